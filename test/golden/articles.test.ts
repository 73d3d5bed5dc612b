import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createAnnotator, type Annotations } from '../../src/engine';

/**
 * Whole articles with what the engine says of them, a line an annotation, so that a reviewer can read the difference.
 * Rewritten only on purpose: UPDATE_GOLDEN=1 npm test -- golden
 */
const FOLDERS = [join(__dirname, '../../media/samples'), join(__dirname, 'articles')];
const EXPECTED = join(__dirname, 'expected');

const oneLine = (s: string): string => s.replace(/\s+/g, ' ');

function describeResult(text: string, a: Annotations): string {
  const name = (id: string | null): string => a.speakers.find((s) => s.id === id)?.name ?? '–';
  const lines: string[] = [`article  ${a.article.date?.value ?? 'no date'} (${a.article.date?.source ?? '–'}), ${a.article.dateline?.place ?? 'no dateline'}, headline: ${oneLine(a.article.headline?.text ?? '–')}`];
  for (const s of a.speakers) lines.push(`speaker  ${s.name} | ${s.kind} | ${s.roles.join('; ') || '–'} | ${s.affiliation ?? '–'} | ${a.mentions.filter((m) => m.speaker === s.id).length} mentions`);
  for (const q of a.quotes) lines.push(`quote    ${q.kind} | ${name(q.speaker)} | ${q.cue?.lemma ?? '–'} | ${q.spans.map((s) => oneLine(text.slice(s.start, s.end))).join(' … ')}`);
  for (const d of a.dates) lines.push(`date     ${oneLine(d.text)} | ${d.type} | ${d.value ?? '–'}${d.modifier ? ` | ${d.modifier}` : ''}`);
  for (const q of a.quantities) lines.push(`quantity ${oneLine(q.text)} | ${q.value ?? `${q.low}–${q.high}`} | ${q.unit ?? '–'} | ${q.counted ?? '–'} | ${q.modifier}`);
  for (const c of a.commitments) lines.push(`commits  ${c.agents.map((p) => p.name).join(' & ') || '–'} | ${c.firmness} ${c.polarity} | by ${c.deadline ? oneLine(text.slice(c.deadline.start, c.deadline.end)) : '–'} | said by ${c.speaker?.name ?? '–'} | ${oneLine(c.text)}`);
  for (const n of a.notices) lines.push(`notice   ${n.code}`);
  return `${lines.join('\n')}\n`;
}

describe('whole articles', () => {
  const annotator = createAnnotator();
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder).filter((f) => !f.startsWith('.')).sort()) {
      it(file, () => {
        const text = readFileSync(join(folder, file), 'utf8');
        const said = describeResult(text, annotator.annotate(text));
        const path = join(EXPECTED, `${basename(file, extname(file))}.expected.txt`);
        if (process.env.UPDATE_GOLDEN === '1') {
          mkdirSync(EXPECTED, { recursive: true });
          writeFileSync(path, said);
        }
        assert.ok(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npm test -- golden`);
        assert.equal(said, readFileSync(path, 'utf8').replace(/\r\n/g, '\n'));
      });
    }
  }
});
