import type { Document } from '../document';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns';
import type { Mention, Span, Speaker, SpeakerKind, UnattributedReason } from '../model';
import { inMidSentence, kindOfNoun } from '../speakers';
import { nounSingular } from '../text/lemma';
import { inOrder } from '../text/order';
import type { Paragraph } from '../text/paragraph';
import { NOBODY, type LocalAttribution } from './local';

export type Link = { readonly speaker: string; readonly reason: null } | { readonly speaker: null; readonly reason: UnattributedReason };

const PRONOUNS = new Set(
  'i you he she it we they one me him her us them who this that these those some many most others another all both each his its their my our your what which'.split(' '),
);
/** Of those, the ones that count: with more words they describe somebody: "one of them", "many in the hall". */
const COUNTING = new Set('one some many most others another all both each those none few several'.split(' '));

/** Finds the speaker for a source: whoever is mentioned at its head, else somebody unnamed whom it describes. */
export class Sources {
  readonly speakers: Speaker[];
  readonly mentions: Mention[];
  private readonly mentionAt: readonly Mention[];
  /** Where the sources begin that were mentioned only as such. */
  private readonly mentionedAt = new Set<number>();
  private readonly described = new Map<string, Speaker>();

  constructor(private readonly document: Document, speakers: readonly Speaker[], mentions: readonly Mention[]) {
    this.speakers = [...speakers];
    this.mentions = [...mentions];
    this.mentionAt = inOrder(mentions);
  }

  /** `heads` are the source's head words, one for each of those who say it together. Nobody, and a pronoun that nobody could resolve, stay without a speaker. */
  speakerOf(source: Span, heads: readonly Span[], attribution: LocalAttribution, paragraph: Paragraph): Link {
    const together = heads.length < 2 ? [] : [...new Set(heads.map((head) => this.covering(head)?.speaker))];
    if (together.length < 2 || together.includes(undefined)) return this.oneSpeaker(source, heads[0]!, attribution, paragraph);
    const names = together.map((id) => this.speakers.find((s) => s.id === id)!.name);
    return { speaker: this.describe(source, `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`, '', attribution, 'group').id, reason: null };
  }

  private oneSpeaker(source: Span, head: Span, attribution: LocalAttribution, paragraph: Paragraph): Link {
    if (NOBODY.has(paragraph.tokens[attribution.named!.first]!.lower)) return { speaker: null, reason: 'no-source' };
    const mention = this.covering(head);
    if (mention) return { speaker: mention.speaker, reason: null };
    const text = this.document.text.slice(source.start, source.end);
    const headText = this.document.text.slice(head.start, head.end).toLowerCase();
    if (PRONOUNS.has(text.toLowerCase()) || (PRONOUNS.has(headText) && !(COUNTING.has(headText) && text.length > headText.length))) return { speaker: null, reason: 'ambiguous' };
    return { speaker: this.describe(source, inMidSentence(paragraph, attribution.named!.first, text), headText, attribution).id, reason: null };
  }

  /** The shortest mention that covers the head, looked for among the few that begin before it. */
  private covering(head: Span): Mention | null {
    let lo = 0;
    let hi = this.mentionAt.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.mentionAt[mid]!.start <= head.start) lo = mid + 1;
      else hi = mid;
    }
    let found: Mention | null = null;
    for (let i = lo - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
      const m = this.mentionAt[i]!;
      if (m.end >= head.end && (found === null || m.end - m.start < found.end - found.start)) found = m;
    }
    return found;
  }

  /** A speaker known only by description: the same words again are the same one. */
  private describe(source: Span, text: string, head: string, attribution: LocalAttribution, kind = kindOf(head)): Speaker {
    const key = text.toLowerCase().replace(/^(?:an?|the|one|another|this|that)\s+/, '');
    let speaker = this.described.get(key);
    const evidence = [{ code: 'speaker.described', span: source }];
    if (!speaker) {
      const honest = Math.min(0.9, attribution.chance);
      speaker = {
        id: `speaker-${String(this.speakers.length)}`, name: text, kind, gender: null, honorific: null, roles: [], affiliation: null, certainty: honest, evidence,
      };
      this.described.set(key, speaker);
      this.speakers.push(speaker);
    }
    // Two cues may share one source: that is one mention.
    if (this.mentionedAt.has(source.start)) return speaker;
    this.mentionedAt.add(source.start);
    this.mentions.push({
      start: source.start, end: source.end, id: `mention-${String(this.mentions.length)}`, text: this.document.text.slice(source.start, source.end), certainty: 0.8, rules: ['mention.source'], evidence, speaker: speaker.id, form: 'description',
    });
    return speaker;
  }
}

function kindOf(head: string): SpeakerKind {
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  const kind = kindOfNoun(nounSingular(head), head);
  return kind === 'person' || kind === null ? (head.endsWith('s') && !head.endsWith('ss') ? 'group' : 'unnamed') : kind;
}
