/** Reads brat standoff, after brat's own documentation; knows nothing of our types. */
import type { Span } from '../../engine';
import { codePointsOf } from '../code-points';
import { FormatError } from '../foreign-file';

export interface TextBound {
  readonly id: string;
  readonly type: string;
  /** UTF-16; more than one for a discontinuous annotation. */
  readonly spans: readonly Span[];
}

export interface Event {
  readonly id: string;
  readonly type: string;
  readonly trigger: string;
  readonly fillers: readonly { readonly role: string; readonly id: string }[];
}

export interface Relation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface Note {
  readonly type: string;
  readonly text: string;
}

export interface Standoff {
  readonly textBounds: ReadonlyMap<string, TextBound>;
  readonly events: ReadonlyMap<string, Event>;
  readonly relations: readonly Relation[];
  /** By what they are of: name → value, `true` for one that has none. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, string | true>>;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  readonly equivalences: readonly (readonly string[])[];
}

/**
 * @param text the text that the annotations were made on
 * @throws FormatError with the number of the line
 */
export function parseStandoff(content: string, text: string): Standoff {
  const parser = new Parser(text);
  content.replace(/^\uFEFF/, '').split('\n').forEach((line, index) => {
    const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (whole.trim() !== '') parser.read(whole, index + 1);
  });
  return parser.result();
}

class Parser {
  private readonly textBounds = new Map<string, TextBound>();
  private readonly events = new Map<string, Event>();
  private readonly relations: Relation[] = [];
  private readonly attributes = new Map<string, Map<string, string | true>>();
  private readonly notes = new Map<string, Note[]>();
  private readonly equivalences: string[][] = [];
  private readonly codePoints;
  private line = 0;

  constructor(private readonly text: string) {
    this.codePoints = codePointsOf(text);
  }

  result(): Standoff {
    const { textBounds, events, relations, attributes, notes, equivalences } = this;
    return { textBounds, events, relations, attributes, notes, equivalences };
  }

  read(line: string, number: number): void {
    this.line = number;
    const [id = '', body = '', ...tail] = line.split('\t');
    const words = tail.join('\t');
    switch (id.charAt(0)) {
      case 'T': this.textBound(id, body, words); break;
      case 'E': this.event(id, body); break;
      case 'R': this.relation(body); break;
      case 'A': case 'M': this.attribute(body); break;
      case '#': this.note(body, words); break;
      case '*': this.equivalence(body); break;
      case 'N': break; // Normalisations point into databases that we do not have.
      default: throw this.wrong('begins with none of T E R A M N # *');
    }
  }

  private wrong(what: string): FormatError {
    return new FormatError(`line ${this.line} ${what}`);
  }

  private textBound(id: string, body: string, words: string): void {
    const [, type, offsets] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(body) ?? [];
    if (type === undefined || offsets === undefined) throw this.wrong('is no text-bound annotation: “T1<tab>Type 0 5<tab>words”');
    if (this.textBounds.has(id)) throw this.wrong(`has the id ${id} a second time`);
    const spans = offsets.split(';').map((one) => {
      const [start, end] = one.split(' ').map((offset) => this.codePoints.toOffset(Number(offset))) as [number, number];
      return { start, end };
    });
    const there = spans.map(({ start, end }) => this.text.slice(start, end)).join(' ');
    if (spans.some(({ start, end }) => start >= end) || plain(there) !== plain(words)) {
      throw this.wrong(`does not fit the text: “${words.slice(0, 60)}” does not stand at ${offsets}. Is this the annotation of another text?`);
    }
    this.textBounds.set(id, { id, type, spans });
  }

  private event(id: string, body: string): void {
    const [head = '', ...rest] = body.trim().split(' ');
    const [type, trigger] = pairOf(head);
    const fillers = rest.map(pairOf);
    if (!type || !trigger || fillers.some(([role, filler]) => !role || !filler)) throw this.wrong('is no event: “E1<tab>Type:T1 Role:T2”');
    // Roles that are filled more than once bear a number from the second on.
    this.events.set(id, { id, type, trigger, fillers: fillers.map(([role, filler]) => ({ role: role!.replace(/(?<!\d)\d+$/, ''), id: filler! })) });
  }

  private relation(body: string): void {
    const [type = '', ...rest] = body.trim().split(' ');
    const [from, to] = rest.map((one) => pairOf(one)[1]);
    if (type === '' || !from || !to) throw this.wrong('is no relation: “R1<tab>Type Arg1:T1 Arg2:T2”');
    this.relations.push({ type, from, to });
  }

  private attribute(body: string): void {
    const [name, of, ...value] = body.trim().split(' ');
    if (!name || !of) throw this.wrong('is no attribute: “A1<tab>Name T1 value”');
    const known = this.attributes.get(of) ?? new Map<string, string | true>();
    this.attributes.set(of, known.set(name, value.length === 0 ? true : value.join(' ')));
  }

  private note(body: string, text: string): void {
    const [type, of] = body.trim().split(' ');
    if (!type || !of) throw this.wrong('is no note: “#1<tab>AnnotatorNotes T1<tab>words”');
    this.notes.set(of, [...(this.notes.get(of) ?? []), { type, text }]);
  }

  private equivalence(body: string): void {
    const [, ...ids] = body.trim().split(' ');
    if (ids.length < 2) throw this.wrong('is no equivalence: “*<tab>Equiv T1 T2”');
    this.equivalences.push(ids);
  }
}

/** `Role:T1` in its two halves. */
function pairOf(text: string): (string | undefined)[] {
  const colon = text.indexOf(':');
  return colon === -1 ? [undefined, undefined] : [text.slice(0, colon), text.slice(colon + 1)];
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
