import path from 'node:path';

/** The project's root folder, and paths below it. */
export const ROOT = path.resolve(__dirname, '..', '..');

export const at = (...parts: readonly string[]): string => path.join(ROOT, ...parts);
