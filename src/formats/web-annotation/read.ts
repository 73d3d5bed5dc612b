/** W3C Web Annotations, ours and other programs': a collection, a page, a list, or a single one. */
import { roughAnchorOf } from '../../review/anchoring/anchor';
import type { Foreign } from '../../review/adopt';
import { LAYERS, type Anchor, type Layer } from '../../review/model';
import { isRecord } from '../../review/shape';
import { readingFrom } from '../../review/validate';
import { codePointsOf, type CodePoints } from '../code-points';
import { FormatError, parseJson, type ForeignFile } from '../foreign-file';
import { TAGS } from './tags';

type Json = Readonly<Record<string, unknown>>;

/**
 * @param text the article's text, in which positions without words count
 * @throws FormatError
 */
export function readWebAnnotations(content: string, text: string): ForeignFile {
  const codePoints = codePointsOf(text);
  const annotations: Foreign[] = [];
  let others = 0;
  itemsOf(parseJson(content)).forEach((item, index) => {
    const foreign = readItem(item, `annotation ${index + 1}`, text, codePoints);
    if (foreign) annotations.push(foreign);
    else others++;
  });
  return { annotations, decisions: [], others };
}

export function isWebAnnotation(value: unknown): boolean {
  const one = Array.isArray(value) ? (value[0] as unknown) : value;
  return isRecord(one) && ['Annotation', 'AnnotationCollection', 'AnnotationPage'].some((type) => list(one.type).includes(type));
}

function itemsOf(value: unknown): readonly Json[] {
  const found = Array.isArray(value) ? value as unknown[] : isRecord(value) ? inside(value) : undefined;
  if (!Array.isArray(found) || !found.every(isRecord)) throw new FormatError('no Web Annotations: neither an AnnotationCollection with its page in it, nor an AnnotationPage, nor annotations');
  return found;
}

function inside(value: Json): unknown {
  if (list(value.type).includes('Annotation')) return [value];
  if (typeof value.first === 'string') throw new FormatError('the collection’s page is not in it but elsewhere; open the page itself');
  return isRecord(value.first) ? value.first.items : value.items;
}

/** JSON-LD: one value stands for a list of one. */
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** Null for an annotation of a kind that is none of ours. */
function readItem(item: Json, where: string, text: string, codePoints: CodePoints): Foreign | null {
  const bodies = [...list(item.body), ...list(item.bodyValue).map((value) => ({ purpose: 'commenting', value }))].filter(isRecord);
  const valuesOf = (purpose: string): string[] => bodies.filter((body) => list(body.purpose).includes(purpose)).map((body) => body.value).filter((value) => typeof value === 'string');
  const layer = layerOf(valuesOf('tagging'));
  const [target] = list(item.target);
  if (layer === null) return null;
  const reading = readingFrom(layer, item.reading ?? {});
  if (reading === null) throw new FormatError(`${where} says what no ${TAGS[layer]} can be: ${JSON.stringify(item.reading).slice(0, 200)}`);
  const selectors = isRecord(target) ? list(target.selector).filter(isRecord) : [];
  return { layer, anchor: anchorFrom(selectors, where, text, codePoints), reading, note: valuesOf('commenting')[0] ?? null, guess: item.standing === 'guess' };
}

function layerOf(tags: readonly string[]): Layer | null {
  return LAYERS.find((layer) => tags.some((tag) => [layer, TAGS[layer]].includes(tag.trim().toLowerCase()))) ?? null;
}

function anchorFrom(selectors: readonly Json[], where: string, text: string, codePoints: CodePoints): Anchor {
  const position = selectors.find((one) => one.type === 'TextPositionSelector');
  const words = selectors.find((one) => one.type === 'TextQuoteSelector');
  const [start, end] = [position?.start, position?.end].map((one) => (isOffset(one) ? codePoints.toOffset(one) : null)) as [number | null, number | null];
  if (words !== undefined) {
    const { exact, prefix = '', suffix = '' } = words;
    if (typeof exact === 'string' && exact !== '' && typeof prefix === 'string' && typeof suffix === 'string') return { quote: exact, prefix, suffix, start: start ?? 0 };
    throw new FormatError(`the TextQuoteSelector of ${where} must have “exact”, and “prefix” and “suffix” as text if at all`);
  }
  if (start !== null && end !== null && start < end) return roughAnchorOf(text, { start, end });
  throw new FormatError(`${where} tells neither its words (TextQuoteSelector) nor its place in the text (TextPositionSelector)`);
}

const isOffset = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
