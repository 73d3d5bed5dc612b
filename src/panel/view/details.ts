/** All that is known of an entry, below it. */
import { VERBS, type Deadline, type Entry } from '../messages';
import type { Context } from './context';
import { h, type Child } from './dom';
import { statusSection } from './status-form';
import { trailOf } from './trail';

export function detailsOf(context: Context, entry: Entry): HTMLElement {
  const { words, act } = context;
  const { deadline, id } = entry;
  const fact = (name: string, ...told: readonly Child[]): HTMLElement | null => {
    const known = told.filter((one) => one !== null && one !== undefined && one !== '' && one !== false);
    return known.length === 0 ? null : h('div', { class: 'fact' }, h('dt', {}, name), h('dd', {}, ...known));
  };
  const lines = (all: readonly Child[]): Child => (all.length === 0 ? null : all.length === 1 ? all[0] : h('ul', { class: 'plain' }, ...all.map((one) => h('li', {}, one))));
  const alone = context.arrangement.group === 'agent' && entry.agentsInFull === entry.agents;
  return h('div', { 'class': 'details', 'id': detailsId(id) },
    h('dl', {},
      fact(words['field.agent'], !alone && entry.agentsInFull),
      fact(words['field.counterparty'], entry.counterparty),
      fact(words['field.deadline'], deadline === null ? words.noDeadline : dueInWords(deadline)),
      fact(words['field.daysLeft'], lines([deadline?.fromArticle, deadline?.fromToday].filter((one) => typeof one === 'string'))),
      fact(words['field.condition'], entry.condition),
      fact(words['field.firmness'], entry.refusal ? `${entry.firmnessInFull}, ${words.refusal}` : entry.firmnessInFull),
      fact(words['field.speaker'], entry.speaker ?? words.ownVoice),
      entry.trail.length > 0 ? fact(context.ledger.kind === 'versions' ? words['field.versions'] : words['field.trail'], trailOf(context, entry)) : fact(words['field.passages'], lines(entry.passages.map((passage, index) => h('button', {
        'class': 'quote', 'type': 'button', 'data-focus': `passage ${index} ${id}`, 'title': words.goTo,
        'onclick': (event: MouseEvent) => { act.show(entry, event.detail === 0 ? 'go' : 'peek', index); },
      }, `“${passage.words}”`)))),
      fact(words['field.contradicts'], lines(entry.contradicts.map((other) => h('button', {
        'class': 'quote', 'type': 'button', 'data-focus': `opposite ${other.id} ${id}`, 'onclick': () => { act.reveal(other.id); },
      }, other.sentence)))),
      fact(words['field.note'], entry.note)),
    !entry.flags.includes('removed') && statusSection(context, entry),
    h('dl', { class: 'why' }, fact(words['field.evidence'], entry.whole || entry.flags.includes('removed') ? lines(entry.evidence) : words.complete), fact(words['field.certainty'], entry.certainty), fact(words['field.review'], entry.verdict)),
    !entry.flags.includes('removed') && h('div', { class: 'decide' }, ...VERBS.filter((verb) => verb !== 'accept' || entry.verdict === null).map((verb) => h('button', {
      'class': 'link', 'type': 'button', 'data-focus': `${verb} ${id}`, 'onclick': () => { act.post({ type: 'decide', id, verb }); },
    }, words[`decide.${verb}`]))));
}

/** The article's words, and how they are understood where that tells more. */
function dueInWords({ words, resolved }: Deadline): string {
  if (resolved === null) return words;
  return resolved.toLowerCase().includes(words.toLowerCase()) ? resolved : words.includes(resolved) ? words : `${words} – ${resolved}`;
}

export function detailsId(id: string): string {
  return `details ${id}`.replace(/\s+/g, '_');
}
