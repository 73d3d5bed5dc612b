/** Who is told first by what he is and only then by name: "Mayor says …" above "Mayor Ann Lee", "its chairwoman said" before "Ada Holm told reporters". */
import { genderOfFirstName } from '../lexicon/first-name-genders';
import { ENTERPRISES, LEGAL_FORMS, NAME_NOUNS } from '../lexicon/organisations';
import { holds, isPublic } from './description-antecedents';
import { lowerWords, type Entity } from './entities';
import type { LocalMention } from './local';
import type { NameBook, PlacedName } from './name-book';

export interface NamedLater {
  readonly entity: Entity;
  readonly mention: LocalMention;
  readonly paragraph: number;
  readonly code: 'mention.title-ahead' | 'mention.named-later';
  readonly certainty: number;
}

/** Mentions and holders of offices that are looked at for one description; keeps the work linear. */
const REACH = 40;

/** Looks ahead of a description that takes up nobody told before. Made once an article, when the names are read. */
export class NamesAhead {
  private readonly firstOf = new Map<Entity, LocalMention>();
  /** Names told with an office, each bearer and office once. */
  private readonly holders: { readonly entity: Entity; readonly mention: LocalMention; readonly paragraph: number }[] = [];
  private readonly titled = new Set<Entity>();

  constructor(private readonly local: readonly (readonly LocalMention[])[], private readonly names: readonly ReadonlyMap<LocalMention, PlacedName>[], private readonly book: NameBook) {
    for (const [paragraph, own] of names.entries()) {
      for (const mention of own.keys()) {
        const entity = this.entityOf(mention, paragraph);
        if (!entity) continue;
        if (!this.firstOf.has(entity)) this.firstOf.set(entity, mention);
        if (mention.role !== null && this.holders.length < REACH && !this.holders.some((h) => h.entity === entity && h.mention.role === mention.role)) this.holders.push({ entity, mention, paragraph });
        if (mention.role !== null) this.titled.add(entity);
      }
      for (const { same, kind } of local[paragraph] ?? []) {
        const entity = same && kind === 'person' ? this.entityOf(same.mention, paragraph) : null;
        if (entity) this.titled.add(entity);
      }
    }
  }

  /** Whoever a description of this paragraph brings in who gets a name further on; null where that is open. */
  of(one: LocalMention, paragraph: number): NamedLater | null {
    if (one.plural || one.shape !== 'description') return null;
    if (one.kind === 'person' && one.role !== null) return one.determiner === 'bare' ? this.byTitle(one) : one.determiner === 'indefinite' ? null : this.nextSubject(one, paragraph);
    return one.kind === 'organisation' && one.determiner === 'indefinite' && ENTERPRISES.has(one.noun) ? this.nextSubject(one, paragraph) : null;
  }

  private entityOf(mention: LocalMention, paragraph: number): Entity | null {
    const placed = this.names[paragraph]?.get(mention);
    return (placed && this.book.readings.get(placed)?.entity) ?? null;
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
    const rest = this.local[paragraph]!.slice(one.index + 1, one.index + REACH);
    if (rest.some((m) => m !== one.owner && m !== one.of && this.rivals(m, one, paragraph))) return null;
    const mention = (this.local[paragraph + 1] ?? []).slice(0, REACH).find((m) => this.rivals(m, one, paragraph + 1));
    const entity = mention && this.entityOf(mention, paragraph + 1);
    if (!entity || !mention.salient || this.firstOf.get(entity) !== mention || !this.fits(entity, mention, one)) return null;
    return { entity, mention, paragraph: paragraph + 1, code: 'mention.named-later', certainty: 0.6 };
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
