import { TAGS, type Tag } from '../tagset';
import { hashOf } from './hash';

/**
 * Ambiguity classes: the tags that a word may have, likeliest first ("NN VB VBP"). A class is known by its number in the order of
 * first use; features take its hash, which is the same in every run.
 */
export const classTags: Uint8Array[] = [];
export const classHash: number[] = [];
const names: string[] = [];
const numberOf = new Map<string, number>();
const tagNumber = new Map<string, number>(TAGS.map((tag, i) => [tag, i]));

/** The number of a class given by its tags, separated by blanks. */
export function classOf(tags: string): number {
  const known = numberOf.get(tags);
  if (known !== undefined) return known;
  const number = classTags.length;
  classTags.push(Uint8Array.from(tags.split(' '), (tag) => tagNumber.get(tag)!));
  classHash.push(hashOf(tags));
  names.push(tags);
  numberOf.set(tags, number);
  return number;
}

export const className = (number: number): string => names[number]!;
export const numberOfTag = (tag: Tag): number => tagNumber.get(tag)!;

const asName = new Map<number, number>();
const asFunctionName = /^(?:DT|IN|CC|TO|PRP|PRP\$|WDT|WP|WP\$|WRB|EX|POS|PDT)(?: |$)/;

/** The class of a common word that is written with a capital: it may be part of a name too. */
export function capitalisedClass(common: number): number {
  let found = asName.get(common);
  if (found === undefined) {
    const tags = names[common]!;
    const plural = tags.split(' ').includes('NNS');
    if (asFunctionName.test(tags)) found = classOf(`${tags} NNP`);
    else found = classOf(`${plural ? 'NNPS NNP' : 'NNP'} ${tags}`);
    asName.set(common, found);
  }
  return found;
}
