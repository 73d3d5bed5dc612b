import assert from 'node:assert/strict';
import { analyseParagraph } from '../../../src/engine/text';
import { Subjects } from '../../../src/engine/text/subjects';

const phrases = (text: string): string[] => {
  const p = analyseParagraph(text);
  return p.nounPhrases.map((n) => text.slice(p.tokens[n.first]!.start, p.tokens[n.last - 1]!.end));
};
const subjectOf = (text: string, verb: string): string | null => {
  const p = analyseParagraph(text);
  const subjects = new Subjects(p);
  const index = p.verbGroups.findIndex((g) => p.tokens[g.main]!.text === verb);
  const found = index < 0 ? null : subjects.of(index);
  return found && text.slice(p.tokens[found.first]!.start, p.tokens[found.last - 1]!.end);
};

describe('noun phrases', () => {
  it('join possessors to what they possess', () => {
    assert.deepEqual(phrases("They met the country's top leadership."), ['They', "the country's top leadership"]);
  });
  it('keep a role and its name together', () => {
    assert.deepEqual(phrases('He met his Finnish counterpart Aino Salmi.'), ['He', 'his Finnish counterpart Aino Salmi']);
  });
  it('let a name begin a phrase of its own where it is the subject of what follows', () => {
    assert.deepEqual(phrases('She praised the role Norway plays.').slice(1), ['the role', 'Norway']);
  });
  it('take numbers and what is counted', () => {
    assert.deepEqual(phrases('Finland sent 50,000 doses.'), ['Finland', '50,000 doses']);
  });
  it('take capitals in mid-sentence for a name, whatever the word may be elsewhere', () => {
    assert.deepEqual(phrases('She asked whether Mr. Hurt had told Peter Cook about the letters.'), ['She', 'Mr. Hurt', 'Peter Cook', 'the letters']);
  });
  it('keep the small words of a surname, and a surname that may be a verb or an adjective', () => {
    assert.deepEqual(phrases('Mayor Bill de Lasio met David French, who saw El Dorado.').slice(0, 2), ['Mayor Bill de Lasio', 'David French']);
    assert.deepEqual(phrases('“It is dead,” Cross wrote.'), ['It', 'Cross']);
    assert.deepEqual(phrases('The French minister spoke of la grande misère.')[0], 'The French minister');
  });
  it('keep a chief with the name', () => {
    assert.deepEqual(phrases('Bureau chief Ann Lee told his chief aim.'), ['Bureau chief Ann Lee', 'his chief aim']);
  });
  it('take a quantifier for those it counts', () => {
    assert.deepEqual(phrases('Many of them left, and most said so.'), ['Many', 'them', 'most']);
  });
  it('keep a noun that may be an adjective, and two names with a slash', () => {
    assert.deepEqual(phrases('The union chief, Ann Lee, quoted a Post/Channel survey.'), ['The union chief', 'Ann Lee', 'a Post/Channel survey']);
  });
});

describe('verb groups', () => {
  it('are the same with curly apostrophes', () => {
    for (const mark of ["'", '’']) {
      const p = analyseParagraph(`We${mark}re going to win. They${mark}ve left.`);
      assert.deepEqual(p.verbGroups.map((g) => `${g.lemma}${g.progressive ? ' progressive' : ''}${g.perfect ? ' perfect' : ''}`), ['go progressive', 'win', 'leave perfect'], mark);
    }
  });
  it('begin with will behind this and that', () => {
    assert.equal(analyseParagraph('This will include a clinic.').verbGroups[0]!.modal, 'will');
  });
});

describe('subjects', () => {
  it('look over a party in brackets and over "himself"', () => {
    assert.equal(subjectOf('Sen. Ann Lee (D-Ohio) noted that it rained.', 'noted'), 'Sen. Ann Lee');
    assert.equal(subjectOf('The candidate himself said so.', 'said'), 'The candidate');
  });
  it('look over when', () => {
    assert.equal(subjectOf('Ann Lee, who last year threatened to go, left.', 'threatened'), 'Ann Lee');
    assert.equal(subjectOf('Last year saw a rise.', 'saw'), 'Last year');
  });
  it('are shared by verbs in one form', () => {
    assert.equal(subjectOf('She is meeting voters who lost a home and telling them to wait.', 'telling'), 'She');
    assert.equal(subjectOf('She met voters and told them to wait.', 'told'), 'She');
  });
  it('stand before the verb, led out of prepositional phrases', () => {
    assert.equal(subjectOf('The minister of finance said no.', 'said'), 'The minister');
    assert.equal(subjectOf('The board on Wednesday agreed to sell.', 'agreed'), 'The board');
  });
  it('are taken over by a coordinated verb', () => {
    assert.equal(subjectOf('Norway has no designs on the island and will work for peace.', 'work'), 'Norway');
  });
  it('stand before a parenthesis or a relative pronoun', () => {
    assert.equal(subjectOf('Salmi, 54, the mayor of Turku, said so.', 'said'), 'Salmi');
    assert.equal(subjectOf('They met Salmi, who arrived late.', 'arrived'), 'Salmi');
  });
  it('may be several', () => {
    assert.equal(subjectOf('Norway and Finland agreed to meet.', 'agreed'), 'Norway and Finland');
  });
  it('are not invented for a verb without one', () => {
    assert.equal(subjectOf('Asked about the plan, Salmi smiled.', 'Asked'), null);
  });
});
