/** The source that grammar gives to a cue: for which the model finds none, or only what a pronoun stands for. */
import type { TokenRange } from '../text/paragraph';
import type { Anchor } from './anchors';
import { beforeMainClause, SPEAKERS } from './frames';
import type { SourceOption } from './sources';
import type { View } from './view';

/** How far behind the content the subject of the main clause may stand, in tokens. */
const REACH = 3;

/**
 * "Conceding that the plan had failed, the mayor left", "After saying it would snow, she went home": a participle that begins the sentence has the subject of
 * the main clause for its own, behind the content and a comma. Null elsewhere: "Saying that it failed is easy".
 */
export function understoodSubject(view: View, { group, kind }: Anchor, content: TokenRange): SourceOption | null {
  const verb = kind === 'verb' ? view.paragraph.verbGroups[group] : undefined;
  // "Asked whether it would snow, she laughed": somebody else asked.
  if (!verb || verb.passive || view.tokens[verb.first]!.tag !== 'VBG' || !beginsSentence(view, verb.first)) return null;
  for (let i = content.last; i < content.last + REACH; i++) {
    if (view.lower(i) !== ',') continue;
    const np = view.phraseOf(i + 1);
    return np?.first === i + 1 && isSubject(view, np.last) ? { first: np.first, last: np.last, head: np.head, relation: 'before', antecedent: null } : null;
  }
  return null;
}

/** "Saying that prices rose, | the bank cut its forecast": where the participle's content ends at the latest, for the sentence needs a main clause; else null. */
export function endOfParticipial(view: View, { kind, group }: Anchor, content: TokenRange): number | null {
  const verb = kind === 'verb' ? view.paragraph.verbGroups[group] : undefined;
  if (!verb || view.tokens[verb.first]!.tag !== 'VBG' || !beginsSentence(view, verb.first) || content.first < verb.last || view.quotedAt[content.first]! >= 0) return null;
  const comma = beforeMainClause(view, verb.first, content.first);
  return comma > content.first && comma < content.last ? comma : null;
}

/** First of its sentence, or behind one preposition or conjunction: "After saying". */
function beginsSentence(view: View, first: number): boolean {
  const sentence = view.sentenceOf(first);
  const before = view.token(first - 1)?.tag;
  return first === sentence.first || (first === sentence.first + 1 && (before === 'IN' || before === '``'));
}

/** A finite verb follows, adverbs apart. */
function isSubject(view: View, last: number): boolean {
  let i = last;
  while (i < last + 2 && view.verbGroupAt[i] === -1 && view.tokens[i]?.tag === 'RB') i++;
  return view.groupOf(i)?.form === 'finite';
}

/**
 * "Lee, asked about the fire, said no": whoever is asked isn't the one who asks. Not "Lee, the mayor, asked about the fire".
 */
export function isAddressed(view: View, { kind, lemma, group }: Anchor, source: SourceOption, content: TokenRange): boolean {
  const verb = kind === 'verb' ? view.paragraph.verbGroups[group] : undefined;
  if (!verb || lemma !== 'ask' || verb.first !== verb.main || source.head < 0 || source.first >= verb.first || source.relation === 'agent') return false;
  const after = view.groupOf(content.last + 1);
  return view.lower(content.last) === ',' && after?.form === 'finite' && view.tokens[content.last + 1]!.sentence === view.tokens[verb.first]!.sentence && CLAUSE_MARK.has(view.lower(verb.first - 1));
}

/** What stands before a clause in mid-sentence that has no subject of its own. */
const CLAUSE_MARK = new Set([',', 'when', 'if', 'once', '—', '–']);

/** "The anglers and the board said so": heads of all who say it, where the source is one of them or all; else null. Not "the Office of Trade and Industry". */
export function jointHeads(view: View, { kind, group }: Anchor, source: SourceOption): readonly number[] | null {
  const subject = kind === 'verb' && source.head >= 0 ? view.subjectOf(group) : null;
  if (!subject || subject.heads.length < 2 || !subject.heads.includes(source.head) || source.first < subject.first || source.last > subject.last) return null;
  return subject.heads.every((head) => isSpeaker(view, head)) ? subject.heads : null;
}

/** All who say it as one source. */
export function jointSubject(view: View, anchor: Anchor, source: SourceOption): SourceOption | null {
  const heads = source.relation === 'relative' ? null : jointHeads(view, anchor, source);
  const subject = heads && view.subjectOf(anchor.group);
  return subject ? { ...source, first: subject.first, last: subject.last } : null;
}

/** A name, somebody or a body. */
const isSpeaker = (view: View, head: number): boolean => SPEAKERS.has(view.classOf(head));

/** How far before its verb a relative pronoun may stand, in tokens. */
const RELATIVE_REACH = 10;

/**
 * "Roe, who on Tuesday praised", "the firms which have in the past asked": the subject is the pronoun, which stands for the source found, or for what
 * stands before it. Null where a verb of another clause comes between: "Roe, who came late, praised".
 */
export function relativeSubject(view: View, { kind, group, first }: Anchor, source: SourceOption): SourceOption | null {
  const verb = kind === 'verb' ? view.paragraph.verbGroups[group] : undefined;
  if (!verb || verb.passive || source.relation === 'relative' || source.first >= first) return null;
  const floor = Math.max(view.sentenceOf(first).first + 1, source.last, verb.first - RELATIVE_REACH);
  let auxiliary = verb.form === 'finite';
  for (let i = verb.first - 1; i >= floor; i--) {
    const { lower, tag } = view.tokens[i]!;
    if ((lower === 'who' || lower === 'which') && view.tokens[i - 1]!.tag !== 'IN') return auxiliary ? relative(view, i, source) : null;
    const between = view.groupOf(i);
    if (tag === 'CC' || view.isMark(i) || (between && (auxiliary || (between.lemma !== 'have' && between.lemma !== 'be')))) return null;
    if (between) auxiliary = true;
  }
  return null;
}

function relative(view: View, pronoun: number, source: SourceOption): SourceOption | null {
  const at = view.lower(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  const antecedent = source.head >= 0 ? source : view.phraseOf(at);
  return antecedent ? { first: pronoun, last: pronoun + 1, head: pronoun, relation: 'relative', antecedent } : null;
}
