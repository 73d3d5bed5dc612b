import type { Document } from '../document';
import { currencyOfCode } from '../lexicon/currencies';
import { MONEY_OF_PLACE, SHARED_NAMES } from '../lexicon/shared-currencies';
import type { Quantity } from '../model';
import { evidence } from './local';

/**
 * "2 billion crowns" in an article about Sweden are Swedish: a name that countries share means the money of the country told most often. An amount that
 * says whose ("Danish crowns") keeps it. Reads the article once, and only for the first such name.
 */
export class WhoseMoney {
  private counts: Map<string, number> | null = null;

  constructor(private readonly document: Document) {}

  /** The same quantity, its currency settled; `quantity` itself where nothing is to settle. */
  settled(quantity: Quantity): Quantity {
    const proof = quantity.currency === null || quantity.unit === null ? undefined : quantity.evidence.find(({ code }) => code === 'quantity.currency')?.span;
    if (!proof) return quantity;
    const codes = SHARED_NAMES.get(this.document.text.slice(proof.start, proof.end).toLowerCase());
    const code = codes && this.mostTold(codes);
    if (!code || code === quantity.currency) return quantity;
    const { name } = currencyOfCode(code);
    const per = / per .*$/.exec(quantity.unit!)?.[0] ?? '';
    return { ...quantity, currency: code, unit: name + per, rules: [...quantity.rules, 'money.of-place'], evidence: [...quantity.evidence, evidence('quantity.money-of-place', undefined, { unit: name })] };
  }

  private mostTold(codes: readonly string[]): string | null {
    this.counts ??= countPlaces(this.document);
    let best: string | null = null;
    let most = 0;
    for (const code of codes) {
      const count = this.counts.get(code) ?? 0;
      if (count > most) [best, most] = [code, count];
    }
    return best;
  }
}

function countPlaces({ paragraphs }: Document): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { paragraph } of paragraphs) {
    for (const { lower } of paragraph.tokens) {
      const code = MONEY_OF_PLACE.get(lower);
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return counts;
}
