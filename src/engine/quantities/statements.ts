import { HAPPENINGS, HAPPENS_TO_THINGS, NOT_THE_SAME } from '../lexicon/happenings';
import type { DayInterval, Quantity, TimeExpression } from '../model';
import type { Paragraph, PlacedParagraph, VerbGroup } from '../text/paragraph';
import { isNoun, isProperNoun } from '../text/tagset';

/** What a sentence tells of the things it counts. */
export interface Statement {
  readonly quantity: Quantity;
  /** The thing counted with what happened to it: statements with the same key are about one. */
  readonly key: string;
  /** Where the sentence begins in the article. */
  readonly sentence: number;
  /** What brought it about: the subject ("the blast killed"), or what stands behind "in" and "by" ("were killed in the blast"); empty where untold. */
  readonly causes: ReadonlySet<string>;
  /** Names behind "in", "at", "near". */
  readonly places: ReadonlySet<string>;
  /** The days that the sentence names; null where it names none. */
  readonly days: DayInterval | null;
}

/** The verb stands this many words from the number at most. */
const REACH = 4;

/** What the article says of a figure's thing in its clause; null where the verb is far, modal or negated, or other words set the figure apart. */
export function statementOf({ paragraph, start }: PlacedParagraph, quantity: Quantity, dates: readonly TimeExpression[]): Statement | null {
  const first = tokenAt(paragraph, quantity.start - start);
  const last = tokenAt(paragraph, quantity.end - start - 1);
  if (first < 0 || last < 0) return null;
  const sentence = paragraph.tokens[first]!.sentence;
  const { first: from, last: to } = paragraph.sentences[sentence]!;
  // "some 80 firefighters" are about eighty, not some of them.
  for (let i = from; i < to; i++) if (NOT_THE_SAME.has(paragraph.tokens[i]!.lower) && !(i === first && paragraph.tokens[i]!.lower === 'some')) return null;
  const told = happeningOf(paragraph, first, last, sentence);
  const thing = told && thingOf(quantity, told);
  if (told === null || thing === null) return null;
  const at = start + paragraph.sentences[sentence]!.start;
  return {
    quantity, key: `${thing} ${told.happened}`, sentence: at, causes: told.causes,
    places: placesIn(paragraph, from, to), days: daysIn(dates, at, start + paragraph.sentences[sentence]!.end),
  };
}

/** What happened to the thing counted: a loss whatever caused it, or a verb and its doer. */
interface Happening {
  readonly happened: string;
  readonly isLoss: boolean;
  readonly causes: ReadonlySet<string>;
}

function tokenAt({ tokens }: Paragraph, offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return tokens.length === 0 || tokens[low]!.start > offset ? -1 : low;
}

/** "12 dead" and "killed 12 people" tell the same. */
function thingOf({ unit }: Quantity, { isLoss, happened }: Happening): string | null {
  if (unit === null) return isLoss && !HAPPENS_TO_THINGS.has(happened) ? 'people' : null;
  return isLoss && (unit === 'person' || unit === 'people' || HAPPENINGS.has(unit)) ? 'people' : unit;
}

/** "killed 12 people" and "12 people were killed": die; "the yard built 40 ships": build by yard. */
function happeningOf(paragraph: Paragraph, first: number, last: number, sentence: number): Happening | null {
  const { tokens, verbGroups } = paragraph;
  const word = HAPPENINGS.get(tokens[last]!.lower);
  if (word) return { happened: word, isLoss: true, causes: causesBehind(paragraph, last + 1, sentence) };
  const isHere = (one: VerbGroup): boolean => tokens[one.main]!.sentence === sentence;
  const before = verbGroups.filter((one) => one.last <= first && first - one.last < REACH && isHere(one)).at(-1);
  const behind = tokens[last + 1]?.text === ',' ? undefined : verbGroups.find((one) => one.first > last && one.first - last <= 2 && isHere(one));
  const [group, isObject] = behind && isSubjectOf(behind) ? [behind, behind.passive] : [before, true];
  if (!group || group.negated || group.modal !== null || group.form === 'infinitive' || (!isObject && group.form !== 'finite')) return null;
  const loss = HAPPENINGS.get(group.lemma);
  const causes = group === before ? subjectOf(paragraph, group, sentence) : group.passive ? causesBehind(paragraph, group.last, sentence) : objectOf(paragraph, group, sentence);
  if (loss) return { happened: loss, isLoss: true, causes };
  // Who did it must be told: "it takes 40 votes" and "they need 60" count other things.
  if (group.lemma === 'be' || group.lemma === 'have' || causes.size === 0) return null;
  return { happened: `${group.lemma} ${isObject ? 'object' : 'subject'} ${[...causes].join(' ')}`, isLoss: false, causes };
}

/** The head of the noun phrase before a verb; pronouns tell nothing. */
function subjectOf({ tokens, nounPhrases }: Paragraph, group: VerbGroup, sentence: number): Set<string> {
  const end = subjectEnd(tokens, group.first);
  const phrase = nounPhrases.filter(({ last }) => last <= end && end - last <= 1).at(-1);
  const head = phrase && tokens[phrase.head]!;
  return new Set(head?.sentence === sentence && isNoun(head.tag) ? [head.lower] : []);
}

/** Over "which" to what it stands for: "the union, which represents 5,200 workers". */
function subjectEnd(tokens: Paragraph['tokens'], verb: number): number {
  if (!/^(?:which|who|that)$/.test(tokens[verb - 1]?.lower ?? '')) return verb;
  return tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
}

/** "80 firefighters fought the blaze": what they did it to. Nothing for a verb of loss, whose subject it befalls ("died"). */
function objectOf(paragraph: Paragraph, group: VerbGroup, sentence: number): Set<string> {
  const object = HAPPENINGS.has(group.lemma) ? undefined : paragraph.nounPhrases.find((one) => one.first === group.last);
  const head = object && paragraph.tokens[object.head]!;
  if (head) return new Set(head.sentence === sentence && isNoun(head.tag) ? [head.lower] : []);
  return causesBehind(paragraph, group.last, sentence);
}

/** "in the blast", "by a landslide", "when a bus crashed", behind piece `i`. */
function causesBehind({ tokens, nounPhrases }: Paragraph, i: number, sentence: number): Set<string> {
  const word = tokens[i];
  if (word?.sentence !== sentence || !/^(?:in|by|after|when|as)$/.test(word.lower)) return new Set();
  const phrase = nounPhrases.find((one) => one.first === i + 1);
  const head = phrase && tokens[phrase.head]!;
  return new Set(head && isNoun(head.tag) && !isProperNoun(head.tag) ? [head.lower] : []);
}

/** "12 people killed" in a headline is passive in all but name; "12 people killing" is not. */
const isSubjectOf = (group: VerbGroup): boolean => group.form === 'finite' || (group.form === 'participle' && group.passive);

function placesIn({ tokens }: Paragraph, from: number, to: number): Set<string> {
  const places = new Set<string>();
  for (let i = from + 1; i < to; i++) {
    if (!isProperNoun(tokens[i]!.tag)) continue;
    const before = tokens[i - 1]!;
    if (before.lower === 'in' || before.lower === 'at' || before.lower === 'near' || before.lower === 'on') places.add(tokens[i]!.lower);
  }
  return places;
}

function daysIn(dates: readonly TimeExpression[], start: number, end: number): DayInterval | null {
  let low = 0;
  for (let high = dates.length; low < high;) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < dates.length && dates[i]!.start < end; i++) {
    const { interval, type } = dates[i]!;
    if (interval !== null && (type === 'DATE' || type === 'TIME')) return interval;
  }
  return null;
}
