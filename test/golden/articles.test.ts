import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createAnnotator } from '../../src/engine';
import { compare, summary, type Comparison } from './compare';
import { describeAnnotations } from './describe';

/**
 * Whole articles with what the engine says of them, held against what a person found there (`truth`, written by hand from the
 * definitions), so that a reviewer sees of each change whether it is for the better. Rewritten only on purpose:
 * UPDATE_GOLDEN=1 npm test -- golden
 */
const FOLDERS = [join(__dirname, '../../media/samples'), join(__dirname, 'articles')];
const TRUTH = join(__dirname, 'truth');
const EXPECTED = join(__dirname, 'expected');

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split(/\r?\n/).filter((line) => line !== '');

function expectFile(name: string, said: readonly string[]): void {
  const path = join(EXPECTED, name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(EXPECTED, { recursive: true });
    writeFileSync(path, `${said.join('\n')}\n`);
  }
  assert.ok(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npm test -- golden`);
  assert.deepEqual(said, linesOf(path));
}

describe('whole articles', () => {
  const annotator = createAnnotator();
  const compared: Comparison[] = [];
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder).filter((f) => !f.startsWith('.')).sort()) {
      it(file, () => {
        const text = readFileSync(join(folder, file), 'utf8');
        const name = basename(file, extname(file));
        const comparison = compare(describeAnnotations(text, annotator.annotate(text)), linesOf(join(TRUTH, `${name}.truth.txt`)));
        compared.push(comparison);
        expectFile(`${name}.expected.txt`, comparison.lines);
      });
    }
  }

  it('are told as well as before, taken together', () => {
    expectFile('summary.expected.txt', summary(compared.map((one) => one.tallies)));
  });
});
