import { readdirSync, readFileSync } from 'node:fs';
import { at } from '../../src/development/paths';

let known: readonly string[] | undefined;

/** The sample articles that come with the product, short enough to be read a thousand times. */
export function samples(): readonly string[] {
  known ??= readdirSync(at('media', 'samples')).filter((name) => !name.startsWith('.')).sort().map((name) => readFileSync(at('media', 'samples', name), 'utf8').slice(0, 600));
  return known;
}
