/** What a document holds, as the plain text of an article: that is what is annotated, and all offsets count in it. */

export interface Extracted {
  readonly title: string | null;
  readonly author: string | null;
  /** `YYYY-MM-DD`, where the document tells when it was published. */
  readonly date: string | null;
  readonly paragraphs: readonly string[];
}

export type DocumentKind = 'html' | 'docx' | 'pdf';

/** What a bundle of this folder exports: loaded only when such a document is opened. @throws Error with a message for the reader */
export interface DocumentReader {
  extract(bytes: Uint8Array): Promise<Extracted>;
}

const KINDS: Readonly<Record<string, DocumentKind>> = { html: 'html', htm: 'html', xhtml: 'html', docx: 'docx', pdf: 'pdf' };

export function documentKind(name: string): DocumentKind | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** Front matter that names the source, then headline, byline and paragraphs with blank lines between. @throws Error where there is no text */
export function articleText(source: string, { title, author, date, paragraphs }: Extracted): string {
  const body = paragraphs.map((one) => one.trim()).filter((one) => one !== '');
  if (body.length === 0) throw new Error('there is no text in it; a scanned page is only a picture');
  const headline = title === null ? '' : oneLine(title);
  const byline = author === null ? '' : oneLine(author).replace(/^by /i, '');
  const has = (words: string): boolean => body.slice(0, 3).some((one) => oneLine(one).toLowerCase().includes(words.toLowerCase()));
  return [
    ['---', `source: ${oneLine(source)}`, ...(date === null ? [] : [`date: ${date}`]), '---'].join('\n'),
    ...(headline === '' || has(headline) ? [] : [headline]), ...(byline === '' || has(byline) ? [] : [`By ${byline}`]), ...body,
  ].join('\n\n') + '\n';
}

/** The day of an ISO time; null for anything else. */
export function dayOf(time: string | null | undefined): string | null {
  return /^\d{4}-\d\d-\d\d(?!\d)/.exec(time ?? '')?.[0] ?? null;
}
