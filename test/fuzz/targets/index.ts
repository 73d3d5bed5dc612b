import { codeUnits, edits, engine } from './engine';
import { imports } from './imports';
import { messages } from './messages';
import { records } from './records';
import { rules, sidecar } from './sidecar';
import type { Target } from './target';

export type { Target } from './target';

export const TARGETS: readonly Target[] = [engine, codeUnits, edits, sidecar, rules, imports, messages, records];
