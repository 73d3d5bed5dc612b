import assert from 'node:assert/strict';
import { pairMarks } from '../../../src/engine/quotes/marks';
import { analyseParagraph } from '../../../src/engine/text';

/** What stands between paired marks, outermost first, marks included. */
function quotedIn(text: string): string[] {
  const { tokens } = analyseParagraph(text);
  return pairMarks(tokens).quoted.map((q) => `${'>'.repeat(q.depth)}${text.slice(tokens[q.open]!.start, q.close === null ? text.length : tokens[q.close]!.end)}${q.close === null ? '…open' : ''}`);
}

describe('quotation marks', () => {
  const cases: readonly (readonly [what: string, text: string, quoted: readonly string[]])[] = [
    ['straight', '"We will pay," said Ann Lee. "By May."', ['"We will pay,"', '"By May."']],
    ['curly', '“We will pay,” said Ann Lee.', ['“We will pay,”']],
    ['newswire, closed by two apostrophes', '``We will pay,\'\' said Ann Lee.', ['``We will pay,\'\'']],
    ['newswire, opened by two apostrophes', "''We will pay,'' said Ann Lee. ''By May.''", ["''We will pay,''", "''By May.''"]],
    ['guillemets', '«We will pay», said Ann Lee.', ['«We will pay»']],
    ['German low marks', '„We will pay“, said Ann Lee.', ['„We will pay“']],
    ['single', "'We will pay,' said Ann Lee.", ["'We will pay,'"]],
    ['single curly', '‘We will pay,’ said Ann Lee.', ['‘We will pay,’']],
    ['straight closed by curly', '"We will pay,” said Ann Lee.', ['"We will pay,”']],
    ['curly closed by the wrong curly', '“We will pay,“ said Ann Lee.', ['“We will pay,“']],
    ['nested', '“He told me, ‘Go home,’ and left,” she said.', ['“He told me, ‘Go home,’ and left,”', '>‘Go home,’']],
    ['nested, straight, closing together', "\"He told me, 'Go home,'\" she said.", ["\"He told me, 'Go home,'\"", ">'Go home,'"]],
    ['double inside single', "'They call it \"the pit\",' she said.", ["'They call it \"the pit\",'", '>"the pit"']],
    ['a quotation that the paragraph leaves open', '“We will pay. We always have.', ['“We will pay. We always have.…open']],
    ['a possessive inside single marks', "'The workers' pay is safe,' she said.", ["'The workers' pay is safe,'"]],
    ['behind a bracket and a dash', 'The plan ("a mess") – “a joke” – failed.', ['"a mess"', '“a joke”']],
  ];
  for (const [what, text, quoted] of cases) it(`pairs ${what}`, () => { assert.deepEqual(quotedIn(text), quoted); });

  const alone: readonly (readonly [what: string, text: string])[] = [
    ['possessives and contractions', "The workers' union didn't accept the board's offer."],
    ['elisions', "Give 'em the hits of the '90s, rock 'n' roll and all."],
    ['feet and inches', 'The 6\'2" keeper stood behind a 5" rail.'],
    ['code in backticks', 'Run `npm test` before the vote.'],
  ];
  for (const [what, text] of alone) it(`leaves ${what} alone`, () => { assert.deepEqual(quotedIn(text), []); });

  it('keeps a measure inside a quotation', () => { assert.deepEqual(quotedIn('"He is 6\'2"," she said, "and 19."'), ['"He is 6\'2","', '"and 19."']); });

  it('reports a closing mark that nothing opened', () => {
    const { tokens } = analyseParagraph('That was all.” He left.');
    assert.equal(pairMarks(tokens).orphans.length, 1);
  });

  it('recovers when a quotation is opened again before it was closed', () => {
    assert.deepEqual(quotedIn('"We will pay, said Ann Lee. "By May."'), ['"By May."']);
  });

  it('takes twenty thousand marks in its stride', () => {
    for (const mark of ['"', '“', "'", '``', '" ', ' "a', "'a' "]) {
      const { tokens } = analyseParagraph(mark.repeat(20_000));
      pairMarks(tokens);
    }
  });
});
