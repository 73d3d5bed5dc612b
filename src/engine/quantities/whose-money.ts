import { currencyOfCode } from '../lexicon/currencies';
import { MONEY_OF_PLACE, PLAIN_NAMES, SHARED_NAMES } from '../lexicon/shared-currencies';
import type { Quantity } from '../model';
import { signOf } from '../text/forms';
import type { Paragraph } from '../text/paragraph';
import { evidence, type LocalQuantities } from './local';

/**
 * "2 billion crowns" in an article about Sweden are Swedish: a name that countries share means the money of the country told most often. An amount that
 * says whose ("Danish crowns") keeps it. Where the article tells of no such country, whose crowns they are stays open.
 */
export class WhoseMoney {
  private counts: Map<string, number> | null = null;

  constructor(private readonly text: string, private readonly local: readonly LocalQuantities[]) {}

  /** "2 billion crowns", the article of Oslo: Norwegian ones. Not "2 billion Danish crowns". Gives `quantity` itself where nothing is to settle. */
  settled(quantity: Quantity): Quantity {
    const proof = quantity.currency === null || quantity.unit === null ? undefined : quantity.evidence.find(({ code }) => code === 'quantity.currency')?.span;
    if (!proof) return quantity;
    const word = this.text.slice(proof.start, proof.end).toLowerCase();
    const codes = SHARED_NAMES.get(word);
    if (!codes) return quantity;
    const code = this.mostTold(codes);
    const per = / per .*$/.exec(quantity.unit!)?.[0] ?? '';
    if (code === null) return openMoney(quantity, PLAIN_NAMES.get(word)!, per);
    if (code === quantity.currency) return quantity;
    const { name } = currencyOfCode(code);
    return { ...quantity, currency: code, unit: name + per, rules: [...quantity.rules, 'money.of-place'], evidence: [...quantity.evidence, evidence('quantity.money-of-place', undefined, { unit: name })] };
  }

  private mostTold(codes: readonly string[]): string | null {
    this.counts ??= count(this.local);
    let best: string | null = null;
    let most = 0;
    for (const code of codes) {
      const count = this.counts.get(code) ?? 0;
      if (count > most) [best, most] = [code, count];
    }
    return best;
  }
}

/** How sure a figure is whose number and name of money are plain, but not the country. */
const COUNTRY_OPEN = 0.8;

/** "2.4 million crowns" of nobody knows where: crowns, in no currency. Not in an article that tells of Sweden, nor "2.4 million Swedish crowns". */
function openMoney(quantity: Quantity, name: string, per: string): Quantity {
  const proof = quantity.evidence.map((one) => (one.code === 'quantity.currency' ? evidence(one.code, one.span, { unit: name }) : one));
  return { ...quantity, currency: null, unit: name + per, certainty: Math.min(quantity.certainty, COUNTRY_OPEN), rules: [...quantity.rules, 'money.open'], evidence: proof };
}

const PLACE_WITH_MONEY = signOf(({ lower }) => MONEY_OF_PLACE.has(lower));
const NONE: readonly string[] = [];

/** The currencies of the places that a paragraph names, as often as it does. */
export function moniesOf({ tokens, signs, allSigns }: Paragraph): readonly string[] {
  if ((allSigns & PLACE_WITH_MONEY) === 0) return NONE;
  const codes: string[] = [];
  for (let i = 0; i < tokens.length; i++) if ((signs[i]! & PLACE_WITH_MONEY) > 0) codes.push(MONEY_OF_PLACE.get(tokens[i]!.lower)!);
  return codes;
}

function count(local: readonly LocalQuantities[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { monies } of local) for (const code of monies) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
