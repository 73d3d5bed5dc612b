/** The whole of an article in one JSON document, described by `docs/formats/on-the-record-1.schema.json`. */
import type { Annotations, Span } from '../../engine';
import type { Orphan } from '../../review/apply';
import type { Decision, Layer, Status } from '../../review/model';
import type { ReviewState, Verdict } from '../../review/working';
import type { ReviewedArticle } from '../reviewed-article';

export const FORMAT = 'on-the-record';
/** Raise it with every change that a reader of the older version would misread. */
export const FORMAT_VERSION = 1;

export interface Remark {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly author: string | null;
}

/** What the reader decided about one annotation. */
export interface Standing {
  /** Of the annotation. */
  readonly id: string;
  readonly verdict: (Remark & { readonly is: Verdict }) | null;
  /** Fields that the reader put right. */
  readonly corrected: readonly string[];
  readonly note: (Remark & { readonly text: string }) | null;
  readonly outcome: (Remark & { readonly status: Status; readonly date: string | null; readonly note: string | null; readonly link: string | null }) | null;
}

export interface Document {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  readonly article: { readonly name: string; readonly text: string };
  /** As the engine reads the text, with the decisions put on it. */
  readonly annotations: Annotations;
  readonly review: {
    readonly standing: readonly Standing[];
    readonly rejected: readonly (Span & { readonly layer: Layer; readonly text: string; readonly decision: string })[];
    /** Decisions whose passage is not in the text any more. */
    readonly orphans: readonly { readonly decision: string; readonly layer: Layer; readonly quote: string; readonly reason: Orphan['reason'] }[];
    /** The journal, from which all the above follows. */
    readonly decisions: readonly Decision[];
  };
}

export function toDocument({ name, text, reviewed }: ReviewedArticle): Document {
  return {
    format: FORMAT, version: FORMAT_VERSION, article: { name, text }, annotations: reviewed.annotations,
    review: {
      standing: [...reviewed.states].map(([id, state]) => standingOf(id, state)),
      rejected: reviewed.rejected.map(({ layer, start, end, decision }) => ({ layer, start, end, text: text.slice(start, end), decision })),
      orphans: reviewed.orphans.map(({ decision, layer, quote, reason }) => ({ decision: decision.id, layer, quote, reason })),
      decisions: reviewed.journal,
    },
  };
}

export function toJson(article: ReviewedArticle): string {
  return `${JSON.stringify(toDocument(article), null, 2)}\n`;
}

const remark = ({ at, author }: Remark): Remark => ({ at, author });

export function standingOf(id: string, { verdict, decision, corrected, note, status }: ReviewState): Standing {
  return {
    id, corrected,
    verdict: verdict === null || decision === null ? null : { is: verdict, ...remark(decision) },
    note: note && { text: note.text, ...remark(note) },
    outcome: status && { status: status.status, date: status.date, note: status.note, link: status.link, ...remark(status) },
  };
}
