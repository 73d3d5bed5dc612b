import assert from 'node:assert/strict';
import { nounSingular, verbLemma } from '../../../src/engine/text/lemma';
import type { Tag } from '../../../src/engine/text/tagset';

/** "said VBD say, …" */
function holds(table: string): void {
  for (const row of table.split(',')) {
    const [form, tag, lemma] = row.trim().split(' ');
    assert.equal(verbLemma(form!, tag as Tag), lemma, row.trim());
  }
}

describe('verb lemmas', () => {
  it('knows the cue and commitment verbs of news in every form', () => {
    holds('said VBD say, says VBZ say, saying VBG say, told VBN tell, pledged VBD pledge, pledges VBZ pledge, vowed VBD vow, promised VBN promise, promises VBZ promise, ' +
      'agreed VBD agree, agreeing VBG agree, agrees VBZ agree, committed VBN commit, committing VBG commit, planned VBD plan, planning VBG plan, offered VBD offer, ' +
      'announced VBD announce, urged VBD urge, warned VBD warn, added VBD add, denied VBD deny, denies VBZ deny, replied VBD reply, insisted VBD insist, stressed VBD stress, ' +
      'argued VBD argue, noted VBD note, wrote VBD write, written VBN write, thought VBD think, asked VBD ask, acknowledged VBD acknowledge, estimated VBD estimate, ' +
      'undertook VBD undertake, withdrew VBD withdraw, refused VBD refuse, hoped VBD hope, hopes VBZ hope, tweeted VBD tweet, quipped VBD quip, conceded VBD concede');
  });

  it('takes the doubled consonant and the silent e for what they are', () => {
    holds('hopping VBG hop, hoping VBG hope, tapped VBD tap, taped VBD tape, called VBD call, controlled VBD control, opened VBD open, stirred VBD stir, starred VBD star, ' +
      'stared VBD stare, preferred VBD prefer, focused VBD focus, targeted VBD target, collided VBD collide, panicked VBD panic, disengaged VBD disengage, freed VBD free');
  });

  it('tells lie from lay and die from dye by the tag', () => {
    holds('lied VBD lie, lying VBG lie, lay VBD lie, lay VB lay, laid VBD lay, dying VBG die, tied VBD tie, left VBD leave, found VBD find, saw VBD see, led VBN lead, cut VBD cut');
  });

  it('spells out auxiliaries and clitics', () => {
    holds("is VBZ be, been VBN be, 's VBZ be, 've VBP have, has VBZ have, 'd MD would, 'd VBD have, 'll MD will, wo MD will, ca MD can, would MD would, does VBZ do");
  });
});

describe('noun singulars', () => {
  const cases: Record<string, string> = {
    doses: 'dose', vaccines: 'vaccine', countries: 'country', movies: 'movie', people: 'person', women: 'woman', spokesmen: 'spokesman', crises: 'crisis', analyses: 'analysis',
    houses: 'house', causes: 'cause', viruses: 'virus', buses: 'bus', losses: 'loss', matches: 'match', heroes: 'hero', shoes: 'shoe', lives: 'life', criteria: 'criterion', 'passers-by': 'passer-by',
    'by-elections': 'by-election', cases: 'case', taxes: 'tax', prizes: 'prize', kilometres: 'kilometre', pledges: 'pledge', pence: 'pence',
  };
  it('undoes the plural', () => {
    for (const [plural, singular] of Object.entries(cases)) assert.equal(nounSingular(plural), singular);
  });
  it('leaves what is singular or has no singular', () => {
    for (const word of ['virus', 'crisis', 'glass', 'news', 'series', 'headquarters', 'politics', 'bus', 'specimen', 'police', 'campus']) assert.equal(nounSingular(word), word);
  });
});
