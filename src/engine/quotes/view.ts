import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { COUNTRIES } from '../lexicon/countries';
import { FIRST_NAMES } from '../lexicon/first-names';
import { MONTHS } from '../lexicon/months';
import { ORGANISATION_NOUNS } from '../lexicon/organisations';
import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import { PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns';
import { WEEKDAYS } from '../lexicon/weekdays';
import { factOfForm } from '../text/forms';
import { nounSingular } from '../text/lemma';
import { groupAt, phraseAt, type NounPhrase, type Paragraph, type Token, type TokenRange, type VerbGroup } from '../text/paragraph';
import { subjectsOf, type Subject, type Subjects } from '../text/subjects';
import { TAGS, type Tag } from '../text/tagset';
import { sentencesOf } from './sentences';
import { pairMarks, type Marks, type Quoted } from './marks';

const UNASKED = -1;

/** Tokens before the first, and behind the last, that are asked for. */
const PAD = 4;

const TAG_NUMBER = new Map<Tag, number>(TAGS.map((tag, i) => [tag, i + 1]));

/** Questions about a token whose answers are kept. */
export const Question = { kind: 0, complement: 1, follows: 2 } as const;
export type Question = (typeof Question)[keyof typeof Question];

/** A paragraph made ready for many small questions: tag numbers, and which phrase or quotation each token is in. */
export class View {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  private readonly sentences: readonly TokenRange[];
  private readonly subjects: Subjects;
  /** Hash of each token's word, and number of its tag, 1 and up: side by side, and with zeros on either side, for the model asks for them more than for anything else. */
  private readonly words: readonly number[];
  private readonly tags: readonly number[];
  /** Index of the noun phrase or verb group that a token is in, or -1. */
  readonly nounPhraseAt: readonly number[];
  readonly verbGroupAt: readonly number[];
  /** Index in `marks.quoted` of the outermost quotation that a token is in, its marks included, or -1. */
  readonly quotedAt: readonly number[];
  /** Whether a token opens or closes such a quotation. */
  private readonly edges: readonly number[];

  /** How many finite verb groups begin before each token, and how many of speech outside quotations. */
  private readonly finiteBefore: readonly number[];
  private readonly tellingBefore: readonly number[];

  /** Answers about single tokens that are asked for again and again, by token; see `about`. */
  private readonly answers: readonly number[][] = [[], [], []];

  constructor(readonly paragraph: Paragraph) {
    const { tokens, verbGroups, nounPhraseAt, verbGroupAt } = paragraph;
    this.words = padded(tokens, ({ form }) => form.hash);
    this.tags = padded(tokens, ({ tag }) => TAG_NUMBER.get(tag)!);
    this.tokens = tokens;
    this.marks = pairMarks(tokens);
    this.sentences = sentencesOf(paragraph);
    this.subjects = subjectsOf(paragraph);
    this.nounPhraseAt = nounPhraseAt;
    this.verbGroupAt = verbGroupAt;
    this.quotedAt = outermostAt(this.marks, tokens.length);
    this.edges = edgesAt(this.marks, tokens.length);
    this.finiteBefore = countsBefore(tokens.length, verbGroups, (g) => g.form === 'finite');
    this.tellingBefore = countsBefore(tokens.length, verbGroups, (g) => g.form === 'finite' && SPEECH_VERBS.has(g.lemma) && this.quotedAt[g.main]! < 0);
  }

  /** The answer to a question about one token, worked out when it is first asked. */
  about(question: Question, i: number, work: (view: View, i: number) => number): number {
    const known = this.answers[question]!;
    while (known.length <= i) known.push(UNASKED);
    return known[i] === UNASKED ? (known[i] = work(this, i)) : known[i]!;
  }

  /** What kind of somebody or something a word is, as far as the lists know: one small number. */
  classOf(i: number): number {
    return this.about(Question.kind, i, kindOfWord);
  }

  token(i: number): Token | undefined {
    return i < 0 ? undefined : this.tokens[i];
  }

  word(i: number): number {
    return this.words[i + PAD] ?? 0;
  }

  tag(i: number): number {
    return this.tags[i + PAD] ?? 0;
  }

  /** The noun phrase that a token is in. */
  phraseOf(i: number): NounPhrase | undefined {
    return phraseAt(this.paragraph, i);
  }

  /** The verb group that a token is in. */
  groupOf(i: number): VerbGroup | undefined {
    return groupAt(this.paragraph, i);
  }

  subjectOf(group: number): Subject | null {
    return this.subjects.of(group);
  }

  /** The outermost quotation around a token, or null. */
  quoted(i: number): Quoted | null {
    const at = i < 0 ? -1 : (this.quotedAt[i] ?? -1);
    return at < 0 ? null : this.marks.quoted[at]!;
  }

  /** Number of finite verb groups that begin in a token range. */
  finiteVerbs(first: number, last: number): number {
    return last <= first ? 0 : this.finiteBefore[last]! - this.finiteBefore[first]!;
  }

  /** Number of finite verbs of speech, outside quotations, whose groups begin in a token range. */
  tellingVerbs(first: number, last: number): number {
    return last <= first ? 0 : this.tellingBefore[last]! - this.tellingBefore[first]!;
  }

  sentenceOf(i: number): TokenRange {
    return this.sentences[this.tokens[i]!.sentence]!;
  }

  lower(i: number): string {
    return this.token(i)?.lower ?? '';
  }

  isMark(i: number): boolean {
    return i >= 0 && this.edges[i]! > INSIDE;
  }

  opensQuotation(i: number): boolean {
    return i >= 0 && this.edges[i] === OPENS;
  }

  closesQuotation(i: number): boolean {
    return i >= 0 && this.edges[i] === CLOSES;
  }
}

/** Pronoun, person, body, document, place, name, number, or another word. */
function kindOfWord({ tokens }: View, i: number): number {
  const { lower, tag, form } = tokens[i]!;
  if (tag === 'PRP' || tag === 'WP') return lower === 'it' || lower === 'what' ? 2 : 1;
  if (tag === 'NNP' || tag === 'NNPS') return kindOfName(form);
  if (tag === 'CD') return 9;
  const kind = tag === 'NNS' ? kindOfPlural(form) : kindOfSingular(form);
  return kind === OTHER && tag !== 'NN' && tag !== 'NNS' ? 15 : kind;
}

const OTHER = 14;

const kindOfName = factOfForm(({ lower }) =>
  (COUNTRIES.has(lower) ? 3 : DAYS_AND_MONTHS.has(lower) ? 4 : FIRST_NAMES.has(lower) ? 5 : ORGANISATION_NOUNS.has(lower) ? 6 : ROLE_NOUNS.has(lower) ? 7 : 8));
const kindOfPlural = factOfForm(({ lower }) => kindOfNoun(nounSingular(lower), lower));
const kindOfSingular = factOfForm(({ lower }) => kindOfNoun(lower, lower));

function kindOfNoun(singular: string, lower: string): number {
  if (ROLE_NOUNS.has(singular) || PERSON_NOUNS.has(singular)) return 10;
  if (ORGANISATION_NOUNS.has(singular)) return 11;
  if (DOCUMENT_NOUNS.has(lower)) return 12;
  return PEOPLE_NOUNS.has(singular) ? 13 : OTHER;
}

const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()]);

function outermostAt(marks: Marks, length: number): readonly number[] {
  const out: number[] = [];
  for (const [n, q] of marks.quoted.entries()) {
    if (q.depth > 0) continue;
    while (out.length < q.open) out.push(-1);
    const last = (q.close ?? length - 1) + 1;
    while (out.length < last) out.push(n);
  }
  while (out.length < length) out.push(-1);
  return out;
}

const INSIDE = 0;
const OPENS = 1;
const CLOSES = 2;

function edgesAt(marks: Marks, length: number): readonly number[] {
  const out = new Array<number>(length);
  for (let i = 0; i < length; i++) out[i] = INSIDE;
  for (const { depth, open, close } of marks.quoted) {
    if (depth > 0) continue;
    out[open] = OPENS;
    if (close !== null) out[close] = CLOSES;
  }
  return out;
}

function padded(tokens: readonly Token[], numberOf: (token: Token) => number): readonly number[] {
  const out = new Array<number>(tokens.length + 2 * PAD);
  for (let i = 0; i < PAD; i++) out[i] = out[tokens.length + PAD + i] = 0;
  for (let i = 0; i < tokens.length; i++) out[i + PAD] = numberOf(tokens[i]!);
  return out;
}

/** For each token, and the end, how many of the groups that are meant begin before it. */
function countsBefore(length: number, groups: readonly VerbGroup[], isMeant: (group: VerbGroup) => boolean): readonly number[] {
  const out: number[] = [];
  let n = 0;
  for (const group of groups) {
    if (!isMeant(group)) continue;
    while (out.length <= group.first) out.push(n);
    n++;
  }
  while (out.length <= length) out.push(n);
  return out;
}
