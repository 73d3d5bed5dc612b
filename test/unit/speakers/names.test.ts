import assert from 'node:assert/strict';
import { Told } from './told';

describe('speakers: names', () => {
  it('parts title, office and bare name', () => {
    const told = new Told('Foreign Minister Anders Holm met Army chief Gen Rafiq Chaudhry and Dr. Lena Voss on Monday.');
    assert.deepEqual([told.speaker('Anders Holm')?.roles, told.speaker('Rafiq Chaudhry')?.roles, told.speaker('Rafiq Chaudhry')?.honorific], [['Foreign Minister'], ['Army chief'], 'Gen']);
    assert.equal(told.speaker('Lena Voss')?.honorific, 'Dr.');
  });

  it('leaves titles alone that are part of a body’s or a person’s name', () => {
    const told = new Told('General Motors sued Stephen King. The Justice Department said that General Motors was wrong.');
    assert.equal(told.who('General Motors', 1)?.kind, 'organisation');
    assert.equal(told.who('Justice Department')?.kind, 'organisation');
    assert.equal(told.who('Stephen King')?.kind, 'person');
  });

  it('finds the office behind a body and in small letters', () => {
    const told = new Told('Acme CEO Tomas Reyes and Kestrel Bank spokeswoman Ina Brandt declined to say more. Reyes left early.');
    assert.deepEqual([told.speaker('Tomas Reyes')?.roles, told.speaker('Tomas Reyes')?.affiliation], [['CEO'], 'Acme']);
    assert.deepEqual([told.speaker('Ina Brandt')?.roles, told.speaker('Ina Brandt')?.affiliation], [['spokeswoman'], 'Kestrel Bank']);
    assert.equal(told.name('Reyes'), 'Tomas Reyes');
  });

  it('drops letters behind a name, and keeps titles of nobility on a single name', () => {
    const told = new Told('Rosa Pike KC spoke for the defence. Lord Fenwick told peers on Monday that he agreed.');
    assert.ok(told.speaker('Rosa Pike'));
    assert.equal(told.speaker('Lord Fenwick')?.kind, 'person');
  });

  it('keeps a judge’s form of address as written', () => {
    const told = new Told('Mrs Justice Adair said the deal was fair. The judge refused to publish it. Lord Justice Penn agreed. Chief Justice Ann Roe did not.');
    assert.deepEqual([told.speaker('Adair')?.honorific, told.speaker('Adair')?.roles, told.name('The judge')], ['Mrs Justice', [], 'Adair']);
    assert.equal(told.speaker('Penn')?.honorific, 'Lord Justice');
    assert.deepEqual([told.speaker('Ann Roe')?.honorific, told.speaker('Ann Roe')?.roles], [null, ['Chief Justice']]);
  });

  it('joins bodies over small words, possessive plurals and "&"', () => {
    const told = new Told('The Dock Pilots’ Union, the Ministry of Health and Social Services, the Bank of Karelia and Harlow & Finch sent letters. Harlow & Finch said nothing.');
    for (const name of ['Dock Pilots’ Union', 'Ministry of Health and Social Services', 'Bank of Karelia']) assert.equal(told.speaker(name)?.kind, 'organisation', name);
    assert.equal(told.who('Harlow & Finch', 1)?.kind, 'organisation');
  });

  it('keeps two bodies apart that "and" joins', () => {
    const told = new Told('The Institute of Oceanography and Bergvik University said on Monday that they would share the ship.');
    assert.ok(told.speaker('Institute of Oceanography'));
    assert.ok(told.speaker('Bergvik University'));
  });

  it('takes no word for a name that only begins a sentence', () => {
    const told = new Told('Standing in the rain, Petra Nowak waved. Researchers clapped. Meanwhile Nowak left. City Hall was dark before Election Day.');
    assert.equal(told.name('Nowak'), 'Petra Nowak');
    assert.ok(!told.names().some((name) => /Standing|Meanwhile|City Hall|Election/.test(name)), told.names().join(', '));
  });

  it('does take it where it is a name elsewhere', () => {
    const told = new Told('Port crews of Wexley stopped work. Engineers blamed Wexley for it. Wexley said it had paid.');
    assert.ok(told.mention('Wexley', 2));
  });

  it('names in a byline its authors alone, and people whose name looks like a place', () => {
    const told = new Told('Ferry stays in port\n\nBy Fergal Lane and Ada Quist, Transport Correspondents\n\nThe ferry stayed in port on Monday, the harbour office said. It will sail on Friday.');
    assert.deepEqual([told.speaker('Fergal Lane')?.kind, told.speaker('Ada Quist')?.kind], ['person', 'person']);
    assert.ok(!told.names().some((name) => name.includes('Correspondents')));
  });

  it('takes the adjective of a party or a country for nobody', () => {
    const told = new Told('The Democratic strategist Rob Hale met Austrian customs officers. Muslims and Republicans came too.');
    assert.ok(!told.names().some((name) => name === 'Democratic' || name === 'Austrian' || name === 'Austria'), told.names().join(', '));
    assert.equal(told.speaker('Muslims')?.kind, 'group');
  });

  it('reads Unicode names, shouted bylines, CRLF and lone surrogates', () => {
    const told = new Told('Šárka Dvořáčková met Nguyễn Văn Hùng in Brno.\r\n\r\nDvořáčková said that Hùng agreed. \ud83d “Ďakujem,” she said.\r\n');
    assert.equal(told.name('Dvořáčková'), 'Šárka Dvořáčková');
    assert.equal(told.name('Hùng'), 'Nguyễn Văn Hùng');
    for (const m of told.annotations.mentions) assert.equal(told.text.slice(m.start, m.end), m.text);
    assert.doesNotThrow(() => new Told('\udc00 JOHN DOE SAYS HE WILL RESIGN \ud800'));
    assert.doesNotThrow(() => new Told(''));
  });
});

describe('speakers: kinds', () => {
  const kinds = (text: string, ...names: string[]): (string | undefined)[] => {
    const told = new Told(text);
    return names.map((name) => told.speaker(name)?.kind);
  };

  it('tells people, bodies, places and peoples apart', () => {
    assert.deepEqual(
      kinds('Mira Kovac flew from Norway to the village of Tallmoor. The Norwegians and Brightwater Inc. paid, the Tallmoor Gazette said.', 'Mira Kovac', 'Norway', 'Tallmoor', 'Brightwater Inc.', 'Tallmoor Gazette'),
      ['person', 'place', 'place', 'organisation', 'organisation'],
    );
  });

  it('lets an apposition decide', () => {
    assert.deepEqual(kinds('Vester Motion, a maker of engines, bought Orlin, a town of 900 people. Varo Lind, a plasterer, watched.', 'Vester Motion', 'Varo Lind'), ['organisation', 'person']);
  });

  it('lets a body be what its noun says, and a developer be either', () => {
    const told = new Told('The energy company Polderwind said it would wait. The developer, Larkhill Homes, agreed. The developer, Joan Marsh, did not.');
    assert.equal(told.speaker('Polderwind')?.kind, 'organisation');
    assert.equal(told.speaker('Larkhill Homes')?.kind, 'organisation');
    assert.equal(told.speaker('Joan Marsh')?.kind, 'person');
  });

  it('shows somebody unnamed by the words of the article', () => {
    const told = new Told('A senior official said that the talks had failed. "It is over," the official said.');
    assert.equal(told.speaker('a senior official')?.kind, 'unnamed');
    assert.equal(told.name('the official'), 'a senior official');
  });
  it('reads a text that ends with a name and its verb, without a stop', () => {
    assert.equal(new Told('The bridge will be built, Ann Lee said').name('Ann Lee'), 'Ann Lee');
  });
});
