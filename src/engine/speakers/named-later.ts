/** Who is told first by what he is and only then by name: "Mayor says …" above "Mayor Ann Lee", "its chairwoman said" before "Ada Holm told reporters". */
import { genderOfFirstName } from '../lexicon/first-name-genders';
import { ENTERPRISES, LEGAL_FORMS, NAME_NOUNS } from '../lexicon/organisations';
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

/** Looks ahead of a description that takes up nobody told before. Made once a version, when the names are read. */
export class NamesAhead {
  private readonly firstOf = new Map<Entity, LocalMention>();
  private readonly holders: Holder[] = [];
  private readonly titled = new Set<Entity>();

  constructor(private readonly records: readonly ParagraphRecord[]) {
    for (const record of records) {
      const { firsts, holders, titled } = record.shown ??= aheadOf(record);
      for (const [entity, mention] of firsts) if (!this.firstOf.has(entity)) this.firstOf.set(entity, mention);
      for (const holder of holders) if (this.holders.length < REACH && !isKnown(this.holders, holder)) this.holders.push(holder);
      for (const entity of titled) this.titled.add(entity);
    }
  }

  /** Whether a description may be taken for somebody named further on at all. */
  static looks(one: LocalMention): boolean {
    if (one.plural || one.shape !== 'description') return false;
    return one.kind === 'person' ? one.role !== null && one.determiner !== 'indefinite' : one.kind === 'organisation' && one.determiner === 'indefinite' && ENTERPRISES.has(one.noun);
  }

  /** The holders of offices are not those of an earlier version. */
  hasOtherHolders(before: NamesAhead): boolean {
    return this.holders.length !== before.holders.length || this.holders.some(({ entity, mention, record }, i) => entity !== before.holders[i]!.entity || mention !== before.holders[i]!.mention || record !== before.holders[i]!.record);
  }

  /** Those who are first named elsewhere than in an earlier version, or are told with an office here and not there. */
  differing(before: NamesAhead): Set<Entity> {
    const out = new Set<Entity>();
    for (const [entity, mention] of this.firstOf) if (before.firstOf.get(entity) !== mention) out.add(entity);
    for (const entity of this.titled) if (!before.titled.has(entity)) out.add(entity);
    for (const entity of before.titled) if (!this.titled.has(entity)) out.add(entity);
    return out;
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
      return !this.titled.has(entity) && mention.owner === null && (one.gender === null || gender === one.gender);
    }
    const last = lowerWords(entity.words).at(-1)!;
    return last === one.noun || LEGAL_FORMS.has(last) || !NAME_NOUNS.has(last);
  }
}
