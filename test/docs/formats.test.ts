import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { at } from '../../src/development/paths';
import type { Annotations } from '../../src/engine';
import { EXPORT_FORMATS, exportFormat, type ExportFormatName } from '../../src/formats/export';
import { applyDecisions } from '../../src/review/apply';
import { stampDraft } from '../../src/review/journal';
import { readingOf } from '../../src/review/readings';
import { targetOf } from '../../src/review/target';

const PAGE = readFileSync(at('docs', 'formats.md'), 'utf8');
/** A reading that stays as it is, whatever the engine makes of the text by now. */
const { text: TEXT, annotations } = JSON.parse(readFileSync(at('test', 'fixtures', 'formats', 'lenn.json'), 'utf8')) as { readonly text: string; readonly annotations: Annotations };

/** Heading of the page → format whose example stands below it. */
const EXAMPLES: Readonly<Record<string, ExportFormatName>> = {
  'JSON': 'json', 'JSON Lines': 'jsonl', 'CSV': 'csv-ledger', 'Markdown and HTML reports': 'markdown', 'brat standoff': 'brat', 'W3C Web Annotation': 'web-annotation', 'TEI': 'tei', 'CoNLL': 'conll',
};
/** In these, lines are broken anew for the page. */
const FREE: ReadonlySet<string> = new Set(['json', 'web-annotation', 'tei']);

/** The article of the page, with the one decision that it tells of. */
function written(format: ExportFormatName): string {
  const [quote] = annotations.quotes;
  const people = { text: TEXT, speakers: annotations.speakers, mentions: annotations.mentions };
  const decision = stampDraft({ kind: 'accept', target: targetOf(TEXT, 'quotes', quote!), reading: readingOf(people, 'quotes', quote!) }, [], { id: 'd0', author: 'MK', engine: '0.1.0' }, Date.parse('2026-03-01T09:12:44.120Z'));
  return exportFormat(format).files({ name: 'lenn.txt', text: TEXT, reviewed: applyDecisions(TEXT, annotations, [decision]) })[0]!.content;
}

function exampleBelow(heading: string): string {
  const below = PAGE.slice(PAGE.indexOf(`\n## ${heading}\n`) + 1);
  return /^```\w*\n(.*?)^```$/ms.exec(below)![1]!;
}

/** Where the parts of an example, between which “…” leaves something out, do not stand one behind the other; null where they do. */
function missing(example: string, output: string): string | null {
  let from = 0;
  for (const part of example.split('…').map((one) => one.trim())) {
    const found = output.indexOf(part, from);
    if (found === -1) return part;
    from = found + part.length;
  }
  return null;
}

const closed = (words: string): string => words.replace(/\s+|\\n/g, '');

describe('the page of the formats', () => {
  it('is about the article that its examples are of', () => {
    assert.ok(PAGE.includes(`\`\`\`\n${TEXT}\`\`\``));
  });

  for (const [heading, format] of Object.entries(EXAMPLES)) {
    it(`shows what is written: ${heading}`, () => {
      const [example, output] = [exampleBelow(heading), written(format)];
      const wrong = FREE.has(format) ? missing(closed(example), closed(output)) : example.trimEnd().split('\n').find((line) => output.split(/\r?\n/).every((one) => missing(line, one) !== null));
      assert.equal(wrong ?? null, null, `“${wrong}” is not in what is written:\n${output}`);
    });
  }

  it('names every format, and every file as it is called', () => {
    const table = PAGE.slice(0, PAGE.indexOf('In the editor:'));
    for (const format of EXPORT_FORMATS) assert.ok(table.includes(`\`${format}\``), format);
    for (const format of EXPORT_FORMATS.filter((one) => !one.startsWith('csv-') || one === 'csv-ledger')) {
      for (const { name } of exportFormat(format).files({ name: 'NAME', text: TEXT, reviewed: applyDecisions(TEXT, annotations, []) })) assert.ok(table.includes(`\`${name}\``), name);
    }
  });
});
