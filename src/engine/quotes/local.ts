import type { Paragraph, TokenRange, VerbGroup } from '../text/paragraph';
import { readAttributions, readLead, type Attribution } from './attributions';
import type { Quoted } from './marks';
import { scorer } from './model';
import { isProperNoun } from '../text/tagset';
import type { Scorer } from './scorer';
import { blockOf, creditAt } from './blocks';
import { creditIn, type Credit } from './credits';
import { rank } from './ranking';
import { withRetold } from './retold';
import { select } from './selection';
import { sourceRange } from './source-range';
import { endOfParticipial, isAddressed, jointHeads, jointSubject, relativeSubject, understoodSubject } from './understood';
import { View } from './view';
import type { QuoteKind } from '../model';
import { NO_SOURCE, sourceOptions, type SourceOption, type SourceRelation } from './sources';
import { colonAt, type Anchor, type AnchorKind } from './anchors';
import type { Part } from './interview';
import { partAt } from './labels';

/** An attribution as one paragraph shows it, in token ranges. */
export interface LocalAttribution {
  readonly cue: TokenRange;
  readonly cueKind: AnchorKind;
  readonly lemma: string;
  readonly source: TokenRange | null;
  /** Who that is, where the source is a relative pronoun; else the source. */
  readonly named: TokenRange | null;
  /** Head of `named`, or of each of those whom it names together; none for nobody. */
  readonly heads: readonly number[];
  readonly relation: SourceRelation;
  readonly parts: readonly TokenRange[];
  readonly kind: QuoteKind;
  /** Chance of cue and content, and, those right, of the source. */
  readonly chance: number;
  readonly sourceChance: number;
  readonly negated: boolean;
  readonly hypothetical: boolean;
  readonly passive: boolean;
  /** The words of somebody else who tells of it, behind the content ("…, the statement said"), or null. */
  readonly retold: TokenRange | null;
}

/** A quotation in marks that no attribution of its paragraph tells. */
export interface Unclaimed extends TokenRange {
  /** The attribution before it, as an index, or -1. */
  readonly behind: number;
  /** A sentence begins with it; what stands inside one is part of what its sentence tells, or of nobody's telling. */
  readonly beginsSentence: boolean;
  /** Nothing but marks stands between. */
  readonly touches: boolean;
  /** The paragraph is this quotation and no more. */
  readonly whole: boolean;
  /** Long enough for speech, with a finite verb: not a title, a name or a word in scare quotes. */
  readonly speech: boolean;
}

/** Quotations and attributions of one paragraph. */
export interface LocalQuotes {
  readonly attributions: readonly LocalAttribution[];
  readonly unclaimed: readonly Unclaimed[];
  /** The opening mark of a quotation that the paragraph leaves open, and the attribution that tells it, or -1. */
  readonly open: { readonly at: number; readonly attribution: number } | null;
  /** The cue and source of a paragraph that ends in a colon, for what the next one tells. */
  readonly lead: LocalAttribution | null;
  /** The words of a paragraph that is a block quote in Markdown. */
  readonly block: TokenRange | null;
  /** "> — Ann Lee", "- Ann Lee": the source of the block quotes or the quotation above, which is no part of them. */
  readonly credit: LocalAttribution | null;
  /** "SMITH: …": the label that begins the paragraph, and the words behind it. */
  readonly turn: Turn | null;
}

export interface Turn {
  /** In lower case: whoever has the word again has the same label. */
  readonly label: string;
  readonly told: LocalAttribution;
  /** What "Q:" and "A:" say of it; null where the label is a name. */
  readonly part: Part | null;
}

/** Least chance for a reading to be shown: what serves recall as much as precision; without marks a reader misses less. */
const LEAST = 0.3;
const LEAST_WITH_MARKS = 0.4;
/** "The pier is safe, per the mayor": a word that does little else. */
const LEAST_OF_PER = 0.2;

function leastOf(view: View, { anchor, parts }: Attribution): number {
  if (anchor.kind === 'per') return LEAST_OF_PER;
  return parts.some((p) => view.opensQuotation(p.first)) ? LEAST_WITH_MARKS : LEAST;
}

export function readParagraph(paragraph: Paragraph, model: Scorer = scorer()): LocalQuotes {
  const view = new View(paragraph);
  const readings = readAttributions(view, model);
  const selected = select(rank(view, readings, model), view.tokens.length, ({ attribution }) => leastOf(view, attribution));
  const told = withRetold(view, selected, readings).map(({ attribution, chance, retold }) => localAttribution(view, withSource(view, withinBounds(view, attribution)), chance, retold));
  const line = creditAt(view);
  const credit = line < 0 ? creditIn(view) : { dash: line + 1, source: view.paragraph.nounPhrases[view.nounPhraseAt[line + 2]!]!, content: null };
  const attributions = credit?.content ? withCredited(view, told, credit) : told;
  return { attributions, ...leftOver(view, attributions), lead: leadOf(view, model), block: blockOf(view, line), credit: credit && !credit.content ? creditOf(view, credit, []) : null, turn: turnOf(view) };
}

/** What stands before a credit is its source's as a whole, unless the paragraph tells it as somebody's: "“We will pay,” she said. “By May.” — Ann Lee". */
function withCredited(view: View, told: readonly LocalAttribution[], credit: Credit): readonly LocalAttribution[] {
  const { first, last } = credit.content!;
  const outside = told.filter(({ cue }) => cue.first < first || cue.first >= last);
  return outside.some(({ parts }) => parts.some((p) => p.first < last && first < p.last)) ? told : [...outside, creditOf(view, credit, [{ first, last }])];
}

/** The content of a participle without the main clause behind it. */
function withinBounds(view: View, a: Attribution): Attribution {
  const end = a.parts.length === 1 ? endOfParticipial(view, a.anchor, a.parts[0]!) : null;
  return end === null ? a : { ...a, parts: [{ first: a.parts[0]!.first, last: end }] };
}

/** Where the model finds nobody, whoever grammar understands; a relative pronoun for what it stands for. */
function withSource(view: View, a: Attribution): Attribution {
  if (isAddressed(view, a.anchor, a.source, a.parts.at(-1)!)) return { ...a, source: NO_SOURCE };
  const understood = jointSubject(view, a.anchor, a.source) ?? relativeSubject(view, a.anchor, a.source) ?? (a.source.head < 0 ? understoodSubject(view, a.anchor, a.parts.at(-1)!) : null);
  return understood ? { ...a, source: understood } : a;
}

function creditOf(view: View, { dash, source: { first, last, head } }: Credit, parts: readonly TokenRange[]): LocalAttribution {
  const anchor: Anchor = { kind: 'dash', first: dash, last: dash + 1, main: dash, lemma: '—', group: -1 };
  const source: SourceOption = { first, last, head, relation: 'label', antecedent: null };
  return { ...localAttribution(view, { anchor, source, parts, cueChance: 1, sourceChance: 1, placeChance: 1, endChance: 1, moreChance: 1, chance: 1 }, TURN), kind: 'direct' };
}

/** "Q" in "Q: …": it stands for whoever asks, as in PolNeAR, and names nobody. */
const LETTER: SourceOption = { first: 0, last: 1, head: 0, relation: 'label', antecedent: null };

/** Longest label, in tokens: "SEN. ANN LEE (R-OHIO):". */
const LONGEST_LABEL = 8;

/** A name with a colon at the beginning, and more behind it: whether that is a turn of a conversation, the other paragraphs show. */
function turnOf(view: View): Turn | null {
  const part = partAt(view.tokens);
  if (part) return view.opensQuotation(2) ? null : turn(view, 1, LETTER, part);
  const colon = firstColon(view);
  const anchor = colon < 1 ? null : colonAt(view, colon);
  const [label] = anchor ? sourceOptions(view, anchor).slice(1) : [];
  if (!anchor || label?.first !== 0 || !isProperNoun(view.tokens[label.head]!.tag) || view.finiteVerbs(colon + 1, view.tokens.length) === 0) return null;
  return turn(view, colon, label, null);
}

function turn(view: View, colon: number, source: SourceOption, part: Part | null): Turn {
  const parts = [{ first: colon + 1, last: view.tokens.length }];
  const anchor: Anchor = { kind: 'colon', first: colon, last: colon + 1, main: colon, lemma: ':', group: -1 };
  const whole = { anchor, source, parts, cueChance: 1, sourceChance: 1, placeChance: 1, endChance: 1, moreChance: 1, chance: 1 };
  return { label: view.tokens.slice(0, colon).map((t) => t.lower).join(' '), told: { ...localAttribution(view, whole, TURN), kind: 'direct' }, part };
}

const TURN = 0.9;

function firstColon({ tokens }: View): number {
  for (let i = 0; i < tokens.length && i <= LONGEST_LABEL; i++) if (tokens[i]!.text === ':') return i;
  return -1;
}

/** "Asked again, Ms Lee answered:" at the end of a paragraph. */
function leadOf(view: View, model: Scorer): LocalAttribution | null {
  const lead = readLead(view, model);
  return lead && localAttribution(view, lead, lead.cueChance);
}

/** Shortest quotation that may be speech without a cue, in tokens, marks included. */
const LEAST_SPEECH = 7;

function leftOver(view: View, attributions: readonly LocalAttribution[]): Pick<LocalQuotes, 'unclaimed' | 'open'> {
  if (view.marks.quoted.length === 0) return { unclaimed: [], open: null };
  const tellers = new Map<Quoted, number>();
  const lastAt = new Array<number>(view.tokens.length + 1).fill(-1);
  for (const [n, a] of attributions.entries()) {
    for (const part of a.parts) {
      for (let i = part.first; i < part.last; i++) {
        const quoted = view.quoted(i);
        if (quoted) tellers.set(quoted, n);
      }
    }
    lastAt[a.parts.at(-1)!.last] = n;
  }
  for (let i = 1; i < lastAt.length; i++) if (lastAt[i] === -1) lastAt[i] = lastAt[i - 1]!;
  const unclaimed: Unclaimed[] = [];
  let open: LocalQuotes['open'] = null;
  for (const q of view.marks.quoted) {
    if (q.depth > 0) continue;
    const last = (q.close ?? view.tokens.length - 1) + 1;
    if (q.close === null) open = { at: q.open, attribution: tellers.get(q) ?? -1 };
    if (tellers.has(q)) continue;
    unclaimed.push({
      first: q.open, last, behind: lastAt[q.open]!, beginsSentence: view.sentenceOf(q.open).first === q.open, touches: touches(view, attributions[lastAt[q.open]!], q.open), whole: q.open === 0 && last >= view.tokens.length - 1,
      speech: last - q.open >= LEAST_SPEECH && view.finiteVerbs(q.open, last) > 0,
    });
  }
  return { unclaimed, open };
}

function touches(view: View, before: LocalAttribution | undefined, at: number): boolean {
  if (!before) return false;
  const end = Math.max(before.parts.at(-1)!.last, before.cue.last, before.source?.last ?? 0);
  for (let i = end; i < at; i++) if (view.tokens[i]!.kind !== 'punctuation' && view.tokens[i]!.kind !== 'quotation-mark') return false;
  return true;
}

function localAttribution(view: View, a: Attribution, chance: number, retold: TokenRange | null = null): LocalAttribution {
  const { anchor, source } = a;
  const group = anchor.group >= 0 ? view.paragraph.verbGroups[anchor.group]! : null;
  const cue = { first: anchor.first, last: withPreposition(view, a) };
  const said = source.head < 0 ? null : source.antecedent ? { first: source.first, last: source.last } : sourceRange(view, a);
  return {
    cue, cueKind: anchor.kind, lemma: lemmaOf(view, a, cue),
    source: said, named: source.antecedent ?? said, heads: headsOf(view, a), relation: source.relation,
    parts: a.parts, kind: kindOf(view, a.parts), chance, sourceChance: a.sourceChance,
    negated: (group?.negated ?? false) || NOBODY.has(view.lower(source.first)),
    hypothetical: group !== null && ((UNREAL.has(group.modal ?? '') && !isRefusal(view, group)) || conditional(view, a, group.first)),
    passive: anchor.kind === 'verb' && (group?.passive ?? false), retold,
  };
}

function headsOf(view: View, { anchor, source }: Attribution): readonly number[] {
  const { head } = source.antecedent ?? source;
  return head < 0 ? [] : source.antecedent ? [head] : jointHeads(view, anchor, source) ?? [head];
}

/** "No official has said that …", "nobody thinks". */
export const NOBODY = new Set(['no', 'not', 'nobody', 'none', 'neither', 'noone']);

const UNREAL = new Set(['would', 'could', 'might', 'may', 'should', 'can']);

/** "She would not say why", "would only say that": told of what was, not of what might be. */
const isRefusal = (view: View, { modal, negated, first, main }: VerbGroup): boolean => (modal === 'would' || modal === 'could') && (negated || view.tokens.slice(first, main).some((t) => t.lower === 'only'));

/** "if he says", "unless the board agrees". */
function conditional(view: View, a: Attribution, group: number): boolean {
  const before = view.lower(Math.min(group, a.source.head < 0 ? group : a.source.first) - 1);
  return before === 'if' || before === 'unless' || before === 'should';
}

/** "called for", "pointed out": a particle or preposition between the verb and what follows goes with the cue. */
function withPreposition(view: View, a: Attribution): number {
  const { anchor } = a;
  const next = view.tokens[anchor.last];
  if (anchor.kind !== 'verb' && anchor.kind !== 'noun' && anchor.kind !== 'adjective') return anchor.last;
  const joins = next?.tag === 'RP' || (next?.tag === 'IN' && next.lower !== 'that' && next.lower !== 'if' && a.parts.some((p) => p.first === anchor.last + 1));
  return joins ? anchor.last + 1 : anchor.last;
}

const lemmaOf = (view: View, { anchor }: Attribution, cue: TokenRange): string => (cue.last > anchor.last ? `${anchor.lemma} ${view.lower(anchor.last)}` : anchor.lemma);

/** Share of the content's letters inside marks that makes a content between two marks a direct quotation. */
const ALL_BUT = 0.95;

/** Direct when all stands inside quotation marks, indirect when nothing does, mixed between. */
function kindOf(view: View, parts: readonly TokenRange[]): QuoteKind {
  let quoted = 0;
  let all = 0;
  for (const part of parts) {
    for (let i = part.first; i < part.last; i++) {
      const t = view.tokens[i]!;
      if (t.kind !== 'word' && t.kind !== 'number') continue;
      all += t.end - t.start;
      if (view.quotedAt[i]! >= 0) quoted += t.end - t.start;
    }
  }
  if (quoted === 0) return 'indirect';
  if (quoted === all) return 'direct';
  return quoted / all >= ALL_BUT && view.opensQuotation(parts[0]!.first) && view.closesQuotation(parts.at(-1)!.last - 1) ? 'direct' : 'mixed';
}
