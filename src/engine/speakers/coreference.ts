/**
 * Coreference over the whole article: names first, then in reading order descriptions and pronouns. Linear in the mentions. Of an earlier version everything
 * is kept that an edit cannot have changed: a paragraph is read again when it, its names, somebody it tells of, or anything told within reach before it differs.
 */
import type { Document } from '../document';
import { CAPITALS, COUNTRIES } from '../lexicon/countries';
import type { Article } from '../model';
import { Pace } from '../text/steps';
import { sharedEnds } from '../text/versions';
import { knowledgeOf, recall, type Entity } from './entities';
import type { LocalMention } from './local';
import { NameBook, type Borne } from './name-book';
import { Authors, Capitals, initialsOf } from './name-starts';
import { NamesAhead } from './named-later';
import { newOutcome, type Change, type ParagraphRecord, type Supposed } from './records';
import { Rereading } from './rereading';
import { sameNames, type PlacedName } from './placed-name';
import { Reader } from './resolve';
import { supposeCompany, supposeHome, topicOf } from './roles';
import { speakersAndMentions, type ToldOf } from './telling';

/** What the pass keeps from one version of an article to the next. One version can follow it, since that changes it in place. */
export class Coreference {
  records: ParagraphRecord[] = [];
  private capitals = new Capitals();
  /** All names in reading order, and who bears them. */
  private names: readonly PlacedName[] = [];
  private book = new NameBook();
  private ahead = new NamesAhead();
  mentions: ReadonlyMap<Entity, number> = new Map();
  /** What was supposed at the end, from the article as a whole. */
  supposed: readonly Supposed[] = [];
  private told: ToldOf = { speakers: [], mentions: [], speakerOf: new Map() };
  private isTaken = false;

  /** With what `before` holds, or nothing where another version has followed it already or was given up on the way. */
  constructor(before?: Coreference) {
    if (!before || before.isTaken) return;
    before.isTaken = true;
    this.records = before.records;
    this.capitals = before.capitals;
    this.names = before.names;
    this.book = before.book;
    this.ahead = before.ahead;
    this.supposed = before.supposed;
    this.mentions = before.mentions;
    this.told = before.told;
  }

  /** `local[i]` belongs to `document.paragraphs[i]`. */
  *resolve(document: Document, local: readonly (readonly LocalMention[])[]): Generator<void, ToldOf, void> {
    const old = this.records;
    const { head, tail } = sharedEnds(old, local, (a, b) => a.local === b, (a, b) => a.local === b);
    const gone = old.slice(head, old.length - tail);
    const authors = new Authors(document.article.dateline, document.article.byline);
    const stale = yield* this.place(document, local, head, tail, authors);
    yield;
    const touched = yield* this.readNames(stale);
    yield;
    yield* this.addLookers(stale, gone, head, gone.length > 0 || this.records.length > head + tail);
    yield;
    const isSame = yield* this.read(authors, stale, touched, gone, head, tail);
    if (!isSame) this.mentions = yield* mentionsOfEach(this.records);
    this.supposed = supposedOf(document.article, this.mentions);
    yield;
    this.told = yield* speakersAndMentions(this, this.told, isSame);
    return this.told;
  }

  /** Seats the paragraphs and finds their names; returns those whose names are not what they were, and the new ones. */
  private *place(document: Document, local: readonly (readonly LocalMention[])[], head: number, tail: number, authors: Authors): Generator<void, Set<ParagraphRecord>, void> {
    const old = this.records;
    for (let i = head; i < old.length - tail; i++) this.capitals.remove(old[i]!.paragraph, old[i]!.local);
    const records = document.paragraphs.slice(0, local.length).map(({ index, start, paragraph }): ParagraphRecord => {
      if (index < head) return old[index]!;
      if (index >= local.length - tail) return old[old.length - local.length + index]!;
      return { index, start, sentences: 0, paragraph, local: local[index]!, initials: initialsOf(local[index]!), names: [], head: '', shown: null, outcome: newOutcome() };
    });
    const pace = new Pace();
    for (let i = head; i < records.length - tail; i++) {
      this.capitals.add(records[i]!.paragraph, records[i]!.local);
      if (pace.isDue(records[i]!)) yield;
    }
    this.records = records;
    const isJudgedAnew = this.capitals.takeChanges();
    const stale = new Set<ParagraphRecord>(records.slice(head, records.length - tail));
    let sentences = 0;
    for (const [index, record] of records.entries()) {
      const span = document.paragraphs[index]!;
      record.index = index;
      record.start = span.start;
      record.sentences = sentences;
      const around = authors.around(span);
      const isNew = stale.has(record);
      if (around !== record.head) stale.add(record);
      if (around !== record.head || isNew || (isJudgedAnew !== null && record.initials.some(isJudgedAnew))) {
        record.head = around;
        if (this.name(record, authors)) stale.add(record);
      }
      sentences += record.paragraph.sentences.length;
      if (pace.isDue(record)) yield;
    }
    return stale;
  }

  /** Finds the names of a paragraph; whether they are not those that it had. */
  private name({ local, names, start }: ParagraphRecord, authors: Authors): boolean {
    let differs = false;
    for (const mention of local) {
      const name = this.capitals.nameOf(mention);
      const taken = name && authors.take(name, { start: start + mention.start, end: start + mention.end });
      const old = names[mention.index] ?? null;
      if (name && taken ? old?.name === name && old.author === taken.author : old === null) {
        names[mention.index] ??= null;
        continue;
      }
      names[mention.index] = name && taken ? { mention, place: 0, name, author: taken.author, reading: null } : null;
      differs = true;
    }
    return differs;
  }

  /** Reads the names and adds the paragraphs in which they mean others; returns of whom they tell otherwise than in the version before. */
  private *readNames(stale: Set<ParagraphRecord>): Generator<void, ReadonlyMap<Entity, Borne>, void> {
    const before = this.names;
    const names: PlacedName[] = [];
    for (const record of this.records) for (const name of record.names) if (name) names.push(name);
    this.names = names;
    if (sameNames(before, names)) {
      for (const [i, name] of names.entries()) name.reading = before[i]!.reading;
      return NOBODY;
    }
    yield;
    for (const [i, name] of names.entries()) name.place = i;
    const bookBefore = this.book;
    this.book = new NameBook(bookBefore);
    yield* this.book.read(names);
    const touched = this.book.touchedSince(bookBefore);
    yield;
    this.addChanged(stale, touched);
    return touched;
  }

  /** Adds the paragraphs whose names mean somebody else, or that tell of somebody whom names tell otherwise of than before. */
  private addChanged(stale: Set<ParagraphRecord>, touched: ReadonlyMap<Entity, Borne>): void {
    const { changed } = this.book;
    for (const record of this.records) {
      const { outcome: { tellings, asked }, names } = record;
      if (stale.has(record)) continue;
      // A name of which nothing is known is told of nobody, until something is.
      const differs = names.some((name) => name?.reading && (changed.has(name) || touched.has(name.reading.entity)))
        || (touched.size > 0 && tellings.some(({ entity }) => entity !== null && touched.has(entity)))
        || (asked.size > 0 && Array.from(asked).some(([name, entity]) => this.book.named(name) !== entity || (entity !== null && touched.has(entity))));
      if (differs) stale.add(record);
    }
  }

  /** Adds the paragraphs that looked ahead to a name which has changed; `edited`: something stands, or stood, between head and tail. */
  private *addLookers(stale: Set<ParagraphRecord>, gone: readonly ParagraphRecord[], head: number, edited: boolean): Generator<void, void, void> {
    const { holders, entities } = yield* this.ahead.update(this.records, gone, stale);
    yield;
    const named = stale.size === 0 ? [] : this.records.map((record) => stale.has(record));
    for (const [i, record] of this.records.entries()) {
      if (!record.outcome.lookedAhead || stale.has(record)) continue;
      const isNew = (edited && i === head - 1) || named[i + 1] === true;
      if (holders || isNew || (entities.size > 0 && this.records[i + 1]?.names.some((name) => name?.reading && entities.has(name.reading.entity)))) stale.add(record);
    }
  }

  /** Goes back to what was known before the first paragraph that must be read again, and on from there; whether the same are mentioned as before, in the same order. */
  private *read(
    authors: Authors, stale: ReadonlySet<ParagraphRecord>, touched: ReadonlyMap<Entity, Borne>, gone: readonly ParagraphRecord[], head: number, tail: number,
  ): Generator<void, boolean, void> {
    const { records } = this;
    const behind = records.length - tail;
    let first = stale.size === 0 ? records.length : records.findIndex((record) => stale.has(record));
    if (gone.length > 0) first = Math.min(first, head);
    undo(this.supposed);
    for (let i = records.length - 1; i >= Math.max(first, behind); i--) undo(records[i]!.outcome.changes);
    if (first <= head) for (let i = gone.length - 1; i >= 0; i--) undo(gone[i]!.outcome.changes);
    for (let i = head - 1; i >= first; i--) undo(records[i]!.outcome.changes);
    for (const [entity, borne] of touched) Object.assign(entity, borne);
    const rereading = new Rereading(new Reader(this.book, authors, this.ahead), gone, touched);
    for (let i = 0; i < first; i++) rereading.skip(records[i]!);
    const pace = new Pace();
    for (let i = first; i < records.length; i++) {
      const record = records[i]!;
      if (i >= head && i < behind) rereading.readNew(record);
      else rereading.readOld(record, records[i + 1], stale.has(record), i >= behind);
      if (pace.isDue(record)) yield;
    }
    return rereading.mentionsSame();
  }
}

/** How often each is mentioned, in the order of the first mention. */
function* mentionsOfEach(records: readonly ParagraphRecord[]): Generator<void, ReadonlyMap<Entity, number>, void> {
  const mentions = new Map<Entity, number>();
  const pace = new Pace();
  for (const record of records) {
    for (const { entity } of record.outcome.read) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
    if (pace.isDue(record)) yield;
  }
  return mentions;
}

/** What follows from the article as a whole: whose officials they are who were told without a side. */
function supposedOf({ dateline }: Article, mentions: ReadonlyMap<Entity, number>): Supposed[] {
  const home = homeOf(dateline?.place ?? '');
  const topic = topicOf(mentions);
  const supposed: Supposed[] = [];
  for (const entity of mentions.keys()) {
    if (entity.affiliation !== null || entity.roles.length === 0) continue;
    const before = knowledgeOf(entity);
    const evidence = supposeHome(entity, home) ?? supposeCompany(entity, topic);
    if (evidence) supposed.push({ entity, before, after: before, evidence });
  }
  return supposed;
}

const NOBODY: ReadonlyMap<Entity, Borne> = new Map();

function undo(changes: readonly Change[]): void {
  for (let i = changes.length - 1; i >= 0; i--) recall(changes[i]!.entity, changes[i]!.before);
}

/** The country of a dateline: "Vienna", "KISUMU, Kenya". */
function homeOf(place: string): string | null {
  const parts = place.toLowerCase().split(',').map((part) => part.trim());
  return COUNTRIES.get(parts.at(-1)!) ?? CAPITALS.get(parts[0]!) ?? null;
}
