import { LEGAL_FORMS, NAME_NOUNS, ORGANISATIONS } from '../lexicon/organisations';
import { DEMONYMS, COUNTRIES } from '../lexicon/countries';
import { FIRST_NAMES } from '../lexicon/first-names';
import { NOT_NAMES } from '../lexicon/not-names';
import { PARTICLES, SUFFIXES } from '../lexicon/titles';
import { isUpper } from '../text/characters';
import { factOfForm, signOf } from '../text/forms';
import type { Paragraph, Token, TokenRange } from '../text/paragraph';
import { getLexicon } from '../text/tagger/lexicon';
import { isCapitalised, isSeated, plain, plainForm } from './words';

/** A run of capitalised words with the small words that belong inside; `weak` where capitals tell nothing. */
export interface Run extends TokenRange {
  readonly weak: boolean;
  /** It begins where a capital tells nothing, with a word that no list of names has. */
  readonly initial: boolean;
}

/** A word with a capital in front: no run begins with another. */
const CAPITAL = signOf((form) => form.kind === 'word' && isUpper(form.text.charCodeAt(0)));

/** All runs of a paragraph, left to right: "Foreign Minister Sergey Lavrov", "Bank of England", "Marks & Spencer". */
export function findRuns(paragraph: Paragraph): Run[] {
  const { tokens, sentences, signs } = paragraph;
  const out: Run[] = [];
  if ((paragraph.allSigns & CAPITAL) === 0) return out;
  for (const sentence of sentences) {
    const weak = isTitleCase(tokens, sentence);
    let i = sentence.first;
    while (i < sentence.last) {
      if ((signs[i]! & CAPITAL) === 0 || !begins(tokens, i, sentence.first, weak)) {
        i++;
        continue;
      }
      const last = endOfRun(tokens, i, sentence.last, weak);
      out.push({ first: i, last, weak, initial: weak || (isInitial(tokens, i, sentence.first) && !isListed(tokens[i]!.form)) });
      i = last;
    }
  }
  return out;
}

/** Headlines and shouted lines: nearly all longer words have a capital. */
function isTitleCase(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  let capital = 0;
  let lower = 0;
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'word') continue;
    // "… sent letters": headlines have their verbs with a capital too.
    if (t.text === t.lower && (t.tag === 'VBD' || t.tag === 'VBZ' || t.tag === 'MD') && t.text.length > 2) return false;
    if (t.text.length < 4) continue;
    if (isCapitalised(t)) capital++;
    else if (++lower > 3) return false;
  }
  return capital >= 4 && lower <= capital / 5;
}

const NAME_PART = signOf((form) => form.kind === 'word' && isUpper(form.text.charCodeAt(0)) && !NOT_NAMES.has(plainForm(form)) && !isSeated(form));

/** Whether the word can be part of a name where it stands. */
function isNamePart(t: Token, weak: boolean): boolean {
  if ((t.form.signs & NAME_PART) === 0) return false;
  if (weak) return t.tag === 'NNP' || t.tag === 'NNPS' || t.tag.startsWith('NN') || t.tag === 'JJ';
  return t.tag !== 'DT' && t.tag !== 'IN' && t.tag !== 'PRP' && t.tag !== 'PRP$' && t.tag !== 'CC' && t.tag !== 'TO' && t.tag !== 'MD' && t.tag !== 'WP' && t.tag !== 'WRB' && t.tag !== 'WDT' && t.tag !== 'UH' && t.tag !== 'EX';
}

/** At the start of a sentence or quotation a capital tells nothing: the tag and the next word decide. */
function begins(tokens: readonly Token[], i: number, start: number, weak: boolean): boolean {
  const t = tokens[i]!;
  if (t.lower === 'the' && isCapitalised(t) && i > start && !weak && tokens[i - 1]!.kind === 'word') return i + 1 < tokens.length && isNamePart(tokens[i + 1]!, weak);
  if (!isNamePart(t, weak) && !isFirstNameOfMonth(tokens, i, weak)) return false;
  if (!isInitial(tokens, i, start)) return true;
  if (isListed(t.form)) return true;
  const next = tokens[i + 1];
  const nextIsName = next?.sentence === t.sentence && isNamePart(next, weak);
  const known = getLexicon().known(t.lower);
  if (t.tag === 'NNP' || t.tag === 'NNPS') return true;
  if (!nextIsName) return known === undefined;
  // "Former President Roe", "Foreign Minister Ito"; not "Meanwhile Roe", "Asked Roe".
  return t.tag === 'NN' || (t.tag === 'JJ' && known !== undefined);
}

/** "Jan Prager", "April Jones"; not "April 3". */
function isFirstNameOfMonth(tokens: readonly Token[], i: number, weak: boolean): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  return !weak && isCapitalised(t) && MONTH_NAMES.has(t.lower) && tokens[i - 1]?.tag !== 'IN' && tokens[i - 1]?.tag !== 'DT' && tokens[i - 1]?.tag !== 'JJ' && next?.sentence === t.sentence && next.kind === 'word' && isNamePart(next, weak);
}

const MONTH_NAMES = new Set(['jan', 'april', 'may', 'june', 'august']);

function isInitial(tokens: readonly Token[], i: number, start: number): boolean {
  const before = tokens[i - 1];
  return i === start || (before !== undefined && before.kind !== 'word' && before.kind !== 'number' && before.text !== ',' && before.text !== '(' && before.text !== '-');
}

const isListed = factOfForm(({ lower }) => FIRST_NAMES.has(lower) || DEMONYMS.has(lower) || COUNTRIES.has(lower) || ORGANISATIONS.has(lower));

function endOfRun(tokens: readonly Token[], first: number, limit: number, weak: boolean): number {
  let i = first + 1;
  if (tokens[first]!.lower === 'the') i++;
  for (;;) {
    if (i >= limit) return i;
    const t = tokens[i]!;
    if (t.kind === 'word' && (isNamePart(t, weak) || isFirstNameOfMonth(tokens, i, weak))) i++;
    else {
      const step = joinsOn(tokens, first, i, limit, weak);
      if (step === 0) return i;
      i += step;
    }
  }
}

/** Bodies whose name goes on with "of", "for", "on". */
const OF = new Set('of for on'.split(' '));
const DEPARTMENTS = new Set('ministry department committee secretary minister office institute school college bureau commission council board undersecretary society royal association faculty'.split(' '));
const SINGLE_HEADS = new Set('university bank ministry department house court school college institute church republic city academy museum league organization organisation association council board committee centre center federation union bureau office chamber state commission fund society party confederation archbishop bishop duke duchess prince princess secretary kingdom director commissioner bank centers army lord daughters sons knights doctors reporters mothers students friends voice campaign coalition movement institutes alliance front team king joint chancellor'.split(' '));
/** Names in which "and" joins two words before the body: "Food and Drug Administration". */
const AFTER_AND = new Set('administration commission committee agency department council institute services service exchange association authority board industry'.split(' '));
/** Capitalised plural or office before "'s": "Prime Minister's Office", "People's Party". */
const OWNERS = new Set("people's minister president premier women children veterans men general governor mayor sheriff people king queen prince citizens workers farmers teachers students mothers attorney chancellor coroner commissioner secretary".split(' '));

/** How many tokens to take so that the run goes on behind a small word or mark; 0 where it ends. */
function joinsOn(tokens: readonly Token[], first: number, i: number, limit: number, weak: boolean): number {
  const t = tokens[i]!;
  const before = tokens[i - 1]!;
  const next = i + 1 < limit ? tokens[i + 1]! : undefined;
  if (!next) return 0;
  const nextNames = next.kind === 'word' && isNamePart(next, weak);
  if (t.text === '&') return nextNames ? 2 : 0;
  if (t.text === ',') {
    const form = plain(next);
    return (next.text.endsWith('.') && LEGAL_FORMS.has(form)) || form === 'inc' || form === 'llc' || (SUFFIXES.has(form) && form.length < 4 && isCapitalised(next)) ? 2 : 0;
  }
  if (weak) return 0;
  if (t.tag === 'POS' || (t.text === '’' && before.lower.endsWith('s'))) return nextNames && NAME_NOUNS.has(next.lower) && (OWNERS.has(before.lower) || (t.text.length === 1 && isCapitalised(before))) ? 2 : 0;
  if (OF.has(t.lower)) {
    if (!SINGLE_HEADS.has(before.lower) || (t.lower !== 'of' && !NAME_NOUNS.has(before.lower) && before.lower !== 'centers')) return 0;
    if (nextNames) return 2;
    const after = i + 2 < limit ? tokens[i + 2]! : undefined;
    return next.lower === 'the' && after !== undefined && isNamePart(after, weak) ? 3 : 0;
  }
  if (t.lower === 'and' && nextNames) {
    if (hasDepartment(tokens, first, i) && !SEPARATE.has(tokens[endOfPart(tokens, i + 1, limit, weak) - 1]!.lower) && !SEPARATE.has(next.lower)) return 2;
    if (i - first <= 2 && !FIRST_NAMES.has(tokens[first]!.lower) && !COUNTRIES.has(before.lower)) {
      const end = endOfPart(tokens, i + 1, limit, weak);
      if (end - i > 2 && AFTER_AND.has(tokens[end - 1]!.lower) && !NAME_NOUNS.has(before.lower)) return 2;
    }
    return 0;
  }
  if (PARTICLES.has(t.lower) && t.text === t.lower) {
    let end = i + 1;
    while (end < limit && end < i + 3 && PARTICLES.has(tokens[end]!.lower)) end++;
    return end < limit && isCapitalised(tokens[end]!) && isNamePart(tokens[end]!, weak) && !COUNTRIES.has(before.lower) ? end + 1 - i : 0;
  }
  return 0;
}

/** Bodies that stand beside another one, not inside its name: "the Institute of Oceanography and | Bergen University". */
const SEPARATE = new Set('university institute college school hospital museum bank ministry department agency office court party'.split(' '));

function endOfPart(tokens: readonly Token[], first: number, limit: number, weak: boolean): number {
  let end = first;
  while (end < limit && isNamePart(tokens[end]!, weak)) end++;
  return Math.max(end, first + 1);
}

/** "Department of Health | and Human Services": an office whose field may be double. */
function hasDepartment(tokens: readonly Token[], first: number, i: number): boolean {
  for (let k = first; k < i - 1; k++) if (DEPARTMENTS.has(tokens[k]!.lower) && OF.has(tokens[k + 1]!.lower)) return i - k <= 4;
  return false;
}
