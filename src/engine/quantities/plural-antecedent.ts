import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import type { Quantity } from '../model';
import { nounSingular } from '../text/lemma';
import type { NounPhrase, Paragraph, PlacedParagraph, Token } from '../text/paragraph';
import { evidence } from './local';

/**
 * "Tickets go on sale today. The club has 11,500 of them": where no figure before counted anything, "them" are the nearest plural in this sentence or the
 * one before. Not "It has 11,500 fans. Half of them stood", where a figure did. `start` is the figure's place in the paragraph. Unchanged where there is none.
 */
export function ofPlural(quantity: Quantity, { paragraph, start: offset }: PlacedParagraph, start: number): Quantity {
  const phrase = pluralBefore(paragraph, start);
  if (!phrase) return quantity;
  const head = paragraph.tokens[phrase.head]!;
  const rules = [...quantity.rules, 'ellipsis.plural'];
  const proof = [...quantity.evidence, evidence('quantity.antecedent', { start: offset + head.start, end: offset + head.end })];
  const certainty = Math.min(quantity.certainty, 0.65);
  if (quantity.dimension === 'ratio') return { ...quantity, counted: head.text, elliptic: true, rules, evidence: proof, certainty };
  return { ...quantity, unit: nounSingular(head.lower), counted: head.text, dimension: 'count', elliptic: true, rules, evidence: proof, certainty };
}

function pluralBefore({ tokens, nounPhrases }: Paragraph, start: number): NounPhrase | null {
  let here = -1;
  for (let i = nounPhrases.length - 1; i >= 0; i--) {
    const phrase = nounPhrases[i]!;
    const head = tokens[phrase.head]!;
    if (head.start > start) continue;
    if (here < 0) here = head.sentence;
    if (head.sentence < here - 1) return null;
    if (isPlural(head, tokens[phrase.last]) && tokens[phrase.last - 1]!.end <= start) return phrase;
  }
  return null;
}

/** A capital at the start of a sentence may hide a plural: the verb shows it ("Tickets go on sale"), or the word itself ("Economists had said"). */
const isPlural = (head: Token, next: Token | undefined): boolean =>
  head.tag === 'NNS' || (head.tag.startsWith('NNP') && head.lower.endsWith('s') && (next?.tag === 'VBP' || next?.lower === 'were' || (next?.lower === 'had' && PEOPLE_NOUNS.has(nounSingular(head.lower)))));
