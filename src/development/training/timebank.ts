/** Parts of speech that TimeBank's and AQUAINT's annotators gave to events, as far as they fix a Penn tag. */
import type { Tag } from '../../engine/text/tagset';
import type { CorpusEvent, CorpusSentence } from './corpora';

const HELPER = new Set(['have', 'has', 'had', 'having', "'ve", 'be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'m", "'re", 'get', 'got', 'gets', 'getting']);
const MODAL = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', "'ll", "'d", 'ca', 'wo', 'cannot', 'do', 'does', 'did', 'to']);
const NOUNS: readonly Tag[] = ['NN', 'NNS', 'NNP', 'NNPS'];

/** For each token of the sentence the tags that the annotation of its event leaves open; null where it says nothing. */
export function eventTags(sentence: CorpusSentence, own: readonly (readonly Tag[])[]): (readonly Tag[] | null)[] {
  const { record, start, tokens } = sentence;
  const events = eventsByStart(record.annotations);
  return tokens.map((token, i) => {
    const event = events.get(start + token.start);
    if (event?.end !== start + token.end) return null;
    const modal = [1, 2, 3].some((back) => MODAL.has(tokens[i - back]?.lower ?? ''));
    const helped = [1, 2, 3, 4, 5].some((back) => HELPER.has(tokens[i - back]?.lower ?? ''));
    if (token.lower.endsWith('ed') && tokens[i + 1]?.lower === 'by' && !helped) return own[i]!.includes('VBN') ? ['VBN'] : null;
    const tags = tagsOfEvent(event, token.lower, helped, modal, own[i]!).filter((t) => own[i]!.includes(t));
    return tags.length > 0 ? tags : null;
  });
}

const cache = new WeakMap<readonly CorpusEvent[], Map<number, CorpusEvent>>();

function eventsByStart(all: readonly CorpusEvent[]): Map<number, CorpusEvent> {
  let events = cache.get(all);
  if (events === undefined) {
    events = new Map(all.filter((a) => a.layer === 'event').map((a) => [a.start, a]));
    cache.set(all, events);
  }
  return events;
}

function tagsOfEvent(event: CorpusEvent, lower: string, helped: boolean, modal: boolean, own: readonly Tag[]): readonly Tag[] {
  const { pos, tense, aspect } = event;
  if (pos === 'NOUN') return NOUNS;
  if (pos === 'ADJECTIVE') return lower.endsWith('ed') || lower.endsWith('ing') ? [] : ['JJ', 'JJR', 'JJS'];
  if (pos !== 'VERB' && !(pos === 'UNKNOWN' && tense !== 'NONE')) return [];
  if (lower.endsWith('ing') && own.includes('VBG')) return ['VBG'];
  if (own.includes('VBD') && own.includes('VBN') && !own.includes('VB')) return pastTags(event, helped);
  if (tense === 'INFINITIVE' || tense === 'FUTURE') return own.includes('VBN') && helped ? [] : ['VB'];
  if (modal && own.includes('VB')) return [];
  if (tense === 'PRESENT' && aspect === 'NONE' && !helped) return ['VBZ', 'VBP'];
  if (tense === 'PAST' && aspect === 'NONE' && !helped) return ['VBD'];
  return [];
}

function pastTags({ tense, aspect }: CorpusEvent, helped: boolean): readonly Tag[] {
  if (tense === 'PASTPART') return ['VBN'];
  if (tense === 'PAST' && aspect === 'NONE' && !helped) return ['VBD'];
  return helped && tense !== 'NONE' ? ['VBN'] : [];
}
