/** An undertaking from article to article, or from version to version: who tells it when, and what changed. */
import type { Change, Entry, Step } from '../messages';
import { filled } from '../model/arrange';
import type { Context } from './context';
import { h, type Child } from './dom';
import { flagMark } from './marks';

/** What became of it, as badges: a mark, and the word. */
export function flagSigns({ words }: Context, { flags }: Entry): HTMLElement[] {
  return flags.filter((flag) => flag !== 'unchanged').map((flag) => h('span', { class: `badge flag flag-${flag}` }, flagMark(flag), h('span', {}, words[`flag.${flag}`])));
}

/** "harbour.news · 3 March 2024", or in how many articles. */
export function toldIn({ words, ledger }: Context, { trail }: Entry): Child {
  if (ledger.kind !== 'folder' || trail.length === 0) return null;
  const last = trail.at(-1)!;
  const name = h('span', { class: 'told-in', title: last.headline ?? last.name }, `${last.name}, ${last.date ?? words.undated}`);
  return trail.length === 1 ? name : h('span', {}, name, ` (${filled(words, 'inArticles', trail.length)})`);
}

/** The same for a column. */
export function articlesCell({ words }: Context, { trail }: Entry): readonly Child[] {
  const last = trail.at(-1);
  if (last === undefined) return [];
  return [
    h('span', { class: 'path', title: last.headline }, ...last.name.split(/(?<=\/)/).map((part) => h('span', {}, part))), h('p', { class: 'quiet' }, last.date ?? words.undated),
    trail.length > 1 && h('p', { class: 'quiet' }, filled(words, 'earlier', trail.length - 1)),
  ];
}

/** All steps, oldest first, each with a button to its passage. */
export function trailOf(context: Context, entry: Entry): Child {
  if (entry.trail.length === 0) return null;
  return h('ol', { class: 'trail' }, ...entry.trail.map((step, index) => stepOf(context, entry, step, index)));
}

function stepOf({ words, act }: Context, entry: Entry, step: Step, index: number): HTMLElement {
  return h('li', { class: 'step' },
    h('p', { class: 'quiet' }, `${step.date ?? words.undated} · ${step.name}`, step.headline !== null && ` · ${step.headline}`),
    h('button', {
      'class': 'quote', 'type': 'button', 'data-focus': `passage ${index} ${entry.id}`, 'title': words.goTo,
      'onclick': (event: MouseEvent) => { act.show(entry, event.detail === 0 ? 'go' : 'peek', index); },
    }, `“${entry.passages[index]!.words}”`),
    ...step.changes.map((change) => changeLine(words, change)),
    step.why !== null && h('p', { class: 'quiet why-same' }, `${words.why}: ${step.why}`, step.guess && h('span', { class: 'sign guess-sign' }, ` ${words.guess}`)));
}

/** "another deadline: “June” → “December”". */
export function changeLine(words: Context['words'], { flag, before, after }: Change): HTMLElement {
  const told = filled(words, 'changed', words[`flag.${flag}`], before === '' ? words.nothingBefore : `“${before}”`, after === '' ? words.nothingAfter : `“${after}”`);
  return h('p', { class: 'change' }, flagMark(flag), h('span', {}, flag === 'withdrawn' || flag === 'renewed' ? words[`flag.${flag}`] : told));
}
