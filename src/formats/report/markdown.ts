/** The report as Markdown: facts, sources, ledger, and the other layers as tables. */
import type { ReviewedArticle } from '../reviewed-article';
import { escapeMarkdown, toMarkdownTable, type Table } from '../table';
import { reportOf } from './parts';

export function toMarkdownReport(article: ReviewedArticle): string {
  const { title, facts, sources, tables, rejected } = reportOf(article);
  const section = (table: Table): string[] => (table.rows.length === 0 ? [] : [`## ${table.title} (${table.rows.length})\n\n${toMarkdownTable(table)}`]);
  return [
    `# ${escapeMarkdown(title)}\n`,
    `${facts.map(([name, value]) => `- **${name}:** ${escapeMarkdown(value)}`).join('\n')}\n`,
    ...[sources, ...tables, rejected].flatMap(section),
  ].join('\n');
}
