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
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escaped(oneLine(cell))).join(' | ')} |`;
  return `${[line(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')}\n`;
}

function escaped(cell: string): string {
  return cell.replace(/[\\`*_[\]<>|~&#]/g, (mark) => `\\${mark}`);
}

/** A cell that begins so is a formula to spreadsheets: an article must not be able to write one. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180: commas, lines end with CRLF, quotation marks doubled. */
export function toCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: string): string {
  const words = oneLine(cell);
  const safe = FORMULA.test(words) ? `'${words}` : words;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
