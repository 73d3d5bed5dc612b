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
import { NameBook, type Borne, type NameChanges } from './name-book';
import { Authors, Capitals } from './name-starts';
import { NamesAhead } from './named-later';
import { recordOf, type Change, type ParagraphRecord, type Supposed } from './records';
import { Rereading } from './rereading';
import { sameNames, type PlacedName } from './placed-name';
import { Reader } from './resolve';
import { supposeCompany, supposeHome, topicOf } from './roles';
import { speakersAndMentions, type ToldOf } from './telling';

interface NamesChanged {
  readonly gone: PlacedName[];
  readonly came: PlacedName[];
}

/** What a version differs in from the one before. */
interface Edit {
  /** Paragraphs up to `head` and from `behind` on were there before; between them others came for those that are gone. */
  readonly head: number;
  readonly behind: number;
  readonly gone: readonly ParagraphRecord[];
  readonly came: readonly ParagraphRecord[];
  /** Those to be read again: all that came, and others as they are found. */
  readonly stale: Set<ParagraphRecord>;
  /** Names of other paragraphs that are judged otherwise. */
  readonly renamed: NamesChanged;
}

/** Keeps from one version of an article to the next what it read, and changes it in place. */
export class Coreference {
  records: ParagraphRecord[] = [];
  private capitals = new Capitals();
  private book = new NameBook();
  private ahead = new NamesAhead();
  mentions: ReadonlyMap<Entity, number> = new Map();
  /** What was supposed at the end, from the article as a whole. */
  supposed: readonly Supposed[] = [];
  private told: ToldOf = { speakers: [], mentions: [], speakerOf: new Map() };

  /** `local[i]` belongs to `document.paragraphs[i]`. */
  *resolve(document: Document, local: readonly (readonly LocalMention[])[]): Generator<void, ToldOf, void> {
    const authors = new Authors(document.article.dateline, document.article.byline);
    const edit = yield* this.place(document, local, authors);
    yield;
    const touched = yield* this.readNames(edit);
    yield;
    yield* this.addLookers(edit);
    yield;
    const isSame = yield* this.read(edit, touched, authors);
    if (!isSame) this.mentions = yield* mentionsOfEach(this.records);
    this.supposed = supposedOf(document.article, this.mentions);
    yield;
    this.told = yield* speakersAndMentions(this, this.told, isSame);
    return this.told;
  }

  /** Seats the paragraphs and finds their names. */
  private *place(document: Document, local: readonly (readonly LocalMention[])[], authors: Authors): Generator<void, Edit, void> {
    const old = this.records;
    const { head, tail } = sharedEnds(old, local, (a, b) => a.local === b, (a, b) => a.local === b);
    const behind = local.length - tail;
    const gone = old.slice(head, old.length - tail);
    for (const { paragraph, local: left } of gone) this.capitals.remove(paragraph, left);
    this.records = local.map((own, index): ParagraphRecord => (index < head ? old[index]! : index >= behind ? old[old.length - local.length + index]! : recordOf(document.paragraphs[index]!, own)));
    const came = this.records.slice(head, behind);
    const pace = new Pace();
    for (const record of came) {
      this.capitals.add(record.paragraph, record.local);
      if (pace.isDue(record)) yield;
    }
    const edit: Edit = { head, behind, gone, came, stale: new Set(came), renamed: { gone: [], came: [] } };
    yield* this.name(document, authors, edit);
    return edit;
  }

  /** Finds the names of paragraphs that came, and of others whose names are to be judged anew. */
  private *name({ paragraphs }: Document, authors: Authors, edit: Edit): Generator<void, void, void> {
    const isJudgedAnew = this.capitals.takeChanges();
    const pace = new Pace();
    let sentences = 0;
    for (const [index, record] of this.records.entries()) {
      const span = paragraphs[index]!;
      record.index = index;
      record.start = span.start;
      record.sentences = sentences;
      const head = authors.around(span);
      const isNew = index >= edit.head && index < edit.behind;
      if (head !== record.head) edit.stale.add(record);
      if (head !== record.head || isNew || (isJudgedAnew !== null && record.initials.some(isJudgedAnew))) {
        record.head = head;
        const { gone, came } = this.namesAnew(record, authors);
        if (!isNew && gone.length + came.length > 0) {
          edit.stale.add(record);
          edit.renamed.gone.push(...gone);
          edit.renamed.came.push(...came);
        }
      }
      sentences += record.paragraph.sentences.length;
      if (pace.isDue(record)) yield;
    }
  }

  /** Finds the names of a paragraph; returns those that it had and has no longer, and those that it has now. */
  private namesAnew(record: ParagraphRecord, authors: Authors): NamesChanged {
    const { local, names, start } = record;
    const changed: NamesChanged = { gone: [], came: [] };
    for (const mention of local) {
      const name = this.capitals.nameOf(mention);
      const taken = name && authors.take(name, { start: start + mention.start, end: start + mention.end });
      const old = names[mention.index] ?? null;
      if (name && taken ? old?.name === name && old.author === taken.author : old === null) {
        names[mention.index] ??= null;
        continue;
      }
      const now = name && taken ? { seat: record, mention, place: 0, name, author: taken.author, reading: null } : null;
      names[mention.index] = now;
      if (old) changed.gone.push(old);
      if (now) changed.came.push(now);
    }
    return changed;
  }

  /** Reads the names and adds the paragraphs in which they mean others; returns of whom they tell otherwise than in the version before. */
  private *readNames({ gone, came, stale, renamed }: Edit): Generator<void, ReadonlyMap<Entity, Borne>, void> {
    const [left, arrived] = [gone, came].map((records) => records.flatMap(({ names }) => names.filter((name) => name !== null))) as [PlacedName[], PlacedName[]];
    if (renamed.gone.length + renamed.came.length === 0 && sameNames(left, arrived)) {
      this.book.replace(left, arrived);
      return NOBODY;
    }
    const changes = yield* this.book.read([...left, ...renamed.gone], [...arrived, ...renamed.came]);
    yield;
    this.addChanged(stale, changes);
    return changes.touched;
  }

  /** Adds the paragraphs whose names mean somebody else, or that tell of somebody whom names tell otherwise of than before. */
  private addChanged(stale: Set<ParagraphRecord>, { changed, touched }: NameChanges): void {
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

  /** Adds the paragraphs that looked ahead to a name which has changed. */
  private *addLookers({ head, gone, came, stale }: Edit): Generator<void, void, void> {
    const { holders, entities } = yield* this.ahead.update(this.records, gone, stale);
    yield;
    const named = stale.size === 0 ? [] : this.records.map((record) => stale.has(record));
    for (const [i, record] of this.records.entries()) {
      if (!record.outcome.lookedAhead || stale.has(record)) continue;
      const isNew = (gone.length + came.length > 0 && i === head - 1) || named[i + 1] === true;
      if (holders || isNew || (entities.size > 0 && this.records[i + 1]?.names.some((name) => name?.reading && entities.has(name.reading.entity)))) stale.add(record);
    }
  }

  /** Goes back to what was known before the first paragraph that must be read again, and on from there; whether the same are mentioned as before, in the same order. */
  private *read({ head, behind, gone, stale }: Edit, touched: ReadonlyMap<Entity, Borne>, authors: Authors): Generator<void, boolean, void> {
    const { records } = this;
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
