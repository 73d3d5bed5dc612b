/**
 * The teacher's lesson for a sentence: for each word the Penn tags that may be right. wink-nlp's universal tag narrows the tags that
 * the lexicon allows; grammar narrows them further where the words around leave no doubt (participle behind "has", infinitive behind
 * "will"). What remains open is learned from the cases that are not.
 */
import { TAGS, type Tag } from '../../engine/text/tagset';
import type { RawToken } from '../../engine/text/tokens';

const UNIVERSAL: Readonly<Record<string, readonly Tag[]>> = {
  NOUN: ['NN', 'NNS'], PROPN: ['NNP', 'NNPS'], ADJ: ['JJ', 'JJR', 'JJS'], NUM: ['CD'], SYM: ['SYM', '$', 'NN'], CCONJ: ['CC'], INTJ: ['UH'],
  VERB: ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'], AUX: ['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'], ADV: ['RB', 'RBR', 'RBS', 'WRB', 'RP'],
  ADP: ['IN', 'RP', 'TO'], SCONJ: ['IN', 'WRB'], PART: ['TO', 'RB', 'POS'], DET: ['DT', 'PDT', 'WDT', 'PRP$', 'CC'], PRON: ['PRP', 'PRP$', 'WP', 'WP$', 'EX', 'WDT', 'DT', 'NN'],
};

const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'m", "'re"]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const DO = new Set(['do', 'does', 'did']);
const GET = new Set(['get', 'gets', 'got', 'getting', 'gotten']);
const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they', 'who']);
const OBJECTS = new Set(['the', 'a', 'an', 'his', 'their', 'its', 'my', 'our', 'your', 'this', 'these', 'those', 'him', 'them', 'me', 'us', 'himself', 'themselves', 'itself']);

const bit = (tags: Iterable<string>): Set<Tag> => new Set(tags as Iterable<Tag>);

/** For each token the tags that may be right; all of its own where nothing speaks against any, none where the teachers contradict each other. */
export function lessonFor(tokens: readonly RawToken[], own: readonly (readonly Tag[])[], universal: readonly (string | null)[]): Set<Tag>[] {
  const allowed = tokens.map((_, i) => narrowByTeacher(own[i]!, universal[i] ?? null));
  for (let i = 0; i < tokens.length; i++) {
    if (own[i]!.length > 1) narrowByGrammar(tokens, i, own, allowed);
  }
  return allowed;
}

function narrowByTeacher(own: readonly Tag[], universal: string | null): Set<Tag> {
  if (own.length === 1 || universal === null) return bit(own);
  const fitting = UNIVERSAL[universal];
  if (fitting === undefined) return bit(own);
  const kept = own.filter((t) => fitting.includes(t));
  // Participles: the teacher calls many of them adjectives, the treebank fewer.
  return bit(kept.length === 0 && universal === 'ADJ' ? own.filter((t) => t === 'VBN' || t === 'VBG') : kept);
}

type Allowed = Set<Tag>[];

function narrowByGrammar(tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[], allowed: Allowed): void {
  const { lower } = tokens[i]!;
  const special = SPECIAL[lower];
  if (special !== undefined) {
    const tag = special(tokens, i, own, allowed);
    if (tag !== null) allowed[i] = bit(tag.split(' ').filter((t) => own[i]!.includes(t as Tag)));
    return;
  }
  const a = allowed[i]!;
  narrowNounOrVerb(tokens, i, own, a);
  if (a.has('VB') && a.has('VBP')) narrowBaseForm(tokens, i, own, a);
  if (own[i]!.includes('VBD') && own[i]!.includes('VBN')) narrowPast(tokens, i, own, a);
  if (a.has('IN') && a.has('RP')) narrowParticle(i, own, a);
}

/** The nearest word before that is neither adverb nor negation; -1 if there is none. */
function governorOf(i: number, own: readonly (readonly Tag[])[]): number {
  let k = i - 1;
  while (k >= 0 && own[k]![0] === 'RB') k--;
  return k;
}

const lowerAt = (tokens: readonly RawToken[], i: number): string => tokens[i]?.lower ?? '';
const keep = (a: Set<Tag>, ...tags: Tag[]): void => { for (const t of [...a]) if (!tags.includes(t)) a.delete(t); };
const couldBe = (own: readonly (readonly Tag[])[], i: number, ...tags: Tag[]): boolean => own[i]?.some((t) => tags.includes(t)) ?? false;
const firstOf = (own: readonly (readonly Tag[])[], i: number): Tag | undefined => own[i]?.[0];

function narrowBaseForm(tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[], a: Set<Tag>): void {
  const g = governorOf(i, own);
  const before = lowerAt(tokens, g);
  const tag = firstOf(own, g);
  if (tag === 'TO' || tag === 'MD' || DO.has(before)) a.delete('VBP');
  else if ((DO.has(lowerAt(tokens, g - 1)) || firstOf(own, g - 1) === 'MD') && tag === 'PRP') a.delete('VBP');
  else if (g < 0) a.delete('VBP');
  else if (SUBJECTS.has(before) || before === 'you' || (tag === 'NNS' && own[g]!.length === 1)) {
    const helper = lowerAt(tokens, g - 1);
    if (!HELPERS.has(helper) && !HELPERS.has(lowerAt(tokens, g - 2)) && !HELPERS.has(lowerAt(tokens, g - 3))) a.delete('VB');
  } else if (tag === 'NN' || tag === 'NNP') a.delete('VBP');
}

const NOUN_TAGS: readonly Tag[] = ['NN', 'NNS', 'NNP', 'NNPS'];
const FINITE: readonly Tag[] = ['VBP', 'VBZ', 'VBD'];
const SUBORDINATORS = new Set(['that', 'because', 'if', 'although', 'though', 'while', 'whether', 'unless', 'when', 'where', 'how', 'why', 'as', 'than']);

/** "the report", "his plans", "of work" are nouns, "will work", "which pose" verbs, whatever the teacher says. */
function narrowNounOrVerb(tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[], a: Set<Tag>): void {
  const mine = own[i]!;
  const noun = mine.find((t) => t === 'NN' || t === 'NNS');
  const verbs = mine.filter((t) => t === 'VB' || t === 'VBP' || t === 'VBZ');
  if (noun === undefined || verbs.length === 0) return;
  const g = governorOf(i, own);
  const before = lowerAt(tokens, g);
  const tag = firstOf(own, g);
  const next = own[i + 1] ?? [];
  const objectNext = OBJECTS.has(lowerAt(tokens, i + 1));
  const set = (...tags: readonly Tag[]): void => { a.clear(); for (const t of tags) if (mine.includes(t)) a.add(t); };
  if (tag === 'DT' && before !== 'that' && before !== 'this' || tag === 'PRP$' && before !== 'her' || tag === 'POS' || (tag === 'JJ' && own[g]!.length === 1 && g === i - 1)) {
    if (!mine.includes('JJ') || !a.has('JJ')) set(noun);
  } else if (tag === 'IN' && own[g]!.length === 1 && !SUBORDINATORS.has(before)) {
    if (!a.has('JJ')) set(noun);
  } else if (tag === 'MD' && own[g]!.length === 1 || DO.has(before) && before !== 'do') {
    if (mine.includes('VB')) set('VB');
  } else if (tag === 'TO' && mine.includes('VB') && (objectNext || next[0] === 'IN' && a.has('VB'))) set('VB');
  else if ((tag === 'WDT' || SUBJECTS.has(before)) && before !== 'that' && objectNext) set('VBP', 'VBZ');
  else if (tag === 'NNS' && own[g]!.length === 1 && objectNext && mine.includes('VBP')) set('VBP');
  else if (lowerAt(tokens, i + 1) === 'of' && mine[0] === noun) set(noun);
}

/** The sentence may be without another finite verb: then a past form without auxiliary is one. */
function isOnlyFinite(tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[]): boolean {
  for (let k = i - 1; k >= 0 && !isBoundary(tokens, k); k--) if (mayBeFinite(own[k]!)) return false;
  for (let k = i + 1; k < tokens.length && !isBoundary(tokens, k); k++) if (mayBeFinite(own[k]!)) return false;
  return true;
}

function isBoundary(tokens: readonly RawToken[], k: number): boolean {
  const { lower, kind } = tokens[k]!;
  return SUBORDINATORS.has(lower) || lower === 'who' || lower === 'which' || lower === ';' || lower === ':' || kind === 'quotation-mark';
}

const mayBeFinite = (tags: readonly Tag[]): boolean => tags[0] === 'MD' || FINITE.includes(tags[0]!) || (tags.includes('VBD') && !tags.includes('NN')) || (tags.includes('VBP') && !tags.includes('NN') && !tags.includes('JJ'));
const surelyFinite = (tags: readonly Tag[]): boolean => tags.every((t) => t === 'MD' || FINITE.includes(t)) || tags[0] === 'MD';

/** "The plan announced last week was …": a finite verb follows without comma, conjunction or new clause between, and none went before. */
function isReduced(tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[]): boolean {
  for (let k = i - 1; k >= 0 && !isBoundary(tokens, k); k--) if (mayBeFinite(own[k]!)) return false;
  for (let k = i + 1; k < tokens.length && !isBoundary(tokens, k); k++) {
    if (own[k]![0] === ',' || own[k]![0] === 'CC' || own[k]![0] === ':' || own[k]![0] === 'PRP') return false;
    if (surelyFinite(own[k]!)) return true;
    if (mayBeFinite(own[k]!)) return false;
  }
  return false;
}

const HELPERS = new Set(['let', 'lets', 'make', 'makes', 'made', 'making', 'help', 'helps', 'helped', 'helping', 'see', 'saw', 'seen', 'seeing', 'hear', 'heard', 'watch', 'watched', 'have', 'had', 'do', 'does', 'did',
  'will', 'would', 'should', 'can', 'could', 'that', 'demand', 'recommend', 'suggest', 'insist']);

function narrowPast(tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[], a: Set<Tag>): void {
  const g = governorOf(i, own);
  const before = lowerAt(tokens, g);
  const tag = firstOf(own, g);
  const next = lowerAt(tokens, i + 1);
  const verbal = a.has('VBD') || a.has('VBN');
  if (HAVE.has(before)) { if (verbal) keep(a, 'VBN'); return; }
  if (BE.has(before) || GET.has(before)) { a.delete('VBD'); return; }
  // "had he known", "was she told", "has the firm agreed".
  if (tag === 'PRP' && (HAVE.has(lowerAt(tokens, g - 1)) || BE.has(lowerAt(tokens, g - 1)))) { a.delete('VBD'); return; }
  if (tag === 'DT' || tag === 'PRP$' || tag === 'POS' || tag === 'CD' || tag === 'IN' && before !== 'that') { a.delete('VBD'); return; }
  if (tag === 'TO' || tag === 'MD') { a.delete('VBD'); return; }
  if (SUBJECTS.has(before) || (tag === 'PRP' && before !== 'them' && before !== 'him' && before !== 'us' && before !== 'me' && before !== 'her')) { if (verbal) keep(a, 'VBD'); return; }
  if (!a.has('VBD') || !a.has('VBN')) return;
  if (next === 'by') { a.delete('VBD'); return; }
  if (next === 'that' || OBJECTS.has(next) || SUBJECTS.has(next)) { if (tag === 'NN' || tag === 'NNP' || tag === 'NNS' || tag === 'NNPS' || tag === 'WDT' || tag === 'WP') keep(a, 'VBD'); return; }
  if (tag === 'WDT' || tag === 'WP') { keep(a, 'VBD'); return; }
  const subject = tag !== undefined && NOUN_TAGS.includes(tag);
  if (subject && isOnlyFinite(tokens, i, own)) keep(a, 'VBD');
  else if (subject && isReduced(tokens, i, own)) keep(a, 'VBN');
}

function narrowParticle(i: number, own: readonly (readonly Tag[])[], a: Set<Tag>): void {
  const afterVerb = couldBe(own, i - 1, 'VB', 'VBD', 'VBN', 'VBG', 'VBP', 'VBZ');
  const next = firstOf(own, i + 1);
  const closes = next === undefined || next === ',' || next === '.' || next === ':' || next === 'IN' || next === 'TO' || next === 'CC' || next === 'RB' || next === "''";
  if (!afterVerb && !closes) a.delete('RP');
  else if (afterVerb && closes) a.delete('IN');
}

type Special = (tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[], allowed: Allowed) => string | null;

const NOUNISH: readonly Tag[] = ['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'JJR', 'JJS'];

/** Words with rules of their own. The tags come as text; null leaves what the teacher says. */
const SPECIAL: Readonly<Record<string, Special>> = {
  her: (_tokens, i, own) => {
    const next = own[i + 1] ?? [];
    if (next.every((t) => NOUNISH.includes(t) || t === 'VBG')) return next.length > 0 ? 'PRP$' : 'PRP';
    return NOUNISH.includes(next[0]!) ? 'PRP$' : next[0] === 'VBN' || next[0] === 'VBG' ? 'PRP PRP$' : 'PRP';
  },
  "'s": (tokens, i, own, allowed) => {
    const before = own[i - 1] ?? [];
    const word = lowerAt(tokens, i - 1);
    if (word === 'let') return 'PRP';
    if (before[0] === 'PRP' || before[0] === 'EX' || before[0] === 'WP' || before[0] === 'WRB' || word === 'that' || word === 'here') return 'VBZ';
    const next = own[i + 1] ?? [];
    if (next[0] === 'DT' || next[0] === 'RB' && lowerAt(tokens, i + 1) === 'not' || next[0] === 'TO' || next[0] === 'IN' || next[0] === 'PRP$' || next[0] === 'PRP') return 'VBZ';
    return allowed[i]!.has('POS') || NOUNISH.includes(next[0]!) ? 'POS' : null;
  },
  "'d": (tokens, i, own) => {
    const next = lowerAt(tokens, i + 1) === "n't" || firstOf(own, i + 1) === 'RB' ? i + 2 : i + 1;
    return couldBe(own, next, 'VB') && !couldBe(own, next, 'VBN') ? 'MD' : couldBe(own, next, 'VBN') ? 'VBD' : 'MD';
  },
  that: (_tokens, i, own, allowed) => {
    const before = own[i - 1] ?? [];
    const next = own[i + 1] ?? [];
    const verbNext = next.length > 0 && ['VBZ', 'VBD', 'VBP', 'MD'].includes(next[0]!);
    const nounBefore = ['NN', 'NNS', 'NNP', 'NNPS'].includes(before[0]!);
    if (verbNext) return nounBefore ? 'WDT' : 'DT WDT';
    if (nounBefore && ['VBZ', 'VBD', 'VBP', 'MD', 'RB'].some((t) => next.includes(t as Tag)) && !next.includes('NN') && !next.includes('NNS') && next[0] !== 'RB') return 'WDT';
    if (next[0] === 'DT' || next[0] === 'PRP' || next[0] === 'PRP$' || next[0] === 'NNP') return nounBefore ? 'IN WDT' : 'IN';
    if (next[0] === '.' || next[0] === ',' || next[0] === undefined || next[0] === "''") return 'DT';
    return [...allowed[i]!].join(' ');
  },
  there: (tokens, i, own) => (['VBZ', 'VBP', 'VBD', 'MD'].includes(firstOf(own, i + 1)!) || lowerAt(tokens, i + 1) === "'s" || ['is', 'are', 'was', 'were', 's'].includes(lowerAt(tokens, i - 1)) ? 'EX' : 'RB'),
  as: (_tokens, _i, _own, allowed) => ([...allowed[_i]!].includes('RB') ? 'RB' : 'IN'),
  no: (_t, i, own) => (firstOf(own, i + 1) === ',' || firstOf(own, i + 1) === '.' ? 'UH RB DT' : firstOf(own, i + 1) === 'JJR' || firstOf(own, i + 1) === 'RB' ? 'RB DT' : 'DT'),
  will: (_tokens, i, own) => (['DT', 'PRP$', 'POS', 'JJ'].includes(firstOf(own, i - 1)!) ? 'NN' : couldBe(own, i + 1, 'VB', 'RB', 'PRP') ? 'MD' : null),
  can: (_tokens, i, own) => (['DT', 'PRP$', 'POS', 'JJ', 'CD'].includes(firstOf(own, i - 1)!) ? 'NN' : couldBe(own, i + 1, 'VB', 'RB', 'PRP') ? 'MD' : null),
  may: (tokens, i, own) => (tokens[i]!.text === 'may' ? 'MD' : couldBe(own, i + 1, 'CD') || firstOf(own, i - 1) === 'IN' ? 'NNP' : null),
  have: (tokens, i, own) => verbalHave(tokens, i, own),
  do: (tokens, i, own) => verbalHave(tokens, i, own),
  had: (tokens, i, own) => (HAVE.has(lowerAt(tokens, governorOf(i, own))) ? 'VBN' : 'VBD'),
  more: (_tokens, i, own) => comparative(own, i),
  most: (_tokens, i, own) => (['JJ', 'RB'].includes(firstOf(own, i + 1)!) ? 'RBS' : 'JJS'),
  less: (_tokens, i, own) => comparative(own, i),
  all: (_tokens, i, own) => (['DT', 'PRP$'].includes(firstOf(own, i + 1)!) ? 'PDT' : 'DT RB'),
  half: (_tokens, i, own) => (['DT', 'PRP$'].includes(firstOf(own, i + 1)!) ? 'PDT' : 'NN JJ DT'),
  such: (_tokens, i, own) => (firstOf(own, i + 1) === 'DT' ? 'PDT' : 'JJ'),
  many: (tokens, i, own) => (firstOf(own, i + 1) === 'DT' && lowerAt(tokens, i + 1) === 'a' ? 'PDT' : 'JJ'),
};

function verbalHave(tokens: readonly RawToken[], i: number, own: readonly (readonly Tag[])[]): string {
  const g = governorOf(i, own);
  if (firstOf(own, g) === 'TO' || firstOf(own, g) === 'MD' || DO.has(lowerAt(tokens, g))) return 'VB';
  if (firstOf(own, g) === 'PRP' && (DO.has(lowerAt(tokens, g - 1)) || firstOf(own, g - 1) === 'MD')) return 'VB';
  return g < 0 ? 'VB VBP' : 'VBP';
}

function comparative(own: readonly (readonly Tag[])[], i: number): string {
  const next = own[i + 1] ?? [];
  if (next[0] === 'JJ' && !next.includes('NN')) return 'RBR';
  if (next[0] === 'RB') return 'RBR';
  if (next.some((t) => t === 'NN' || t === 'NNS')) return 'JJR';
  return 'JJR RBR';
}

/** Numbers of tags, for the trainer. */
export const tagIndex = new Map<Tag, number>(TAGS.map((tag, i) => [tag, i]));
