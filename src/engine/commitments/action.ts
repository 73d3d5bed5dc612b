import type { NounPhrase, Paragraph, VerbGroup } from '../text/paragraph';

/** Where noun phrases and verb groups begin and end, for looks to the right and to the left. */
export class Starts {
  readonly nounPhrase = new Map<number, NounPhrase>();
  readonly nounPhraseEnd = new Map<number, NounPhrase>();
  readonly verbGroup = new Map<number, VerbGroup>();

  constructor(private readonly paragraph: Paragraph) {
    for (const np of paragraph.nounPhrases) {
      this.nounPhrase.set(np.first, np);
      this.nounPhraseEnd.set(np.last, np);
    }
    for (const group of paragraph.verbGroups) this.verbGroup.set(group.first, group);
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
  let i = from;
  for (; i < limit; i++) {
    const word = tokens[i]!;
    if (word.kind === 'quotation-mark') {
      if (open === 0 && CLOSING.has(word.text) && !(OPENING.has(word.text) && opensHere(paragraph, i))) break;
      if (OPENING.has(word.text) && !(CLOSING.has(word.text) && open > 0)) open++;
      else if (open > 0) open--;
      continue;
    }
    if (open > 0) continue;
    if (word.text === '(' && i > from) {
      i = skipBrackets(paragraph, i, limit) - 1;
      continue;
    }
    if (STOP.has(word.text) || word.text === ')' || (word.text === '–' && word.spaced)) break;
    if (word.text === ',' && endsAtComma(paragraph, starts, i, limit)) break;
    if (word.lower === 'according' && tokens[i + 1]?.lower === 'to') break;
    if (word.tag === 'CC' && i > from && newClause(starts, i + 1, limit)) break;
    if (i > from && attributionAt(paragraph, starts, i, limit)) break;
  }
  while (i > from && (tokens[i - 1]!.text === ',' || tokens[i - 1]!.tag === 'CC')) i--;
  return i;
}

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
  return newClause(starts, next, limit) || attributionAt(paragraph, starts, next, limit);
}

/** A finite verb at `i`, or a subject with its finite verb: a clause of its own. */
function newClause(starts: Starts, i: number, limit: number): boolean {
  const direct = starts.verbGroup.get(i);
  if (direct) return direct.form === 'finite';
  const np = starts.nounPhrase.get(i);
  if (!np) return false;
  const group = starts.verbGroup.get(np.last) ?? starts.verbGroup.get(np.last + 1);
  return group?.form === 'finite' && group.first < limit;
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
