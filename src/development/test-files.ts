import { existsSync, readdirSync } from 'node:fs';
import { at } from './paths';

/** The test files in and below folders of the project, in a steady order. */
export function testFiles(...folders: readonly string[]): string[] {
  return folders.filter((folder) => existsSync(at(folder))).flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts')).sort().map((file) => at(folder, file)));
}
