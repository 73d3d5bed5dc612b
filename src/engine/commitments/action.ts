import type { NounPhrase, Paragraph, TokenRange, VerbGroup } from '../text/paragraph';
import { isInverted } from './conditions';

/** Ranges by one of their ends: a Map would hash every token that is asked for. */
class ByToken<T extends TokenRange> {
  private readonly at: (T | null)[];

  constructor(ranges: readonly T[], length: number, end: (range: T) => number) {
    this.at = new Array<null>(length).fill(null);
    for (const range of ranges) this.at[end(range)] = range;
  }

  get(i: number): T | undefined {
    return i < 0 ? undefined : (this.at[i] ?? undefined);
  }

  has(i: number): boolean {
    return this.get(i) !== undefined;
  }
}

/** Where noun phrases and verb groups begin and end, for looks to the right and to the left. */
export class Starts {
  readonly nounPhrase: ByToken<NounPhrase>;
  readonly nounPhraseEnd: ByToken<NounPhrase>;
  readonly verbGroup: ByToken<VerbGroup>;

  constructor(private readonly paragraph: Paragraph) {
    const { tokens, nounPhrases, verbGroups } = paragraph;
    this.nounPhrase = new ByToken(nounPhrases, tokens.length, (np) => np.first);
    this.nounPhraseEnd = new ByToken(nounPhrases, tokens.length + 1, (np) => np.last);
    this.verbGroup = new ByToken(verbGroups, tokens.length, (group) => group.first);
  }

  /** Index of the last verb group that ends at or before token `at`; -1 for none. */
  verbGroupBefore(at: number): number {
    const { verbGroups } = this.paragraph;
    let lo = 0;
    let hi = verbGroups.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (verbGroups[mid]!.last <= at) lo = mid + 1;
      else hi = mid;
    }
    return lo - 1;
  }
}

/** Behind a comma they begin something that is no part of the action: "…, as the minister met", "…, but", "…, adding that". */
const NEW_CLAUSE = new Set(['as', 'while', 'though', 'although', 'whereas', 'but', 'yet', 'so', 'because', 'who']);
const REPORTING_PARTICIPLE = new Set(['adding', 'saying', 'noting', 'according', 'said', 'says', 'citing', 'calling', 'arguing', 'warning', 'insisting', 'stressing']);
const OPENING = new Set(['``', '“', '"', '«', '‘']);
const CLOSING = new Set(["''", '”', '"', '»']);
const STOP = new Set(['.', '!', '?', ';', ':', '--', '—', '...', '…', '|']);

/**
 * The end (exclusive) of the action that begins at token `from`: its complements and adverbials and a trailing condition, not the
 * attribution clause behind it, nor a coordinate clause with another subject or another finite verb.
 */
export function endOfAction(paragraph: Paragraph, starts: Starts, from: number): number {
  const { tokens, sentences } = paragraph;
  const limit = sentences[tokens[from]!.sentence]!.last;
  let open = 0;
  let opened = false;
  let i = from;
  let subordinate = false;
  for (; i < limit; i++) {
    const word = tokens[i]!;
    if (word.kind === 'quotation-mark') {
      if (open === 0 && CLOSING.has(word.text) && !(OPENING.has(word.text) && opensHere(paragraph, i))) break;
      if (OPENING.has(word.text) && !(CLOSING.has(word.text) && open > 0)) {
        open++;
        opened = true;
      }
      else if (open > 0) open--;
      // "… “in all weathers,” | he said": the comma inside the marks ends the clause.
      if (open === 0 && i > from && tokens[i - 1]!.text === ',' && newClause(paragraph, starts, i + 1, limit)) return opened ? i + 1 : i - 1;
      continue;
    }
    if (open > 0) continue;
    if (word.text === '(' && i > from) {
      i = skipBrackets(paragraph, i, limit) - 1;
      continue;
    }
    if (STOP.has(word.text) || word.text === ')' || (word.text === '–' && word.spaced)) break;
    if (word.text === ',' && !inSubject(paragraph, starts, from, i) && endsAtComma(paragraph, starts, i, limit)) break;
    if (word.lower === 'according' && tokens[i + 1]?.lower === 'to') break;
    if (word.tag === 'CC' && i > from && newClause(paragraph, starts, i + 1, limit)) break;
    if (i > from && attributionAt(paragraph, starts, i, limit)) break;
    if (SUBORDINATING.test(word.lower) || isInverted(paragraph, i)) subordinate = true;
    if (i > from && !subordinate && endsSubject(paragraph, starts, i)) break;
  }
  // A single mark that closes the speech around ("‘I'll go home,’ he said") is no word of the action.
  while (i > from && (tokens[i - 1]!.text === ',' || tokens[i - 1]!.tag === 'CC' || (isSingleMark(tokens[i - 1]!.text) && tokens[i - 2]!.text === ','))) i--;
  return i;
}

const isSingleMark = (text: string): boolean => text === "'" || text === '’';

/** "that the first part, of $2 million, | would be paid": a clause that has no verb yet goes on behind its commas. */
function inSubject({ tokens }: Paragraph, starts: Starts, from: number, comma: number): boolean {
  if (tokens[from]!.lower !== 'that') return false;
  for (let i = from; i < comma; i++) if (starts.verbGroup.get(i)?.form === 'finite') return false;
  return true;
}

const SUBORDINATING = /^(?:that|which|who|whom|whose|what|whatever|when|where|while|why|how|whether|if|unless|until|till|once|because|since|as|after|before|than|so|provided|though|although|lest|it|they|he|she|we|i|you)$/;

/** "Her refusal to pay the fine | has cost her", "his plan to leave | would": the finite verb of which the action was part of the subject. */
function endsSubject({ tokens }: Paragraph, starts: Starts, i: number): boolean {
  const group = starts.verbGroup.get(i);
  return group?.form === 'finite' && starts.nounPhraseEnd.has(i) && (group.modal !== null || IS_OR_HAS.test(tokens[i]!.lower));
}

const IS_OR_HAS = /^(?:is|are|was|were|has|have|had|does|do|did)$/;

/** A straight mark opens where white space stands before it and none behind. */
function opensHere(paragraph: Paragraph, i: number): boolean {
  const next = paragraph.tokens[i + 1];
  return paragraph.tokens[i]!.spaced && next !== undefined && !next.spaced;
}

function skipBrackets(paragraph: Paragraph, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) if (paragraph.tokens[i]!.text === ')') return i + 1;
  return open + 1;
}

function endsAtComma(paragraph: Paragraph, starts: Starts, comma: number, limit: number): boolean {
  const { tokens } = paragraph;
  let next = comma + 1;
  if (next >= limit) return true;
  const closing = tokens[next]!;
  if (closing.kind === 'quotation-mark' && CLOSING.has(closing.text) && !closing.spaced) return true;
  if (tokens[next]!.lower === 'and' || tokens[next]!.lower === 'or') next++;
  const word = tokens[next];
  if (word === undefined || next >= limit) return true;
  if (NEW_CLAUSE.has(word.lower) || REPORTING_PARTICIPLE.has(word.lower)) return true;
  // "…, and what they see there is their business".
  if (next > comma + 1 && (word.tag === 'WP' || word.tag === 'WRB' || word.lower === 'what')) return true;
  // "…, provided that parliament agrees": a trailing condition.
  if (CONDITIONAL.test(word.lower)) return false;
  // "…, with the bank pledging a loan": somebody else's act.
  if (word.lower === 'with' && hasOwnParticiple(starts, next + 1)) return true;
  return newClause(paragraph, starts, next, limit) || attributionAt(paragraph, starts, next, limit);
}

const CONDITIONAL = /^(?:if|unless|provided|providing|once|subject|assuming)$/;

function hasOwnParticiple(starts: Starts, at: number): boolean {
  const np = starts.nounPhrase.get(at);
  return np !== undefined && starts.verbGroup.get(np.last)?.form === 'gerund';
}

/** A finite verb at `i`, or a subject with its finite verb: a clause of its own. */
function newClause({ tokens }: Paragraph, starts: Starts, at: number, limit: number): boolean {
  const direct = starts.verbGroup.get(at);
  if (direct) return direct.form === 'finite';
  let i = at;
  while (i < limit && (tokens[i]!.lower === 'then' || tokens[i]!.lower === 'now')) i++;
  if (tokens[i]?.lower === 'that' && starts.nounPhrase.has(i + 1)) return true;
  const np = starts.nounPhrase.get(i);
  if (!np) return false;
  const behind = overPhrases(tokens, starts, np.last);
  const group = starts.verbGroup.get(np.last) ?? starts.verbGroup.get(np.last + 1) ?? starts.verbGroup.get(behind);
  return group?.form === 'finite' && group.first < limit;
}

const OF_SUBJECT = /^(?:of|in|for|from|on|at|with|by|between)$/;

/** "none | of it | will": the phrases of a subject. */
function overPhrases(tokens: Paragraph['tokens'], starts: Starts, from: number): number {
  let i = from;
  for (let steps = 0; steps < 2 && OF_SUBJECT.test(tokens[i]?.lower ?? ''); steps++) i = starts.nounPhrase.get(i + 1)?.last ?? i;
  return i;
}

const REPORT = new Set(['say', 'tell', 'add', 'announce', 'report', 'note', 'write', 'explain', 'declare', 'state', 'insist', 'stress', 'warn', 'argue', 'claim', 'confirm', 'reply', 'conclude', 'promise', 'vow']);

/** "the company said", "said Ms Ito": the clause that tells who says it. */
function attributionAt(paragraph: Paragraph, starts: Starts, i: number, limit: number): boolean {
  const verb = starts.verbGroup.get(i);
  if (verb) return verb.form === 'finite' && verb.lemma === 'say' && starts.nounPhrase.has(verb.last) && paragraph.tokens[i - 1]!.text === ',';
  const np = starts.nounPhrase.get(i);
  if (!np || paragraph.tokens[i - 1]!.text !== ',') return false;
  const group = starts.verbGroup.get(np.last);
  return group !== undefined && group.first < limit && group.form === 'finite' && REPORT.has(group.lemma);
}

const RELATIVE = /^(?:who|whom|which|whose)$/;
const PERHAPS_PAST = /^(?:that|when|where|after|since|because|as|before|until)$/;

/** The action up to the first relative clause or clause in the past tense: "pay the passengers | injured when the ship struck a pier last May". */
export function coreOf({ tokens }: Paragraph, starts: Starts, action: TokenRange): TokenRange {
  for (let i = action.first + 1; i < action.last; i++) {
    const { lower } = tokens[i]!;
    if (RELATIVE.test(lower) || (PERHAPS_PAST.test(lower) && nextIsPast(tokens, starts, i + 1, action.last))) return { first: action.first, last: i };
  }
  return action;
}

const CLAUSE_ENDS = /^(?:if|unless|once|provided|,|;)$/;

function nextIsPast(tokens: Paragraph['tokens'], starts: Starts, from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 8; i++) {
    const group = starts.verbGroup.get(i);
    if (group?.form === 'finite') return group.tense === 'past';
    if (CLAUSE_ENDS.test(tokens[i]!.lower)) return false;
  }
  return false;
}
