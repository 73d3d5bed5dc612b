import assert from 'node:assert/strict';
import { answerer, type Task } from '../../../src/cli/work/task';
import { Choices } from '../choices';
import { mutated, mutatedText } from '../mutate';
import { textFrom } from '../pieces';
import { unpolluted } from '../pollution';
import { target } from './target';

const FORMATS = ['jsonl', 'json', 'text'] as const;
const answers = FORMATS.map((format) => answerer({ inputFormat: 'jsonl', format, many: true, date: null }));

interface Line { readonly format: number; readonly task: Task }

/** A line of an archive, or a file: an article, or a reason that a reader can use; never a throw. */
export const records = target<Line>({
  name: 'records', share: 1_500, size: 80,
  caseOf(bytes) {
    const choices = new Choices(bytes);
    const format = choices.below(FORMATS.length);
    switch (choices.below(4)) {
      case 0: return { format, task: { id: 'a', bytes: choices.rest() } };
      case 1: return { format, task: { id: null, bytes: choices.rest() } };
      default: {
        const record = { id: 'a', date: '2024-03-06', meta: { reference: '2013-02-12T04:30:00-02:00', dayFirst: true }, text: textFrom(choices, 20) };
        return { format, task: { id: null, bytes: Buffer.from(mutatedText(JSON.stringify(mutated(record, choices)), choices)) } };
      }
    }
  },
  check({ format, task }) {
    unpolluted(() => {
      const answer = answers[format]!(task);
      if ('failure' in answer) assert.ok(answer.failure !== '' && !/TypeError|undefined|is not a function|\[object/.test(answer.failure), answer.failure);
      else if (FORMATS[format] === 'jsonl') assert.match(answer.output, /^\{.*\}\n$/);
    });
  },
});
