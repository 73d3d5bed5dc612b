import assert from 'node:assert/strict';
import { createAnnotator, type Quote } from '../../../src/engine';

const annotator = createAnnotator();

/** What is told, as `kind | speaker or reason | parts`, in the order of the text. */
function told(text: string): string[] {
  const { quotes, speakers } = annotator.annotate(text);
  const name = (q: Quote): string => speakers.find((s) => s.id === q.speaker)?.name ?? String(q.unattributed);
  return quotes.map((q) => `${q.kind} | ${name(q)} | ${q.spans.map((s) => text.slice(s.start, s.end)).join(' … ')}`);
}

const quotesOf = (text: string): readonly Quote[] => annotator.annotate(text).quotes;

describe('forms of quotation', () => {
  const cases: readonly (readonly [what: string, text: string, quotes: readonly string[]])[] = [
    ['straight marks', '"We will pay the workers," said Mayor Ann Lee.', ['direct | Ann Lee | "We will pay the workers,"']],
    ['curly marks', '“We will pay the workers,” said Mayor Ann Lee.', ['direct | Ann Lee | “We will pay the workers,”']],
    ['newswire marks', '``We will pay the workers,\'\' said Mayor Ann Lee.', ['direct | Ann Lee | ``We will pay the workers,\'\'']],
    ['British single marks', "'We will pay the workers,' said Mayor Ann Lee.", ["direct | Ann Lee | 'We will pay the workers,'"]],
    ['guillemets', '«We will pay the workers», said Mayor Ann Lee.', ['direct | Ann Lee | «We will pay the workers»']],
    ['marks that do not match', '"We will pay the workers,” said Mayor Ann Lee.', ['direct | Ann Lee | "We will pay the workers,”']],
    ['a quotation inside a quotation as one', '“He told me, ‘Go home,’ and left,” said Mayor Ann Lee.', ['direct | Ann Lee | “He told me, ‘Go home,’ and left,”']],
    ['a quotation that the attribution breaks', '"We will pay," said Mayor Ann Lee, "by the end of May."', ['direct | Ann Lee | "We will pay," … "by the end of May."']],
    ['a quotation over two paragraphs', '"We will pay them," said Mayor Ann Lee. "We always have.\n\n"And we will pay them in May."', ['direct | Ann Lee | "We will pay them," … "We always have … "And we will pay them in May."']],
    ['a paragraph of quotation behind its attribution', '“We will pay them,” said Mayor Ann Lee.\n\n“The port has waited for this money since the flood, and so have I.”', ['direct | Ann Lee | “We will pay them,” … “The port has waited for this money since the flood, and so have I.”']],
    ['a paragraph of quotation behind a colon', 'Asked again, Mayor Ann Lee replied:\n\n“The port has waited for this money since the flood, and so have I.”', ['direct | Ann Lee | “The port has waited for this money since the flood, and so have I.”']],
    ['the colon style', 'Mayor Lee: “We will pay the workers.”', ['direct | Lee | “We will pay the workers.”']],
    ['a headline in marks', "Mayor Lee Vows to 'Fight Every Day' for the Port", ["mixed | Lee | to 'Fight Every Day' for the Port"]],
    ['a post', 'Mayor Ann Lee (@annlee) tweeted: “We will pay the workers.”', ['direct | Ann Lee | “We will pay the workers.”']],
    ['according to', 'According to Mayor Ann Lee, the port is safe.', ['indirect | Ann Lee | the port is safe']],
    ['per', 'The port is safe, per Mayor Ann Lee.', ['indirect | Ann Lee | The port is safe']],
    ['a noun that attributes', "There was anger over Mayor Lee's warning that the port is not safe.", ['indirect | Lee | that the port is not safe']],
    ['mixed content', 'Mayor Ann Lee said the port was “as safe as a church”.', ['mixed | Ann Lee | the port was “as safe as a church”']],
  ];
  for (const [what, text, quotes] of cases) it(`reads ${what}`, () => { assert.deepEqual(told(text).slice(-quotes.length), quotes); });

  const alone: readonly (readonly [what: string, text: string])[] = [
    ['scare quotes', 'The so-called "bridge to nowhere" was opened in the \'90s.'],
    ['titles of works', 'Her novel "The Long Way Down" won a prize.'],
    ['names in marks', 'The tug "Morning Star" left the port at noon.'],
    ['feet and inches', 'The 6\'2" keeper stood behind a 5" rail.'],
    ['possessives and elisions', "The workers' boats stayed in port, rock 'n' roll and all."],
    ['labels that name nobody', 'Q: When does the port open?\n\nA: In May.'],
  ];
  for (const [what, text] of alone) it(`leaves ${what} alone`, () => { assert.deepEqual(told(text), []); });

  it('reads the turns of a transcript, whole', () => {
    const text = 'SMITH: The port must open soon. We need to pay them now.\n\nJONES: I do not agree with that.\n\nSMITH: Then we will vote.';
    assert.deepEqual(told(text).map((line) => line.split(' | ')[2]), ['The port must open soon. We need to pay them now.', 'I do not agree with that.', 'Then we will vote.']);
    assert.ok(quotesOf(text).every((q) => q.kind === 'direct' && q.rules.includes('quote.turn')));
  });

  const questions = 'Q: Why did you say that you would go?\n\nA: I was tired.\n\nQ: Will you come back?\n\nA: "No," Lee said.';
  it('gives answers to whoever is interviewed, and questions to nobody', () => {
    const spoken = ['direct | no-source | Why did you say that you would go?', 'indirect | Ann Lee | that you would go', 'direct | Ann Lee | I was tired.', 'direct | no-source | Will you come back?', 'direct | Ann Lee | "No,"'];
    assert.deepEqual(told(`An interview with Ann Lee\n\nJo Roe ran the port before her.\n\n${questions}`), spoken);
    assert.deepEqual(told(`Ann Lee, once mayor, spoke to us on Friday. Jo Roe was there.\n\n${questions}`), spoken);
    assert.deepEqual(told(`Ann Lee was interviewed by Jo Roe.\n\n${questions}`)[0], 'direct | Jo Roe | Why did you say that you would go?');
  });
  it('gives answers to nobody where more than one may have given them', () => {
    assert.equal(told(`Ann Lee and Jo Roe left.\n\n${questions}`)[2], 'direct | no-source | I was tired.');
  });
  it('takes "I" in a turn for whoever has it', () => {
    assert.deepEqual(told('SMITH: I said that the port is safe.\n\nJONES: I do not agree.\n\nSMITH: Then we will vote.')[1], 'indirect | SMITH | that the port is safe');
  });

  it('gives a quotation in a headline to whoever says it in the article', () => {
    const headline = '‘The river cannot speak for itself’: judge orders firm to pay';
    assert.equal(told(`${headline}\n\nLEEDS (AP) – A firm must pay.\n\n‘The river cannot speak for itself,’ Judge Ann Lee said.`)[0], 'direct | Ann Lee | ‘The river cannot speak for itself’');
    assert.equal(told(`${headline}\n\nLEEDS (AP) – A firm must pay for what it did to the river.`)[0], 'direct | headline | ‘The river cannot speak for itself’');
  });

  it('takes one label for no transcript', () => { assert.ok(quotesOf('Correction: The port opens in May, not in June.').every((q) => !q.rules.includes('quote.turn'))); });

  it('reads a block quote in Markdown behind a colon', () => {
    assert.deepEqual(told('Mayor Ann Lee wrote in a letter to the council:\n\n> We will pay the workers by May. They have waited long enough.'), ['direct | Ann Lee | We will pay the workers by May. They have waited long enough.']);
  });
});

describe('block quotes in Markdown', () => {
  it('have the source that stands below them', () => {
    assert.deepEqual(told('> We will pay the workers by May.\n>\n> They have waited.\n>\n> — Ann Lee, mayor of Rome\n\nThe port was glad.'), ['direct | Ann Lee | We will pay the workers by May. … They have waited.']);
  });
  it('have it where no blank line parts them, and take no list of names for one', () => {
    assert.deepEqual(told('> We will pay the workers by May.\n> — Ann Lee, mayor of Rome\n\nThe port was glad.'), ['direct | Ann Lee | We will pay the workers by May.']);
    assert.deepEqual(told('> - Ann Lee\n> - Bo Roe\n\nThe port was glad.'), []);
  });
  it('keep their lead, and the line with the source out', () => {
    assert.deepEqual(told('Mayor Ann Lee posted on Friday:\n\n> We will pay.\n>\n> — Ann Lee'), ['direct | Ann Lee | We will pay.']);
  });
  it('say nothing without either', () => { assert.deepEqual(told('> Boats for sale. Ask at the port.\n\nThe port was glad.'), []); });
});

describe('sources of quotes', () => {
  const source = (text: string): string => {
    const [quote] = quotesOf(text);
    return quote?.source ? text.slice(quote.source.start, quote.source.end) : '–';
  };

  it('takes the relative pronoun for the source and its antecedent for the speaker', () => {
    const text = 'Mayor Ann Lee, who said that the port was safe, left.';
    assert.equal(source(text), 'who');
    assert.match(told(text)[0]!, /^indirect \| Ann Lee/);
  });

  it('looks over a party in brackets', () => { assert.equal(source('Sen. Ann Lee (D-Ohio) said that the port was safe.'), 'Sen. Ann Lee'); });
  it('looks over an apposition', () => { assert.equal(source('Ann Lee, acting director of the Port Office, said that the port was safe.'), 'Ann Lee'); });
  it('leaves out when it was said, not whence who says it comes', () => {
    assert.equal(source('Norway and Finland on Tuesday said that the port was safe.'), 'Norway and Finland');
    assert.equal(source('Anglers from Norway said that the port was safe.'), 'Anglers from Norway');
  });
  it('takes all who say it together', () => {
    const text = 'Ann Lee and Bo Roe said that the port was safe. The Office of Trade and Industry said that it would pay.';
    assert.equal(source(text), 'Ann Lee and Bo Roe');
    assert.match(told(text)[0]!, /^indirect \| Ann Lee and Bo Roe \|/);
    assert.match(told(text)[1]!, /^indirect \| Office of Trade and Industry \|/);
  });
  it('takes the part with those of whom it is one', () => { assert.equal(source('In May, 30 percent of voters said that the port was safe.'), '30 percent of voters'); });
  it('takes a source behind its verb at the end of the sentence', () => {
    assert.equal(source('Nine boats sank, among them two ferries, said the chief of the port office, Ann Lee.'), 'the chief of the port office');
    assert.equal(source('The chief of the port office, said the boats had sunk.'), 'The chief of the port office');
  });
  it('shares the subject of two cues', () => {
    const text = 'The union welcomed the deal but said that the port was not safe.';
    assert.match(told(text).at(-1)!, /^indirect \| The union \|/i);
  });
});

describe('the sign of a report', () => {
  const sign = (text: string): string => quotesOf(text).map((q) => (q.negated ? 'negated' : q.hypothetical ? 'hypothetical' : 'plain')).join(' ');

  it('is kept where nothing was said', () => {
    assert.equal(sign('Mayor Lee did not say that the port was safe.'), 'negated');
    assert.equal(sign('Mayor Lee never said the port was safe.'), 'negated');
    assert.equal(sign('No official has said that the port is safe.'), 'negated');
  });
  it('is kept where it is only thought of', () => {
    assert.equal(sign('Mayor Lee would say that the port is safe.'), 'hypothetical');
    assert.equal(sign('Mayor Lee would only say that the port is safe.'), 'plain');
    assert.equal(sign('Mayor Lee would not say why the port was closed.'), 'negated');
    assert.equal(sign('If Mayor Lee says that the port is safe, the boats will leave.').split(' ')[0], 'hypothetical');
  });
  it('is plain elsewhere', () => { assert.equal(sign('Mayor Lee said that the port was not safe.'), 'plain'); });
});
