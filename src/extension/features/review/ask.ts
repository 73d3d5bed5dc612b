/** Questions to the reader. Each resolves to undefined when they turn away. */
import { l10n, window, type QuickPickItem } from 'vscode';
import type { Speaker } from '../../../engine';
import type { Person } from '../../../review/model';
import { personOf } from '../../../review/readings';
import type { Lookup } from '../../lookup';
import { fullName, roleInWords } from '../../wording/speakers';

export async function pickOne<T extends string>(title: string, values: readonly T[], inWords: (value: T) => string, now?: T | null): Promise<T | undefined> {
  const items = values.map((value) => ({ value, label: inWords(value), ...(value === now ? { description: l10n.t('as it is') } : {}) }));
  return (await window.showQuickPick(items, { title }))?.value;
}

export async function askText(title: string, value: string, more: { readonly prompt?: string; readonly wrong?: (text: string) => string | undefined } = {}): Promise<string | undefined> {
  const { prompt, wrong } = more;
  const text = await window.showInputBox({ title, value, ...(prompt === undefined ? {} : { prompt }), ...(wrong === undefined ? {} : { validateInput: (typed: string) => wrong(typed.trim()) }) });
  return text?.trim();
}

interface PersonItem extends QuickPickItem {
  readonly person: Person | null | 'other';
}

function itemsOf(lookup: Lookup, speakers: readonly Speaker[]): PersonItem[] {
  const people = { text: lookup.text, speakers: lookup.annotations.speakers, mentions: lookup.annotations.mentions };
  return speakers.map((one) => ({ label: fullName(one), description: roleInWords(one), person: personOf(people, one.id, one.name) }));
}

/** Those who speak come first. */
function inOrder(lookup: Lookup): Speaker[] {
  return [...lookup.annotations.speakers].sort((a, b) => lookup.quotesOf(b.id).length - lookup.quotesOf(a.id).length);
}

/** One of the article's speakers, somebody else by name, or (where that may be) nobody: null. */
export async function askPerson(lookup: Lookup, title: string, options: { readonly nobody?: string } = {}): Promise<Person | null | undefined> {
  const items: PersonItem[] = [
    ...itemsOf(lookup, inOrder(lookup)), { label: l10n.t('$(add) Somebody else…'), person: 'other' },
    ...(options.nobody === undefined ? [] : [{ label: options.nobody, person: null }]),
  ];
  const picked = await window.showQuickPick(items, { title, matchOnDescription: true });
  if (picked === undefined) return undefined;
  return picked.person === 'other' ? askName(title) : picked.person;
}

async function askName(title: string): Promise<Person | undefined> {
  const name = await askText(title, '', { prompt: l10n.t('The full name, or the words that stand for it.'), wrong: (typed) => (typed === '' ? l10n.t('A name is needed.') : undefined) });
  return name === undefined || name === '' ? undefined : { name };
}

/** Several of the article's speakers. */
export async function askPeople(lookup: Lookup, title: string, picked: ReadonlySet<string>): Promise<Person[] | undefined> {
  const chosen = itemsOf(lookup, inOrder(lookup)).map((item, index) => ({ ...item, picked: picked.has(inOrder(lookup)[index]!.id) }));
  const other: PersonItem = { label: l10n.t('$(add) Somebody else…'), person: 'other' };
  const answer = await window.showQuickPick<PersonItem>([...chosen, other], { title, canPickMany: true, matchOnDescription: true });
  if (answer === undefined) return undefined;
  const people = answer.flatMap(({ person }) => (person === null || person === 'other' ? [] : [person]));
  if (!answer.some(({ person }) => person === 'other')) return people;
  const named = await askName(title);
  return named === undefined ? undefined : [...people, named];
}
