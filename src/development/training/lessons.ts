/** What the tagger is trained on: sentences of the corpora with, for each word, the tags that may be right. */
import { classTags, numberOfTag } from '../../engine/text/tagger/classes';
import { makeForm, type Form } from '../../engine/text/forms';
import { PAD, SentenceState, type TaggerToken } from '../../engine/text/tagger/state';
import { TAGS, type Tag } from '../../engine/text/tagset';
import { lessonFor } from './constraints';
import { readCorpus, sentencesOf, winkTeacher, type CorpusRecord, type CorpusSentence } from './corpora';
import type { Example } from './perceptron';
import { eventTags } from './timebank';

/** TimeBank and AQUAINT in two halves: the annotators' parts of speech of one are learned, those of the other are kept for measuring. */
export function eventRecords(half: 'training' | 'held-out'): CorpusRecord[] {
  return [...readCorpus('timebank'), ...readCorpus('aquaint')].filter((_, i) => i % 2 === (half === 'training' ? 0 : 1));
}

/** All lessons, in the order of the corpora. */
export function readLessons(): Example[] {
  const teach = winkTeacher();
  const silver = ['polnear-train', 'speechacts'].flatMap((name) => sentencesOf(readCorpus(name), teach));
  const events = sentencesOf(eventRecords('training'), teach);
  const examples = [...silver.map((s) => lesson(s, false)), ...events.map((s) => lesson(s, true))];
  // Every eighth sentence once more as a headline: what is learned of it in lower case holds for it with capitals.
  const headlines = silver.filter((_, i) => i % 8 === 0).map((s) => inTitleCase(s));
  return [...examples, ...headlines];
}

/** The tags that the lexicon gives to each word. */
export function ownTags(state: SentenceState): Tag[][] {
  return Array.from({ length: state.length }, (_, i) => Array.from(classTags[state.klass[i + PAD]!]!, (tag) => TAGS[tag]!));
}

export function stateOf(tokens: readonly TaggerToken[]): SentenceState {
  const state = new SentenceState(tokens.length + 2 * PAD);
  state.read(tokens, 0, tokens.length);
  return state;
}

function lesson(sentence: CorpusSentence, withEvents: boolean): Example {
  const state = stateOf(sentence.tokens);
  const own = ownTags(state);
  const events = withEvents ? eventTags(sentence, own) : [];
  const allowed = lessonFor(sentence.tokens, own, sentence.universal).map((taught, i) => Uint8Array.from(events[i] ?? taught, numberOfTag));
  return { state, allowed };
}

/** The sentence as a headline would write it; its lesson is that of the plain sentence. */
function inTitleCase(sentence: CorpusSentence): Example {
  const plain = lesson(sentence, false);
  const tokens = sentence.tokens.map((t) => (t.kind === 'word' && t.text.length > 3 && t.text === t.lower ? { form: capitalised(t.text) } : t));
  const state = stateOf(tokens);
  const own = ownTags(state).map((tags) => tags.map(numberOfTag));
  return { state, allowed: plain.allowed.map((allowed, i) => allowed.filter((tag) => own[i]!.includes(tag))) };
}

const capitalised = (word: string): Form => makeForm(word.charAt(0).toUpperCase() + word.slice(1), 'word');
