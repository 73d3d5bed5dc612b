/** Who is asked and who asks where an article goes on in questions and answers ("Q: …", "A: …"). */
import type { Document } from '../document';
import type { Evidence, Mention, Speaker } from '../model';
import { Pace } from '../text/steps';
import type { PlacedParagraph } from '../text/paragraph';
import type { PlacedDraft } from './resolve';

export type Part = 'question' | 'answer';

/** A speaker for questions or answers, and what tells so. */
export interface Role {
  readonly speaker: string;
  readonly evidence: Evidence;
}

/** Null where nobody is told. */
export type Roles = Record<Part, Role | null>;

const VERBS = new Set(['spoke', 'speaks', 'talked', 'talks', 'sat', 'met', 'chatted']);
const NOUNS = new Set(['interview', 'interviews', 'conversation', 'q&a', 'talk', 'chat', 'questions']);
/** Tokens between an interview and whom it is with. */
const REACH = 4;

/**
 * "An interview with Ann Lee", "Ann Lee was interviewed by Jo Roe", "She spoke to us": who answers and who asks, as told outside the turns; else whoever is
 * the only person named before the first of them answers. Null where nobody is told.
 */
export function* interviewRoles(
  document: Document, drafts: readonly PlacedDraft[], speakers: readonly Speaker[], mentions: readonly Mention[],
): Generator<void, Roles, void> {
  const roles: Roles = { question: null, answer: null };
  const turns = new Set(drafts.filter(({ draft }) => draft.part !== null).map(({ draft, passage }) => passage.first + draft.paragraph));
  if (turns.size === 0) return roles;
  const people = new Set(speakers.filter((s) => s.kind === 'person').map((s) => s.id));
  const told = mentions.filter((m) => people.has(m.speaker));
  yield;
  const pace = new Pace();
  let next = 0;
  for (const placed of document.paragraphs) {
    if (pace.isDue(placed)) yield;
    const own: Mention[] = [];
    for (; next < told.length && told[next]!.start < placed.end; next++) own.push(told[next]!);
    if (own.length > 0 && !turns.has(placed.index)) readParagraph(placed, own, roles);
  }
  const first = document.paragraphs.find(({ index }) => turns.has(index))!.start;
  const before = told.filter((m) => m.end <= first && m.form === 'name');
  if (!roles.answer && new Set(before.map((m) => m.speaker)).size === 1) roles.answer = roleOf(before[0]!, 'quote.interviewee');
  return roles;
}

const roleOf = (m: Mention, code: string): Role => ({ speaker: m.speaker, evidence: { code, span: { start: m.start, end: m.end } } });

function readParagraph({ start, paragraph: { tokens } }: PlacedParagraph, people: readonly Mention[], roles: Roles): void {
  const behind = (i: number, reach: number): Mention | undefined => people.find((m) => m.start >= start + (tokens[i]?.start ?? Infinity) && m.start <= start + (tokens[Math.min(i + reach, tokens.length - 1)]?.start ?? -1));
  // "Ann Lee, once mayor, | spoke to us": the last one named in the sentence.
  const before = (i: number): Mention | undefined => people.filter((m) => i >= 0 && m.end <= start + tokens[i]!.end && m.start >= start + tokens.find((t) => t.sentence === tokens[i]!.sentence)!.start).at(-1);
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (lower === 'interviewed' && next === 'by') {
      roles.question ??= roleIf(behind(i + 2, 1), 'quote.interviewer');
      roles.answer ??= roleIf(before(i - 2), 'quote.interviewee');
    } else if (lower === 'interviewed') roles.answer ??= roleIf(BE.has(tokens[i - 1]?.lower ?? '') ? before(i - 2) : behind(i + 1, 1), 'quote.interviewee');
    else if (NOUNS.has(lower) && (next === 'with' || next === 'to')) roles.answer ??= roleIf(behind(i + 2, REACH), 'quote.interviewee');
    else if (VERBS.has(lower) && (next === 'with' || next === 'to' || next === 'down')) {
      const us = US.has(tokens[i + 2]?.lower ?? '');
      roles.answer ??= roleIf(us ? before(i - 1) : before(i - 1) ? undefined : behind(i + 2, REACH), 'quote.interviewee');
    }
  }
}

const BE = new Set(['was', 'is', 'were']);
const US = new Set(['us', 'me']);

const roleIf = (m: Mention | undefined, code: string): Role | null => (m ? roleOf(m, code) : null);
