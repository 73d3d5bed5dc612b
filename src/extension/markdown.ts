/**
 * Markdown for cards, built so that article text is only ever data: whatever it holds (Markdown, HTML, links, icons,
 * line breaks, marks that turn the reading direction) is shown as the characters that it is.
 */

/** Marks that turn or isolate the reading direction would reach beyond the words that they were written in. */
const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const PUNCTUATION = /[\p{P}\p{S}]/gu;
const ASCII = /^[\x20-\x7E]$/;

/** Text as Markdown that renders as that text, in one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(DIRECTION_MARKS, '')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out here
    .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
    // Icons (`$(name)`) are put in after Markdown is rendered, where no backslash helps: an invisible joiner parts the two.
    .replace(/\$(?=\()/g, '$\u2060')
    .replace(PUNCTUATION, (mark) => (ASCII.test(mark) ? `\\${mark}` : mark));
}

/** The target of a command link. Only numbers: nothing that an article says ever becomes part of one. */
export function commandTarget(command: string, args: readonly number[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;
}

/** Builds one card line by line. Every string that goes in is escaped; only the methods' own marks are Markdown. */
export class Markdown {
  private readonly lines: string[] = [];
  private current = '';

  get value(): string {
    return [...this.lines, this.current].join('  \n').trim();
  }

  text(text: string): this {
    this.current += escapeMarkdown(text);
    return this;
  }

  strong(text: string): this {
    return this.wrapped('**', text);
  }

  emphasis(text: string): this {
    return this.wrapped('*', text);
  }

  /** A codicon by its name, which is the product's own, never an article's. */
  icon(name: string): this {
    this.current += `$(${name}) `;
    return this;
  }

  link(label: string, command: string, args: readonly number[], title?: string): this {
    // A title stands in quotation marks, and inside them escapes hold as they do elsewhere.
    const tip = title === undefined ? '' : ` "${escapeMarkdown(title)}"`;
    this.current += `[${escapeMarkdown(label)}](${commandTarget(command, args)}${tip})`;
    return this;
  }

  /** Ends the line; empty lines are not kept. */
  line(): this {
    if (this.current.trim() !== '') this.lines.push(this.current);
    this.current = '';
    return this;
  }

  private wrapped(mark: string, text: string): this {
    const words = text.trim();
    if (words !== '') this.current += `${mark}${escapeMarkdown(words)}${mark}`;
    return this;
  }
}

/** Cards one under the other, a rule between two. */
export function joinCards(cards: readonly string[]): string {
  return cards.filter((card) => card !== '').join('\n\n---\n\n');
}

/** At most `length` UTF-16 code units, cut at a blank where one is near, in one line. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const blank = cut.lastIndexOf(' ');
  const end = blank > length * 0.6 ? blank : cut.length;
  // No half of a surrogate pair is left behind.
  return `${line.slice(0, end).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:]$/, '')}…`;
}
