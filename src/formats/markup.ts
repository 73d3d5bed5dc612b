const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Characters that XML 1.0 knows in no spelling; half surrogate pairs are no characters at all. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNKNOWN = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Words that are only words in HTML and XML, between tags and in quoted attributes. One character in, one character shown. */
export function escapeMarkup(words: string): string {
  return words.replace(UNKNOWN, '\uFFFD').replace(/[&<>"']/g, (mark) => MARKS[mark]!);
}
