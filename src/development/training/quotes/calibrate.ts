import { certaintySigns } from '../../../engine/quotes/certainty';
import type { Draft } from '../../../engine/quotes/draft';
import { draftQuotes } from '../../../engine/quotes/drafts';
import { finished } from '../../../engine/text/steps';
import { readParagraph } from '../../../engine/quotes/local';
import { isConversation } from '../../../engine/quotes/wholes';
import type { Scorer } from '../../../engine/quotes/scorer';
import { spanOfTokens, type PlacedParagraph } from '../../../engine/text/paragraph';
import type { Annotation, CorpusRecord, GoldParagraph } from './gold';
import { sameContent } from './same-content';

/** One quote of the engine's: what its certainty is read off, and whether words and source were right. */
export interface Case {
  readonly signs: readonly number[];
  readonly right: boolean;
}

type Spans = readonly (readonly [number, number])[];

/** What a model that has not seen the article makes of it. */
export function casesOf(record: CorpusRecord, paragraphs: readonly GoldParagraph[], scorer: Scorer): Case[] {
  const placed = paragraphs.map(({ span, view }, index): PlacedParagraph => ({ ...span, index, paragraph: view.paragraph }));
  const local = placed.map((p) => readParagraph(p.paragraph, scorer));
  const { drafts } = finished(draftQuotes(placed, local, isConversation(local)));
  const gold = record.annotations.filter((a) => a.layer === 'attribution');
  return drafts.map((draft) => {
    const spans = draft.spans.map(({ start, end }) => [start, end] as const);
    return { signs: certaintySigns(draft), right: gold.some((one) => sameContent(record.text, one.content, spans) && sameSource(one, sourceOf(placed, draft))) };
  });
}

function sourceOf(placed: readonly PlacedParagraph[], draft: Draft): readonly [number, number] | null {
  let one: Draft | null = draft;
  while (one && !one.attribution) one = one.continues;
  if (!one?.attribution?.source) return null;
  const { start, end } = spanOfTokens(placed[one.paragraph]!, one.attribution.source);
  return [start, end];
}

function sameSource(gold: Annotation, source: readonly [number, number] | null): boolean {
  if (gold.source.length === 0 || source === null) return gold.source.length === 0 && source === null;
  const head: Spans = gold.sourceHead ? [[gold.sourceHead.start, gold.sourceHead.end]] : gold.source;
  return head.some(([start, end]) => start < source[1] && source[0] < end);
}

/** Logistic regression by Newton's method, pulled a little towards zero. Returns one number for each sign. */
export function fitCalibration(cases: readonly Case[]): number[] {
  const size = cases[0]!.signs.length;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w) => -PULL * w);
    const curve = weights.map((_, i) => weights.map((__, k) => (i === k ? PULL : 0)));
    for (const { signs, right } of cases) {
      const p = 1 / (1 + Math.exp(-signs.reduce((sum, x, i) => sum + x * weights[i]!, 0)));
      for (let i = 0; i < size; i++) {
        slope[i]! += ((right ? 1 : 0) - p) * signs[i]!;
        for (let k = 0; k < size; k++) curve[i]![k]! += p * (1 - p) * signs[i]! * signs[k]!;
      }
    }
    const step = solve(curve, slope);
    weights = weights.map((w, i) => w + step[i]!);
  }
  return weights;
}

const ROUNDS = 12;
const PULL = 1;

/** Solves a small symmetric system by Gauss and Jordan. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i]!;
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / pivot[i]!;
      rows[k] = rows[k]!.map((x, j) => x - factor * pivot[j]!);
    }
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}
