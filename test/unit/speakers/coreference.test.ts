import assert from 'node:assert/strict';
import { Told } from './told';

describe('speakers: name variants', () => {
  it('join surname, first name and full name, in whatever order', () => {
    const told = new Told('Vogel leads in the polls. Carla Vogel, 48, spoke in Bonn. “Carla is right,” a friend said. Ms. Vogel smiled.');
    assert.deepEqual([told.name('Vogel'), told.name('Ms. Vogel')], ['Carla Vogel', 'Carla Vogel']);
  });

  it('join acronyms told in brackets and acronyms of initials', () => {
    const told = new Told('The International Grain Council (IGC) met. The IGC said prices fell. General Motors cut jobs. GM said it was sorry.');
    assert.deepEqual([told.name('IGC', 1), told.name('GM')], ['International Grain Council', 'General Motors']);
  });

  it('join short names of bodies, and leave others alone that only share a word', () => {
    const told = new Told('Halden Robotics Inc. grew. Halden hired 20 people. Google paid for the Google Science Prize. Google was happy.');
    assert.equal(told.name('Halden'), 'Halden Robotics Inc.');
    assert.equal(told.name('Google', 1), told.name('Google'));
    assert.equal(told.speaker('Google')?.kind, 'organisation');
  });

  it('keep two people with one surname apart', () => {
    const told = new Told('Mr. Peter Clay sued Ms. Laura Clay. Mr. Clay wants the house. Ms. Clay wants the car.');
    assert.deepEqual([told.name('Mr. Clay'), told.name('Ms. Clay')], ['Peter Clay', 'Laura Clay']);
    const bare = new Told('Peter Clay sang. Laura Clay danced. Clay bowed.');
    assert.equal(bare.name('Clay'), 'Laura Clay');
    assert.equal(bare.mention('Clay')?.rules[0], 'mention.shared-surname');
    assert.ok(bare.mention('Clay')!.certainty < 0.8);
  });

  it('tell two people with one surname apart by title and first name', () => {
    const told = new Told('Sara Holm and Peter Holm were heard. Ms Holm said that she slept. Mr Holm said that he ran.');
    assert.deepEqual([told.name('Ms Holm'), told.name('Mr Holm')], ['Sara Holm', 'Peter Holm']);
  });

  it('join a surname with its particle', () => {
    assert.equal(new Told('Joost van Aalst spoke on Friday. Van Aalst said that it was late.').name('Van Aalst'), 'Joost van Aalst');
  });

  it('find a person behind a name that a company has too', () => {
    const told = new Told('Ford Motor Company lost money. William Hale Ford, its chairman, blamed the weather. Ford shares fell.');
    assert.equal(told.speaker('William Hale Ford')?.kind, 'person');
  });
});

describe('speakers: descriptions', () => {
  it('find a company by where it has its seat, which is no name', () => {
    const told = new Told('Lumen Grid Corp. grew on Tuesday. The Bergen, Norway-based company said it would hire. Then the Oslo-based firm left.');
    assert.deepEqual([told.name('The Bergen, Norway-based company'), told.name('the Oslo-based firm')], ['Lumen Grid Corp.', 'Lumen Grid Corp.']);
    assert.ok(!told.names().includes('Norway-based'));
  });

  it('take a name for a body where its clause goes on with "its"', () => {
    const told = new Told('Harlow Pharma said on Monday that its drug works. Jo Harlow said that his drug works.');
    assert.deepEqual([told.speaker('Harlow Pharma')?.kind, told.speaker('Jo Harlow')?.kind], ['organisation', 'person']);
    assert.equal(new Told('Corvex said it would pay.').who('Corvex')?.kind, 'organisation');
    assert.deepEqual(new Told('So Corvex said').names(), ['Corvex']);
  });

  it('go on with the same "it"', () => {
    const told = new Told('The report was long. It said the council had known. “No one acted,” it said.');
    assert.equal(told.name('it'), 'the report');
  });

  it('know of counterparts that each is the other’s', () => {
    const told = new Told('Chancellor Ute Brandt met her Polish counterpart, Jan Nowak. Her counterpart smiled. “It is done,” Nowak’s counterpart said.');
    assert.deepEqual([told.name('Her counterpart'), told.name('Nowak’s counterpart')], ['Jan Nowak', 'Ute Brandt']);
  });

  it('find the holder of an office', () => {
    const told = new Told('Finance Minister Ida Holst and Mayor Jan Prager met. The mayor was late. The finance minister was not.');
    assert.deepEqual([told.name('The mayor'), told.name('The finance minister')], ['Jan Prager', 'Ida Holst']);
  });

  it('find the body by the noun of its name, by what it was called, or told last', () => {
    const told = new Told('The Dock Pilots’ Union wants more. The union said so. Acme, an airline, cut fares. The airline gave no reason. Brightwater Inc. agreed. The company fell silent.');
    assert.deepEqual([told.name('The union'), told.name('The airline'), told.name('The company')], ['Dock Pilots’ Union', 'Acme', 'Brightwater Inc.']);
  });

  it('do not find the company in a ministry', () => {
    assert.notEqual(new Told('The Ministry of Trade met. The company said so.').name('The company'), 'Ministry of Trade');
  });

  it('keep one owner’s from another’s', () => {
    const told = new Told('Pia Roth met Udo Kern. Roth’s lawyer, Max Horn, spoke. Kern’s lawyer said nothing.');
    assert.notEqual(told.name('Kern’s lawyer'), 'Max Horn');
  });

  it('take a new one up that an indefinite article brought in, and no other', () => {
    const told = new Told('A nurse saw the fire. The nurse called for help. A nurse from Leeds came too.');
    assert.equal(told.who('The nurse')?.id, told.who('A nurse')?.id);
    assert.notEqual(told.who('A nurse', 1)?.id, told.who('A nurse')?.id);
  });

  it('know a government by its seat and by its minister', () => {
    const told = new Told('Austria and Slovenia agreed on a tunnel. Vienna promised to pay half of it. The Austrian chancellor, Georg Wall, said that his government would sign.');
    assert.equal(told.name('Vienna'), 'Austria');
    assert.equal(told.name('his government'), 'Austria');
  });

  it('know a state by its side', () => {
    const told = new Told('Austria and Slovenia met. The Slovenian side offered to pay.');
    assert.equal(told.name('The Slovenian side'), 'Slovenia');
  });

  it('know both sides', () => {
    assert.equal(new Told('Peru and Chile met in Lima. Both sides said the talks were good.').name('Both sides'), 'Peru and Chile');
  });
});

describe('speakers: pronouns', () => {
  it('mean whoever did or said something last, with the evidence', () => {
    const told = new Told('Pavel Orlov met Ivan Belov on Friday. Orlov said the talks were good. He left at noon.');
    assert.equal(told.name('He'), 'Pavel Orlov');
    const evidence = told.mention('He')!.evidence[0]!;
    assert.deepEqual([evidence.args?.name, evidence.args?.where, told.text.slice(evidence.span!.start, evidence.span!.end)], ['Pavel Orlov', 'paragraph', 'Orlov']);
  });

  it('follow the gender that a title tells', () => {
    const told = new Told('Mr. Alex Reed met Ms. Sasha Long. He smiled. She did not.');
    assert.deepEqual([told.name('He'), told.name('She')], ['Alex Reed', 'Sasha Long']);
  });

  it('tell no gender from a first name, and mark the guess that it allows', () => {
    const told = new Told('Michael Brandt met Susan Keller. She spoke for an hour.');
    assert.equal(told.name('She'), 'Susan Keller');
    assert.equal(told.mention('She')?.rules[0], 'mention.pronoun-first-name');
    const silent = new Told('Susan Keller spoke for an hour.');
    assert.equal(silent.speaker('Susan Keller')?.gender, null);
  });

  it('do not mean the one whom the quotation is about', () => {
    const told = new Told('Tom Arden studies sponges. “Mei Zhou is right to be careful,” he said.');
    assert.equal(told.name('he'), 'Tom Arden');
  });

  it('may come before the name', () => {
    const told = new Told('Omar Haddad spoke first. On his part, Rashid Amin said the road was safe.');
    assert.equal(told.name('his'), 'Rashid Amin');
  });

  it('take “it” for the body that spoke, and for no person', () => {
    const told = new Told('Brightwater Inc. said it would appeal. Anna Vogt said it was late.');
    assert.equal(told.name('it'), 'Brightwater Inc.');
    assert.notEqual(told.name('it', 1), 'Anna Vogt');
  });

  it('find whom “who” belongs to', () => {
    assert.equal(new Told('The nurse met Ida Holst, who said she was tired.').name('who'), 'Ida Holst');
  });

  it('stay alone where nobody fits', () => {
    assert.equal(new Told('She said that it was raining.').mention('She'), undefined);
  });
});
