/** The report as one HTML file to read, send and print: no script, nothing from elsewhere, every word only a word. */
import { annotationsOf, annotationsOfLayer, isGuess, speakerFinder, wordsOf, type ReviewedArticle, type Told } from '../reviewed-article';
import { escapeMarkup } from '../markup';
import { isElement, nest, type Node } from '../nest';
import { passagesOf } from '../passages';
import type { Table } from '../table';
import type { TableName } from '../tables/tables';
import { inWords } from '../words';
import { reportOf } from './parts';
import { STYLE } from './style';

const LAYER_OF = { ledger: 'commitments', quotes: 'quotes', dates: 'dates', quantities: 'quantities' } as const satisfies Record<TableName, Told['layer']>;
const LEGEND: readonly (readonly [className: string, words: string])[] = [
  ['speakers', 'who'], ['quotes', 'quote'], ['dates', 'date'], ['quantities', 'quantity'], ['commitments', 'commitment'], ['guess', 'a guess'], ['decided', 'decided by the reader'],
];

export function toHtmlReport(article: ReviewedArticle): string {
  const { title, facts, sources, tables, rejected } = reportOf(article);
  const linked = tables.map(({ name, ...table }) => section(table, annotationsOfLayer(article.reviewed, LAYER_OF[name]).map((one) => one.id)));
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escapeMarkup(title)}</h1>
<dl>${facts.map(([name, value]) => `<dt>${escapeMarkup(name)}</dt><dd>${escapeMarkup(value)}</dd>`).join('')}</dl>
<p class="legend">${LEGEND.map(([className, words]) => `<mark class="${className}">${words}</mark>`).join(' ')}</p>
<article>
${articleText(article)}
</article>
${[section(sources, []), ...linked, section(rejected, [])].join('')}</body>
</html>
`;
}

/** @param targets ids of what each row tells of, in the order of the rows: their first cell leads there */
function section({ title, columns, rows }: Table, targets: readonly string[]): string {
  if (rows.length === 0) return '';
  const cell = (words: string, target: string | undefined): string => `<td>${target === undefined ? escapeMarkup(words) : `<a href="#${idOf(target)}">${escapeMarkup(words)}</a>`}</td>`;
  const body = rows.map((row, at) => `<tr>${row.map((words, index) => cell(words, index === 0 ? targets[at] : undefined)).join('')}</tr>`);
  return `<section>
<h2>${escapeMarkup(title)} (${rows.length})</h2>
<table><thead><tr>${columns.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table>
</section>
`;
}

const idOf = (id: string): string => `in-${escapeMarkup(id).replace(/\s/g, '-')}`;

function articleText(article: ReviewedArticle): string {
  const speaker = speakerFinder(article);
  const items = annotationsOf(article).map((item) => ({ item, spans: item.layer === 'quotes' ? item.annotation.spans : [item.annotation] }));
  const shown = (node: Node<Told>): string => {
    if (!isElement(node)) return escapeMarkup(wordsOf(article, node));
    const { item, part, children } = node;
    const classes = [item.layer, ...(isGuess(item) ? ['guess'] : []), ...(item.state.verdict === null ? [] : ['decided'])];
    const about = [inWords(item, speaker), ...(item.state.note ? [`Note: ${item.state.note.text}`] : [])].join('\n');
    const id = part === 0 ? ` id="${idOf(item.annotation.id)}"` : '';
    return `<mark class="${classes.join(' ')}"${id} title="${escapeMarkup(about)}">${children.map(shown).join('')}</mark>`;
  };
  return nest(passagesOf(article), items).map((nodes) => `<p>${nodes.map(shown).join('')}</p>`).join('\n');
}
