import { groupAt, phraseAt, type Paragraph, type TokenRange } from '../text/paragraph';

const CONDITION = new Set(['if', 'unless', 'once', 'provided', 'providing', 'until']);

/** The condition of an action: at its end or in its middle ("if the bank agrees", "subject to approval", "only once …"), else before its subject ("If elected, we will"). */
export function conditionOf(paragraph: Paragraph, action: TokenRange, subjectFirst: number): TokenRange | null {
  return conditionIn(paragraph, action) ?? conditionBefore(paragraph, subjectFirst);
}

function conditionIn(paragraph: Paragraph, action: TokenRange): TokenRange | null {
  const { tokens } = paragraph;
  for (let i = action.first; i < action.last; i++) {
    const first = behindConditional(paragraph, i);
    if (first > 0 && first < action.last) return { first, last: endAtComma(paragraph, first, action.last) };
  }
  return null;

  function behindConditional(p: Paragraph, i: number): number {
    const word = tokens[i]!;
    const next = p.tokens[i + 1]?.lower;
    if (CONDITION.has(word.lower)) {
      // "see if it works", "until Friday" is a time.
      // "once again", "once a week" count; "even if" grants something.
      if (word.lower === 'once' && next !== undefined && COUNTED.has(next)) return -1;
      if (word.lower === 'if' && tokens[i - 1]?.lower === 'even') return -1;
      if (word.lower === 'until' && !clauseFollows(p, i + 1)) return -1;
      return next === 'that' ? i + 2 : i + 1;
    }
    if (isInverted(p, i)) return i + 1;
    if ((word.lower === 'subject' || word.lower === 'conditional' || word.lower === 'contingent') && (next === 'to' || next === 'on' || next === 'upon')) return i + 2;
    return word.lower === 'condition' && next === 'that' ? i + 2 : -1;
  }
}

/** "… | should prices rise again": a condition told by word order, the modal before its subject. Not "prices should rise". */
export function isInverted(paragraph: Paragraph, i: number): boolean {
  if (paragraph.tokens[i]!.lower !== 'should') return false;
  return groupAt(paragraph, i)?.last === i + 1 && phraseAt(paragraph, i + 1)?.first === i + 1;
}

const COUNTED = new Set(['again', 'more', 'a', 'an', 'per', 'every', 'upon', 'and', 'or', 'for']);

/** A verb before the next comma: "until Iraq complies". */
function clauseFollows(paragraph: Paragraph, from: number): boolean {
  for (let i = from; i < paragraph.tokens.length && i < from + 12; i++) {
    const { tag } = paragraph.tokens[i]!;
    if (tag === ',' || tag === '.') return false;
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'VBD' || tag === 'MD') return true;
  }
  return false;
}

/** "If parliament agrees, the ministry will", "If elected we will". */
function conditionBefore(paragraph: Paragraph, subjectFirst: number): TokenRange | null {
  const { tokens, sentences } = paragraph;
  const subject = tokens[subjectFirst]!;
  const from = sentences[subject.sentence]!.first;
  let last = subjectFirst;
  if (last > from && tokens[last - 1]!.lower === 'then') last--;
  if (last > from && tokens[last - 1]!.text === ',') last--;
  else if (tokens[last - 1]?.tag !== 'VBN') return null;
  for (let i = last - 1, steps = 0; i >= from && steps < 40; i--, steps++) {
    const word = tokens[i]!;
    if (word.text === ';' || word.text === ':') return null;
    if (CONDITION.has(word.lower) && word.lower !== 'until') return i + 1 < last && (i === from || !/^(?:NN|VB)/.test(tokens[i - 1]!.tag)) ? { first: i + 1, last } : null;
  }
  return null;
}

function endAtComma(paragraph: Paragraph, first: number, last: number): number {
  for (let i = first; i < last; i++) if (paragraph.tokens[i]!.text === ',') return i;
  return last;
}
