/** Makes an article's record out of its annotations with the reader's decisions on them. */
import type { Annotations, Commitment, Quantity, Quote, Span, Speaker, SpeakerKind } from '../engine';
import { contentWords, looksLikeName, nameKey, stemOf } from '../engine/comparing';
import { statusOf, stateOf, type Reviewed } from '../review/apply';
import { asidesIn } from './asides';
import { Spans } from './spans';
import { RECORD_VERSION, type Agent, type ArticleRecord, type Figure, type Item, type Named, type Said, type Teller, type Voice } from './model';

/** How much of what stands before an undertaking is kept: enough to tell "its promise to" from "they promise to". */
const BEFORE = 40;

/** Kinds whose words describe somebody who may be another in the next article. */
const NAMELESS: ReadonlySet<SpeakerKind> = new Set(['group', 'unnamed', 'document']);

export function recordOf(text: string, reviewed: Reviewed): ArticleRecord {
  const { annotations } = reviewed;
  const { article, engineVersion, notices } = annotations;
  const around = new Around(text, reviewed);
  return {
    version: RECORD_VERSION, engine: engineVersion, headline: article.headline && oneLine(article.headline.text), day: article.date?.value.slice(0, 10) ?? null,
    language: article.language.code, length: text.length, partial: notices.some((one) => one.code === 'article.truncated'), items: entriesOf(annotations).map((tellings) => around.item(tellings)),
    voices: around.voices(),
  };
}

/** What an article has of one of its speakers, named or not: what they say, and the undertakings that are theirs to keep. */
export function partOf(text: string, reviewed: Reviewed, speaker: Speaker): { readonly quotes: readonly Said[]; readonly items: readonly Item[] } {
  const around = new Around(text, reviewed);
  const theirs = entriesOf(reviewed.annotations).filter((tellings) => tellings.some((one) => one.agents.some((agent) => agent.speaker === speaker.id)));
  return { quotes: around.saidBy(speaker), items: theirs.map((tellings) => around.item(tellings)) };
}

/** Commitments by entry, in the order in which they are first told; within one, the telling to show first in front. */
function entriesOf({ commitments, article: { headline } }: Annotations): Commitment[][] {
  const entries = new Map<number, Commitment[]>();
  for (const one of commitments) {
    const entry = entries.get(one.entry);
    if (entry) entry.push(one);
    else entries.set(one.entry, [one]);
  }
  return [...entries.values()].map((tellings) => {
    // Headlines are short of words: where an undertaking is told again below, that comes first.
    const first = tellings.find((one) => headline === null || one.start >= headline.end || one.end <= headline.start) ?? tellings[0]!;
    return [first, ...tellings.filter((one) => one !== first)];
  });
}

class Around {
  private readonly speakers: ReadonlyMap<string, Speaker>;
  private readonly names = new Map<string, Set<string>>();
  private readonly quotes = new Map<string, Said[]>();
  /** Dates, and the numbers of figures. */
  private readonly measures: Spans<Span>;
  private readonly quantities: Spans<Quantity>;

  constructor(private readonly text: string, private readonly reviewed: Reviewed) {
    const { speakers, mentions, quotes, dates, quantities } = reviewed.annotations;
    this.measures = new Spans([...dates, ...quantities.map((one) => one.number)]);
    this.quantities = new Spans(quantities);
    this.speakers = new Map(speakers.map((one) => [one.id, one]));
    for (const { speaker, form, text: words } of mentions) {
      if (form !== 'name' && form !== 'acronym' && form !== 'part-of-name') continue;
      const known = this.names.get(speaker);
      if (known) known.add(nameKey(words));
      else this.names.set(speaker, new Set([nameKey(words)]));
    }
    for (const quote of quotes) {
      if (quote.speaker === null) continue;
      const known = this.quotes.get(quote.speaker);
      if (known) known.push(saidIn(quote));
      else this.quotes.set(quote.speaker, [saidIn(quote)]);
    }
  }

  item(tellings: readonly Commitment[]): Item {
    const { text, reviewed } = this;
    const first = tellings[0]!;
    /** What one telling leaves out, another may tell. */
    const told = <T>(of: (one: Commitment) => T | null): T | null => tellings.map(of).find((one) => one !== null) ?? null;
    const due = tellings.find((one) => (one.deadline?.interval ?? null) !== null)?.deadline ?? told((one) => one.deadline);
    const counterparty = told((one) => one.counterparty);
    const condition = told((one) => one.condition);
    const state = stateOf(reviewed, first.id);
    const status = statusOf(reviewed, first);
    const content = this.contentOf(tellings);
    const line = text.lastIndexOf('\n', first.start - 1) + 1;
    return {
      start: first.start, end: first.end, words: oneLine(text.slice(first.start, first.end)), before: text.slice(Math.max(line, first.start - BEFORE), first.start),
      agents: first.agents.map((party) => this.agent(party.name, party.speaker)), stems: content.map((one) => one.stem).join(' '), content: content.map((one) => one.word).join(' '),
      figures: this.figuresOf(tellings), counterparty: counterparty && { name: counterparty.name, key: nameKey(counterparty.name) },
      speaker: told((one) => one.speaker && this.speaker(one.speaker.name, one.speaker.speaker)),
      deadline: due && { words: oneLine(text.slice(due.start, due.end)), from: due.interval?.from ?? null, to: due.interval?.to ?? null },
      condition: condition && oneLine(text.slice(condition.start, condition.end)), firmness: first.firmness, polarity: first.polarity, certainty: round(first.certainty),
      tellings: tellings.length, contradicted: tellings.some((one) => one.contradicts.length > 0),
      status: status && { value: status.status, date: status.date, note: status.note, link: status.link, author: status.author }, note: state.note?.text ?? null, verdict: state.verdict,
    };
  }

  voices(): Voice[] {
    return [...this.speakers.values()].flatMap((one) => {
      const quotes = this.saidBy(one);
      const agent = this.agent(one.name, one.id);
      return quotes.length === 0 || agent.kind === null ? [] : { ...agent, quotes };
    });
  }

  saidBy({ id }: Speaker): Said[] {
    return this.quotes.get(id) ?? [];
  }

  private named(name: string, id: string | null): Named {
    const speaker = id === null ? undefined : this.speakers.get(id);
    const person = speaker?.kind === 'person' ? speaker : undefined;
    return { name, role: person?.roles[0] ?? null, affiliation: person?.affiliation ?? null };
  }

  private speaker(name: string, id: string | null): Teller {
    return { ...this.named(name, id), key: nameKey(name), kind: this.speakers.get(id ?? '')?.kind ?? null };
  }

  /** Only who bears a name can be known again in another article. */
  private agent(name: string, id: string | null): Agent {
    const key = nameKey(name);
    const speaker = id === null ? undefined : this.speakers.get(id);
    const kind = looksLikeName(name) && !NAMELESS.has(speaker?.kind ?? 'organisation') ? speaker?.kind ?? 'organisation' : null;
    const aliases = kind === null || kind === 'person' ? [] : [...this.names.get(id ?? '') ?? []].filter((one) => one !== key && one !== '');
    return { ...this.named(name, id), key, kind, aliases, ...(speaker?.kind === 'person' && speaker.gender !== null ? { gender: speaker.gender } : {}) };
  }

  /** The content of all tellings: a headline has one word for it, a quotation another. */
  private contentOf(tellings: readonly Commitment[]) {
    const all = tellings.flatMap(({ action, deadline, condition }) => {
      const left = [...this.measures.touching(action), deadline, condition].filter((one) => one !== null && one.start < action.end && one.end > action.start);
      return contentWords(this.text, action, [...left as Span[], ...asidesIn(this.text, action)]);
    });
    const words = new Map<string, (typeof all)[number]>();
    for (const one of all) if (!words.has(one.stem)) words.set(one.stem, one);
    return [...words.values()];
  }

  private figuresOf(tellings: readonly Commitment[]): Figure[] {
    const actions = tellings.map(({ action }) => ({ action, asides: asidesIn(this.text, action) }));
    const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
    const near = new Set(actions.flatMap(({ action }) => this.quantities.touching(action)));
    const inside = [...near].sort((a, b) => a.start - b.start).filter((one) => one.dimension !== 'time' && actions.some(({ action, asides }) => within(one, action) && !asides.some((aside) => within(one, aside))));
    return inside.flatMap((one) => figureOf(one) ?? []);
  }
}

function saidIn({ spans, certainty, negated }: Quote): Said {
  return { at: spans.flatMap(({ start, end }) => [start, end]), certainty: round(certainty), ...(negated ? { denied: true } : {}) };
}

function figureOf({ value, low, high, dimension, unit, currency, counted, modifier, text }: Quantity): Figure | null {
  const [from, to] = value === null ? [low, high] : [value, value];
  if (from === null || to === null) return null;
  // "20,000 police officers" and "20,000 officers": the head, which comes last, is counted.
  const words = (counted ?? '').toLowerCase().split(/\P{L}+/u).filter((word) => word !== '');
  return { words: oneLine(text), low: from, high: to, dimension, unit: currency ?? unit, counted: words.map(stemOf).join(' '), loose: modifier !== 'exact' };
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

const round = (certainty: number): number => Math.round(certainty * 100) / 100;
