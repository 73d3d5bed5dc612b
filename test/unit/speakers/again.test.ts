import assert from 'node:assert/strict';
import { createAnnotator, type Annotations } from '../../../src/engine';
import { randomNumbers } from '../../evaluation/bootstrap';

/** Told over enough paragraphs that what stands at the beginning is out of everybody's mind at the end. */
const PEOPLE = ['Ann Lee', 'Mr. Roe', 'Foreign Minister Ada Holm', 'Northgate Rail', 'Bo Keogh'];
const TELLINGS = [
  (who: string): string => `${who} said the bridge would open in May. "We will pay for it," the minister added, and she smiled.`,
  (who: string): string => `The mayor of Kelby met ${who} on Monday. He thanked the union, which had built the bridge.`,
  (who: string): string => `${who}, the chief executive of Acme Corp., told reporters that his company had sold its office in Norway.`,
  (who: string): string => `A spokesman for ${who} declined to comment. The spokesman said the country had paid 5 million crowns.`,
];
const ARTICLE = `KELBY, May 3 -- Bridge to open\n\n${Array.from({ length: 60 }, (_, i) => TELLINGS[i % TELLINGS.length]!(PEOPLE[(i * 3) % PEOPLE.length]!)).join('\n\n')}`;

const TYPED = ['x', 's', ' ', '.', '"', '\n\n', 'Mrs. Lee ', 'The firm said so. ', 'Holm', 'the minister ', '\nBy Ann Lee\n', 'Norway, '];

describe('an article annotated again', () => {
  it('reads after every edit as if it were read for the first time, whichever version it follows', function () {
    this.timeout(60_000);
    const random = randomNumbers(8);
    const pick = (below: number): number => Math.floor(random() * below);
    const annotator = createAnnotator();
    let text = ARTICLE;
    let versions: Annotations[] = [annotator.annotate(text)];
    for (let i = 0; i < 120; i++) {
      const at = pick(text.length);
      const moved = random() < 0.1 ? text.slice(pick(text.length)).slice(0, 300) : '';
      text = text.slice(0, at) + (random() < 0.4 ? '' : TYPED[pick(TYPED.length)]!) + moved + text.slice(at + (random() < 0.2 ? pick(250) : pick(3)));
      const previous = versions[pick(8) === 0 ? 0 : versions.length - 1]!;
      const again = annotator.annotate(text, { previous });
      assert.deepEqual(again, createAnnotator().annotate(text), `edit ${String(i)}`);
      versions = [...versions.slice(-2), again];
    }
  });
  it('can be given up in the middle and begun anew from the same version', () => {
    const annotator = createAnnotator();
    const previous = annotator.annotate(ARTICLE);
    const text = ARTICLE.replace('Ann Lee', 'Ann Leigh');
    for (let steps = 0; steps < 12; steps++) {
      const given = annotator.annotateInSteps(text, { previous });
      for (let i = 0; i < steps; i++) if (given.next().done) break;
      assert.deepEqual(annotator.annotate(text, { previous }), createAnnotator().annotate(text));
    }
  });
});
