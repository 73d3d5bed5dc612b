/** A page about one person: all that they said and undertook, article by article. Pure: text, and where its lines lead. */
import { l10n } from 'vscode';
import type { Commitment, Quote, Span, Speaker } from '../../engine';
import { wordsOf, type Lookup } from '../lookup';
import { sentenceOf, firmnessInWords } from '../wording/commitments';
import { dayInWords } from '../wording/days';
import { counts } from '../wording/numbers';
import { fullName, roleInWords } from '../wording/speakers';

/** An article that the page may draw on; `line` tells the line of an offset, from 1. */
export interface PageArticle {
  readonly name: string;
  readonly lookup: Lookup;
  line(offset: number): number;
}

export interface Page {
  readonly text: string;
  /** Stretches of the page's text that lead to passages of the articles (by their index). */
  readonly links: readonly (Span & { readonly article: number; readonly target: Span })[];
}

/** The one that is meant in an article: the same full name, letter case aside. Roles may differ: people change office. */
export function speakerNamed(lookup: Lookup, name: string): Speaker | undefined {
  const wanted = name.toLowerCase();
  return lookup.annotations.speakers.find((one) => one.name.toLowerCase() === wanted);
}

/** @param name the speaker's name in the first article; others tell of the same person where the name is the same */
export function speakerPage(name: string, articles: readonly PageArticle[]): Page {
  const page = new PageBuilder();
  page.line(name).line('='.repeat(name.length));
  articles.forEach((article, index) => {
    const speaker = speakerNamed(article.lookup, name);
    if (speaker !== undefined) addArticle(page, article, index, speaker);
  });
  return page;
}

function addArticle(page: PageBuilder, article: PageArticle, index: number, speaker: Speaker): void {
  const { lookup } = article;
  const quotes = lookup.quotesOf(speaker.id);
  const commitments = lookup.commitmentsOf(speaker.id);
  const day = lookup.annotations.article.date?.value;
  const role = roleInWords(speaker);
  page.line().line([article.name, ...(day === undefined ? [] : [dayInWords(day, 'long')])].join(', '));
  page.line(role === '' ? fullName(speaker) : `${fullName(speaker)} · ${role}`);
  const row = (span: Span, words: string): void => { page.row(article.line(span.start), words, { article: index, target: { start: span.start, end: span.end } }); };
  if (quotes.length > 0) page.line().line(counts.quotes(quotes.length));
  for (const quote of quotes) row(quote, quotedWords(lookup, quote));
  if (commitments.length > 0) page.line().line(counts.commitments(commitments.length));
  for (const one of commitments) row(one, commitmentWords(lookup, one));
}

function quotedWords(lookup: Lookup, quote: Quote): string {
  const words = quote.spans.map((span) => oneLine(wordsOf(lookup, span))).join(' […] ');
  return quote.negated ? l10n.t('{0} (the text denies it)', words) : words;
}

function commitmentWords(lookup: Lookup, one: Commitment): string {
  return `${oneLine(sentenceOf(lookup, one))} (${firmnessInWords(one.firmness)})`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

class PageBuilder implements Page {
  text = '';
  readonly links: (Span & { article: number; target: Span })[] = [];

  line(words = ''): this {
    this.text += `${words}\n`;
    return this;
  }

  /** A line of an article: its number leads to the passage. */
  row(number: number, words: string, link: { readonly article: number; readonly target: Span }): void {
    const label = String(number).padStart(5);
    const start = this.text.length + label.length - String(number).length;
    this.links.push({ start, end: this.text.length + label.length, ...link });
    this.line(`${label}  ${words}`);
  }
}
