/**
 * Tokens, one a line, as CoNLL-U Plus has them (https://universaldependencies.org/ext-format.html): a line that names the
 * columns, a blank line behind each sentence. Layers are BIO tags; where annotations of one layer lie in each other, the
 * outer one's tag stands first, with a bar between.
 */
import type { Span } from '../../engine';
import { annotationsOf, type ReviewedArticle, type Told } from '../reviewed-article';
import { withGaps } from '../passages';
import { LAYERS, type Layer } from '../../review/model';

const COLUMNS = ['ID', 'FORM', 'START', 'END', ...LAYERS.map((layer) => layer.toUpperCase())];
/** Words with their inner apostrophes, points and hyphens; every other sign by itself. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

export function toConll(article: ReviewedArticle): string {
  const { name, text, reviewed: { annotations: { article: { sentences } } } } = article;
  const tags = tagger(article);
  const base = name.replace(/\s+/g, '_');
  return [
    `# global.columns = ${COLUMNS.join(' ')}\n# newdoc id = ${base}\n`,
    ...withGaps(text, sentences).map(({ start, end }, index) => {
      const words = text.slice(start, end);
      const rows = [...words.matchAll(TOKEN)].map((match, at) => {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        return [at + 1, match[0], span.start, span.end, ...tags(span)].join('\t');
      });
      return rows.length === 0 ? '' : `# sent_id = ${base}-${index + 1}\n# text = ${words.replace(/\s+/g, ' ').trim()}\n${rows.join('\n')}\n\n`;
    }),
  ].join('');
}

interface Labelled extends Span {
  readonly label: string;
}

/** The tags of a token in every layer; tokens must be asked for in the order of the text. */
function tagger(article: ReviewedArticle): (token: Span) => string[] {
  const all = annotationsOf(article);
  const columns = LAYERS.map((layer) => column(all.filter((one) => one.layer === layer).flatMap(labelled)));
  return (token) => columns.map((tag) => tag(token));
}

function column(spans: readonly Labelled[]): (token: Span) => string {
  const waiting = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: { readonly span: Labelled; begun: boolean }[] = [];
  return (token) => {
    while (next < waiting.length && waiting[next]!.start < token.end) open.push({ span: waiting[next++]!, begun: false });
    open = open.filter(({ span }) => span.end > token.start);
    const tags = open.map((one) => {
      const tag = `${one.begun ? 'I' : 'B'}-${one.span.label}`;
      one.begun = true;
      return tag;
    });
    return tags.length === 0 ? 'O' : tags.join('|');
  };
}

function labelled({ layer, annotation }: Told): Labelled[] {
  const spans = layer === 'quotes' ? annotation.spans : [annotation];
  return spans.map(({ start, end }) => ({ start, end, label: labelOf(layer, annotation) }));
}

/** No blank and no bar in it. */
function labelOf(layer: Layer, annotation: Told['annotation']): string {
  const told = annotation as Partial<Record<'speaker' | 'kind' | 'type' | 'dimension' | 'firmness', unknown>>;
  switch (layer) {
    case 'speakers': return String(told.speaker).replace(/[\s|]/g, '_');
    case 'quotes': return String(told.kind);
    case 'dates': return String(told.type);
    case 'quantities': return String(told.dimension);
    case 'commitments': return String(told.firmness);
  }
}
