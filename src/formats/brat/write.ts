/**
 * brat standoff: https://brat.nlplab.org/standoff.html. Mentions, quotes, dates and quantities are text-bound annotations,
 * commitments are events on their trigger; who is who is told by `Equiv`, what has no place in the text by notes of the
 * type `Reading`, as JSON.
 */
import type { Commitment, Mention, Party, Quantity, Quote, Span, TimeExpression } from '../../engine';
import { codePointsOf } from '../code-points';
import { annotationsOf, speakerFinder, standing, type ReviewedArticle, type Told } from '../reviewed-article';
import { QUOTE_TYPES, SPEAKER_TYPES, TIME_TYPES } from './types';

export function toAnn(article: ReviewedArticle): string {
  const writer = new Writer(article);
  for (const told of annotationsOf(article)) writer.tell(told);
  return writer.content();
}

/** Where Python, in which brat is written, ends lines. */
// eslint-disable-next-line no-control-regex -- it does so at some control characters
const LINE = /[^\r\n\v\f\x1C-\x1E\x85\u2028\u2029]+/g;

class Writer {
  private readonly lines: string[] = [];
  private readonly bound = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly mentions = new Map<string, { readonly span: Span; readonly id: string }[]>();
  private readonly codePoints;
  private readonly speaker;

  constructor(private readonly article: ReviewedArticle) {
    this.codePoints = codePointsOf(article.text);
    this.speaker = speakerFinder(article);
  }

  content(): string {
    const same = [...this.mentions.values()].filter((all) => all.length > 1).map((all) => `*\tEquiv ${all.map((one) => one.id).join(' ')}`);
    return [...this.lines, ...same].map((line) => `${line}\n`).join('');
  }

  /** Mentions must be told before what refers to them. */
  tell(told: Told): void {
    const id = this.idOf(told);
    const mark = standing(told);
    if (mark !== '') this.attribute('Standing', id, mark);
    if (told.state.note) this.line('#', `AnnotatorNotes ${id}\t${oneLine(told.state.note.text)}`);
  }

  private idOf({ layer, annotation }: Told): string {
    switch (layer) {
      case 'speakers': return this.mention(annotation);
      case 'quotes': return this.quote(annotation);
      case 'dates': return this.time(annotation);
      case 'quantities': return this.quantity(annotation);
      case 'commitments': return this.commitment(annotation);
    }
  }

  private mention(mention: Mention): string {
    const who = this.speaker(mention.speaker);
    const id = this.textBound(SPEAKER_TYPES[who?.kind ?? 'unnamed'], [mention]);
    this.attribute('Form', id, mention.form);
    const known = this.mentions.get(mention.speaker);
    if (known) known.push({ span: mention, id });
    else {
      this.mentions.set(mention.speaker, [{ span: mention, id }]);
      if (who) this.reading(id, { name: who.name, honorific: who.honorific, roles: who.roles, affiliation: who.affiliation });
    }
    return id;
  }

  private quote(quote: Quote): string {
    const id = this.textBound(QUOTE_TYPES[quote.kind], quote.spans);
    if (quote.negated) this.attribute('Negated', id);
    if (quote.hypothetical) this.attribute('Hypothetical', id);
    if (quote.cue) this.line('R', `Cued_by Arg1:${id} Arg2:${this.textBound('Cue', [quote.cue])}`);
    const who = this.speaker(quote.speaker);
    const words = who && this.words({ name: who.name, speaker: who.id, span: quote.source });
    if (words !== undefined) this.line('R', `Attributed_to Arg1:${id} Arg2:${words}`);
    else if (who) this.reading(id, { speaker: who.name });
    return id;
  }

  private time(time: TimeExpression): string {
    const id = this.textBound(TIME_TYPES[time.type], [time]);
    if (time.modifier !== null) this.attribute('Modifier', id, time.modifier);
    this.reading(id, { value: time.value });
    return id;
  }

  private quantity({ value, low, high, unit, currency, counted, ...quantity }: Quantity): string {
    const id = this.textBound('Quantity', [quantity]);
    this.attribute('Exactness', id, quantity.modifier);
    this.attribute('Dimension', id, quantity.dimension);
    this.reading(id, { value, low, high, unit, currency, counted });
    return id;
  }

  private commitment(one: Commitment): string {
    const nowhere: Record<string, string | string[]> = {};
    const party = (role: string, of: Party | null): string[] => {
      const words = of && this.words(of);
      if (of && words === undefined) nowhere[role] = of.name;
      return words === undefined || words === null ? [] : [`${role}:${words}`];
    };
    const placed = one.agents.map((agent) => ({ name: agent.name, words: this.words(agent) }));
    const agents = placed.flatMap(({ words }) => words ?? []);
    const unplaced = placed.filter(({ words }) => words === undefined).map(({ name }) => name);
    if (unplaced.length > 0) nowhere.Agent = unplaced;
    const part = (role: 'Action' | 'Deadline' | 'Condition', span: Span | null): string[] => (span === null ? [] : [`${role}:${this.textBound(role, [span])}`]);
    const fillers = [
      ...part('Action', one.action), ...agents.map((id, index) => `Agent${index === 0 ? '' : index + 1}:${id}`), ...party('Towards', one.counterparty), ...party('Told_by', one.speaker),
      ...part('Deadline', one.deadline), ...part('Condition', one.condition),
    ];
    const id = this.line('E', [`Commitment:${this.textBound('Commitment', [one.trigger])}`, ...fillers].join(' '));
    this.attribute('Firmness', id, one.firmness);
    if (one.polarity === 'negative') this.attribute('Refusal', id);
    if (Object.keys(nowhere).length > 0) this.reading(id, nowhere);
    return id;
  }

  /** Where somebody is named: the mention in the words that name them here, these words, else the first mention; undefined for nowhere. */
  private words({ name, speaker, span }: Party): string | undefined {
    const mentions = this.mentions.get(speaker ?? '') ?? [];
    if (span === null) return mentions[0]?.id;
    const here = mentions.find((one) => span.start <= one.span.start && one.span.end <= span.end);
    if (here) return here.id;
    return this.textBound('Party', [span], (id) => { this.reading(id, { name }); });
  }

  /** The id of the annotation with this type and extent, which is written once. */
  private textBound(type: string, spans: readonly Span[], whenFresh?: (id: string) => void): string {
    const pieces = spans.flatMap((span) => this.withinLines(span));
    const offsets = pieces.map(({ start, end }) => `${this.codePoints.of(start)} ${this.codePoints.of(end)}`).join(';');
    const key = `${type} ${offsets}`;
    const known = this.bound.get(key);
    if (known !== undefined) return known;
    const words = pieces.map(({ start, end }) => this.article.text.slice(start, end)).join(' ');
    const id = this.line('T', `${key}\t${words}`);
    this.bound.set(key, id);
    whenFresh?.(id);
    return id;
  }

  /** brat knows no annotation across the end of a line: one that is has a part in each. */
  private withinLines({ start, end }: Span): Span[] {
    const pieces: Span[] = [];
    for (const match of this.article.text.slice(start, end).matchAll(LINE)) {
      const words = match[0];
      const from = start + match.index + (words.length - words.trimStart().length);
      if (words.trim() !== '') pieces.push({ start: from, end: from + words.trim().length });
    }
    return pieces;
  }

  private attribute(name: string, id: string, value?: string): void {
    this.line('A', `${name} ${id}${value === undefined ? '' : ` ${value}`}`);
  }

  private reading(id: string, reading: Readonly<Record<string, unknown>>): void {
    this.line('#', `Reading ${id}\t${JSON.stringify(reading)}`);
  }

  private line(kind: string, content: string): string {
    const number = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, number);
    this.lines.push(`${kind}${number}\t${content}`);
    return `${kind}${number}`;
  }
}

const oneLine = (words: string): string => (words.match(LINE) ?? []).join(' ').trim();
