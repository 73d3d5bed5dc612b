/** Coreference over the whole article, in reading order: names, short names, descriptions, pronouns. Linear in the mentions. */
import type { Document } from '../document';
import { CAPITALS, COUNTRIES, PEOPLES } from '../lexicon/countries';
import { ORGANISATION_NOUNS } from '../lexicon/organisations';
import type { Evidence, Mention, MentionForm, Speaker } from '../model';
import { Entities, speakerOf, type Entity } from './entities';
import type { LocalMention } from './local';

interface Reading {
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly code: string;
  readonly certainty: number;
}

/** Mentions that a pronoun looks back over; farther away nobody is meant. */
const REACH = 40;

/** `local[i]` belongs to `document.paragraphs[i]`. */
export function resolveSpeakers(document: Document, local: readonly (readonly LocalMention[])[]): { speakers: Speaker[]; mentions: Mention[] } {
  const reader = new Reader(document);
  for (const placed of document.paragraphs) for (const one of local[placed.index] ?? []) reader.read(one, placed.start);
  return reader.finish();
}

class Reader {
  private readonly entities = new Entities();
  private readonly mentions: Mention[] = [];
  /** Entities in the order of their mentions, latest last. */
  private readonly told: Entity[] = [];
  private readonly home: string | null;

  constructor(private readonly document: Document) {
    const place = document.article.dateline?.place?.toLowerCase() ?? '';
    this.home = CAPITALS.get(place) ?? COUNTRIES.get(place) ?? null;
  }

  read(one: LocalMention, offset: number): void {
    const reading = one.shape === 'name' ? this.name(one) : one.shape === 'description' ? this.description(one) : this.pronoun(one);
    if (!reading) return;
    const { entity } = reading;
    const span = { start: offset + one.start, end: offset + one.end };
    const evidence: Evidence[] = [{ code: reading.code, span, args: { name: entity.words.join(' ') } }];
    this.mentions.push({
      ...span, id: `mention-${String(this.mentions.length)}`, text: this.document.text.slice(span.start, span.end), certainty: reading.certainty, rules: [reading.code],
      evidence, speaker: entity.id, form: reading.form,
    });
    entity.mentions++;
    entity.lastTold = this.told.length;
    if (one.salient) entity.lastSalient = this.told.length;
    this.told.push(entity);
  }

  finish(): { speakers: Speaker[]; mentions: Mention[] } {
    for (const entity of this.entities.all) this.supposeHome(entity);
    // A capitalised word that nothing shows to be anybody stays out.
    const kept = new Set(this.entities.all.filter((e) => e.kind !== null || e.roles.length > 0));
    const ids = new Map([...kept].map((e, i) => [e.id, `speaker-${String(i)}`]));
    return {
      speakers: [...kept].map((e) => ({ ...speakerOf(e), id: ids.get(e.id)! })),
      mentions: this.mentions.filter((m) => ids.has(m.speaker)).map((m, i) => ({ ...m, id: `mention-${String(i)}`, speaker: ids.get(m.speaker)! })),
    };
  }

  /** A prime minister of no stated country, in an article filed from a capital, is that country's. */
  private supposeHome(entity: Entity): void {
    if (this.home === null || entity.kind !== 'person' || entity.affiliation !== null) return;
    if (!entity.roles.some((r) => NATIONAL.test(r))) return;
    entity.affiliation = this.home;
    entity.evidence.push({ code: 'speaker.affiliation-dateline', args: { place: this.home } });
  }

  // ------------------------------------------------------------ names

  private name(one: LocalMention): Reading {
    const country = one.kind === 'place' ? COUNTRIES.get(one.words.join(' ').toLowerCase()) : undefined;
    const people = one.kind === 'group' ? PEOPLES.get(one.words.join(' ').toLowerCase()) : undefined;
    const words = country !== undefined ? [country] : people !== undefined ? [one.words.join(' ')] : one.words;
    const known = this.entities.named(words) ?? this.shorter(one) ?? this.longer(one);
    const entity = known ?? this.entities.create(words, one.kind);
    const short = known !== undefined && words.length < entity.words.length;
    if (known && words.length > known.words.length && one.kind !== 'place') {
      known.words = words;
      this.entities.learnName(known, words);
    }
    this.learn(entity, one);
    if (one.acronym !== null) this.entities.alias(entity, one.acronym);
    const acronym = short && words.length === 1 && words[0] === words[0]!.toUpperCase() && words[0].length > 1;
    return {
      entity, form: acronym ? 'acronym' : short ? 'part-of-name' : 'name',
      code: acronym ? 'mention.acronym' : short ? 'mention.part-of-name' : 'mention.name', certainty: short ? 0.88 : entity.kind === null ? 0.5 : 0.95,
    };
  }

  /** "Lavrov", "Gen Bajwa", "Acme" for somebody told in full before. */
  private shorter(one: LocalMention): Entity | undefined {
    if (one.kind === 'place' || one.kind === 'group') return undefined;
    const [word] = one.words;
    if (word === undefined || one.words.length > 2) return undefined;
    const last = one.words.at(-1)!;
    const candidates = this.entities.bearing(last).filter((e) => this.fits(e, one) && e.words.length > one.words.length);
    if (one.words.length === 2) return candidates.find((e) => e.words.some((w) => w.toLowerCase() === word.toLowerCase()));
    return candidates[0];
  }

  /** "Sergey Lavrov" behind a bare "Lavrov" (headlines): the short one was he. */
  private longer(one: LocalMention): Entity | undefined {
    if (one.words.length < 2 || one.kind === 'place' || one.kind === 'group') return undefined;
    const last = one.words.at(-1)!;
    return this.entities.bearing(one.kind === 'organisation' ? one.words[0]! : last).find((e) => e.words.length === 1 && (e.kind === null || e.kind === one.kind) && this.fits(e, one));
  }

  private fits(entity: Entity, one: LocalMention): boolean {
    if (one.kind !== null && entity.kind !== null && entity.kind !== one.kind) return false;
    return one.gender === null || entity.gender === null || one.gender === entity.gender;
  }

  private learn(entity: Entity, one: LocalMention): void {
    entity.kind ??= one.kind;
    entity.gender ??= one.gender;
    entity.honorific ??= one.honorific;
    if (one.role !== null) {
      const role = /^counterpart$/i.test(one.role) ? this.counterpartRole(entity) : one.role;
      if (role !== null && !entity.roles.some((r) => r.toLowerCase() === role.toLowerCase())) entity.roles.push(role);
    }
    if (one.affiliation !== null && entity.kind === 'person') entity.affiliation ??= one.affiliation;
  }

  /** "his Pakistani counterpart": the office of whoever "he" is. */
  private counterpartRole(self: Entity): string | null {
    for (let i = this.told.length - 1; i >= 0 && i > this.told.length - REACH; i--) {
      const other = this.told[i]!;
      if (other !== self && other.kind === 'person' && other.roles.length > 0) return [...other.roles].sort((a, b) => b.length - a.length)[0]!;
    }
    return null;
  }

  // ------------------------------------------------------------ descriptions

  private description(one: LocalMention): Reading | null {
    if (one.plural && (one.kind === 'group') && /^(?:side|country|nation|party|parties|leader|minister|president|government)s?$/.test(one.noun)) return this.bothSides(one);
    if (one.owner !== null && one.kind === 'organisation') return this.ownedBody(one);
    if (one.kind === 'person') return this.office(one);
    if (one.kind === 'organisation') return this.body(one);
    return null;
  }

  /** "the two countries", "both sides": the two told last. */
  private bothSides(one: LocalMention): Reading | null {
    const pair: Entity[] = [];
    const want = one.noun === 'leader' || one.noun === 'minister' || one.noun === 'president' ? 'person' : 'place';
    for (let i = this.told.length - 1; i >= 0 && pair.length < 2 && i > this.told.length - 3 * REACH; i--) {
      const e = this.told[i]!;
      // Countries, not the towns in between: "both sides" are no Vienna and Austria.
      if (e.kind === want && !pair.includes(e) && (want === 'person' || COUNTRIES.has(e.words.join(' ').toLowerCase()))) pair.unshift(e);
    }
    if (pair.length < 2) return null;
    const words = `${pair[0]!.words.join(' ')} and ${pair[1]!.words.join(' ')}`.split(' ');
    const entity = this.entities.named(words) ?? this.entities.create(words, 'group');
    return { entity, form: 'description', code: 'mention.both', certainty: 0.6 };
  }

  /** "his office": the one of whoever "he" is. */
  private ownedBody(one: LocalMention): Reading | null {
    const owner = this.lastPerson(null);
    if (!owner || one.noun !== 'office') return null;
    const role = [...owner.roles].sort((a, b) => b.length - a.length)[0];
    const name = [...`${role ?? owner.words.join(' ')}'s`.split(' '), 'Office'];
    const entity = this.entities.named(name) ?? this.entities.create(name, 'organisation');
    return { entity, form: 'description', code: 'mention.owned', certainty: 0.7 };
  }

  /** "the minister": whoever was told with that office, of that country where one is named, last. */
  private office(one: LocalMention): Reading | null {
    for (let i = this.told.length - 1; i >= 0 && i > this.told.length - 4 * REACH; i--) {
      const e = this.told[i]!;
      if (e.kind !== 'person') continue;
      if (one.affiliation !== null && e.affiliation !== null && e.affiliation !== one.affiliation) continue;
      if (one.gender !== null && e.gender !== null && e.gender !== one.gender) continue;
      if (e.roles.some((r) => holds(r, one))) {
        if (one.affiliation !== null) e.affiliation ??= one.affiliation;
        return { entity: e, form: 'role', code: 'mention.role', certainty: 0.8 };
      }
    }
    return null;
  }

  /** "the company", "the bank": the organisation told last that can be one. */
  private body(one: LocalMention): Reading | null {
    if (!ORGANISATION_NOUNS.has(one.noun)) return null;
    for (let i = this.told.length - 1; i >= 0 && i > this.told.length - REACH; i--) {
      const e = this.told[i]!;
      if (e.kind !== 'organisation') continue;
      const own = e.words.some((w) => w.toLowerCase() === one.noun);
      if (own || GENERAL.has(one.noun)) return { entity: e, form: 'description', code: 'mention.organisation', certainty: own ? 0.85 : 0.65 };
    }
    return null;
  }

  // ------------------------------------------------------------ pronouns

  private pronoun(one: LocalMention): Reading | null {
    if (one.noun === 'it' || one.noun === 'its') return this.thing(one);
    if (one.plural) return this.plural();
    const entity = this.lastPerson(one.gender);
    if (!entity) return null;
    entity.gender ??= one.gender;
    return { entity, form: 'pronoun', code: entity.gender === null ? 'mention.pronoun-last-person' : 'mention.pronoun-gender', certainty: 0.8 };
  }

  /** The person told last as a subject, else the one told last; never one of the other gender. */
  private lastPerson(gender: 'female' | 'male' | null): Entity | null {
    let best: Entity | null = null;
    let score = -Infinity;
    const now = this.told.length;
    for (let i = now - 1; i >= 0 && i > now - REACH; i--) {
      const e = this.told[i]!;
      if (e.kind !== 'person' || (gender !== null && e.gender !== null && e.gender !== gender)) continue;
      const points = Math.max(e.lastSalient >= 0 ? 8 - (now - e.lastSalient) : -Infinity, 2 - (now - e.lastTold));
      if (points > score) {
        score = points;
        best = e;
      }
    }
    return best;
  }

  private thing(one: LocalMention): Reading | null {
    for (let i = this.told.length - 1; i >= 0 && i > this.told.length - 12; i--) {
      const e = this.told[i]!;
      if (e.kind !== 'organisation' && e.kind !== 'place') continue;
      if (e.lastSalient < 0 && one.noun === 'it') continue;
      return { entity: e, form: 'pronoun', code: 'mention.pronoun-thing', certainty: 0.6 };
    }
    return null;
  }

  private plural(): Reading | null {
    for (let i = this.told.length - 1; i >= 0 && i > this.told.length - 8; i--) {
      const e = this.told[i]!;
      if (e.kind === 'group' || e.kind === 'organisation') return { entity: e, form: 'pronoun', code: 'mention.pronoun-plural', certainty: 0.5 };
    }
    return null;
  }
}

const GENERAL = new Set(['company', 'firm', 'group', 'organization', 'organisation', 'agency', 'business', 'corporation']);
const NATIONAL = /prime minister|president|foreign minister|army|chancellor|minister|king|queen|general/i;

/** "foreign minister" is held by the "Foreign Minister", and "minister" too; "chief executive" not by the "Army chief". */
function holds(role: string, one: LocalMention): boolean {
  const lower = role.toLowerCase().split(' ');
  const want = (one.role ?? one.noun).toLowerCase().split(' ');
  return want.every((w) => lower.includes(w)) || (lower.at(-1) === one.noun && want.length === 1);
}
