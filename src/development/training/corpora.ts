/** The texts that the tagger learns from: read where they stand, never copied. */
import { readFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import wink, { type ItemToken } from 'wink-nlp';
import { splitParagraphs } from '../../engine/text/paragraphs';
import { splitSentences } from '../../engine/text/sentences';
import { tokenise, type RawToken } from '../../engine/text/tokens';
import { at } from '../paths';

export interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly CorpusEvent[];
}

/** An event of TimeBank or AQUAINT: a word with its part of speech and tense; other layers have no `tense`. */
export interface CorpusEvent {
  readonly layer: string;
  readonly start: number;
  readonly end: number;
  readonly pos?: string;
  readonly tense?: string;
  readonly aspect?: string;
}

export function readCorpus(name: string): CorpusRecord[] {
  const lines = readFileSync(at('..', 'shared', 'corpora', `${name}.jsonl`), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as CorpusRecord);
}

/** A sentence of a record: its tokens, with offsets into the record's text added by `start`. */
export interface CorpusSentence {
  readonly record: CorpusRecord;
  readonly start: number;
  readonly tokens: readonly RawToken[];
  /** Universal tags of the teacher, where its tokens are ours. */
  readonly universal: readonly (string | null)[];
}

/** All sentences of a corpus. */
export function sentencesOf(records: readonly CorpusRecord[], teach: (text: string) => Map<number, TeacherToken>): CorpusSentence[] {
  const out: CorpusSentence[] = [];
  for (const record of records) {
    for (const span of splitParagraphs(record.text)) {
      const text = record.text.slice(span.start, span.end);
      const tokens = tokenise(text);
      const taught = teach(text);
      for (const { first, last } of splitSentences(tokens)) {
        const own = tokens.slice(first, last);
        const universal = own.map((t) => {
          const other = taught.get(t.start);
          return other?.end === t.end ? other.pos : null;
        });
        out.push({ record, start: span.start, tokens: own, universal });
      }
    }
  }
  return out;
}

export interface TeacherToken {
  readonly end: number;
  readonly pos: string;
}

/** wink-nlp's universal tags by the offset of the token. */
export function winkTeacher(): (text: string) => Map<number, TeacherToken> {
  const nlp = wink(model, ['sbd', 'pos']);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- a plain function, in wink's typing a method
  const partOfSpeech = nlp.its.pos;
  return (text) => {
    const found = new Map<number, TeacherToken>();
    let from = 0;
    nlp.readDoc(text).tokens().each((token: ItemToken) => {
      const value = token.out();
      const start = text.indexOf(value, from);
      if (start < 0) return;
      from = start + value.length;
      found.set(start, { end: from, pos: token.out(partOfSpeech) });
    });
    return found;
  };
}
