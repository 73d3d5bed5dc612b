import { TAGS, type Tag } from '../tagset';
import { hashOf } from '../hash';

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
/** Whether a word of a class may have a tag. */
export const classAllows = (number: number, tag: Tag): boolean => classTags[number]!.includes(tagNumber.get(tag)!);
export const numberOfTag = (tag: Tag): number => tagNumber.get(tag)!;

const inSentence = new Map<number, number>();
const inTitle = new Map<number, number>();
const asFunctionName = /^(?:DT|IN|CC|TO|PRP|PRP\$|WDT|WP|WP\$|WRB|EX|POS|PDT)(?: |$)/;

/**
 * The class of a common word that is written with a capital: it may be part of a name too. `bare` where nothing but a name asks for the
 * capital (in mid-sentence): then it is no verb ("Peter Cook told us"; "Cook well" at the beginning may be one).
 */
export function capitalisedClass(common: number, bare: boolean): number {
  const known = bare ? inSentence : inTitle;
  let found = known.get(common);
  if (found === undefined) {
    found = classOf(withName(names[common]!, bare));
    known.set(common, found);
  }
  return found;
}

function withName(tags: string, bare: boolean): string {
  if (asFunctionName.test(tags)) return `${tags} NNP`;
  const all = tags.split(' ');
  const name = all.includes('NNS') || (bare && all.includes('VBZ')) ? 'NNPS NNP' : 'NNP';
  return [name, ...(bare ? all.filter((tag) => !tag.startsWith('VB') && tag !== 'MD') : all)].join(' ');
}
