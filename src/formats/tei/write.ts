/**
 * TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/): the article's paragraphs with `said`, `date`, `measure`, `persName`
 * and their like in them; commitments as `seg`, their readings as feature structures. What crosses another element is cut
 * in parts that name each other (`prev`, `next`).
 */
import type { Speaker, SpeakerKind, TimeExpression } from '../../engine';
import { escapeMarkup } from '../markup';
import { isElement, nest, type Element, type Node } from '../nest';
import { passagesOf } from '../passages';
import { annotationsOf, isGuess, speakerFinder, standing, wordsOf, type ReviewedArticle, type Told } from '../reviewed-article';
import { commitmentInWords } from '../words';

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

export function toTei(article: ReviewedArticle): string {
  const { name, reviewed: { annotations } } = article;
  const { speakers, engineVersion, article: { headline, date, byline } } = annotations;
  const all = annotationsOf(article);
  const title = headline?.text.replace(/\s+/g, ' ').trim() ?? name;
  const when = date === null ? 'Date not known' : element('date', { when: date.value.slice(0, 10) }, escapeMarkup(date.value));
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader>
<fileDesc>
<titleStmt><title>${escapeMarkup(title)}</title>${(byline?.authors ?? []).map((one) => `<author>${escapeMarkup(one)}</author>`).join('')}</titleStmt>
<publicationStmt><p>Exported for research from ${escapeMarkup(name)}.</p></publicationStmt>
<sourceDesc><p>${when}</p></sourceDesc>
</fileDesc>
<encodingDesc><appInfo><application ident="on-the-record" version="${escapeMarkup(engineVersion)}"><label>On the Record</label></application></appInfo></encodingDesc>
</teiHeader>
<standOff>
${[standings(), ...people(speakers), ...structures(all), ...notes(all)].join('\n')}
</standOff>
<text><body>
${body(article, all)}
</body></text>
</TEI>
`;
}

function element(name: string, attributes: Attributes, content: string): string {
  const told = Object.entries(attributes).flatMap(([key, value]) => (value === null || value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`]));
  return content === '' ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${content}</${name}>`;
}

/** An XML name; our ids have letters, digits and hyphens, others' are made so. */
const xmlId = (id: string): string => `a-${id.replace(/[^\w.-]/g, '_')}`;
const pointer = (id: string): string => `#${xmlId(id)}`;

// ---------------------------------------------------------------- people

function people(speakers: readonly Speaker[]): string[] {
  const of = (kinds: readonly SpeakerKind[]): readonly Speaker[] => speakers.filter((one) => kinds.includes(one.kind));
  const listed = (list: string, members: readonly string[]): string[] => (members.length === 0 ? [] : [`<${list}>\n${members.join('\n')}\n</${list}>`]);
  return [
    ...listed('listPerson', of(['person', 'unnamed', 'group']).map(person)),
    ...listed('listOrg', of(['organisation', 'document']).map((one) => element('org', { 'xml:id': xmlId(one.id), 'type': one.kind }, element('orgName', {}, escapeMarkup(one.name))))),
    ...listed('listPlace', of(['place']).map((one) => element('place', { 'xml:id': xmlId(one.id) }, element('placeName', {}, escapeMarkup(one.name))))),
  ];
}

function person({ id, name, kind, honorific, roles, affiliation, gender }: Speaker): string {
  const names = element('persName', {}, `${honorific === null ? '' : `${element('roleName', { type: 'honorific' }, escapeMarkup(honorific))} `}${escapeMarkup(name)}`);
  const facts = [...(gender === null ? [] : [element('sex', { value: gender === 'female' ? 'F' : 'M' }, gender)]), ...roles.map((role) => element('occupation', {}, escapeMarkup(role))), ...(affiliation === null ? [] : [element('affiliation', {}, escapeMarkup(affiliation))])];
  if (kind === 'person') return element('person', { 'xml:id': xmlId(id) }, names + facts.join(''));
  return kind === 'group' ? element('personGrp', { 'xml:id': xmlId(id) }, names) : element('person', { 'xml:id': xmlId(id), 'role': 'unnamed' }, names + facts.join(''));
}

// ---------------------------------------------------------------- readings without a place of their own

function structures(all: readonly Told[]): string[] {
  return all.flatMap((told) => {
    if (told.layer !== 'commitments') return [];
    const { annotation: one } = told;
    const symbol = (name: string, value: string): string => element('f', { name }, element('symbol', { value }, ''));
    const string = (name: string, value: string | null | undefined): string[] => (value ? [element('f', { name }, element('string', {}, escapeMarkup(value)))] : []);
    const due = one.deadline?.interval;
    return [element('fs', { 'xml:id': xmlId(`fs-${one.id}`), 'type': 'commitment' }, [
      symbol('firmness', one.firmness), symbol('polarity', one.polarity), ...one.agents.flatMap((agent) => string('agent', agent.name)), ...string('counterparty', one.counterparty?.name),
      ...string('toldBy', one.speaker?.name), ...string('dueFrom', due?.from), ...string('dueUntil', due?.to), ...string('summary', commitmentInWords(one)),
      ...string('outcome', told.state.status?.status),
    ].join(''))];
  });
}

function notes(all: readonly Told[]): string[] {
  const remarks = all.flatMap(({ annotation: { id }, state }) =>
    (state.note ? [element('annotation', { 'xml:id': xmlId(`note-${id}`), 'motivation': 'commenting', 'target': pointer(id) }, element('note', {}, escapeMarkup(state.note.text)))] : []));
  return remarks.length === 0 ? [] : [`<listAnnotation>\n${remarks.join('\n')}\n</listAnnotation>`];
}

const STANDINGS: Readonly<Record<string, string>> = {
  guess: 'A guess of the program, on which nobody decided.', confirmed: 'Confirmed by the reader.', corrected: 'Corrected by the reader.', added: 'Added by the reader.',
};

function standings(): string {
  return `<interpGrp type="standing">${Object.entries(STANDINGS).map(([key, words]) => element('interp', { 'xml:id': key }, words)).join('')}</interpGrp>`;
}

// ---------------------------------------------------------------- the text

function body(article: ReviewedArticle, all: readonly Told[]): string {
  const find = speakerFinder(article);
  const trees = nest(passagesOf(article), all.map((item) => ({ item, spans: item.layer === 'quotes' ? item.annotation.spans : [item.annotation] })));
  const parts = new Map<Told, number>();
  const count = (nodes: readonly Node<Told>[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      parts.set(node.item, node.part + 1);
      count(node.children);
    }
  };
  trees.forEach(count);
  const shown = (node: Node<Told>, within: string): string => {
    if (!isElement(node)) return escapeMarkup(wordsOf(article, node));
    const { name, attributes } = tagOf(node.item, find);
    const made = element(name, { ...linking(node, parts.get(node.item)!), ...attributes }, withRange(node.item, node.children.map((one) => shown(one, name)).join('')));
    return name === 'said' && !HOLDS_QUOTES.has(within) ? element('seg', { type: 'quote' }, made) : made;
  };
  // A body has a paragraph at least, be the article empty.
  return trees.map((nodes) => `<p>${nodes.map((one) => shown(one, 'p')).join('')}</p>`).join('\n') || '<p/>';
}

/** Names, dates and measures hold phrases, and a quote is none: in them it stands in a segment. */
const HOLDS_QUOTES: ReadonlySet<string> = new Set(['p', 'said', 'seg']);

/** `measure` has no place for the ends of a range, `num` has. */
function withRange({ layer, annotation }: Told, content: string): string {
  if (layer !== 'quantities' || annotation.value !== null || (annotation.low === null && annotation.high === null)) return content;
  return element('num', { min: annotation.low, max: annotation.high }, content);
}

function linking({ item, part }: Element<Told>, parts: number): Attributes {
  const id = (index: number): string => (index === 0 ? item.annotation.id : `${item.annotation.id}.${index}`);
  return { 'xml:id': xmlId(id(part)), 'prev': part === 0 ? null : pointer(id(part - 1)), 'next': part + 1 === parts ? null : pointer(id(part + 1)) };
}

/** The readings of an annotation that stand in the `standOff` part. */
function analysis(told: Told): string | null {
  const mark = standing(told);
  const pointers = [...(told.layer === 'commitments' ? [pointer(`fs-${told.annotation.id}`)] : []), ...(mark === '' ? [] : [`#${mark}`])];
  return pointers.length === 0 ? null : pointers.join(' ');
}

const certaintyOf = (told: Told): string => (told.state.verdict !== null ? 'high' : isGuess(told) ? 'low' : told.annotation.certainty < 0.85 ? 'medium' : 'high');

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
}

function tagOf(told: Told, find: (id: string | null) => Speaker | undefined): Tag {
  const { name, attributes } = ownTag(told, find);
  return { name, attributes: { ...attributes, cert: certaintyOf(told), ana: analysis(told) } };
}

function ownTag({ layer, annotation }: Told, find: (id: string | null) => Speaker | undefined): Tag {
  switch (layer) {
    case 'speakers': {
      const named = annotation.form === 'name' || annotation.form === 'part-of-name' || annotation.form === 'acronym';
      return { name: named ? NAMES[find(annotation.speaker)?.kind ?? 'unnamed'] : 'rs', attributes: { ref: pointer(annotation.speaker), type: annotation.form } };
    }
    case 'quotes': {
      const { kind, speaker } = annotation;
      return { name: 'said', attributes: { who: speaker === null ? null : pointer(speaker), direct: kind === 'mixed' ? 'unknown' : String(kind === 'direct'), aloud: 'unknown' } };
    }
    case 'dates': return { name: annotation.type === 'TIME' ? 'time' : 'date', attributes: { ...dating(annotation), type: annotation.type } };
    case 'quantities': {
      const { value, unit, counted, dimension } = annotation;
      return { name: 'measure', attributes: { type: dimension, quantity: value, unit: words(unit, '_'), commodity: words(counted, ' ') } };
    }
    case 'commitments': return { name: 'seg', attributes: { type: 'commitment' } };
  }
}

const W3C_DATE = /^(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)?)?)?$/;

const NAMES: Readonly<Record<SpeakerKind, string>> = { person: 'persName', organisation: 'orgName', place: 'placeName', group: 'rs', document: 'rs', unnamed: 'rs' };

/** Words as attributes may have them: without blanks and characters that are not seen. */
function words(told: string | null, between: string): string | null {
  const parts = (told ?? '').split(/[\p{C}\p{Z}]+/u).filter((one) => one !== '');
  return parts.length === 0 ? null : parts.join(between);
}

/** A W3C date where the value is one; any other TIMEX3 value as the key, with the days that it covers. */
function dating({ value, interval }: TimeExpression): Attributes {
  if (value === null) return {};
  if (interval !== null && W3C_DATE.test(value)) return { when: value };
  // The W3C's calendar has no year 0.
  return { key: value, ...(interval === null || interval.from.startsWith('0000') ? {} : { notBefore: interval.from, notAfter: interval.to }) };
}
