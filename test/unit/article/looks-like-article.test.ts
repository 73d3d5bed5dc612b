import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { looksLikeArticle } from '../../../src/engine/article/looks-like-article';

const ROOT = join(__dirname, '../../..');
const FIXTURES = join(ROOT, 'test/fixtures/detector');
const CORPORA = join(ROOT, '../shared/corpora');

const read = (path: string): string => readFileSync(path, 'utf8');

/** Texts that people keep in .txt and .md files and that packages bring along: licences, READMEs, change logs, and code. */
function textsOfPackages(): string[] {
  const modules = join(ROOT, 'node_modules');
  const paths: string[] = [];
  for (const entry of readdirSync(modules, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const names = entry.name.startsWith('@') ? readdirSync(join(modules, entry.name)).map((name) => join(entry.name, name)) : [entry.name];
    for (const name of names) {
      const files = readdirSync(join(modules, name), { withFileTypes: true }).filter((f) => f.isFile()).map((f) => f.name);
      paths.push(...files.filter((f) => /\.(?:md|txt)$|^licen[cs]e|^changelog|^readme|^index\.(?:js|d\.ts)$/i.test(f)).map((f) => join(modules, name, f)));
    }
  }
  const distinct = new Set(paths.map((path) => read(path).slice(0, 6000)).filter((text) => text.trim().length > 40));
  return [...distinct];
}

function newsTexts(): string[] {
  return ['polnear-dev', 'timebank', 'aquaint', 'meantime', 'commitments']
    .flatMap((name) => read(join(CORPORA, `${name}.jsonl`)).trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

function percentage(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} % (${part} of ${whole})`;
}

describe('looksLikeArticle', () => {
  it('takes each bundled sample for an article', () => {
    for (const folder of ['media/samples', 'test/golden/articles']) {
      const path = join(ROOT, folder);
      for (const name of existsSync(path) ? readdirSync(path) : []) assert.ok(looksLikeArticle(read(join(path, name))).article, name);
    }
  });

  it('leaves what else stands in text files alone', () => {
    const taken = readdirSync(FIXTURES).filter((name) => looksLikeArticle(read(join(FIXTURES, name))).article);
    assert.ok(readdirSync(FIXTURES).length >= 25);
    assert.deepEqual(taken, []);
  });

  it('takes at most one in a hundred texts of packages for an article', function () {
    this.timeout(20_000);
    const texts = textsOfPackages();
    const taken = texts.filter((text) => looksLikeArticle(text).article).length;
    console.log(`      false alarms: ${percentage(taken, texts.length)}`);
    assert.ok(texts.length > 100 && taken <= texts.length * 0.01);
  });

  it('misses at most three in a hundred news texts', function () {
    if (!existsSync(CORPORA)) {
      console.log('      skipped: no ../shared/corpora');
      this.skip();
    }
    this.timeout(20_000);
    const texts = newsTexts();
    const missed = texts.filter((text) => !looksLikeArticle(text).article).length;
    console.log(`      missed: ${percentage(missed, texts.length)}`);
    assert.ok(missed <= texts.length * 0.03);
  });

  it('says what it goes by', () => {
    const wire = 'KELBY, June 3 (Reuters) - The harbour board said on Monday it would rebuild the northern pier, two years after a storm closed it. '
      + '"We found the money," its chairman, Femi Adeyemi, told reporters. The work will cost $4 million and end in May, according to the board.';
    const looks = looksLikeArticle(wire);
    assert.ok(looks.article && looks.certainty > 0.8);
    assert.ok(looks.signs.includes('dateline') && looks.signs.includes('prose'));
    assert.ok(looksLikeArticle('{ "a": 1, "b": [1, 2, 3] }').signs.includes('technical'));
  });

  it('stands any text', () => {
    for (const text of ['', ' ', '\0', '\uD800', '"'.repeat(10_000), 'a'.repeat(1_000_000), '\n'.repeat(100_000)]) {
      assert.equal(looksLikeArticle(text).article, false);
    }
  });
});
