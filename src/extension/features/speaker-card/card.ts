/** One card: looks for its subject anew whenever there is more to look at, and has the page of what it found last. */
import { DocumentLink, l10n, Range, Uri, type Disposable, type TextDocument } from 'vscode';
import type { Appearance, Person } from '../../../ledger/person';
import { chapterOf, speakerPage, type Chapter, type Page } from '../../pages/speaker';
import type { Services } from '../../services';
import type { EngineScript } from '../../services/engine';
import { Latest } from '../../services/folder/latest';
import { inSlices } from '../../services/folder/slices';
import { counts, list } from '../../wording/numbers';
import { FolderArticles, OpenArticles, type Place } from './places';
import { folderOf, IN_FOLDER, type Subject } from './subject';

/** Files that are read at the same time. */
const AT_ONCE = 8;

interface Told extends Chapter {
  /** Address of the article. */
  readonly key: string;
}

interface Known {
  readonly of: Appearance;
  readonly told: Told;
}

export class Card implements Disposable {
  private readonly place: Place;
  private readonly latest: Latest;
  private readonly subscription: Disposable;
  /** Chapters of articles that were read once, by their records. */
  private readonly chapters = new WeakMap<object, Known>();
  private page: Page = { text: '', links: [], elsewhere: null };
  private told: readonly Told[] = [];
  /** Something has changed since the last look. */
  private stale = false;
  private first: () => void = () => undefined;
  /** Done with the first look. */
  readonly ready = new Promise<void>((resolve) => { this.first = resolve; });

  constructor(services: Services, private readonly engine: EngineScript, private readonly subject: Subject, private readonly isShown: () => boolean, private readonly changed: () => void) {
    const { where } = subject;
    this.place = where === 'open' ? new OpenArticles(services, engine, subject.metIn) : new FolderArticles(services, where.folder === '' ? undefined : Uri.parse(where.folder, true));
    this.latest = new Latest(services.log);
    this.subscription = this.place.onDidChange(() => {
      this.stale = true;
      this.lookIfShown();
    });
    this.look();
  }

  get text(): string {
    return this.page.text;
  }

  links(document: TextDocument): DocumentLink[] {
    const { page, told } = this;
    // The page was made anew and the editor has not got it yet: its links come with it.
    if (page.text !== document.getText()) return [];
    const link = (start: number, end: number, target: Uri, tooltip: string): DocumentLink => {
      const made = new DocumentLink(new Range(document.positionAt(start), document.positionAt(end)), target);
      made.tooltip = tooltip;
      return made;
    };
    const passages = page.links.map(({ start, end, chapter, place: { line, character } }) =>
      link(start, end, Uri.parse(told[chapter]!.key, true).with({ fragment: `L${line + 1},${character + 1}` }), l10n.t('Go to the passage')));
    const { elsewhere } = page;
    if (elsewhere === null) return passages;
    const command = Uri.parse(`command:${IN_FOLDER}?${encodeURIComponent(JSON.stringify([this.subject.name, this.subject.metIn]))}`);
    return [link(elsewhere.start, elsewhere.end, command, l10n.t('Look in all articles of the folder')), ...passages];
  }

  dispose(): void {
    this.latest.drop();
    this.first();
    this.subscription.dispose();
    this.place.dispose();
  }

  /** A card whose tab is closed, which the editor keeps in memory for a while, must cost nothing while somebody writes. */
  lookIfShown(): void {
    if (this.stale && this.isShown()) this.look();
  }

  private look(): void {
    this.stale = false;
    this.latest.again(async (wanted) => {
      try {
        const page = await this.make(wanted);
        if (page === undefined || !wanted()) return;
        const other = page.text !== this.page.text;
        this.page = page;
        if (other) this.changed();
      } finally {
        if (wanted()) this.first();
      }
    });
  }

  private async make(wanted: () => boolean): Promise<Page | undefined> {
    const { place, subject: { name, metIn, where } } = this;
    const person = await inSlices(this.engine.personIn(place.articles(), { name, metIn }), wanted);
    if (person === undefined) return undefined;
    const chapters = person === null ? await this.nameless() : await this.chaptersOf(where === 'open' ? inOrder(person.appearances, metIn) : person.appearances, wanted);
    const others = person === null ? [] : await this.chaptersOf(person.others, wanted);
    if (!wanted()) return undefined;
    this.told = [...chapters, ...others];
    const elsewhere = where === 'open' && person !== null && folderOf(metIn) !== undefined ? l10n.t('Look in all articles of the folder') : null;
    return speakerPage({ name: person?.name ?? name, about: this.about(person, chapters), elsewhere, chapters, others });
  }

  private about(person: Person | null, chapters: readonly Chapter[]): string[] {
    const sum = (of: (one: Chapter) => readonly unknown[]): number => chapters.reduce((total, one) => total + of(one).length, 0);
    const [quotes, commitments] = [sum((one) => one.quotes), sum((one) => one.commitments)];
    return [
      ...(quotes + commitments === 0 ? [l10n.t('Nothing that they said or undertook was found.')] : [[...(quotes > 0 ? [counts.quotes(quotes)] : []), ...(commitments > 0 ? [counts.commitments(commitments)] : [])].join(' · ')]),
      ...this.place.about(chapters.length),
      ...(person === null || person.namesakes.length < 2 ? [] : [l10n.t('Whom the surname alone means is not known. It may be {0}.', list(person.namesakes))]),
    ];
  }

  private async nameless(): Promise<Told[]> {
    const { metIn, name } = this.subject;
    const found = metIn === null ? undefined : this.place.nameless(name, metIn);
    const text = found && await this.place.textOf(found.article);
    if (found === undefined || text === undefined) return [];
    return [{ key: found.article.key, ...chapterOf({ ...found, name: this.place.nameOf(found.article), text, day: found.article.record.day, doubt: null }) }];
  }

  /** Articles that have changed since they were read are left out until they are read again. */
  private async chaptersOf(appearances: readonly Appearance[], wanted: () => boolean): Promise<Told[]> {
    const told: Told[] = [];
    for (let at = 0; at < appearances.length && wanted(); at += AT_ONCE) {
      const some = await Promise.all(appearances.slice(at, at + AT_ONCE).map((one) => this.chapterOf(one)));
      told.push(...some.filter((one) => one !== undefined));
    }
    return told;
  }

  private async chapterOf(appearance: Appearance): Promise<Told | undefined> {
    const { article, as, voice, items, doubt } = appearance;
    const known = this.chapters.get(article.record);
    if (known?.of.as === as && known.of.doubt === doubt) return known.told;
    const text = await this.place.textOf(article);
    if (text === undefined) return undefined;
    const told = { key: article.key, ...chapterOf({ name: this.place.nameOf(article), text, day: article.record.day, as, doubt, quotes: voice?.quotes ?? [], items }) };
    this.chapters.set(article.record, { of: appearance, told });
    return told;
  }
}

/** The article in which they were met comes first. */
function inOrder(appearances: readonly Appearance[], metIn: string | null): Appearance[] {
  const here = (one: Appearance): boolean => one.article.key === metIn;
  return [...appearances.filter(here), ...appearances.filter((one) => !here(one))];
}
