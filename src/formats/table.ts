/** A table of words as plain text, as a Markdown table, and as CSV. Cells are only ever words: nothing in them is markup or a formula. */

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** As many cells in each row as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** One paragraph a row: the first two cells as its head, the others by their column's name. Empty cells are left out. */
export function toPlainText({ title, columns, rows }: Table): string {
  const paragraphs = rows.map((row) => {
    const [head = '', ...rest] = row.map(oneLine);
    return [head, ...rest.flatMap((cell, index) => (cell === '' ? [] : [`  ${columns[index + 1]}: ${cell}`]))].join('\n');
  });
  return `${[...(title === '' ? [] : [oneLine(title)]), ...paragraphs].join('\n\n')}\n`;
}

/** GitHub's table; a bar in a cell is escaped, and so is what Markdown or HTML would take for its own. */
export function toMarkdownTable({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeMarkdown(oneLine(cell))).join(' | ')} |`;
  return `${[line(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')}\n`;
}

/** Words that are only words in Markdown. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>|~&#]/g, (mark) => `\\${mark}`);
}

/** The table without the columns that are empty in every row. */
export function withoutEmptyColumns({ title, columns, rows }: Table): Table {
  const filled = columns.map((_, index) => rows.some((row) => row[index] !== ''));
  const kept = (cells: readonly string[]): string[] => cells.filter((_, index) => filled[index]);
  return { title, columns: kept(columns), rows: rows.map(kept) };
}

/** A cell that begins so, in full-width signs too, is a formula to spreadsheets: an article must not be able to write one. */
const FORMULA = /^[=+\-@＝＋－＠]/;
/** "-2.5" is only a number. */
const NUMBER = /^-\d+(?:\.\d+)?$/;

/** RFC 4180: commas, lines end with CRLF, quotation marks doubled. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: string): string {
  const words = oneLine(cell);
  const safe = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
