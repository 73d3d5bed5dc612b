import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnnotator, type Commitment } from '../../src/engine';

/** Levels below which the labelled sentences may not fall: shares of one. */
const LEAST = { f1: 0.95, agent: 0.93, firmness: 0.95, polarity: 0.98 };

interface Labelled {
  readonly text: string;
  readonly firmness: string | null;
  readonly polarity: string;
  readonly agents: readonly string[];
  readonly trigger: { readonly start: number; readonly end: number } | null;
}

function readLabelled(): Labelled[] {
  const lines = readFileSync(join(__dirname, 'commitments.txt'), 'utf8').split('\n').filter((l) => l !== '' && !l.startsWith('#'));
  return lines.map((line) => {
    const at = line.indexOf(': ');
    const head = line.slice(0, at);
    const marked = line.slice(at + 2);
    if (head.startsWith('none')) return { text: marked, firmness: null, polarity: '', agents: [], trigger: null };
    const [, firmness, sign, agents] = /^(\w+) ([+-]) (.+)$/.exec(head)!;
    const start = marked.indexOf('[[');
    const bar = marked.indexOf('|', start);
    const text = marked.replace('[[', '').replace('|', '').replace(']]', '');
    return { text, firmness: firmness!, polarity: sign === '+' ? 'positive' : 'negative', agents: agents!.split(' & '), trigger: { start, end: bar - 2 } };
  });
}

const touch = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => a.start < b.end && b.start < a.end;
const named = (want: string, said: readonly string[]): boolean => {
  const last = (s: string): string => s.toLowerCase().split(' ').at(-1)!;
  return said.some((s) => s.toLowerCase().split(/\W+/).includes(last(want)));
};

describe('commitments, labelled sentences', () => {
  const annotator = createAnnotator();
  const count = { gold: 0, found: 0, right: 0, agents: 0, firmness: 0, polarity: 0 };
  const wrong: string[] = [];
  for (const one of readLabelled()) {
    const all = annotator.annotate(one.text, { date: '2024-05-08' }).commitments;
    const hit: Commitment | undefined = one.trigger ? all.find((c) => touch(c.trigger, one.trigger!)) : undefined;
    const counted = all.filter((c) => c.firmness !== 'aspired' && c !== hit);
    for (const c of counted) wrong.push(`false alarm (${c.rules.join(', ')}) "${c.text}" in: ${one.text}`);
    if (one.firmness === 'aspired') continue;
    count.found += counted.length + (hit ? 1 : 0);
    if (!one.firmness) continue;
    count.gold++;
    if (!hit) {
      wrong.push(`missed: ${one.text}`);
      continue;
    }
    count.right++;
    const said = hit.agents.map((a) => a.name);
    if (one.agents.every((a) => named(a, said))) count.agents++;
    else wrong.push(`agent "${said.join(' & ')}", not "${one.agents.join(' & ')}": ${one.text}`);
    if (hit.firmness === one.firmness) count.firmness++;
    else wrong.push(`firmness ${hit.firmness}, not ${one.firmness}: ${one.text}`);
    if (hit.polarity === one.polarity) count.polarity++;
    else wrong.push(`polarity ${hit.polarity}: ${one.text}`);
  }
  const f1 = (2 * count.right) / (count.found + count.gold);
  const report = (): string => wrong.join('\n');

  it(`finds them and nothing else (F1 ${(100 * f1).toFixed(1)}, ${count.right} of ${count.gold}, ${count.found - count.right} false alarms)`, () => {
    assert.ok(f1 >= LEAST.f1, report());
  });
  for (const key of ['agents', 'firmness', 'polarity'] as const) {
    const share = count[key] / count.right;
    it(`tells the ${key} right (${(100 * share).toFixed(1)} %)`, () => {
      assert.ok(share >= LEAST[key === 'agents' ? 'agent' : key], report());
    });
  }
});
