import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { isTimeWord } from '../lexicon/undertaken';
import { remembered } from './memo';
import { factOfForm } from './forms';
import { groupAt, phraseAt, type NounPhrase, type Paragraph, type Token, type TokenRange } from './paragraph';

/** The subject of a verb group: its noun phrases from the first conjunct to the last, and how it was found. */
export interface Subject extends TokenRange {
  /** Index of the head token of the last conjunct. */
  readonly head: number;
  /** Heads of all conjuncts, left to right. */
  readonly heads: readonly number[];
  readonly via: 'adjacent' | 'relative' | 'coordinated' | 'parenthesis';
}

const REFLEXIVE = new Set(['himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves']);
const DASH = /^(?:[—–-]|--)$/;
const RELATIVE = new Set(['who', 'which', 'that']);
/** Adverbs and the like between subject and verb. */
const BETWEEN = new Set(['RB', 'RBR', 'RBS', 'RP', '``', "''"]);

/** The subjects of a paragraph; all layers share them. */
export const subjectsOf = remembered((paragraph: Paragraph) => new Subjects(paragraph));

/** Looks the subjects of one paragraph up, each once. */
export class Subjects {
  private readonly known: (Subject | null | undefined)[];

  constructor(private readonly paragraph: Paragraph) {
    this.known = paragraph.verbGroups.map(() => undefined);
  }

  /** The subject of verb group number `index`, or null where none stands before it in its sentence. */
  of(index: number): Subject | null {
    return (this.known[index] === undefined ? (this.known[index] = this.find(index, 0)) : this.known[index]) ?? null;
  }

  private phraseEndingAt(i: number): NounPhrase | undefined {
    const np = phraseAt(this.paragraph, i);
    return np?.last === i + 1 ? np : undefined;
  }

  private groupEndsAt(i: number): boolean {
    return groupAt(this.paragraph, i)?.last === i + 1;
  }

  private find(index: number, depth: number): Subject | null {
    const { tokens, verbGroups, sentences } = this.paragraph;
    const group = verbGroups[index]!;
    const from = sentences[tokens[group.first]!.sentence]!.first;
    let i = this.skipTime(this.skipAdverbs(group.first - 1, from), from);
    if (i < from) return null;
    const word = tokens[i]!;
    if (RELATIVE.has(word.lower) && (word.tag === 'WP' || word.tag === 'WDT' || (word.tag === 'IN' && word.lower === 'that'))) return this.antecedent(i, from);
    if (word.tag === 'CC' || (word.text === ',' && this.followsVerb(i, from))) {
      const shared = depth < 4 ? this.coordinated(index, from, depth) : null;
      if (shared || word.tag === 'CC') return shared;
    }
    if (word.text === ',' || word.text === ')' || DASH.test(word.text)) {
      i = this.beforeParenthesis(i, from);
      return i < from ? null : this.nounPhraseAt(i, from, 'parenthesis');
    }
    return this.overRelative(index, i, from) ?? this.nounPhraseAt(i, from, 'adjacent');
  }

  /**
   * "the men who guide ships into the port | will strike": the object of the relative clause's verb is no subject of the next one. Not
   * "the men who say ships will sink", nor behind a comma or a conjunction, which end the clause or begin another.
   */
  private overRelative(index: number, at: number, from: number): Subject | null {
    const { tokens, verbGroups } = this.paragraph;
    const inner = verbGroups[index - 1];
    if (inner?.form !== 'finite' || inner.first < from || SPEECH_VERBS.has(inner.lemma) || THINKING.has(inner.lemma)) return null;
    const pronoun = this.skipAdverbs(inner.first - 1, from);
    if (pronoun < from || !RELATIVE.has(tokens[pronoun]!.lower) || (tokens[pronoun]!.tag !== 'WP' && tokens[pronoun]!.tag !== 'WDT') || tokens[pronoun - 1]?.text === ',') return null;
    for (let i = inner.last; i <= at; i++) if (tokens[i]!.kind !== 'word' && tokens[i]!.kind !== 'number' || tokens[i]!.tag === 'CC' || (tokens[i]!.tag === 'IN' && isConjunction(tokens[i]!.lower)) || tokens[i]!.tag.startsWith('W')) return null;
    return this.antecedent(pronoun, from);
  }

  private skipAdverbs(at: number, from: number): number {
    const { tokens } = this.paragraph;
    let i = at;
    while (i >= from && BETWEEN.has(tokens[i]!.tag) && !this.phraseEndingAt(i)) i--;
    return i;
  }

  /** "Lee, who | last year | resigned", "the board | on Tuesday | agreed": when stands between; not "last year saw". */
  private skipTime(at: number, from: number): number {
    const { tokens } = this.paragraph;
    const np = this.phraseEndingAt(at);
    if (!np || !isTimeForm(tokens[np.head]!.form)) return at;
    let i = np.first - 1;
    if (i >= from && TIME_PREPOSITIONS.has(tokens[i]!.lower)) i--;
    i = this.skipAdverbs(i, from);
    return i >= from && (this.phraseEndingAt(i) !== undefined || RELATIVE.has(tokens[i]!.lower)) ? i : at;
  }

  /** "a bank in Rome which …", "Lee, who …": the noun phrase before the relative pronoun. */
  private antecedent(pronoun: number, from: number): Subject | null {
    const { tokens } = this.paragraph;
    let i = pronoun - 1;
    if (i >= from && (tokens[i]!.text === ',' || tokens[i]!.tag === '``' || tokens[i]!.tag === "''" || DASH.test(tokens[i]!.text))) i--;
    return i < from ? null : this.nounPhraseAt(i, from, 'relative', tokens[pronoun]!.lower !== 'who');
  }

  /** "… has no designs and will work …": the subject of the finite verb before, in the same sentence. */
  private coordinated(index: number, from: number, depth: number): Subject | null {
    const before = this.conjunctOf(index, from);
    const found = before < 0 ? null : this.find(before, depth + 1);
    return found && { first: found.first, last: found.last, head: found.head, heads: found.heads, via: 'coordinated' };
  }

  /**
   * What runs on is in the same form ("is meeting voters who came | and telling them"), and verbs of saying go together ("Hale insists that
   * Fyfe is staying | and says", not "is staying and says"); else it is the nearest finite verb. -1 for none.
   */
  private conjunctOf(index: number, from: number): number {
    const { verbGroups } = this.paragraph;
    const { form, lemma, modal } = verbGroups[index]!;
    // "said it was studying the plan | and would respond": what will be said is told, not the telling.
    const says = SPEECH_VERBS.has(lemma) && modal === null;
    let nearest = -1;
    for (let i = index - 1; i >= 0 && verbGroups[i]!.first >= from; i--) {
      const other = verbGroups[i]!;
      if (form === 'gerund' ? other.form !== 'gerund' && !other.progressive : other.form !== 'finite') continue;
      if (!says || SPEECH_VERBS.has(other.lemma)) return i;
      if (nearest < 0) nearest = i;
    }
    return nearest;
  }

  private followsVerb(comma: number, from: number): boolean {
    for (let i = comma - 1; i >= from && i > comma - 3; i--) if (this.groupEndsAt(i)) return true;
    return false;
  }

  /** From the mark that closes a parenthesis to the token before the one that opens it: "Lee, 54, the mayor of Rome, will". */
  private beforeParenthesis(close: number, from: number): number {
    const { tokens } = this.paragraph;
    const mark = tokens[close]!.text;
    for (let i = close - 1; i > from; i--) {
      if (mark === ')' ? tokens[i]!.text !== '(' : DASH.test(mark) ? !DASH.test(tokens[i]!.text) : tokens[i]!.text !== ',') continue;
      const np = this.phraseEndingAt(i - 1);
      if (np && tokens[np.head]!.tag !== 'CD') return i - 1;
    }
    return from - 1;
  }

  /** The noun phrase that ends at `i`, led out of prepositional phrases and reduced relatives to the one that governs them. */
  private nounPhraseAt(at: number, from: number, via: Subject['via'], nearest = false): Subject | null {
    const { tokens } = this.paragraph;
    let np = this.phraseEndingAt(at);
    // "the candidate himself": he is meant who stands before.
    if (np && REFLEXIVE.has(tokens[np.head]!.lower)) np = this.phraseEndingAt(np.first - 1) ?? np;
    // "Lee, D-Ohio, who": a seat behind a name.
    if (np && np.last - np.first === 1 && SEAT.test(tokens[np.head]!.text) && tokens[np.first - 1]?.text === ',') np = this.phraseEndingAt(np.first - 2) ?? np;
    for (let steps = 0; np && steps < 6 && !nearest; steps++) {
      const before = np.first - 1;
      if (before < from) break;
      const office = this.sharedGovernor(np, from);
      if (office) {
        np = office;
        continue;
      }
      const tag = tokens[before]!.tag;
      if (tag !== 'IN' && tag !== 'TO' && !this.reducedRelative(before)) break;
      const governor = this.governorOf(before, from, isTime(tokens[np.head]!));
      if (!governor) {
        // "In Paris the board will …" has no governor; a phrase with a preposition before it is no subject.
        if (tag === 'IN' || tag === 'TO') return tokens[before]!.lower === 'that' || isConjunction(tokens[before]!.lower) ? this.conjoin(np, from, via) : null;
        break;
      }
      np = governor;
    }
    return np ? this.conjoin(np, from, via) : null;
  }

  /** "the Office of Management and Budget": a bare conjunct shares the governor of the one before; "… and the mayor" does not. */
  private sharedGovernor(np: NounPhrase, from: number): NounPhrase | undefined {
    const { tokens } = this.paragraph;
    if (tokens[np.first - 1]!.tag !== 'CC' || tokens[np.first]!.tag === 'DT' || tokens[np.first]!.tag === 'PRP$') return undefined;
    const conjunct = this.phraseEndingAt(np.first - 2);
    if (!conjunct || conjunct.first <= from || tokens[conjunct.first - 1]!.tag !== 'IN') return undefined;
    return this.governorOf(conjunct.first - 1, from);
  }

  private reducedRelative(i: number): boolean {
    const tag = this.paragraph.tokens[i]!.tag;
    return (tag === 'VBN' || tag === 'VBG') && this.phraseEndingAt(i - 1) !== undefined;
  }

  /** The noun phrase before a preposition, over participles and adjectives: "troops stationed in", "people familiar with". */
  private governorOf(preposition: number, from: number, time = false): NounPhrase | undefined {
    const { tokens } = this.paragraph;
    if (isConjunction(tokens[preposition]!.lower) && !(time && AROUND_TIMES.test(tokens[preposition]!.lower))) return undefined;
    let i = preposition;
    for (let steps = 0; i > from && steps < 4; steps++) {
      i--;
      const np = this.phraseEndingAt(i);
      if (np) return np;
      const tag = tokens[i]!.tag;
      if (!(tag === 'VBN' || tag === 'VBG' || tag === 'JJ' || tag === 'RB' || tag === 'IN')) return undefined;
    }
    return undefined;
  }

  /** "Pakistan and Russia", "A, B and C": the conjuncts before, unless they are another verb's object. */
  private conjoin(last: NounPhrase, from: number, via: Subject['via']): Subject {
    const { tokens } = this.paragraph;
    const heads = [last.head];
    let first = last.first;
    for (let steps = 0; steps < 8; steps++) {
      let i = first - 1;
      if (i < from) break;
      const joint = tokens[i]!;
      if (joint.tag !== 'CC' && !(joint.text === ',' && heads.length > 1)) break;
      if (joint.tag === 'CC' && joint.lower !== 'and' && joint.lower !== 'or') break;
      if (joint.tag === 'CC' && i > from && tokens[i - 1]!.text === ',') i--;
      const np = this.phraseEndingAt(i - 1);
      if (!np || tokens[np.head]!.tag === 'CD') break;
      if (np.first > from && (this.groupEndsAt(np.first - 1) || isPreposition(tokens[np.first - 1]!))) break;
      // "… to our friendship and we remain": a pronoun begins a clause of its own, save in "my wife and I".
      if (tokens[heads[0]!]!.tag === 'PRP' && tokens[heads[0]!]!.lower !== 'i' && tokens[np.head]!.tag !== 'PRP') break;
      heads.unshift(np.head);
      first = np.first;
    }
    return { first, last: last.last, head: last.head, heads, via };
  }
}

/** They take a clause without "that": its subject stands right before the verb. */
const THINKING = new Set(['think', 'believe', 'hope', 'know', 'fear', 'feel', 'expect', 'wish', 'see', 'hear', 'suggest', 'show', 'find', 'mean', 'ensure', 'suppose', 'guess', 'suspect', 'doubt', 'understand', 'realise', 'realize']);

const isTimeForm = factOfForm(({ lower }) => isTimeWord(lower));

const TIME_PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'earlier', 'late', 'early', 'since', 'during']);

/** Party and state, as American papers give them: "D-Ohio", "R-Tenn.", "DFL-Duluth". */
const SEAT = /^(?:[DIR]|DFL)-\p{Lu}/u;

/** "a new council | after | 2 May": before a time they open no clause. */
const AROUND_TIMES = /^(?:after|before|since|until)$/;

const isTime = (head: Token): boolean => head.tag === 'CD' || isTimeForm(head.form);

const isPreposition = (word: { readonly tag: string; readonly lower: string }): boolean => word.tag === 'TO' || (word.tag === 'IN' && !isConjunction(word.lower));

const isConjunction = (lower: string): boolean =>
  lower === 'that' || lower === 'if' || lower === 'whether' || lower === 'because' || lower === 'while' || lower === 'as' || lower === 'although' ||
  lower === 'though' || lower === 'since' || lower === 'until' || lower === 'unless' || lower === 'when' || lower === 'after' || lower === 'before' || lower === 'where';
