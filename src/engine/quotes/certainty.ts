import type { Draft } from './draft';
import { CALIBRATION } from './weights';

/**
 * The certainty of a quote: the chance that its words and its source are both right. A logistic curve through what the choices gave
 * (Platt 1999), fitted on articles that the choices had not been learnt from; who a pronoun means is the mention's to say.
 */
export function certaintyOf(draft: Draft): number {
  const signs = certaintySigns(draft);
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += signs[i]! * (CALIBRATION[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the certainty is read off, as numbers; training shares them. */
export function certaintySigns(draft: Draft): number[] {
  const { attribution, kind } = draft;
  const words = attribution ? logit(attribution.chance) : 0;
  const source = attribution ? logit(attribution.sourceChance) : 0;
  const nobody = attribution !== null && attribution.source === null;
  const joined = attribution !== null && draft.spans.length > attribution.parts.length;
  return [
    1, words, Math.max(0, words - 2), source, Math.max(0, source - 2), is(nobody), nobody ? words : 0,
    is(kind === 'direct'), is(kind === 'mixed'), kind === 'direct' ? words : 0, kind === 'mixed' ? words : 0,
    is(joined), is(draft.rules.includes('quote.lead')), is(attribution === null && draft.continues !== null), is(attribution === null && draft.continues === null),
  ];
}

const is = (condition: boolean): number => (condition ? 1 : 0);

function logit(chance: number): number {
  const p = Math.min(0.99, Math.max(0.01, chance));
  return Math.log(p / (1 - p));
}
