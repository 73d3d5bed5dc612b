/** The fold: annotations and decisions in, reviewed annotations out. Pure; the same journal gives the same result in any order of merging. */
import type { Annotations, Commitment, Span } from '../engine';
import { Finder, type Candidate } from './anchoring/find';
import { activeDecisions } from './journal';
import { blank, moved } from './make';
import type { Accept, Add, Anchor, AnyReading, Correct, Decision, Journal, Layer, MentionReading, Merge, Split, Stamp, Target } from './model';
import { dropUnmentioned, merge, setMentionSpeaker, speakerNamed, speakerOrNew } from './people';
import { applyReading, differences, readingOf, type Applying } from './readings';
import { NO_RULES, type Rules } from './rules';
import { applyRules } from './apply-rules';
import { UNDECIDED, Working, type Item, type ReviewState } from './working';

/** A decision that holds but has no place: its passage is gone, or the engine finds nothing there. */
export interface Orphan {
  readonly decision: Decision;
  readonly reason: 'passage' | 'annotation' | 'person';
  readonly layer: Layer;
  /** The words that are looked for. */
  readonly quote: string;
  /** Where it may belong, the best first. */
  readonly candidates: readonly Candidate[];
}

export interface Reviewed {
  readonly annotations: Annotations;
  /** By id of the annotation; those that nobody decided on are left out (`stateOf`). */
  readonly states: ReadonlyMap<string, ReviewState>;
  readonly orphans: readonly Orphan[];
  /** Passages of what the reader rejected. */
  readonly rejected: readonly (Span & { readonly layer: Layer; readonly decision: string })[];
  readonly journal: Journal;
}

export function stateOf(reviewed: Reviewed, id: string): ReviewState {
  return reviewed.states.get(id) ?? UNDECIDED;
}

/** How an undertaking turned out, on whichever of its passages the reader said so last. */
export function statusOf(reviewed: Reviewed, commitment: Commitment): ReviewState['status'] {
  const told = reviewed.annotations.commitments.filter((one) => one.entry === commitment.entry).map((one) => stateOf(reviewed, one.id).status);
  return told.reduce((last, one) => (one !== null && (last === null || one.at > last.at) ? one : last), null);
}

/** An annotation rejected in one extent is not shown again in nearly the same one. */
const SAME_REJECTED = 0.8;
const SAME = 0.5;

/**
 * @param text the text that was annotated
 * @param rules what the project says of names, before any decision on the article
 */
export function applyDecisions(text: string, annotations: Annotations, journal: Journal, rules: Rules = NO_RULES): Reviewed {
  const active = activeDecisions(journal);
  if (active.length === 0 && rules === NO_RULES) return { annotations, states: new Map(), orphans: [], rejected: [], journal };
  const working = new Working(text, annotations);
  const finder = new Finder(text);
  applyRules(working, finder, rules);
  const fold = new Fold(working, finder, new Map(active.filter((one) => one.kind === 'place').map((one) => [one.decision, one.anchor])));
  for (const decision of active) fold.decide(decision);
  return { annotations: working.result(), states: fold.states(), orphans: fold.orphans, rejected: fold.rejected(), journal };
}

class Fold {
  readonly orphans: Orphan[] = [];
  private readonly rejections = new Map<Item, string>();

  constructor(private readonly working: Working, private readonly finder: Finder, private readonly places: ReadonlyMap<string, Anchor>) {}

  decide(decision: Decision): void {
    switch (decision.kind) {
      case 'accept': this.onItem(decision, SAME, (item, applying) => { this.accept(item, decision, applying); }, (span) => { this.add(decision, span, ['annotation']); }); break;
      case 'correct': this.onItem(decision, SAME, (item, applying) => { this.correct(item, decision, applying); }, (span) => { this.correctMissing(decision, span); }); break;
      case 'add': this.onItem(decision, 0.999, (item, applying) => { this.addToKnown(item, decision, applying); }, (span) => { this.add(decision, span, []); }); break;
      case 'reject': this.onItem(decision, SAME_REJECTED, (item) => { this.reject(item, decision.id); }, () => undefined); break;
      case 'note': this.onItem(decision, SAME, (item) => { change(item, { note: decision.text === '' ? null : decision }); }); break;
      case 'status': this.onItem(decision, SAME, (item) => { change(item, { status: decision }); }); break;
      case 'merge': this.merge(decision); break;
      case 'split': this.split(decision); break;
      default:
    }
  }

  states(): ReadonlyMap<string, ReviewState> {
    const all = Object.values(this.working.items).flat() as Item[];
    return new Map(all.filter((item) => !item.rejected && item.state !== UNDECIDED).map((item) => [item.annotation.id, item.state]));
  }

  rejected(): Reviewed['rejected'] {
    return [...this.rejections].filter(([item]) => item.rejected).map(([{ layer, annotation: { start, end } }, decision]) => ({ layer, start, end, decision }));
  }

  /** Finds the annotation that a decision is about; the decision is an orphan where there is none and nothing else is to be done. */
  private onItem(
    decision: Decision & { readonly target: Target }, least: number, act: (item: Item, applying: Applying) => void, missing?: (span: Span) => void,
  ): void {
    const span = this.place(decision, decision.target.layer, this.places.get(decision.id) ?? decision.target.anchor);
    if (span === null) return;
    const item = this.working.at(decision.target.layer, span, least);
    if (item !== undefined) act(item, this.applying(decision.id));
    else if (missing !== undefined) missing(span);
    else this.orphans.push({ decision, reason: 'annotation', layer: decision.target.layer, quote: decision.target.anchor.quote, candidates: [{ ...span, score: 1 }] });
  }

  private place(decision: Decision, layer: Layer, anchor: Anchor): Span | null {
    const found = this.finder.find(anchor);
    if (found.span === null) this.orphans.push({ decision, reason: 'passage', layer, quote: anchor.quote, candidates: found.candidates });
    return found.span;
  }

  private applying(id: string): Applying {
    return { working: this.working, finder: this.finder, id };
  }

  private readingOf(item: Item): AnyReading {
    const { text, speakers, items } = this.working;
    return readingOf({ text, speakers: [...speakers.values()], mentions: items.speakers.map((one) => one.annotation) }, item.layer, item.annotation);
  }

  private accept(item: Item, decision: Stamp & Accept, applying: Applying): void {
    const reads = (item.unconfirmed ??= this.readingOf(item));
    const isSeen = (field: string): boolean => decision.seen !== undefined && !differences(applying, reads, decision.seen).includes(field);
    const differs = item.engine === null ? [] : differences(applying, decision.reading, reads).filter((field) => !item.state.corrected.includes(field) && !isSeen(field));
    this.restore(item);
    applyReading(applying, item, decision.reading);
    settle(item, { verdict: 'confirmed', decision, differs, engineReads: only(reads, differs) });
  }

  private correct(item: Item, decision: Stamp & Correct, applying: Applying): void {
    this.restore(item);
    if (decision.extent !== undefined) {
      const extent = this.place(decision, item.layer, decision.extent);
      if (extent !== null) item.annotation = moved(item.layer, item.annotation, this.working.text, extent);
    }
    applyReading(applying, item, decision.reading);
    const fields = [...Object.keys(decision.reading), ...(decision.extent === undefined ? [] : ['extent'])];
    settle(item, { verdict: item.state.verdict === 'added' ? 'added' : 'corrected', decision, corrected: [...new Set([...item.state.corrected, ...fields])], differs: [], engineReads: {} });
  }

  /** The engine no longer finds what the reader put right: the reader's annotation stands nevertheless. */
  private correctMissing(decision: Stamp & Correct, span: Span): void {
    const extent = decision.extent === undefined ? span : this.place(decision, decision.target.layer, decision.extent) ?? span;
    this.add(decision, extent, ['annotation']);
  }

  private add(decision: Stamp & (Accept | Add | Correct), span: Span, differs: readonly string[]): void {
    const { layer } = decision.target;
    const item = this.working.add<Layer>(layer, blank(this.working, layer, span, decision.id));
    if (layer === 'speakers') this.introduce(item as Item<'speakers'>, decision);
    applyReading(this.applying(decision.id), item, decision.reading);
    settle(item, { verdict: decision.kind === 'accept' ? 'confirmed' : decision.kind === 'correct' ? 'corrected' : 'added', decision, differs });
  }

  /** A new mention is of somebody: of whom the reading names, or of a speaker of the same words. */
  private introduce(item: Item<'speakers'>, decision: Stamp & (Accept | Add | Correct)): void {
    const person = (decision.reading as Partial<MentionReading>).speaker ?? { name: item.annotation.text };
    item.annotation = { ...item.annotation, speaker: speakerOrNew(this.working, this.finder, person, decision.id).id };
  }

  private addToKnown(item: Item, decision: Stamp & Add, applying: Applying): void {
    this.restore(item);
    applyReading(applying, item, decision.reading);
    settle(item, { verdict: item.engine === null ? 'added' : 'confirmed', decision, differs: [], engineReads: {} });
  }

  private reject(item: Item, id: string): void {
    item.rejected = true;
    this.rejections.set(item, id);
    if (item.layer === 'speakers') dropUnmentioned(this.working, (item as Item<'speakers'>).annotation.speaker);
  }

  /** What was rejected and is confirmed or corrected later, stands again. */
  private restore(item: Item): void {
    item.rejected = false;
    if (item.layer !== 'speakers') return;
    const mention = item as Item<'speakers'>;
    if (!this.working.speakers.has(mention.annotation.speaker)) {
      mention.annotation = { ...mention.annotation, speaker: speakerOrNew(this.working, this.finder, { name: mention.annotation.text }, mention.annotation.id).id };
    }
  }

  private merge(decision: Stamp & Merge): void {
    const found = decision.speakers.map((person) => speakerNamed(this.working, this.finder, person));
    const speakers = [...new Set(found.filter((one) => one !== undefined))];
    if (speakers.length > 1) merge(this.working, speakers, decision.into);
    else if (found.includes(undefined)) {
      const lost = decision.speakers.filter((_, index) => found[index] === undefined).map((one) => one.name).join(', ');
      this.orphans.push({ decision, reason: 'person', layer: 'speakers', quote: lost, candidates: [] });
    }
  }

  private split(decision: Stamp & Split): void {
    const places = decision.mentions.flatMap((anchor) => this.place(decision, 'speakers', anchor) ?? []);
    const items = places.flatMap((span) => this.working.at('speakers', span, SAME) ?? []);
    if (items.length === 0) return;
    const speaker = speakerOrNew(this.working, this.finder, { name: decision.name }, decision.id);
    for (const item of items) setMentionSpeaker(this.working, item, speaker);
  }
}

function only(reading: AnyReading, fields: readonly string[]): AnyReading {
  return Object.fromEntries(Object.entries(reading).filter(([field]) => fields.includes(field)));
}

function change(item: Item, state: Partial<ReviewState>): void {
  item.state = { ...item.state, ...state };
}

/** What the reader decided is sure. */
function settle(item: Item, state: Partial<ReviewState>): void {
  change(item, state);
  item.annotation = { ...item.annotation, certainty: 1 };
}

