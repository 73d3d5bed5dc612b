/** The attributions that are speech: their cue has a word of the list of speech cues, by its lemma. */
import { readFileSync } from 'node:fs';
import { nounSingular, verbLemma } from '../../src/engine/text/lemma';
import { material, type GoldRecord, type PredictedRecord } from './material';

let list: ReadonlySet<string> | undefined;

function isSpeech(cue: string): boolean {
  list ??= new Set(readFileSync(material('definitions', 'speech-cues.txt'), 'utf8').split(/\s+/).filter((word) => word !== ''));
  return hasWordOf(list, cue);
}

/** Whether a word of the phrase, or the base form that it has as some verb or noun, is in the list. */
export function hasWordOf(words: ReadonlySet<string>, phrase: string): boolean {
  return (phrase.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    [word, nounSingular(word), ...(['VBZ', 'VBD', 'VBG', 'VBN'] as const).map((tag) => verbLemma(word, tag))].some((form) => words.has(form)));
}

export const spokenGold = (gold: readonly GoldRecord[]): GoldRecord[] =>
  gold.map((record) => ({ ...record, annotations: record.annotations.filter((one) => one.layer !== 'attribution' || isSpeech((one.cueText ?? []).join(' '))) }));

export function spokenPredictions(gold: readonly GoldRecord[], predicted: readonly PredictedRecord[]): PredictedRecord[] {
  const texts = new Map(gold.map(({ id, text }) => [id, text]));
  return predicted.map(({ id, annotations }) => ({
    id, annotations: annotations.filter((one) => one.layer !== 'quote' || (one.cue !== null && isSpeech(texts.get(id)?.slice(one.cue.start, one.cue.end) ?? ''))),
  }));
}
