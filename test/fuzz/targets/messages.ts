import assert from 'node:assert/strict';
import { isFromPage, isToPage, WORDS, type FromPage, type ToPage } from '../../../src/panel/messages';
import { Choices } from '../choices';
import { mutated } from '../mutate';
import { unpolluted } from '../pollution';
import { target } from './target';

const FROM: readonly FromPage[] = [
  { type: 'ready' }, { type: 'show', id: 'a', passage: 0, how: 'peek' }, { type: 'handOver', ids: ['a', 'b'], as: 'text' },
  { type: 'status', id: 'a', status: 'kept', date: '2024-04-01', note: 'n', link: 'https://example.org' }, { type: 'takeBackStatus', id: 'a' },
  { type: 'openLink', id: 'a' }, { type: 'decide', id: 'a', verb: 'accept' }, { type: 'group', by: 'agent' }, { type: 'command', command: 'undo' },
];
const TO: readonly ToPage[] = [
  { type: 'setup', words: Object.fromEntries(WORDS.map((key) => [key, 'x'])) as never, group: 'none' }, { type: 'cursor', id: null }, { type: 'focusSearch' }, { type: 'group', by: 'status' }, { type: 'handOver', as: 'markdown' },
  { type: 'ledger', ledger: { kind: 'article', about: null, nothing: null, unread: [], state: 'read', title: 'a', articleDay: '2024-03-06', articleDate: 'x', today: '2024-03-07', todayInWords: 'x', partial: null, entries: [] } },
];

/** A message that was made otherwise than by us: told from ours, and what is let pass has our shape and nothing more. */
export const messages = target<unknown>({
  name: 'messages', share: 2_000, size: 30,
  caseOf(bytes) {
    const choices = new Choices(bytes);
    return mutated(choices.pick<unknown>([...FROM, ...TO]), choices);
  },
  check(value) {
    unpolluted(() => {
      for (const [guard, known] of [[isFromPage, FROM], [isToPage, TO]] as const) {
        if (!guard(value)) continue;
        const like = known.find((one) => one.type === (value as { type: unknown }).type)!;
        assert.deepEqual(Object.keys(value as object).sort(), Object.keys(like).sort());
        assert.ok(guard(JSON.parse(JSON.stringify(value))), 'let pass, and not after a journey');
      }
    });
  },
});
