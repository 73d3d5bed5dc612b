/** Who is told first by what he is and only then by name: "Mayor says …" above "Mayor Ann Lee", "its chairwoman said" before "Ada Holm told reporters". */
import { genderOfFirstName } from '../lexicon/first-name-genders';
import { ENTERPRISES, LEGAL_FORMS, NAME_NOUNS } from '../lexicon/organisations';
import { Pace } from '../text/steps';
import { holds, isPublic } from './description-antecedents';
import { lowerWords, type Entity } from './entities';
import type { LocalMention } from './local';
import type { ParagraphRecord } from './records';

export interface NamedLater {
  readonly entity: Entity;
  readonly mention: LocalMention;
  readonly record: ParagraphRecord;
  readonly code: 'mention.title-ahead' | 'mention.named-later';
  readonly certainty: number;
}

/** Somebody told with an office. */
interface Holder {
  readonly entity: Entity;
  readonly mention: LocalMention;
  readonly record: ParagraphRecord;
}

/** What one paragraph shows to those who look ahead. */
export interface Ahead {
  /** Who is named in it, with his first name there. */
  readonly firsts: ReadonlyMap<Entity, LocalMention>;
  /** Names told with an office, each bearer and office once. */
  readonly holders: readonly Holder[];
  /** Those of whom it tells what they are. */
  readonly titled: ReadonlySet<Entity>;
}

/** Mentions and holders of offices that are looked at for one description; keeps the work linear. */
const REACH = 40;

const isKnown = (holders: readonly Holder[], { entity, mention }: Holder): boolean => holders.some((h) => h.entity === entity && h.mention.role === mention.role);

function aheadOf(record: ParagraphRecord): Ahead {
  const { local, names } = record;
  const firsts = new Map<Entity, LocalMention>();
  const holders: Holder[] = [];
  const titled = new Set<Entity>();
  for (const mention of local) {
    const entity = names[mention.index]?.reading?.entity;
    if (entity) {
      if (!firsts.has(entity)) firsts.set(entity, mention);
      if (mention.role !== null) {
        const holder = { entity, mention, record };
        if (holders.length < REACH && !isKnown(holders, holder)) holders.push(holder);
        titled.add(entity);
      }
    }
    const told = mention.same && mention.kind === 'person' ? names[mention.same.mention.index]?.reading?.entity : null;
    if (told) titled.add(told);
  }
  return { firsts, holders, titled };
}

/** The first of all who are told with an office, each with each office once. */
function holdersOf(records: readonly ParagraphRecord[]): readonly Holder[] {
  const out: Holder[] = [];
  for (const { shown } of records) {
    if (out.length >= REACH) break;
    for (const holder of shown?.holders ?? []) if (out.length < REACH && !isKnown(out, holder)) out.push(holder);
  }
  return out;
}

const sameHolders = (a: readonly Holder[], b: readonly Holder[]): boolean =>
  a.length === b.length && a.every(({ entity, mention, record }, i) => entity === b[i]!.entity && mention === b[i]!.mention && record === b[i]!.record);

/** What differs for those who look ahead from the version before. */
export interface AheadChanges {
  /** Whether the holders of offices are others. */
  readonly holders: boolean;
  /** Those who are first named elsewhere, or of whom only one version tells what they are. */
  readonly entities: ReadonlySet<Entity>;
}

/** Looks ahead of a description that takes up nobody told before. Kept from version to version: only paragraphs whose names may differ are looked at again. */
export class NamesAhead {
  private records: readonly ParagraphRecord[] = [];
  private readonly namedIn = new Map<Entity, Set<ParagraphRecord>>();
  private readonly firstOf = new Map<Entity, LocalMention>();
  private readonly titles = new Map<Entity, number>();
  private holders: readonly Holder[] = [];

  /** Goes on to a version with these paragraphs, of which those `anew` may show something else than before; those `gone` are not in it. */
  *update(records: readonly ParagraphRecord[], gone: readonly ParagraphRecord[], anew: Iterable<ParagraphRecord>): Generator<void, AheadChanges, void> {
    this.records = records;
    const named = new Set<Entity>();
    const titled = new Map<Entity, boolean>();
    for (const record of gone) this.change(record, null, named, titled);
    const pace = new Pace();
    for (const record of anew) {
      this.change(record, aheadOf(record), named, titled);
      if (pace.isDue(record)) yield;
    }
    const entities = new Set<Entity>();
    for (const entity of named) if (this.findFirst(entity)) entities.add(entity);
    for (const [entity, was] of titled) if (this.titles.has(entity) !== was) entities.add(entity);
    yield;
    const before = this.holders;
    this.holders = holdersOf(records);
    return { holders: !sameHolders(before, this.holders), entities };
  }

  /** Lets a paragraph show something else; notes whom it named or names, and of whom it was told what they are before any change. */
  private change(record: ParagraphRecord, now: Ahead | null, named: Set<Entity>, titled: Map<Entity, boolean>): void {
    const was = record.shown;
    record.shown = now;
    for (const entity of was?.titled ?? []) this.addTitle(entity, -1, titled);
    for (const entity of now?.titled ?? []) this.addTitle(entity, 1, titled);
    for (const entity of was?.firsts.keys() ?? []) {
      this.namedIn.get(entity)?.delete(record);
      named.add(entity);
    }
    for (const entity of now?.firsts.keys() ?? []) {
      const records = this.namedIn.get(entity) ?? new Set();
      this.namedIn.set(entity, records.add(record));
      named.add(entity);
    }
  }

  private addTitle(entity: Entity, by: 1 | -1, titled: Map<Entity, boolean>): void {
    const count = this.titles.get(entity) ?? 0;
    if (!titled.has(entity)) titled.set(entity, count > 0);
    if (count + by === 0) this.titles.delete(entity);
    else this.titles.set(entity, count + by);
  }

  /** Finds where somebody is named first; whether that is elsewhere than before. */
  private findFirst(entity: Entity): boolean {
    let first: ParagraphRecord | null = null;
    for (const record of this.namedIn.get(entity) ?? []) if (first === null || record.index < first.index) first = record;
    const mention = first?.shown?.firsts.get(entity);
    const differs = this.firstOf.get(entity) !== mention;
    if (mention) this.firstOf.set(entity, mention);
    else {
      this.firstOf.delete(entity);
      this.namedIn.delete(entity);
    }
    return differs;
  }

  /** Whether a description may be taken for somebody named further on at all. */
  static looks(one: LocalMention): boolean {
    if (one.plural || one.shape !== 'description') return false;
    return one.kind === 'person' ? one.role !== null && one.determiner !== 'indefinite' : one.kind === 'organisation' && one.determiner === 'indefinite' && ENTERPRISES.has(one.noun);
  }

  /** Whoever a description of this paragraph brings in who gets a name further on; null where that is open. */
  of(one: LocalMention, paragraph: number): NamedLater | null {
    if (!NamesAhead.looks(one)) return null;
    return one.kind === 'person' && one.determiner === 'bare' ? this.byTitle(one) : this.nextSubject(one, paragraph);
  }

  private entityOf(mention: LocalMention, paragraph: number): Entity | null {
    return this.records[paragraph]?.names[mention.index]?.reading?.entity ?? null;
  }

  /** "Mayor says bridge is safe": the mayor named below, where there is just one. */
  private byTitle(one: LocalMention): NamedLater | null {
    const found = this.holders.filter(({ entity, mention }) => entity.kind === 'person' && (one.country === null || mention.country === one.country) && holds(mention.role!, one));
    const [first] = found;
    return first && found.every((h) => h.entity === first.entity) ? { ...first, code: 'mention.title-ahead', certainty: 0.75 } : null;
  }

  /**
   * "Its chairwoman said … / “…,” Ada Holm told reporters": who is named for the first time as the next paragraph's subject, with nothing that tells what he is,
   * and nobody else of the kind between. Not "… union leader Ada Holm told reporters".
   */
  private nextSubject(one: LocalMention, paragraph: number): NamedLater | null {
    if (!one.salient) return null;
    const rest = this.records[paragraph]!.local.slice(one.index + 1, one.index + REACH);
    if (rest.some((m) => m !== one.owner && m !== one.of && this.rivals(m, one, paragraph))) return null;
    const mention = (this.records[paragraph + 1]?.local ?? []).slice(0, REACH).find((m) => this.rivals(m, one, paragraph + 1));
    const entity = mention && this.entityOf(mention, paragraph + 1);
    if (!entity || !mention.salient || this.firstOf.get(entity) !== mention || !this.fits(entity, mention, one)) return null;
    return { entity, mention, record: this.records[paragraph + 1]!, code: 'mention.named-later', certainty: 0.6 };
  }

  /** Somebody of the kind that the description may be taken for. */
  private rivals(mention: LocalMention, one: LocalMention, paragraph: number): boolean {
    if (mention.quoted || mention.plural || mention.shape === 'pronoun' || mention.same !== null) return false;
    if (mention.shape === 'description') return mention.kind === one.kind && (one.kind === 'person' || ENTERPRISES.has(mention.noun));
    const entity = this.entityOf(mention, paragraph);
    return entity !== null && (one.kind === 'person' ? entity.kind === 'person' : entity.kind === 'organisation' && !isPublic(entity));
  }

  private fits(entity: Entity, mention: LocalMention, one: LocalMention): boolean {
    if (one.kind === 'person') {
      const gender = entity.gender ?? genderOfFirstName(entity.words) ?? one.gender;
      return !this.titles.has(entity) && mention.owner === null && (one.gender === null || gender === one.gender);
    }
    const last = lowerWords(entity.words).at(-1)!;
    return last === one.noun || LEGAL_FORMS.has(last) || !NAME_NOUNS.has(last);
  }
}
