import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { exportFormat } from '../../../src/formats/export';
import { FormatError } from '../../../src/formats/foreign-file';
import { formatOf, readForeign } from '../../../src/formats/import';
import { adopt } from '../../../src/review/adopt';
import { applyDecisions } from '../../../src/review/apply';
import { stampDraft } from '../../../src/review/journal';
import type { Decision } from '../../../src/review/model';
import { isDecision } from '../../../src/review/validate';
import { Choices } from '../choices';
import { mutated, mutatedText } from '../mutate';
import { unpolluted } from '../pollution';
import { target } from './target';

const TEXT = 'LENN, May 3 (Wire) - Ana Ruiz, the mayor, said on Monday that the city will pay $40 million by Friday.\n\n"We will not wait," she said.\n';
const reviewed = applyDecisions(TEXT, createAnnotator().annotate(TEXT), []);
const exported = (name: 'json' | 'web-annotation' | 'brat'): string => {
  const files = exportFormat(name).files({ name: 'a.txt', text: TEXT, reviewed });
  return (files.find((file) => file.name.endsWith('.ann')) ?? files[0]!).content;
};
const OWN = JSON.parse(exported('json')) as unknown;
const WEB = JSON.parse(exported('web-annotation')) as unknown;
const BRAT = exported('brat');

interface File { readonly name: string; readonly content: string }

/** A file of annotations from elsewhere: made sense of, or refused with a reason; what is adopted are decisions that hold. */
export const imports = target<File>({
  name: 'imports', share: 700, size: 60,
  caseOf(bytes) {
    const choices = new Choices(bytes);
    switch (choices.below(3)) {
      case 0: return { name: 'a.json', content: mutatedText(JSON.stringify(mutated(OWN, choices)), choices) };
      case 1: return { name: 'a.jsonld', content: mutatedText(JSON.stringify(mutated(WEB, choices)), choices) };
      default: return { name: 'a.ann', content: mutatedText(BRAT, choices) };
    }
  },
  check({ name, content }) {
    unpolluted(() => {
      let foreign;
      try {
        foreign = readForeign(formatOf(name, content), content, TEXT);
      } catch (error) {
        assert.ok(error instanceof FormatError, error as Error);
        return;
      }
      const journal: Decision[] = [...foreign.decisions];
      for (const draft of adopt(TEXT, reviewed, foreign.annotations).drafts) journal.push(stampDraft(draft, journal, { id: `x${journal.length}`, author: null, engine: '' }, 0));
      assert.ok(journal.every(isDecision), 'a decision that no sidecar would take');
      for (const { id, start, end, text } of applyDecisions(TEXT, reviewed.annotations, journal).annotations.quotes) assert.equal(text, TEXT.slice(start, end), id);
    });
  },
});
