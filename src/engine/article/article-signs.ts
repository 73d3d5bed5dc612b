/** What speaks for and against a text being a news article, each sign measured from 0 (absent) to 1 (plain). */
import { MONTHS } from '../lexicon/months';
import { ENGLISH_STOP_WORDS } from '../lexicon/stop-words';
import { KIND_OF_WORD } from '../lexicon/text-kinds';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { Span } from '../model';
import { splitParagraphs } from '../text/paragraphs';
import { readHead } from './head';

export type Sign =
  | 'prose' | 'dateline' | 'byline' | 'dated' | 'reporting' | 'calendar' | 'names' | 'past'
  | 'short' | 'second-person' | 'first-person' | 'technical' | 'structure' | 'legal' | 'correspondence';

export type Signs = Readonly<Record<Sign, number>>;

/** Words of the Latin script; in other scripts there is nothing to find here. */
const WORD = /[A-Za-z\u00c0-\u024f]+(?:['’][a-z]+)?/g;
/** Marked-up and programmed text: brackets and operators, addresses, flags, names_with_joints and camelCase. */
const TECHNICAL = /[{}<>\\|`=;~^]|https?:|\w_\w|[a-z][A-Z]|\(\)|\s--?[a-z]|\/\w+\/|\w\.\w+\.\w/g;
const STRUCTURE = /^(?:#{1,6}\s|[-*+•]\s|\d{1,2}[.)]\s|\||[\w"' -]{1,24}(?::|\s?=)(?:\s|$)|\[.?\]|>|\(?[a-z]\)\s|`{3})/i;
const CORRESPONDENCE =
  /^(?:(?:dear|hi|hello|hey)\b[^.]{0,40},?$|(?:yours |best |kind |many )?(?:regards|sincerely|faithfully|wishes|cheers|thanks),?$|(?:from|to|cc|subject|re):\s|on .{5,60} wrote:$|[[(]?\d{1,2}:\d\d)/i;

/** Measures all signs. Cost grows with the length: give it the beginning of a text. */
export function readSigns(text: string): Signs {
  const paragraphs = splitParagraphs(text);
  const head = readHead(text, paragraphs);
  const words = countWords(text, paragraphs);
  const perHundred = (count: number, plain: number): number => Math.min(1, (count * 100) / Math.max(words.all, 60) / plain);
  return {
    prose: words.shareOfProse,
    dateline: head.dateline ? 1 : 0,
    byline: head.byline ? 1 : 0,
    dated: head.dateLine || head.metadata.some((line) => /\d{4}/.test(line.value)) ? 1 : 0,
    reporting: perHundred(words.reporting, 2),
    calendar: perHundred(words.calendar, 1.5),
    names: perHundred(words.names, 12),
    past: perHundred(words.past, 6),
    short: 1 - Math.min(1, words.all / 120),
    'second-person': perHundred(words.addressed, 2),
    'first-person': perHundred(words.oneself, 4),
    technical: Math.min(1, ((text.match(TECHNICAL)?.length ?? 0) * 30) / Math.max(text.length, 300)),
    legal: perHundred(words.legal, 2),
    ...signsOfLines(text),
  };
}

/** Counts over the words of all paragraphs. */
class WordCounts {
  all = 0;
  common = 0;
  names = 0;
  calendar = 0;
  reporting = 0;
  past = 0;
  addressed = 0;
  oneself = 0;
  legal = 0;
  shareOfProse = 0;
}

function countWords(text: string, paragraphs: readonly Span[]): WordCounts {
  const counts = new WordCounts();
  let characters = 0;
  let prose = 0;
  for (const { start, end } of paragraphs) {
    const paragraph = text.slice(start, end);
    const [all, common] = [counts.all, counts.common];
    countInParagraph(paragraph, counts);
    characters += paragraph.length;
    if (isProse(paragraph, end > text.length - 3, counts.all - all, counts.common - common)) prose += paragraph.length;
  }
  counts.shareOfProse = characters === 0 ? 0 : prose / characters;
  return counts;
}

/** Whole sentences with an English word in five a common one; the last paragraph may be cut short. */
function isProse(paragraph: string, cutShort: boolean, words: number, common: number): boolean {
  return paragraph.length >= 60 && words >= 10 && common >= words * 0.18
    && /^["“‘'`([]{0,3}[\p{Lu}\p{N}]/u.test(paragraph) && (cutShort || /[.!?…]["'”’)\]]{0,3}$/.test(paragraph.slice(-4)));
}

/** What stands inside double quotation marks is somebody else's "I" and "you". */
function countInParagraph(paragraph: string, counts: WordCounts): void {
  let quoted = false;
  let last = 0;
  for (const m of paragraph.matchAll(WORD)) {
    const between = paragraph.slice(last, m.index);
    last = m.index + m[0].length;
    if (between !== ' ') quoted = quotedAfter(between, quoted);
    countWord(m[0], between === ' ' || between === ', ', quoted, counts);
  }
}

function countWord(word: string, inside: boolean, quoted: boolean, counts: WordCounts): void {
  const lower = word.toLowerCase().replace('’', "'");
  counts.all++;
  if (ENGLISH_STOP_WORDS.has(lower)) counts.common++;
  const kind = KIND_OF_WORD.get(lower);
  if (kind === 'addressed' || kind === 'oneself') {
    if (!quoted) counts[kind]++;
  } else if (kind) counts[kind]++;
  else if (lower.length > 4 && lower.endsWith('ed')) counts.past++;
  if (!inside || kind === 'oneself' || word.charCodeAt(0) === lower.charCodeAt(0)) return;
  counts.names++;
  if (WEEKDAYS.has(lower) || MONTHS.has(lower)) counts.calendar++;
}

/** Whether the words behind `between` are inside quotation marks, given whether those before it were. */
function quotedAfter(between: string, quoted: boolean): boolean {
  for (const c of between) {
    if (c === '“') quoted = true;
    else if (c === '”') quoted = false;
    else if (c === '"') quoted = !quoted;
  }
  return quoted;
}

function signsOfLines(text: string): Pick<Signs, 'structure' | 'correspondence'> {
  let [lines, structure, correspondence] = [0, 0, 0];
  for (const line of text.split(/[\r\n]/)) {
    const words = line.slice(0, 200).trim();
    if (words === '') continue;
    lines++;
    if (STRUCTURE.test(words)) structure++;
    if (CORRESPONDENCE.test(words)) correspondence++;
  }
  return { structure: structure / Math.max(lines, 1), correspondence: Math.min(1, (correspondence * 8) / Math.max(lines, 1)) };
}
