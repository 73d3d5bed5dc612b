const NUMBER = /^[-–\d., %]*$/;

/** A Markdown table whose columns are padded, so that it can be read on a terminal too; figures stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|');
  const numeric = head.map((_, column) => column > 0 && rows.every((row) => NUMBER.test(cell(row[column]))));
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => cell(row[column]).length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (numeric[column] ? cell(cells[column]).padStart(width) : cell(cells[column]).padEnd(width))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${numeric[column] ? ':' : '-'}`).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
