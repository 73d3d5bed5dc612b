import assert from 'node:assert/strict';
import { Told } from './told';

describe('speakers: roles and affiliations', () => {
  const of = (text: string, name: string): [readonly string[] | undefined, string | null | undefined] => {
    const one = new Told(text).speaker(name);
    return [one?.roles, one?.affiliation];
  };

  it('are of the country behind a name with an office, not behind a bare name', () => {
    assert.deepEqual(of('Foreign Minister Jonas Adeyemi of France spoke.', 'Jonas Adeyemi'), [['Foreign Minister'], 'France']);
    assert.deepEqual(of('Jonas Adeyemi of France won the race.', 'Jonas Adeyemi'), [[], null]);
  });

  it('come from appositions on either side', () => {
    assert.deepEqual(of('“No,” said Brian Keane, the general secretary of the Dock Workers’ Union.', 'Brian Keane'), [['general secretary'], 'Dock Workers’ Union']);
    assert.deepEqual(of('Estuary Docks Ltd raised pay. Its chief operating officer, Hanna Wirth, said so.', 'Hanna Wirth'), [['chief operating officer'], 'Estuary Docks Ltd']);
    assert.deepEqual(of('The city closed the pool. Norrland’s mayor, Eva Lindqvist, said the pool was old.', 'Eva Lindqvist')[0], ['mayor']);
  });

  it('are not taken from the next item of a list, nor from whoever speaks next', () => {
    assert.deepEqual(of('The guests were Paul Adler, the mayor and two clerks.', 'Paul Adler')[0], []);
    assert.deepEqual(of('In a letter to Paul Adler, the minister said that it was late.', 'Paul Adler')[0], []);
  });

  it('come from predicates, and gather over the article', () => {
    assert.deepEqual(of('Jan Prager resigned. Prager was the treasurer of Oakfield Trust. Prager, a retired teacher, gave no reason.', 'Jan Prager'), [['treasurer', 'retired teacher'], 'Oakfield Trust']);
  });

  it('take the country from an adjective, and the office of a counterpart from the other', () => {
    const told = new Told('Russian Foreign Minister Pyotr Savin met his Norwegian counterpart Kari Moen. His Norwegian counterpart smiled.');
    assert.deepEqual([told.speaker('Kari Moen')?.roles, told.speaker('Kari Moen')?.affiliation], [['Foreign Minister'], 'Norway']);
    assert.equal(told.speaker('Pyotr Savin')?.affiliation, 'Russia');
  });

  it('say no more of an office without a country than where the article was filed', () => {
    const [roles, side] = of('VIENNA, May 3 - Chancellor Karl Moser resigned on Friday.', 'Karl Moser');
    assert.deepEqual([roles, side], [['Chancellor'], 'Austria']);
    const told = new Told('VIENNA, May 3 - Chancellor Karl Moser resigned on Friday.');
    assert.ok(told.speaker('Karl Moser')?.evidence.some((e) => e.code === 'speaker.affiliation-dateline'));
  });

  it('do not count kin and party members as offices', () => {
    assert.deepEqual(of('Tina Marsh, a Democrat, spoke first. Omar Said, her brother, spoke last.', 'Tina Marsh')[0], []);
    assert.deepEqual(of('Tina Marsh, a Democrat, spoke first. Omar Said, her brother, spoke last.', 'Omar Said'), [[], null]);
  });

  it('tell for whom a spokesman without a name speaks', () => {
    const told = new Told('A spokesman for Brightwater Inc. said on Monday that it would appeal.');
    assert.equal(told.who('A spokesman')?.affiliation, 'Brightwater Inc.');
  });

  it('are found behind the field of the office', () => {
    assert.deepEqual(of('Norrbank cut costs. The bank’s vice president for retail, Milan Hruby, warned of losses.', 'Milan Hruby'), [['vice president'], 'Norrbank']);
    assert.deepEqual(of('Ada Quist, the former secretary of state, wrote a book.', 'Ada Quist')[0], ['former secretary of state']);
  });

  it('do not take "former" for a place, nor a city for part of the office', () => {
    assert.deepEqual(of('Former Oregon Governor Walt Pine and New York City Mayor Ed Stone met.', 'Walt Pine'), [['Governor'], 'Oregon']);
    assert.deepEqual(of('Former Oregon Governor Walt Pine and New York City Mayor Ed Stone met.', 'Ed Stone'), [['Mayor'], 'New York City']);
  });

  it('are the company’s that the article is about, marked as a guess', () => {
    const told = new Told('Halden Robotics Inc. grew. Halden hired 20 people. Halden will hire more. Halden’s shares rose. Chief Executive Priya Nair said that Halden was pleased.');
    assert.equal(told.speaker('Priya Nair')?.affiliation, 'Halden Robotics Inc.');
    assert.ok(told.speaker('Priya Nair')?.evidence.some((e) => e.code === 'speaker.affiliation-topic'));
  });
});
