import { MONTHS } from '../../lexicon/months';
import { WEEKDAYS } from '../../lexicon/weekdays';
import { isAdjective, isAdverb, isNoun, type Tag } from '../tagset';
import { getLexicon } from './lexicon';
import { findMainVerb } from './main-verb';
import type { RawToken } from '../tokens';

/**
 * Tags that cannot stand together in English, mended after the perceptron, which sees only a few words: a bare verb form needs something
 * that asks for it, a possessor needs a noun, a sentence needs a finite verb. A word gets only tags that the lexicon knows of it.
 */
export function mendTags(tokens: readonly RawToken[], first: number, last: number, tags: Tag[]): void {
  let infinitive = false;
  for (let i = first; i < last; i++) {
    const before = i > first ? tags[i - 1]! : null;
    const { lower } = tokens[i]!;
    mendPossessed(tokens, tags, i, before);
    if (isBare(tags[i]!)) mendExistential(tokens, tags, first, i);
    if (lower === 'will') mendWill(tokens, tags, first, i, last);
    if (tags[i] === 'NN' && before === 'WP' && tokens[i - 1]!.lower === 'who') mendBehindWho(tokens, tags, i, last);
    if (tags[i] === 'RP') mendBeforeDay(tokens, tags, i, last);
    if (tags[i] === 'NNS' && before === ',') mendBehindApposition(tokens, tags, first, i, last);
    if (lower === "'d" && tags[i] === 'VBD') mendWould(tokens, tags, i, last);
    if (isBare(tags[i]!) || tags[i] === 'RBR' || tags[i] === 'VBD') mendDetermined(tokens, tags, first, i);
    if (isBare(tags[i]!) || tags[i] === 'VBZ') mendSourceNoun(tokens, tags, first, i);
    if (tags[i] === 'JJ') mendChief(tokens, tags, i, before, last);
    if (lower === 'further' || lower === 'better') mendAdverbInInfinitive(tokens, tags, i, last);
    if (before !== null && mayHideModal(before)) mendBehindModal(tokens, tags, first, i, last);
    if (tags[i] === 'NN') mendBeforeThat(tokens, tags, first, i, last);
    if (lower === 'said' && tags[i] === 'VBN' && !hasAuxiliary(tokens, tags, first, i) && tags[i + 1] !== 'TO') tags[i] = 'VBD';
    if (tags[i] === 'VB' && !asksForBareForm(tokens, tags, first, i) && !(infinitive && joinsBefore(tags, first, i))) swap(tokens, tags, i, 'VBP');
    else if (tags[i] === 'VBP' && infinitive && joinsBefore(tags, first, i)) swap(tokens, tags, i, 'VB');
    if (tags[i] === 'VB') infinitive = true;
    else if (tags[i] === 'VBD' || tags[i] === 'VBZ' || tags[i] === 'VBP') infinitive = false;
  }
  mendFirstName(tokens, first, last, tags);
  findMainVerb(tokens, first, last, tags);
}

/** "Cook declined", "Grant says": a word at the beginning that a finite verb follows is a name rather than a verb; not "Get lost". */
function mendFirstName(tokens: readonly RawToken[], first: number, last: number, tags: Tag[]): void {
  const { text, lower } = tokens[first]!;
  const next = first + 1 < last ? tags[first + 1]! : null;
  if (text === lower || (tags[first] !== 'VB' && tags[first] !== 'VBP')) return;
  if (next === 'VBN' && first + 2 < last && tags[first + 2] === 'TO') swap(tokens, tags, first + 1, 'VBD');
  if (tags[first + 1] === 'VBD' || next === 'VBZ') tags[first] = 'NNP';
}

const isBare = (t: Tag): boolean => t === 'VB' || t === 'VBP';
/** A modal, or what may stand between it and its verb. */
const mayHideModal = (tag: Tag): boolean => tag === 'MD' || tag === 'TO' || tag === '``' || tag === "''" || isAdverb(tag);
const may = (token: RawToken, tag: Tag): boolean => getLexicon().allows(token.lower, tag);

function swap(tokens: readonly RawToken[], tags: Tag[], i: number, tag: Tag): void {
  if (may(tokens[i]!, tag)) tags[i] = tag;
}

/** "Pakistan's resolve to finish": a noun, not a verb, behind a possessor. */
function mendPossessed(tokens: readonly RawToken[], tags: Tag[], i: number, before: Tag | null): void {
  if (before !== 'POS' && before !== 'PRP$') return;
  if (tags[i] === 'VB' || tags[i] === 'VBP') swap(tokens, tags, i, 'NN');
  else if (tags[i] === 'VBZ') swap(tokens, tags, i, 'NNS');
}

/** "There was anger over the pier": no verb directly behind; "all he did was resign" is left alone. */
function mendExistential(tokens: readonly RawToken[], tags: Tag[], first: number, i: number): void {
  if (i >= first + 2 && tags[i - 2] === 'EX' && BE_OR_HAVE.has(tokens[i - 1]!.lower)) swap(tokens, tags, i, 'NN');
}

/** "This will include", "the sides will meet": no noun where a bare form follows; "this will was read", "his will to win" are. */
function mendWill(tokens: readonly RawToken[], tags: Tag[], first: number, i: number, last: number): void {
  if (!isNoun(tags[i]!) || i === first || !SUBJECT_END.has(tags[i - 1]!) || tokens[i - 1]!.lower === 'the' || tokens[i - 1]!.lower === 'a') return;
  let k = i + 1;
  while (k < last && isAdverb(tags[k]!)) k++;
  if (k < last && (tags[k] === 'VBP' || tags[k] === 'VB') && may(tokens[k]!, 'VB')) tags[i] = 'MD';
}

/** "pilots who guide ships": behind "who" comes a verb where an object follows; "who else" has none. */
function mendBehindWho(tokens: readonly RawToken[], tags: Tag[], i: number, last: number): void {
  const next = i + 1 < last ? tags[i + 1]! : '.';
  if (isNoun(next) || next === 'DT' || next === 'PRP$' || next === 'PRP' || next === 'IN' || next === 'CD') swap(tokens, tags, i, 'VBP');
}

/** "It decided on Sunday to sell": a preposition before a day or a month; "the fair goes on" has a particle. */
function mendBeforeDay(tokens: readonly RawToken[], tags: Tag[], i: number, last: number): void {
  const next = i + 1 < last ? tokens[i + 1]!.lower : '';
  if (WEEKDAYS.has(next) || MONTHS.has(next)) swap(tokens, tags, i, 'IN');
}

/** "they'd never sell": a modal, where a bare form follows; "they'd never sold" has none. */
function mendWould(tokens: readonly RawToken[], tags: Tag[], i: number, last: number): void {
  let k = i + 1;
  while (k < last && isAdverb(tags[k]!)) k++;
  if (k < last && isBare(tags[k]!) && may(tokens[k]!, 'VB')) {
    tags[i] = 'MD';
    tags[k] = 'VB';
  }
}

/** "The mayor, Ann Lee, plans to open", "A rival, Northern Docks, plans a pier": behind the name set between commas comes the verb. Not "the unit, with jobs, homes, plans to build". */
function mendBehindApposition(tokens: readonly RawToken[], tags: Tag[], first: number, i: number, last: number): void {
  const next = i + 1 < last ? tags[i + 1]! : '.';
  if ((next !== 'TO' && next !== 'DT' && next !== 'PRP$') || !may(tokens[i]!, 'VBZ')) return;
  const comma = nominalFrom(tags, first, i - 1);
  if (comma > first && isSingular(tags[comma - 1]!) && nominalFrom(tags, first, comma) < first) tags[i] = 'VBZ';
}

/** The place of the comma before a stretch of nouns and what goes with them; one before `first` where the sentence begins, or something else stands there. */
function nominalFrom(tags: readonly Tag[], first: number, end: number): number {
  let k = end - 1;
  while (k >= first && (isNoun(tags[k]!) || isAdjective(tags[k]!) || tags[k] === 'DT' || tags[k] === 'POS' || tags[k] === 'PRP$' || tags[k] === 'CD' || tags[k] === 'IN')) k--;
  return k < first ? first - 1 : tags[k] === ',' ? k : end;
}

const isSingular = (tag: Tag): boolean => tag === 'NN' || tag === 'NNP' || tag === 'JJ';

const SUBJECT_END = new Set<Tag>(['DT', 'PRP', 'NN', 'NNS', 'NNP', 'NNPS']);

const ARTICLES = new Set(['a', 'an', 'the']);

/** "an earlier report in", "the latest hold up", "its earlier forecast of": behind an article or a possessor, and the adjective that follows it, no verb. */
function mendDetermined(tokens: readonly RawToken[], tags: Tag[], first: number, i: number): void {
  const article = (k: number): boolean => k >= first && ARTICLES.has(tokens[k]!.lower);
  const possessor = (k: number): boolean => k >= first && (tags[k] === 'PRP$' || tags[k] === 'POS');
  if (tags[i] === 'RBR' && (article(i - 1) || possessor(i - 1))) swap(tokens, tags, i, 'JJR');
  if (!article(i - 1) && !(i > first && isAdjective(tags[i - 1]!) && (article(i - 2) || possessor(i - 2)))) return;
  if (tags[i] === 'VB' || tags[i] === 'VBP' || (tags[i] === 'VBD' && !article(i - 1) && possessor(i - 2))) swap(tokens, tags, i, 'NN');
}

/** "according to polls", "according to state records": no infinitive. */
function mendSourceNoun(tokens: readonly RawToken[], tags: Tag[], first: number, i: number): void {
  if (i < first + 2 || tokens[i - 1]!.lower !== 'to' || tokens[i - 2]!.lower !== 'according') return;
  if (tags[i] === 'VB' || tags[i] === 'VBP') swap(tokens, tags, i, 'NN');
  else if (tags[i] === 'VBZ') swap(tokens, tags, i, 'NNS');
}

/** "the union chief, Ann Lee," "the base chief said", "bureau chief Ann Lee": a noun behind a noun, where no other noun follows ("his chief aim"). */
function mendChief(tokens: readonly RawToken[], tags: Tag[], i: number, before: Tag | null, last: number): void {
  if (before === null || !isNoun(before)) return;
  const next = i + 1 < last ? tags[i + 1]! : '.';
  if (next === 'NNP' && tokens[i]!.lower === 'chief') tags[i] = 'NN';
  else if (!isNoun(next) && !isAdjective(next) && next !== 'IN' && next !== 'TO' && next !== 'CC' && next !== 'CD') swap(tokens, tags, i, 'NN');
}

/** "will close the line", "“would never” close it", "to disavow the plan", "will claw back": a bare form, where the word can be one, or an object or a particle follows. */
function mendBehindModal(tokens: readonly RawToken[], tags: Tag[], first: number, i: number, last: number): void {
  if (tags[i] === 'VB') return;
  if (isAdverb(tags[i]!)) {
    if (tags[i - 1] === 'MD' && !may(tokens[i]!, tags[i]!)) swap(tokens, tags, i, 'VB');
    return;
  }
  // "refused to back it"; not "came to back up".
  if (tags[i] === 'RP' && tags[i - 1] === 'TO' && i + 1 < last && OBJECT.has(tags[i + 1]!)) swap(tokens, tags, i, 'VB');
  let k = i - 1;
  while (k > first && k > i - 6 && (isAdverb(tags[k]!) || tags[k] === '``' || tags[k] === "''")) k--;
  if ((tags[k] === 'MD' || (tags[k] === 'TO' && tags[i - 1] === '``')) && may(tokens[i]!, 'VB')) tags[i] = 'VB';
  else if (k === i - 1 && (tags[k] === 'MD' || tags[k] === 'TO') && tags[i] === 'NN' && i + 1 < last && (tags[i + 1] === 'RP' || (OBJECT.has(tags[i + 1]!) && getLexicon().known(tokens[i]!.lower) === undefined))) tags[i] = 'VB';
}

const OBJECT = new Set<Tag>(['DT', 'PRP', 'PRP$', 'WP', 'WRB']);

/**
 * "Local anglers fear that the lake will dry up": the plural that begins the sentence is a subject, and the word that may be a verb is its verb.
 * Not "the sales force that won", nor "the anglers' fear that".
 */
function mendBeforeThat(tokens: readonly RawToken[], tags: Tag[], first: number, i: number, last: number): void {
  if (i === first || i + 2 >= last || tags[i - 1] !== 'NNS' || tokens[i + 1]!.lower !== 'that' || !BEGINS_CLAUSE.has(tags[i + 2]!)) return;
  for (let k = i - 1; k >= first; k--) if (!isNoun(tags[k]!) && !isAdjective(tags[k]!) && tags[k] !== 'DT' && tags[k] !== 'CD' && tags[k] !== 'VBN') return;
  swap(tokens, tags, i, 'VBP');
}

const BEGINS_CLAUSE = new Set<Tag>(['DT', 'PRP', 'PRP$', 'EX', 'NNP', 'NNPS', 'NNS', 'JJ', 'CD']);

/** "to further promote", "to better protect": an adverb inside the infinitive. */
function mendAdverbInInfinitive(tokens: readonly RawToken[], tags: Tag[], i: number, last: number): void {
  if (tags[i - 1] !== 'TO' || i + 1 >= last || !may(tokens[i + 1]!, 'VB')) return;
  tags[i] = 'RB';
  tags[i + 1] = 'VB';
}

const BE_OR_HAVE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'has', 'have', 'had', 'having', "'s", "'ve", "'re", "'d", 'am', "'m"]);

function hasAuxiliary(tokens: readonly RawToken[], tags: readonly Tag[], first: number, i: number): boolean {
  for (let k = i - 1; k >= first && k > i - 4; k--) {
    if (BE_OR_HAVE.has(tokens[k]!.lower)) return true;
    if (!isAdverb(tags[k]!)) return false;
  }
  return false;
}

const CAUSATIVE = new Set(['let', 'lets', 'letting', 'help', 'helps', 'helped', 'helping', 'make', 'makes', 'made', 'making', 'see', 'saw', 'seen', 'watch', 'watched', 'hear', 'heard', 'have', 'had', 'demand', 'demanded', 'insist', 'insisted', 'recommend', 'recommended', 'urge', 'propose', 'proposed', 'ask', 'asked', 'request', 'requested', 'than', 'but', 'do', 'does', 'did', 'not', "n't", 'why', 'please']);
const OPENS = new Set<Tag>(['``', "''", ':', '(', ',', '.']);

/** "to go", "will go", "do go", "let him go", "demanded that he go", and the imperative at the beginning. */
function asksForBareForm(tokens: readonly RawToken[], tags: readonly Tag[], first: number, i: number): boolean {
  let k = i - 1;
  while (k >= first && k > i - 6 && isAdverb(tags[k]!)) k--;
  if (k < first || OPENS.has(tags[k]!)) return true;
  if (tags[k] === 'TO' || tags[k] === 'MD') return true;
  // Questions and causatives have their subject between: "Will the board go", "let the boys go".
  for (let steps = 0; k >= first && steps < 6; k--, steps++) if (tags[k] === 'MD' || CAUSATIVE.has(tokens[k]!.lower)) return true;
  return false;
}

/** Directly behind "and", "or", "but", adverbs apart. */
function joinsBefore(tags: readonly Tag[], first: number, i: number): boolean {
  let k = i - 1;
  while (k >= first && k > i - 6 && isAdverb(tags[k]!)) k--;
  return k >= first && tags[k] === 'CC';
}
