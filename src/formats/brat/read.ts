/** brat standoff of our types, as `write.ts` has them, back into annotations. */
import type { QuantityModifier, QuoteKind, Span, SpeakerKind, TimeType } from '../../engine';
import { roughAnchorOf } from '../../review/anchoring/anchor';
import type { Foreign } from '../../review/adopt';
import type { CommitmentReading, Layer, Person, Words } from '../../review/model';
import { wordsAt } from '../../review/readings';
import { isRecord } from '../../review/shape';
import { readingFrom } from '../../review/validate';
import { FormatError, type ForeignFile } from '../foreign-file';
import { parseStandoff, type Event, type Standoff, type TextBound } from './parse';
import { PARTS, QUOTE_TYPES, SPEAKER_TYPES, TIME_TYPES } from './types';

const inverted = <T extends string>(types: Readonly<Record<T, string>>): ReadonlyMap<string, T> => new Map(Object.entries(types).map(([ours, theirs]) => [theirs as string, ours as T]));
const SPEAKERS = inverted<SpeakerKind>(SPEAKER_TYPES);
const QUOTES = inverted<QuoteKind>(QUOTE_TYPES);
const TIMES = inverted<TimeType>(TIME_TYPES);
/** Types that only fill a place in others. */
const FILLERS = new Set<string>(['Party', 'Cue', 'Commitment', ...Object.values(PARTS)]);

/**
 * @param text the text that the annotations were made on
 * @throws FormatError for what is no standoff, does not fit the text, or says what no annotation can be
 */
export function readBrat(content: string, text: string): ForeignFile {
  return new Reader(parseStandoff(content, text), text).read();
}

class Reader {
  private readonly names = new Map<string, string>();
  private readonly groups = new Map<string, string>();
  private others = 0;

  constructor(private readonly file: Standoff, private readonly text: string) {}

  read(): ForeignFile {
    this.nameEverybody();
    const bound = [...this.file.textBounds.values()].flatMap((one) => this.textBound(one));
    const events = [...this.file.events.values()].flatMap((one) => this.event(one));
    return { annotations: [...bound, ...events], decisions: [], others: this.others };
  }

  /** Mentions that are the same have one name: the one that is told of any of them, else the longest. */
  private nameEverybody(): void {
    for (const ids of this.file.equivalences) {
      const [head = ''] = ids.map((id) => this.groups.get(id)).filter((one) => one !== undefined).concat(ids);
      for (const id of ids) this.groups.set(id, head);
    }
    for (const { id, type } of this.file.textBounds.values()) {
      if (!SPEAKERS.has(type)) continue;
      const group = this.groups.get(id) ?? id;
      const told = this.reading(id).name;
      if (typeof told === 'string') this.names.set(group, told);
    }
    const longest = new Map<string, string>();
    for (const { id, type, spans } of this.file.textBounds.values()) {
      const group = this.groups.get(id) ?? id;
      const words = this.words(spans);
      if (SPEAKERS.has(type) && !this.names.has(group) && words.length > (longest.get(group)?.length ?? 0)) longest.set(group, words);
    }
    for (const [group, words] of longest) this.names.set(group, words);
  }

  private textBound({ id, type, spans }: TextBound): Foreign[] {
    const [speaker, quote, time] = [SPEAKERS.get(type), QUOTES.get(type), TIMES.get(type)];
    if (speaker !== undefined) return [this.foreign('speakers', id, spans, { speaker: this.person(id), ...this.optional('form', id, 'Form') })];
    if (quote !== undefined) {
      return [this.foreign('quotes', id, spans, { kind: quote, speaker: this.speakerOf(id), negated: this.has(id, 'Negated'), hypothetical: this.has(id, 'Hypothetical') })];
    }
    if (time !== undefined) {
      return [this.foreign('dates', id, spans, { type: time, ...this.reading(id), modifier: this.value(id, 'Modifier') ?? null })];
    }
    if (type === 'Quantity') {
      return [this.foreign('quantities', id, spans, { ...this.reading(id), ...this.optional('modifier', id, 'Exactness', 'exact' satisfies QuantityModifier), ...this.optional('dimension', id, 'Dimension') })];
    }
    if (!FILLERS.has(type)) this.others++;
    return [];
  }

  private event(event: Event): Foreign[] {
    const trigger = this.file.textBounds.get(event.trigger);
    if (trigger === undefined) throw new FormatError(`event ${event.id} has no trigger ${event.trigger}`);
    if (event.type !== 'Commitment') {
      this.others++;
      return [];
    }
    const filled = (role: string): readonly Span[][] => event.fillers.filter((one) => one.role === role).map((one) => this.spansOf(one.id, event.id));
    const people = (role: string): Person[] => event.fillers.filter((one) => one.role === role).map((one) => this.person(one.id));
    const action = filled('Action')[0] ?? trigger.spans;
    const extent = hull([...trigger.spans, ...action]);
    const words = (spans: readonly Span[] | undefined): Words | null => (spans === undefined ? null : wordsAt(this.text, extent.start, hull(spans)));
    const nowhere = this.reading(event.id);
    const unplaced = (role: string): Person[] => [nowhere[role]].flat().filter((name) => typeof name === 'string').map((name) => ({ name }));
    const reading: Partial<CommitmentReading> = {
      trigger: wordsAt(this.text, extent.start, hull(trigger.spans)), action: wordsAt(this.text, extent.start, hull(action)),
      agents: [...people('Agent'), ...unplaced('Agent')], counterparty: [...people('Towards'), ...unplaced('Towards')][0] ?? null, speaker: [...people('Told_by'), ...unplaced('Told_by')][0] ?? null,
      deadline: words(filled('Deadline')[0]), condition: words(filled('Condition')[0]), ...this.optional('firmness', event.id, 'Firmness'), polarity: this.has(event.id, 'Refusal') ? 'negative' : 'positive',
    };
    return [this.foreign('commitments', event.id, [extent], reading)];
  }

  private foreign(layer: Layer, id: string, spans: readonly Span[], told: Readonly<Record<string, unknown>> | Partial<CommitmentReading>): Foreign {
    const reading = readingFrom(layer, told);
    if (reading === null) throw new FormatError(`${id} says what no annotation of the layer ${layer} can be: ${JSON.stringify(told).slice(0, 200)}`);
    const note = this.file.notes.get(id)?.find((one) => one.type === 'AnnotatorNotes')?.text ?? null;
    return { layer, anchor: roughAnchorOf(this.text, hull(spans)), reading, note, guess: this.value(id, 'Standing') === 'guess' };
  }

  /** Who is named by a mention, or by other words. */
  private person(id: string): Person {
    const bound = this.file.textBounds.get(id);
    if (bound === undefined) throw new FormatError(`${id} is spoken of and not in the file`);
    const told = this.reading(id).name;
    return { name: this.names.get(this.groups.get(id) ?? id) ?? (typeof told === 'string' ? told : this.words(bound.spans)) };
  }

  private speakerOf(quote: string): Person | null {
    const attributed = this.file.relations.find((one) => one.type === 'Attributed_to' && one.from === quote);
    if (attributed) return this.person(attributed.to);
    const told = this.reading(quote).speaker;
    return typeof told === 'string' ? { name: told } : null;
  }

  private spansOf(id: string, event: string): Span[] {
    const bound = this.file.textBounds.get(id);
    if (bound === undefined) throw new FormatError(`event ${event} speaks of ${id}, which is not in the file`);
    return [...bound.spans];
  }

  private words(spans: readonly Span[]): string {
    const { start, end } = hull(spans);
    return this.text.slice(start, end).replace(/\s+/g, ' ');
  }

  private value(id: string, attribute: string): string | true | undefined {
    return this.file.attributes.get(id)?.get(attribute);
  }

  private has(id: string, attribute: string): boolean {
    return this.value(id, attribute) !== undefined;
  }

  private optional(field: string, id: string, attribute: string, otherwise?: string): Readonly<Record<string, unknown>> {
    const value = this.value(id, attribute) ?? otherwise;
    return value === undefined ? {} : { [field]: value };
  }

  private reading(id: string): Readonly<Record<string, unknown>> {
    const text = this.file.notes.get(id)?.find((one) => one.type === 'Reading')?.text;
    if (text === undefined) return {};
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      value = null;
    }
    if (!isRecord(value)) throw new FormatError(`the reading of ${id} is no JSON object: ${text.slice(0, 60)}`);
    return value;
  }
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((one) => one.start)), end: Math.max(...spans.map((one) => one.end)) };
}
