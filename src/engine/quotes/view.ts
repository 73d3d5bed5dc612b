import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { COUNTRIES } from '../lexicon/countries';
import { FIRST_NAMES } from '../lexicon/first-names';
import { MONTHS } from '../lexicon/months';
import { ORGANISATION_NOUNS } from '../lexicon/organisations';
import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import { PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns';
import { WEEKDAYS } from '../lexicon/weekdays';
import { nounSingular } from '../text/lemma';
import { rangeAt, type Paragraph, type Token, type TokenRange } from '../text/paragraph';
import { subjectsOf, type Subject, type Subjects } from '../text/subjects';
import { TAGS, type Tag } from '../text/tagset';
import { hashWord } from './hash';
import { sentencesOf } from './sentences';
import { pairMarks, type Marks, type Quoted } from './marks';

const TAG_NUMBER = new Map<Tag, number>(TAGS.map((tag, i) => [tag, i + 1]));

/** A paragraph made ready for many small questions: hashes, tag numbers, and which phrase or quotation each token is in. */
export class View {
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  private readonly sentences: readonly TokenRange[];
  private readonly subjects: Subjects;
  /** Hash of each token's lower-case form. */
  readonly words: Int32Array;
  /** Number of each token's tag, 1 and up. */
  readonly tags: Uint8Array;
  /** Index of the noun phrase or verb group that a token is in, or -1. */
  readonly nounPhraseAt: Int32Array;
  readonly verbGroupAt: Int32Array;
  /** Index in `marks.quoted` of the outermost quotation that a token is in, its marks included, or -1. */
  readonly quotedAt: Int32Array;

  /** How many finite verb groups begin before each token, and how many of speech outside quotations. */
  private readonly finiteBefore: Int32Array;
  private readonly tellingBefore: Int32Array;

  private readonly classes: Uint8Array;

  constructor(readonly paragraph: Paragraph) {
    const { tokens } = paragraph;
    this.tokens = tokens;
    this.marks = pairMarks(tokens);
    this.sentences = sentencesOf(paragraph);
    this.subjects = subjectsOf(paragraph);
    this.words = new Int32Array(tokens.length);
    this.tags = new Uint8Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      this.words[i] = hashWord(tokens[i]!.lower);
      this.tags[i] = TAG_NUMBER.get(tokens[i]!.tag)!;
    }
    this.classes = new Uint8Array(tokens.length);
    this.nounPhraseAt = rangeAt(paragraph.nounPhrases, tokens.length);
    this.verbGroupAt = rangeAt(paragraph.verbGroups, tokens.length);
    this.quotedAt = new Int32Array(tokens.length).fill(-1);
    for (const [i, q] of this.marks.quoted.entries()) if (q.depth === 0) this.quotedAt.fill(i, q.open, (q.close ?? tokens.length - 1) + 1);
    const finite = paragraph.verbGroups.filter((g) => g.form === 'finite');
    this.finiteBefore = countsBefore(tokens.length, finite);
    this.tellingBefore = countsBefore(tokens.length, finite.filter((g) => SPEECH_VERBS.has(g.lemma) && this.quotedAt[g.main]! < 0));
  }

  /** What kind of somebody or something a word is, as far as the lists know: one small number. */
  classOf(i: number): number {
    const known = this.classes[i]!;
    if (known > 0) return known;
    return this.classes[i] = classOfWord(this.tokens[i]!);
  }

  word(i: number): number {
    return this.words[i] ?? 0;
  }

  tag(i: number): number {
    return this.tags[i] ?? 0;
  }

  subjectOf(group: number): Subject | null {
    return this.subjects.of(group);
  }

  /** The outermost quotation around a token, or null. */
  quoted(i: number): Quoted | null {
    const at = this.quotedAt[i] ?? -1;
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
    return this.tokens[i]?.lower ?? '';
  }

  isMark(i: number): boolean {
    return this.opensQuotation(i) || this.closesQuotation(i);
  }

  opensQuotation(i: number): boolean {
    return this.quoted(i)?.open === i;
  }

  closesQuotation(i: number): boolean {
    return this.quoted(i)?.close === i;
  }
}

/** Pronoun, person, body, document, place, name, number, or another word. */
function classOfWord({ lower, tag }: Token): number {
  if (tag === 'PRP' || tag === 'WP') return lower === 'it' || lower === 'what' ? 2 : 1;
  if (tag === 'NNP' || tag === 'NNPS') return COUNTRIES.has(lower) ? 3 : DAYS_AND_MONTHS.has(lower) ? 4 : FIRST_NAMES.has(lower) ? 5 : ORGANISATION_NOUNS.has(lower) ? 6 : ROLE_NOUNS.has(lower) ? 7 : 8;
  if (tag === 'CD') return 9;
  const singular = tag === 'NNS' ? nounSingular(lower) : lower;
  if (ROLE_NOUNS.has(singular) || PERSON_NOUNS.has(singular)) return 10;
  if (ORGANISATION_NOUNS.has(singular)) return 11;
  if (DOCUMENT_NOUNS.has(lower)) return 12;
  if (PEOPLE_NOUNS.has(singular)) return 13;
  return tag === 'NN' || tag === 'NNS' ? 14 : 15;
}

const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...WEEKDAYS.keys(), ...MONTHS.keys()]);

/** For each token, how many of the ranges begin before it. */
function countsBefore(length: number, ranges: readonly TokenRange[]): Int32Array {
  const out = new Int32Array(length + 1);
  for (const { first } of ranges) out[first + 1] = 1;
  for (let i = 1; i <= length; i++) out[i] = out[i]! + out[i - 1]!;
  return out;
}
