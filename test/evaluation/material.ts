/** The corpora and scorers, which lie beside the project and never in it. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Prediction } from '../../src/formats/predictions';
import { at } from '../../src/development/paths';

const SHARED = at('..', 'shared');

/** Wrong use or missing material: the message is for the user. */
export class NotHere extends Error {}

export interface GoldAnnotation {
  readonly layer: string;
  readonly cueText?: readonly string[];
  readonly [attribute: string]: unknown;
}

export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly annotations: readonly GoldAnnotation[];
}

export interface PredictedRecord {
  readonly id: string;
  readonly annotations: readonly Prediction[];
}

/** The path of a file of the material; throws `NotHere` where it is missing. */
export function material(...parts: readonly string[]): string {
  const file = path.join(SHARED, ...parts);
  if (!existsSync(file)) throw new NotHere(`${file} is not here: the evaluation needs the corpora and scorers beside the project`);
  return realpathSync(file);
}

export const corpus = (name: string): string => material('corpora', `${name}.jsonl`);

export const records = <T>(file: string): T[] => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);

export const goldRecords = (name: string): GoldRecord[] => records<GoldRecord>(corpus(name));

/** The functions that a scorer exports. */
export async function scorer<Functions>(name: string): Promise<Functions> {
  return await import(pathToFileURL(material('score', `${name}.mjs`)).href) as Functions;
}
