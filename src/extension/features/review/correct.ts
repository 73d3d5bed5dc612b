/** "Correct…": which field, then what it should be. Each field is a row of a table: its layers' name, and the question for it. */
import { l10n, window, type TextDocument } from 'vscode';
import type { Commitment, Mention, Quantity, Quote, Span, TimeExpression } from '../../../engine';
import { anchorOf } from '../../../review/anchoring/anchor';
import type { AnyReading, Correct, Words } from '../../../review/model';
import { wordsAt } from '../../../review/readings';
import { targetOf } from '../../../review/target';
import { DIMENSIONS, FIRMNESS, QUANTITY_MODIFIERS, QUOTE_KINDS, SPEAKER_KINDS, TIME_MODIFIERS, TIME_TYPES } from '../../../review/validate';
import type { Lookup, Marked } from '../../lookup';
import { shorten } from '../../markdown';
import type { Services } from '../../services';
import { firmnessExplained, firmnessInWords } from '../../wording/commitments';
import { modifierInWords, timeInWords } from '../../wording/dates';
import { dimensionInWords, quantityModifierInWords } from '../../wording/quantities';
import { quoteKindExplained, quoteKindInWords } from '../../wording/quotes';
import { fieldInWords } from '../../wording/review';
import { speakerKindInWords } from '../../wording/speakers';
import { askPeople, askPerson, askText, pickOne } from './ask';
import { givenBehind, subjectOf, type Subject } from './subject';
import { record } from './verdicts';
import { capital } from '../../wording/capital';

interface Context {
  readonly lookup: Lookup;
  readonly document: TextDocument;
  /** What is selected in the editor: the words of a deadline, a condition, an extent. */
  readonly selection: Span | undefined;
}

interface Field {
  readonly label: string;
  /** As it is now. */
  readonly now: string;
  ask(): Promise<AnyReading | { readonly extent: Span } | undefined>;
}

/** With a reading given (scripts, keybindings) nothing is asked. */
export async function correct(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args);
  if (!subject) return;
  const given = givenBehind(args);
  const answer = given === undefined ? await ask(subject) : (given as AnyReading);
  if (answer === undefined || Object.keys(answer).length === 0) return;
  await record(services, subject.article.document, draftOf(subject, answer));
}

function draftOf({ article: { lookup }, marked }: Subject, answer: AnyReading | { readonly extent: Span }): Correct {
  const target = targetOf(lookup.text, marked.layer, marked.annotation);
  if (!('extent' in answer)) return { kind: 'correct', target, reading: answer };
  return { kind: 'correct', target, reading: {}, extent: anchorOf(lookup.text, answer.extent) };
}

async function ask({ article: { lookup, document }, marked }: Subject): Promise<AnyReading | { readonly extent: Span } | undefined> {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const selection = editor === undefined || editor.selection.isEmpty ? undefined
    : { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) };
  const fields = fieldsOf({ lookup, document, selection }, marked);
  const items = fields.map((field) => ({ field, label: capital(field.label), description: shorten(field.now, 60) }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Correct “{0}”', shorten(marked.annotation.text, 60)) });
  return picked?.field.ask();
}

function fieldsOf(context: Context, { layer, annotation }: Marked): readonly Field[] {
  const extent = extentField(context, annotation);
  switch (layer) {
    case 'speakers': return [...speakerFields(context, annotation), ...extent];
    case 'quotes': return [...quoteFields(context, annotation), ...extent];
    case 'dates': return [...dateFields(annotation), ...extent];
    case 'quantities': return [...quantityFields(annotation), ...extent];
    case 'commitments': return [...commitmentFields(context, annotation), ...extent];
  }
}

function extentField({ lookup, selection }: Context, { start, end }: Span): Field[] {
  if (selection === undefined || (selection.start === start && selection.end === end)) return [];
  return [{ label: l10n.t('extent: take what is selected'), now: lookup.text.slice(selection.start, selection.end), ask: () => Promise.resolve({ extent: selection }) }];
}

function field(name: string, now: string | null, asked: () => Promise<unknown>, toReading: (value: never) => AnyReading): Field {
  return {
    label: fieldInWords(name), now: now ?? l10n.t('none'),
    ask: async () => {
      const value = await asked();
      return value === undefined ? undefined : toReading(value as never);
    },
  };
}

function speakerFields({ lookup }: Context, mention: Mention): Field[] {
  const speaker = lookup.speaker(mention.speaker);
  if (speaker === undefined) return [];
  const text = (label: string, now: string | null, toPerson: (text: string) => NonNullable<Extract<AnyReading, { person?: unknown }>['person']>): Field => ({
    label, now: now ?? l10n.t('none'),
    ask: async () => {
      const typed = await askText(capital(label), now ?? '');
      return typed === undefined ? undefined : { person: toPerson(typed) };
    },
  });
  const orNull = (typed: string): string | null => (typed === '' ? null : typed);
  return [
    { label: l10n.t('who is meant here'), now: speaker.name, ask: async () => {
      const person = await askPerson(lookup, l10n.t('Who is meant by “{0}” here?', shorten(mention.text, 40)));
      return person ? { speaker: person } : undefined;
    } },
    text(l10n.t('name'), speaker.name, (name) => (name === '' ? {} : { name })),
    text(l10n.t('role'), speaker.roles[0] ?? null, (role) => ({ roles: role === '' ? [] : [role, ...speaker.roles.slice(1)] })),
    text(l10n.t('affiliation'), speaker.affiliation, (affiliation) => ({ affiliation: orNull(affiliation) })),
    text(l10n.t('title'), speaker.honorific, (honorific) => ({ honorific: orNull(honorific) })),
    { label: l10n.t('kind'), now: speakerKindInWords(speaker.kind), ask: async () => {
      const kind = await pickOne(l10n.t('Kind of speaker'), SPEAKER_KINDS, speakerKindInWords, speaker.kind);
      return kind && { person: { kind } };
    } },
  ];
}

function quoteFields({ lookup }: Context, quote: Quote): Field[] {
  const yesNo = (value: boolean): string => (value ? l10n.t('yes') : l10n.t('no'));
  return [
    field('speaker', lookup.speaker(quote.speaker)?.name ?? null, () => askPerson(lookup, l10n.t('Who says it?'), { nobody: l10n.t('$(question) Nobody named') }), (speaker) => ({ speaker })),
    field('kind', quoteKindInWords(quote.kind), () => pickOne(l10n.t('Kind of quote'), QUOTE_KINDS, (kind) => `${quoteKindInWords(kind)}: ${quoteKindExplained(kind)}`, quote.kind), (kind) => ({ kind })),
    field('negated', yesNo(quote.negated), () => Promise.resolve(!quote.negated), (negated) => ({ negated })),
    field('hypothetical', yesNo(quote.hypothetical), () => Promise.resolve(!quote.hypothetical), (hypothetical) => ({ hypothetical })),
  ];
}

const TIMEX = /^(?:[-X\d]{2,10}(?:-(?:W\d\d(?:-WE|-\d)?|Q\dX?|H\d|SP|SU|FA|WI))?(?:T(?:[\dX]{2}(?::[\dX]{2}){0,2}|MO|MI|AF|EV|NI|DT))?|P[T\dX.YMWDHSE]+|(?:PAST|PRESENT|FUTURE)_REF)$/;

function dateFields(date: TimeExpression): Field[] {
  return [
    field('value', date.value, async () => {
      const typed = await askText(l10n.t('When is it?'), date.value ?? '', {
        prompt: l10n.t('2021-04-07, 2021-04, 2021, 2021-W14, 2021-Q2, 2021-04-07T09:30, P3D for three days. Empty for not known.'),
        wrong: (value) => (value === '' || TIMEX.test(value) ? undefined : l10n.t('This is no date as TIMEX3 writes it.')),
      });
      return typed === undefined ? undefined : { value: typed === '' ? null : typed };
    }, (answer: { value: string | null }) => answer),
    field('type', date.type, () => pickOne(l10n.t('Kind of time'), TIME_TYPES, (type) => type), (type) => ({ type })),
    field('modifier', date.modifier && modifierInWords(date.modifier), () => pickOne(l10n.t('Modifier'), ['none', ...TIME_MODIFIERS] as const, (one) => (one === 'none' ? l10n.t('none') : modifierInWords(one))),
      (one: 'none' | (typeof TIME_MODIFIERS)[number]) => ({ modifier: one === 'none' ? null : one })),
  ];
}

function quantityFields(quantity: Quantity): Field[] {
  const text = (name: 'unit' | 'counted' | 'currency', label: string): Field => field(name, quantity[name], () => askText(label, quantity[name] ?? ''), (typed: string) => ({ [name]: typed === '' ? null : typed }));
  return [
    field('value', numberOf(quantity), () => askText(l10n.t('How much?'), numberOf(quantity) ?? '', {
      prompt: l10n.t('A number, or two with “to” between them for a range.'), wrong: (typed) => (rangeIn(typed) === undefined ? l10n.t('This is no number.') : undefined),
    }), (typed: string) => rangeIn(typed)!),
    text('unit', l10n.t('Unit, in the singular')), text('counted', l10n.t('What is counted or measured')), text('currency', l10n.t('Currency, as ISO 4217 has it (USD)')),
    field('modifier', quantityModifierInWords(quantity.modifier), () => pickOne(l10n.t('Modifier'), QUANTITY_MODIFIERS, quantityModifierInWords, quantity.modifier), (modifier) => ({ modifier })),
    field('dimension', dimensionInWords(quantity.dimension), () => pickOne(l10n.t('What is measured'), DIMENSIONS, dimensionInWords, quantity.dimension), (dimension) => ({ dimension })),
  ];
}

function numberOf({ value, low, high }: Quantity): string | null {
  return value !== null ? String(value) : low === null && high === null ? null : `${low ?? ''} to ${high ?? ''}`;
}

function rangeIn(typed: string): { value: number | null; low: number | null; high: number | null } | undefined {
  const [first, second, ...rest] = typed.split(' to ').map((part) => Number(part.replaceAll(',', '')));
  if (typed === '' || first === undefined || rest.length > 0 || !Number.isFinite(first)) return undefined;
  if (second === undefined) return { value: first, low: null, high: null };
  return Number.isFinite(second) ? { value: null, low: first, high: second } : undefined;
}

function commitmentFields(context: Context, one: Commitment): Field[] {
  const { lookup } = context;
  const wordsIn = (span: Span | null): string | null => span && lookup.text.slice(span.start, span.end);
  const ids = new Set(one.agents.flatMap((agent) => agent.speaker ?? []));
  const nobody = { nobody: l10n.t('$(question) Nobody named') };
  return [
    field('agents', one.agents.map((agent) => agent.name).join(', ') || null, () => askPeople(lookup, l10n.t('Who is to act?'), ids), (agents) => ({ agents })),
    field('firmness', firmnessInWords(one.firmness), () => pickOne(l10n.t('How firm is it?'), FIRMNESS, (value) => `${firmnessInWords(value)}: ${firmnessExplained(value)}`, one.firmness), (firmness) => ({ firmness })),
    field('polarity', one.polarity === 'negative' ? l10n.t('not to act') : l10n.t('to act'), () => Promise.resolve(one.polarity === 'negative' ? 'positive' : 'negative'), (polarity) => ({ polarity })),
    field('deadline', wordsIn(one.deadline), () => askDeadline(context, one), (answer: { deadline: Words | null }) => answer),
    field('speaker', one.speaker?.name ?? null, () => askPerson(lookup, l10n.t('Who tells it?'), { nobody: l10n.t('$(question) The article itself') }), (speaker) => ({ speaker })),
    field('counterparty', one.counterparty?.name ?? null, () => askPerson(lookup, l10n.t('Towards whom?'), nobody), (counterparty) => ({ counterparty })),
    ...(['condition', 'action', 'trigger'] as const).map((name) => field(name, wordsIn(one[name]), () => askWords(context, one, name), (words) => ({ [name]: words }))),
  ];
}

async function askDeadline({ lookup, selection }: Context, one: Commitment): Promise<{ deadline: Words | null } | undefined> {
  const dates = lookup.annotations.dates.map((date) => ({ label: date.text, description: date.value === null ? l10n.t('not known') : timeInWords(date), span: date }));
  const selected = selection === undefined ? [] : [{ label: l10n.t('$(selection) What is selected: {0}', shorten(lookup.text.slice(selection.start, selection.end), 60)), description: '', span: selection }];
  const items = [...selected, ...dates, { label: l10n.t('$(dash) No deadline'), description: '', span: null }];
  const picked = await window.showQuickPick(items, { title: l10n.t('By when?'), matchOnDescription: true });
  return picked && { deadline: picked.span && wordsAt(lookup.text, one.start, picked.span) };
}

/** Words of the article: what is selected, or what is typed and stands near the commitment. */
async function askWords({ lookup, selection }: Context, one: Commitment, name: 'condition' | 'action' | 'trigger'): Promise<Words | null | undefined> {
  const span = one[name];
  const whole = selection !== undefined && (selection.start !== one.start || selection.end !== one.end) ? selection : span;
  const typed = await askText(capital(fieldInWords(name)), whole === null ? '' : lookup.text.slice(whole.start, whole.end), {
    prompt: l10n.t('The article’s own words. Select them in the article before, and they stand here.'),
    wrong: (text) => (text === '' && name === 'condition' ? undefined : text !== '' && lookup.text.includes(text) ? undefined : l10n.t('These words do not stand in the article.')),
  });
  if (typed === undefined) return undefined;
  if (typed === '') return name === 'condition' ? null : undefined;
  const near = [lookup.text.lastIndexOf(typed, one.start + 200), lookup.text.indexOf(typed, one.start)].filter((at) => at !== -1);
  const start = near.reduce((best, at) => (Math.abs(at - one.start) < Math.abs(best - one.start) ? at : best), near[0]!);
  return wordsAt(lookup.text, one.start, { start, end: start + typed.length });
}
