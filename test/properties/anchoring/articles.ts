import { readdirSync, readFileSync } from 'node:fs';
import { createAnnotator, type Span } from '../../../src/engine';
import { at } from '../../../src/development/paths';

/** An article, and the passages in it on which somebody may have decided. */
export interface Followed {
  readonly text: string;
  readonly passages: readonly Span[];
}

/** The golden articles and the samples. */
export function passagesToFollow(): Followed[] {
  const annotator = createAnnotator();
  return ['test/golden/articles', 'media/samples'].flatMap((folder) => readdirSync(at(folder)).filter((name) => /\.(?:txt|news|md)$/.test(name)).sort().map((name) => {
    const text = readFileSync(at(folder, name), 'utf8');
    const { mentions, quotes, dates, quantities, commitments } = annotator.annotate(text);
    return { text, passages: [...mentions, ...quotes, ...dates, ...quantities, ...commitments] };
  }));
}
