/** A table of words as a page of its own that prints well: no script, no link, nothing from elsewhere. */
import { escapeMarkup } from './markup';
import type { Table } from './table';

const escaped = (words: string): string => escapeMarkup(words.replace(/\s+/g, ' ').trim());

const STYLE = `
  @page { size: landscape; margin: 14mm; }
  body { font: 10.5pt/1.4 Georgia, "Times New Roman", serif; margin: 2em; color: #000; background: #fff; }
  h1 { font-size: 15pt; margin: 0 0 .2em; } p { margin: 0 0 1.2em; color: #444; }
  table { border-collapse: collapse; width: 100%; } caption { text-align: left; }
  th, td { text-align: left; vertical-align: top; padding: .35em .6em; border-bottom: 1px solid #bbb; }
  th { border-bottom: 2px solid #000; font: 600 9.5pt system-ui, sans-serif; } thead { display: table-header-group; } tr { break-inside: avoid; }
  @media print { body { margin: 0; } }`;

/** @param about a line under the title: how many, counted from which day */
export function toPrintablePage({ title, columns, rows }: Table, about: string, language: string): string {
  const row = (cells: readonly string[], tag: string): string => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(title)}</title><style>${STYLE}
</style></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(about)}</p>
<table>
<thead>${row(columns, 'th').replaceAll('<th>', '<th scope="col">')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}
