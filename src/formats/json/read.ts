/** Our own JSON back: its decisions as they were made, and its annotations, which another program may have changed. */
import type { Annotations, Span } from '../../engine';
import { roughAnchorOf } from '../../review/anchoring/anchor';
import type { Foreign } from '../../review/adopt';
import { LAYERS, type Layer } from '../../review/model';
import { readingOf } from '../../review/readings';
import { flag, isRecord, listOf, number, offset, orNull, record, text, type Check } from '../../review/shape';
import { isDecision, readingFrom } from '../../review/validate';
import type { ByLayer } from '../../review/working';
import { FormatError, parseJson, type ForeignFile } from '../foreign-file';
import { GUESS } from '../reviewed-article';
import { FORMAT, FORMAT_VERSION } from './write';

const span = record({ start: offset, end: offset });
const party = record({ name: text, speaker: orNull(text), span: orNull(span) });
const annotation = { id: text, start: offset, end: offset, certainty: number };
/** As much of the schema as is read. */
const SHAPES: Readonly<Record<Layer, Check>> = {
  speakers: record({ ...annotation, speaker: text, form: text }),
  quotes: record({ ...annotation, kind: text, speaker: orNull(text), negated: flag, hypothetical: flag }),
  dates: record({ ...annotation, type: text, value: orNull(text), modifier: orNull(text) }),
  quantities: record({ ...annotation, value: orNull(number), low: orNull(number), high: orNull(number), unit: orNull(text), currency: orNull(text), dimension: text, modifier: text, counted: orNull(text) }),
  commitments: record({
    ...annotation, trigger: span, action: span, agents: listOf(party), speaker: orNull(party), counterparty: orNull(party), deadline: orNull(span), condition: orNull(span), firmness: text, polarity: text,
  }),
};
const speaker = record({ id: text, name: text });

export function isOwnJson(value: unknown): boolean {
  return isRecord(value) && value.format === FORMAT;
}

/** @throws FormatError that names the field */
export function readJson(content: string): ForeignFile {
  const document = parseJson(content);
  if (!isRecord(document) || !isOwnJson(document)) throw new FormatError(`no export of On the Record: “format” is not “${FORMAT}”`);
  if (document.version !== FORMAT_VERSION) throw new FormatError(`“version” is ${JSON.stringify(document.version)}; this program reads ${FORMAT_VERSION}`);
  const { article, annotations, review } = document;
  if (!isRecord(article) || typeof article.text !== 'string') throw new FormatError('“article.text” must be a text');
  if (!isRecord(annotations)) throw new FormatError('“annotations” must be an object');
  if (!listOf(speaker)(annotations.speakers)) throw new FormatError('“annotations.speakers” must be a list of speakers');
  const { standing = [], decisions = [] } = isRecord(review) ? review : {};
  if (!listOf(record({ id: text }))(standing)) throw new FormatError('“review.standing” must be a list of what was decided');
  const wrong = Array.isArray(decisions) ? decisions.findIndex((one) => !isDecision(one)) : 0;
  if (!Array.isArray(decisions) || wrong !== -1) throw new FormatError(`“review.decisions[${wrong}]” is no decision`);
  const states = new Map((standing as Readonly<Record<string, unknown>>[]).map((one) => [one.id, one]));
  const layers = LAYERS.map((layer) => [layer, annotationsIn(annotations, layer, article.text as string)] as const);
  // Before anything is read of them, all annotations have their shape.
  const { speakers, mentions } = annotations as unknown as Annotations;
  const foreign = layers.flatMap(([layer, all]) => all.map((one): Foreign => {
    const state = states.get(one.id);
    const reading = readingFrom(layer, readingOf({ text: article.text as string, speakers, mentions }, layer, one));
    if (reading === null) throw new FormatError(`the annotation ${one.id} says what none of the layer ${layer} can be`);
    const note = isRecord(state?.note) && typeof state.note.text === 'string' ? state.note.text : null;
    return { layer, anchor: roughAnchorOf(article.text as string, one), reading, note, guess: one.certainty < GUESS && !isRecord(state?.verdict) };
  }));
  return { annotations: foreign, decisions: decisions as ForeignFile['decisions'], others: 0 };
}

function annotationsIn(annotations: Readonly<Record<string, unknown>>, layer: Layer, words: string): readonly ByLayer[Layer][] {
  const name = layer === 'speakers' ? 'mentions' : layer;
  const all = annotations[name];
  if (!Array.isArray(all)) throw new FormatError(`“annotations.${name}” must be a list`);
  const isRight = (one: unknown): boolean => SHAPES[layer](one) && isWithin(one as Span, words);
  const wrong = all.findIndex((one) => !isRight(one));
  if (wrong !== -1) throw new FormatError(`“annotations.${name}[${wrong}]” is not as the schema has it`);
  return all as ByLayer[Layer][];
}

const isWithin = ({ start, end }: Span, { length }: string): boolean => start >= 0 && start < end && end <= length;
