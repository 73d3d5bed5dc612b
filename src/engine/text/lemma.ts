import { INVARIABLE_IN_S, IRREGULAR_PLURALS, SINGULAR_IN_MEN } from '../lexicon/irregular-nouns';
import { IRREGULAR_VERBS } from '../lexicon/irregular-verbs';
import { rememberedWord } from './memo';
import { getLexicon } from './tagger/lexicon';
import type { Tag } from './tagset';

const PAST = new Map<string, string>();
const PARTICIPLE = new Map<string, string>();
for (const verb of IRREGULAR_VERBS) {
  for (const form of verb.past) if (!PAST.has(form)) PAST.set(form, verb.base);
  for (const form of verb.participle) if (!PARTICIPLE.has(form)) PARTICIPLE.set(form, verb.base);
}
// "saw" and "ground" as bases would shadow the commoner verbs; "found", "wound", "felt" are set right by the tag.
const BASES = new Set(IRREGULAR_VERBS.map((verb) => verb.base));

/** Forms that share no letters with their base, and clitics. */
const AUXILIARIES = new Map([
  ['am', 'be'], ['is', 'be'], ['are', 'be'], ['was', 'be'], ['were', 'be'], ['been', 'be'], ['being', 'be'], ["'m", 'be'], ["'re", 'be'], ["'s", 'be'], ['ai', 'be'],
  ['has', 'have'], ["'ve", 'have'], ['does', 'do'], ["'ll", 'will'], ['wo', 'will'], ['ca', 'can'], ['sha', 'shall'], ['cannot', 'can'],
]);

/**
 * The base form of a verb: "said" VBD is "say", "agreeing" is "agree", "lay" VBD is "lie" but VB "lay". Modals keep their form
 * ("would"), their clitics are spelt out ("'ll" is "will"). `lower` is the token's lower-case text, `tag` its Penn tag.
 */
export function verbLemma(lower: string, tag: Tag): string {
  if (lower === "'d") return tag === 'MD' ? 'would' : 'have';
  const auxiliary = AUXILIARIES.get(lower);
  if (auxiliary !== undefined) return auxiliary;
  switch (tag) {
    case 'VBZ': return baseOfPresent(lower);
    case 'VBG': return baseOfGerund(lower);
    case 'VBD': return baseOfPast(lower);
    case 'VBN': return baseOfParticiple(lower);
    default: return lower;
  }
}

const baseOfPresent = rememberedWord((lower) => IE_PRESENTS.get(lower) ?? (lower.endsWith('s') ? thirdPersonBase(lower) : lower));
const baseOfGerund = rememberedWord((lower) => (lower.endsWith('ing') && lower.length > 4 ? IE_VERBS.get(lower) ?? baseOfStem(lower.slice(0, -3)) : lower));
const baseOfPast = rememberedWord((lower) => PAST.get(lower) ?? IE_PASTS.get(lower) ?? PARTICIPLE.get(lower) ?? pastBase(lower));
const baseOfParticiple = rememberedWord((lower) => PARTICIPLE.get(lower) ?? PAST.get(lower) ?? IE_PASTS.get(lower) ?? pastBase(lower));

function thirdPersonBase(lower: string): string {
  const stem = lower.slice(0, -1);
  if (lower.endsWith('ies')) return lower.length <= 4 ? stem : lower.slice(0, -3) + 'y';
  if (!lower.endsWith('es')) return stem;
  const short = lower.slice(0, -2);
  if (isVerb(stem)) return stem;
  if (isVerb(short)) return short;
  return /(?:ss|sh|ch|x|zz|o)$/.test(short) ? short : stem;
}

const IE_VERBS = new Map([['putting', 'put'], ['dying', 'die'], ['lying', 'lie'], ['tying', 'tie'], ['vying', 'vie'], ['belying', 'belie'], ['untying', 'untie'], ['underlying', 'underlie'], ['eying', 'eye']]);
const IE_PASTS = new Map([['belied', 'belie'], ['untied', 'untie'], ['retied', 'retie'], ['birdied', 'birdie'], ['stymied', 'stymie'], ['eyed', 'eye'], ['awed', 'awe'], ['used', 'use'], ['taxied', 'taxi'], ['skied', 'ski']]);
const IE_PRESENTS = new Map([['underlies', 'underlie'], ['belies', 'belie'], ['unties', 'untie'], ['taxis', 'taxi'], ['skis', 'ski']]);

function pastBase(lower: string): string {
  if (!lower.endsWith('ed') || lower.length < 4) return lower;
  if (lower.endsWith('ied')) return lower.length <= 4 ? lower.slice(0, -1) : lower.slice(0, -3) + 'y';
  if (lower.endsWith('eed')) return lower.slice(0, -1);
  return baseOfStem(lower.slice(0, -2));
}

/** A consonant behind a single vowel: before "-ed" and "-ing" it would be doubled in a word of one syllable ("hop", "plan"). */
const DOUBLING = /^[^aeiou]*[aeiou][bdfgk-nprtvz]$/;
const DOUBLED = /([bdgk-nprtvz])\1$/;

/** What stands before "-ed" or "-ing": "hop" is of "hope", "plann" of "plan", "open" of "open", "call" of "call". */
function baseOfStem(stem: string): string {
  const withE = stem + 'e';
  if (/(?:raff|icn|im|pan|rol)ick$/.test(stem)) return stem.slice(0, -1);
  if (DOUBLING.test(stem) && !BASES.has(stem)) return isVerb(stem) && !isVerb(withE) ? stem : withE;
  if (isVerb(stem) && !(prefersE(stem) && isVerb(withE))) return stem;
  if (isVerb(withE)) return withE;
  if (DOUBLED.test(stem)) {
    const single = stem.slice(0, -1);
    if (isVerb(single) || !/(?:ll|zz)$/.test(stem)) return single;
    return stem;
  }
  return prefersE(stem) ? withE : stem;
}

/**
 * Endings of stems that are no base without "e" ("observ", "handl", "organiz", "negotiat", "disengag", "headlin") and those that are
 * ("float", "obtain", "broaden"); the longest decides. Asked only of verbs that the lexicon does not have.
 */
const TAKES_E = new Set(('v c u z as es is os us ys ns rs ls ps at iat uat reat dg lg rg eng ung ang ring ag eg ig og ug bl cl dl fl gl kl pl sl tl zl '
  + 'ir ur ar ath oth id ud ad ed od ib yp in un am um ym al il yl ul ot ut ap ven').split(' '));
const TAKES_NONE = new Set(('cus ias rus vas ss ll eat oat aul oul tz zz ow aw aid oid oud eud aud ain ein oin air eir oir ear eel ail oal eal oil eil '
  + 'oob ood oof ook ool oom oon oop oor oot out our eak ead eam ean eem een eed eek oak oad oan en or op up gal ral inal even').split(' '));

function prefersE(stem: string): boolean {
  for (let length = Math.min(4, stem.length); length > 0; length--) {
    const ending = stem.slice(-length);
    if (TAKES_NONE.has(ending)) return false;
    if (TAKES_E.has(ending)) return true;
  }
  return false;
}

// "reaches" is of "reach", though there is "re" and "ache".
const isVerb = (base: string): boolean => BASES.has(base) || (!base.endsWith('ache') && VERB.test(getLexicon().tagsOf(base)));
const VERB = /\bVB\b/;

/** The singular of a noun in lower case: "pledges" is "pledge", "people" "person", "crises" "crisis"; a singular stays as it is. */
export const nounSingular = rememberedWord(singularOf);

function singularOf(lower: string): string {
  const irregular = IRREGULAR_PLURALS.get(lower);
  if (irregular !== undefined) return irregular;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return lower.slice(0, hyphen + 1) + singularOf(lower.slice(hyphen + 1));
  if (lower.endsWith('men') && lower.length > 4) return SINGULAR_IN_MEN.has(lower) ? lower : lower.slice(0, -2) + 'an';
  if (!lower.endsWith('s') || lower.length < 3 || INVARIABLE_IN_S.has(lower)) return lower;
  if (/(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return lower.slice(0, -3) + 'y';
  if (/(?:sses|ches|shes|xes|zzes|oes)$/.test(lower)) return lower.slice(0, -2);
  // "viruses", "campuses", but "houses", "causes".
  if (/[^aeo]uses$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
