import assert from 'node:assert/strict';
import type { Annotations, Span } from '../../src/engine';

/** What must hold of every result for every text whatsoever. */
export function checkInvariants(text: string, result: Annotations): void {
  const inside = (s: Span, what: string): void => {
    assert.ok(Number.isInteger(s.start) && Number.isInteger(s.end) && s.start >= 0 && s.start <= s.end && s.end <= text.length, `${what}: ${s.start}-${s.end} in ${text.length}`);
  };
  assert.equal(result.textLength, text.length);
  const ids = new Set<string>();
  for (const [layer, list] of Object.entries({ mentions: result.mentions, quotes: result.quotes, dates: result.dates, quantities: result.quantities, commitments: result.commitments })) {
    for (const a of list) {
      inside(a, layer);
      assert.ok(a.end > a.start, `${layer} ${a.id} is empty`);
      assert.equal(a.text, text.slice(a.start, a.end), `${layer} ${a.id}: its text is not the text`);
      assert.ok(a.certainty > 0 && a.certainty <= 1, `${layer} ${a.id}: certainty ${a.certainty}`);
      assert.ok(a.rules.length > 0, `${layer} ${a.id} names no rule`);
      assert.ok(!ids.has(a.id), `${a.id} twice`);
      ids.add(a.id);
      for (const e of a.evidence) if (e.span) inside(e.span, `${a.id} ${e.code}`);
    }
  }
  const speakers = new Set(result.speakers.map((s) => s.id));
  assert.equal(speakers.size, result.speakers.length);
  for (const m of result.mentions) assert.ok(speakers.has(m.speaker), `${m.id} is of nobody`);
  for (const q of result.quotes) {
    assert.ok(q.speaker === null || speakers.has(q.speaker), `${q.id} is said by nobody known`);
    assert.ok(q.speaker !== null || q.unattributed !== null, `${q.id}: no speaker and no reason`);
    assert.ok(q.spans.length > 0 && q.spans[0]!.start === q.start && q.spans.at(-1)!.end === q.end, `${q.id}: hull`);
    for (const [i, s] of q.spans.entries()) {
      inside(s, q.id);
      if (i > 0) assert.ok(s.start >= q.spans[i - 1]!.end, `${q.id}: parts out of order`);
    }
    if (q.source) inside(q.source, `${q.id} source`);
    if (q.cue) inside(q.cue, `${q.id} cue`);
  }
  for (const c of result.commitments) {
    inside(c.trigger, c.id);
    inside(c.action, c.id);
    // An item of a list has no commissive word of its own: its first word stands for it.
    const apart = c.trigger.end <= c.action.start || (c.rules.includes('commitment.list-item') && c.trigger.start === c.action.start);
    assert.ok(c.trigger.start === c.start && c.action.end === c.end && apart, `${c.id}: trigger, then action`);
  }
  for (const q of result.quantities) assert.ok(q.number.start >= q.start && q.number.end <= q.end, `${q.id}: its number lies outside`);
  const shown = [...result.quantities, ...result.dates.flatMap((d) => d.measures)];
  assert.equal(new Set(shown.map((q) => q.id)).size, shown.length, 'a figure twice');
  assertDisjoint('dates', result.dates);
  assertDisjoint('quantities', result.quantities);
  assertPlain(result, 'result');
}

/** Dates do not overlap dates, nor quantities quantities. */
function assertDisjoint(layer: string, list: readonly Span[]): void {
  const sorted = [...list].sort((a, b) => a.start - b.start);
  for (let i = 1; i < sorted.length; i++) assert.ok(sorted[i]!.start >= sorted[i - 1]!.end, `${layer} overlap at ${sorted[i]!.start}`);
}

/** Survives a journey as JSON: no classes, no holes, no numbers that JSON does not know. */
function assertPlain(value: unknown, where: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') {
    assert.ok(Number.isFinite(value), `${where} is ${value}`);
    return;
  }
  assert.ok(typeof value === 'object' && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype), `${where} is no plain data`);
  for (const [key, inner] of Object.entries(value)) assertPlain(inner, `${where}.${key}`);
}
