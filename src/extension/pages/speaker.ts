/** A page about one somebody: all that they said and undertook, article by article. Pure: text, and where its lines lead. */
import { l10n } from 'vscode';
import type { Span } from '../../engine';
import type { Agent, Item, Said } from '../../ledger/model';
import type { Doubt } from '../../ledger/person';
import { GUESS } from '../lookup';
import { certaintyInWords } from '../wording/certainty';
import { firmnessInWords, sentenceFrom } from '../wording/commitments';
import { dayInWords } from '../wording/days';
import { counts } from '../wording/numbers';
import { LineStarts, type Place } from './line-starts';

/** What one article has of them. */
export interface Chapter {
  readonly title: string;
  /** "Ada Holm · Foreign Minister · Sorvia": as the article has them. */
  readonly as: string;
  /** Why it may be somebody else, in words. */
  readonly doubt: string | null;
  readonly quotes: readonly Row[];
  readonly commitments: readonly Row[];
}

export interface Row {
  readonly place: Place;
  readonly words: string;
}

export interface PersonPage {
  readonly name: string;
  /** Lines below the name. */
  readonly about: readonly string[];
  /** The words of a link to all articles of the folder; null where there is no other folder to look in. */
  readonly elsewhere: string | null;
  readonly chapters: readonly Chapter[];
  /** Articles that have the name, but may well mean somebody else. */
  readonly others: readonly Chapter[];
}

export interface Page {
  readonly text: string;
  /** Stretches of the page's text that lead to passages: chapter by its index, those of `others` behind the rest. */
  readonly links: readonly (Span & { readonly chapter: number; readonly place: Place })[];
  readonly elsewhere: Span | null;
}

/** The article's part in a page. */
export function chapterOf({ name, text, day, as, doubt, quotes, items }: {
  readonly name: string; readonly text: string; readonly day: string | null; readonly as: Pick<Agent, 'name' | 'role' | 'affiliation'>; readonly doubt: Doubt | null;
  readonly quotes: readonly Said[]; readonly items: readonly Item[];
}): Chapter {
  const lines = new LineStarts(text);
  return {
    title: day === null ? name : `${name}, ${dayInWords(day, 'long')}`, as: [as.name, as.role, as.affiliation].filter((one) => one !== null).join(' · '), doubt: doubt && doubtInWords(doubt),
    quotes: quotes.map((one) => ({ place: lines.placeOf(one.at[0]!), words: quotedWords(text, one) })),
    commitments: items.map((one) => ({ place: lines.placeOf(one.start), words: undertaken(one) })),
  };
}

export function speakerPage({ name, about, elsewhere, chapters, others }: PersonPage): Page {
  const page = new PageBuilder();
  page.heading(name, '=');
  about.forEach((line) => page.line(line));
  if (elsewhere !== null) page.linkElsewhere(elsewhere);
  chapters.forEach((chapter, index) => { page.chapter(chapter, index); });
  if (others.length > 0) page.line().heading(l10n.t('Perhaps somebody else'), '=');
  others.forEach((chapter, index) => { page.chapter(chapter, chapters.length + index); });
  return page;
}

function quotedWords(text: string, { at, certainty, denied }: Said): string {
  const parts = Array.from({ length: at.length / 2 }, (_, index) => oneLine(text.slice(at[index * 2], at[index * 2 + 1])));
  return marked(parts.join(' … '), [...(denied ? [l10n.t('the text denies it')] : []), ...(certainty < GUESS ? [certaintyInWords(certainty)!] : [])]);
}

function undertaken(item: Item): string {
  const sentence = sentenceFrom({ words: item.words, before: item.before, agents: item.agents.map((one) => one.name) });
  return marked(sentence, [firmnessInWords(item.firmness), ...(item.polarity === 'negative' ? [l10n.t('a refusal')] : []), ...(item.certainty < GUESS ? [certaintyInWords(item.certainty)!] : [])]);
}

const marked = (words: string, marks: readonly string[]): string => (marks.length === 0 ? words : `${words} (${marks.join(', ')})`);

function doubtInWords(doubt: Doubt): string {
  switch (doubt) {
    case 'surname-alone': return l10n.t('Taken to be them: only the surname stands here, and in these articles nobody else bears it.');
    case 'short-form': return l10n.t('Taken to be them: only a short form of the name stands here, which another article explains.');
    case 'surname-shared': return l10n.t('Only the surname stands here, and several bear it.');
    case 'middle-name': return l10n.t('Another middle name stands here.');
    case 'generation': return l10n.t('Another addition to the name stands here, such as Jr or III.');
    case 'gender': return l10n.t('One article has a woman of this name, another a man.');
  }
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

class PageBuilder implements Page {
  text = '';
  readonly links: (Span & { chapter: number; place: Place })[] = [];
  elsewhere: Span | null = null;

  line(words = ''): this {
    this.text += `${words}\n`;
    return this;
  }

  /** Headings are Markdown's: the editor has them in its outline and folds by them. */
  heading(words: string, rule: string): this {
    return this.line(words).line(rule.repeat(Math.max(3, words.length))).line();
  }

  linkElsewhere(words: string): void {
    this.elsewhere = { start: this.text.length, end: this.text.length + words.length };
    this.line(words);
  }

  chapter({ title, as, doubt, quotes, commitments }: Chapter, chapter: number): void {
    this.line().heading(title, '-').line(as);
    if (doubt !== null) this.line(doubt);
    const width = Math.max(0, ...[...quotes, ...commitments].map(({ place }) => String(place.line + 1).length));
    const rows = (heading: string, all: readonly Row[]): void => {
      if (all.length === 0) return;
      this.line().line(heading);
      for (const row of all) this.row(row, width, chapter);
    };
    rows(counts.quotes(quotes.length), quotes);
    rows(counts.commitments(commitments.length), commitments);
  }

  /** A line of an article: its number leads to the passage. */
  private row({ place, words }: Row, width: number, chapter: number): void {
    const number = String(place.line + 1);
    const start = this.text.length + width - number.length;
    this.links.push({ start, end: start + number.length, chapter, place });
    this.line(`${number.padStart(width)}  ${words}`);
  }
}
