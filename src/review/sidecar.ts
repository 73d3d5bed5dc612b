/**
 * The sidecar file: JSON with one decision a line, a line never changed once it is written. The comma stands before a
 * decision, so that adding one adds one line and touches no other: a diff shows what was decided, and lines of two hands
 * can be put together (`merge=union` in .gitattributes does it without a question).
 */
import { inOrder } from './journal';
import { SCHEMA_VERSION, type Decision, type Journal } from './model';
import { parsedJson } from './parse';
import { isRecord } from './shape';
import { isDecision } from './validate';

export interface Sidecar {
  readonly journal: Journal;
  /** What this version does not understand; it is kept and written back. */
  readonly others: readonly unknown[];
}

export const EMPTY_SIDECAR: Sidecar = { journal: [], others: [] };

export type Reading =
  /**
   * `tidy`: as `writeSidecar` would write it; otherwise it is to be written again (older version, merge conflict of git).
   * `conflict`: git left its marks in it; the decisions of both sides were read.
   */
  | { readonly state: 'ok'; readonly sidecar: Sidecar; readonly tidy: boolean; readonly conflict?: true }
  /** Written by a later version: to be read as far as possible, and never to be written. */
  | { readonly state: 'newer'; readonly sidecar: Sidecar; readonly version: number }
  /** Another program's file of the same name: to be left alone. */
  | { readonly state: 'foreign'; readonly sidecar: Sidecar }
  /** Nothing, or a damaged sidecar; `sidecar` has the lines that are still whole. */
  | { readonly state: 'broken'; readonly sidecar: Sidecar; readonly reason: string };

const ABOUT = 'Decisions on an article, made with On the Record. One decision a line, none ever changed; lines of two versions of this file may be put together.';

/** Brings the decisions of an older version forward by one version, at the index of the older one. There is none before 1. */
const MIGRATIONS: Readonly<Record<number, (decision: unknown) => unknown>> = {};

export function writeSidecar({ journal, others }: Sidecar): string {
  const lines = [...journal, ...others].map((one, index) => `${index === 0 ? ' ' : ','}${JSON.stringify(one)}\n`);
  return `{\n"about": ${JSON.stringify(ABOUT)},\n"schemaVersion": ${SCHEMA_VERSION},\n"decisions": [\n${lines.join('')}]\n}\n`;
}

/** Line ends may be CRLF: git writes them so on Windows. */
export function readSidecar(text: string): Reading {
  const lines = linesOf(text);
  // Git left both sides in the file, or put them together. Decisions are only ever added, so both sides hold.
  if (isMerged(lines)) return readMerged(lines);
  let content: unknown;
  try {
    content = parsedJson(text);
  } catch (error) {
    return { state: 'broken', sidecar: sorted(wholeLines(lines)), reason: (error as Error).message };
  }
  if (isForeign(content)) return { state: 'foreign', sidecar: EMPTY_SIDECAR };
  const version = isRecord(content) ? content.schemaVersion : undefined;
  const decisions = isRecord(content) ? content.decisions : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || !Array.isArray(decisions)) {
    return { state: 'broken', sidecar: EMPTY_SIDECAR, reason: 'no schemaVersion and decisions in it' };
  }
  if (version > SCHEMA_VERSION) return { state: 'newer', sidecar: sorted(decisions), version };
  const sidecar = sorted(decisions.map((one) => broughtForward(one, version)));
  return { state: 'ok', sidecar, tidy: writeSidecar(sidecar) === text };
}

/** Something is in it, and nothing of ours. */
function isForeign(content: unknown): boolean {
  if (typeof content !== 'object' || content === null || Object.keys(content).length === 0) return false;
  return !('schemaVersion' in content) && !('decisions' in content);
}

function broughtForward(decision: unknown, from: number): unknown {
  let one = decision;
  for (let version = from; version < SCHEMA_VERSION; version++) one = MIGRATIONS[version]!(one);
  return one;
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/;
/** What else stands on a line of its own; either side may have another version's. */
const HEAD = /^(?:"about": ".*",|"schemaVersion": \d+,|"decisions": \[|[\]{}])?$/;
const VERSION = /^"schemaVersion": (\d+),$/;

/** A file of ours, every line of it whole, and yet more than one hand's: with conflict marks, or with commas that do not fit together. */
function isMerged(lines: readonly string[]): boolean {
  return (lines.some(isMark) || lines.filter((line) => line.startsWith(' ')).length > 1) && lines.every((line) => HEAD.test(line) || isMark(line) || isWhole(line));
}

function readMerged(lines: readonly string[]): Reading {
  const sidecar = sorted(wholeLines(lines));
  const version = Math.max(SCHEMA_VERSION, ...lines.flatMap((line) => VERSION.exec(line)?.slice(1).map(Number) ?? []));
  if (version > SCHEMA_VERSION) return { state: 'newer', sidecar, version };
  return { state: 'ok', sidecar, tidy: false, ...(lines.some(isMark) ? { conflict: true } : {}) };
}

const linesOf = (text: string): string[] => text.split(/\r?\n/);
const isMark = (line: string): boolean => CONFLICT.test(line);
const isWhole = (line: string): boolean => wholeLines([line]).length === 1;

/** The decisions of a text that is no JSON as a whole, line by line. */
function wholeLines(lines: readonly string[]): unknown[] {
  return lines.flatMap((line) => {
    const entry = line.trim().replace(/^,/, '').replace(/,$/, '');
    if (!entry.startsWith('{"id"')) return [];
    try {
      return [parsedJson(entry)];
    } catch {
      return [];
    }
  });
}

/** Decisions in order, each once; the rest each once. */
function sorted(entries: readonly unknown[]): Sidecar {
  const byId = new Map<string, Decision>();
  const others = new Set<string>();
  for (const one of entries) {
    if (isDecision(one)) byId.set(one.id, one);
    else if (one !== null) others.add(JSON.stringify(one));
  }
  // As it will be written: a number past all numbers (`1e999`) is none then, and a file read twice is the same file.
  return { journal: inOrder(byId.values()), others: [...others].map((line): unknown => JSON.parse(line)) };
}
