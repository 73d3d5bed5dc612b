import type { Annotations, Span } from '../../../src/engine';
import { applyDecisions, type Reviewed } from '../../../src/review/apply';
import { stampDraft } from '../../../src/review/journal';
import type { Draft, Journal, Layer, Target } from '../../../src/review/model';
import { NO_RULES, type Rules } from '../../../src/review/rules';
import { targetOf } from '../../../src/review/target';
import { spanOf } from '../../support/model';

/** Decisions one after the other, a second apart; the first is `d0`. */
export function journal(...drafts: readonly Draft[]): Journal {
  return drafts.map((draft, index) => stampDraft(draft, [], { id: `d${index}`, author: null, engine: '0.1.0' }, Date.UTC(2026, 0, 1, 0, 0, index)));
}

export function target(text: string, layer: Layer, passage: string | Span): Target {
  return targetOf(text, layer, typeof passage === 'string' ? spanOf(text, passage) : passage);
}

export function decide(text: string, annotations: Annotations, drafts: readonly Draft[], rules: Rules = NO_RULES): Reviewed {
  return applyDecisions(text, annotations, journal(...drafts), rules);
}
