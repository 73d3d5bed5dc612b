import type { Document } from '../document';
import type { Mention, Notice, Quote, Speaker } from '../model';
import type { Draft } from './draft';
import { Finishing } from './finish';
import { withHeadline } from './headline';
import { interviewRoles } from './interview';
import { Sources } from './linking';
import type { LocalQuotes } from './local';
import { outsideMetadata } from './metadata';
import { Passages, type Passage } from './passages';

export interface Told {
  readonly quotes: readonly Quote[];
  /** The speakers and mentions that came in, and the unnamed sources that only the quotes brought up. */
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly notices: Notice[];
}

/** A quote in the making, and where it stands. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly passage: Passage;
}

/** Quotes finished between two steps. */
const QUOTES_A_STEP = 200;

/** The quotes of an article, each with its speaker, and what its marks leave open. What its passages tell is kept from one version to the next. */
export class Quotations {
  private readonly passages = new Passages();

  /** `local[i]` belongs to `document.paragraphs[i]`. */
  *resolve(document: Document, local: readonly LocalQuotes[], who: { readonly speakers: readonly Speaker[]; readonly mentions: readonly Mention[] }): Generator<void, Told, void> {
    const passages = yield* this.passages.of(document, local);
    yield;
    const sources = new Sources(document, who.speakers, who.mentions);
    yield;
    const drafts = outsideMetadata(document, passages.flatMap((passage) => passage.drafts.map((draft): PlacedDraft => ({ draft, passage }))));
    yield;
    const roles = yield* interviewRoles(document, drafts, who.speakers, who.mentions);
    yield;
    const finishing = new Finishing(document, sources, roles);
    const quotes: Quote[] = [];
    for (const one of drafts) {
      quotes.push(finishing.finish(one, `quote-${String(quotes.length)}`));
      if (quotes.length % QUOTES_A_STEP === 0) yield;
    }
    const notices = passages.flatMap(({ unclosed, start }) => unclosed.map((span): Notice => ({ code: 'quote.unclosed', span: { start: span.start + start, end: span.end + start } })));
    return { quotes: withHeadline(document, quotes), speakers: sources.speakers, mentions: sources.mentions, notices };
  }
}
