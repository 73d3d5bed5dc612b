import assert from 'node:assert/strict';
import { spans } from './reading';

/** Each guard with the sentence it was made for and the one it must leave alone. */
const GUARDS: readonly (readonly [guard: string, sentence: string, seen: readonly string[]])[] = [
  ['makers', 'A Boeing 737 landed.', []],
  ['makers', 'The line bought 12 Boeing 737 jets.', ['12 Boeing 737 jets']],
  ['names in one word', 'Covid-19, the G7, an F-16, an Airbus A320 and 5G were in the news.', []],
  ['software', 'It runs on Windows 10.', []],
  ['roads', 'They drove down Highway 61.', []],
  ['articles of law', 'Ministers invoked Article 50.', []],
  ['series', 'She races in Formula 1.', []],
  ['No.', 'He left No. 10 by the back door.', []],
  ['psalms', 'The vicar read Psalm 23.', []],
  ['indices', 'The S&P 500 rose and the Fortune 500 met.', []],
  ['names in capitals', 'The Big Ten wrote to the Group of Seven.', []],
  ['names in capitals', 'Critics hated Fifty Shades.', []],
  ['names in capitals', 'Ten riders fell.', ['Ten riders']],
  ['years', 'The war of 1914 shaped the 1919 treaty.', []],
  ['years', 'Nearly 2000 people came.', ['Nearly 2000 people']],
  ['years', 'It stood between A.D. 1000 and 1260.', []],
  ['years', 'It rose by an average of 1800 a year.', ['an average of 1800 a year']],
  ['labels', 'They cut Scope 3 emissions.', []],
  ['identifiers', 'She has a 401(k) plan.', []],
  ['labels', 'The rules stand on pages 69 to 72.', []],
  ['labels', 'He read pages and 69 to 72 letters.', ['69 to 72 letters']],
  ['identifiers', 'See record 1449075600 for more.', []],
  ['ages', 'Ana Reyes, 49, was elected.', []],
  ['ages', 'The jury of 12, 5 of them women, agreed.', ['12', '5 of them']],
  ['addresses', 'She lives at 10 Acacia Avenue.', []],
  ['phone numbers', 'Call 555-0123 or 0800 123 456.', []],
  ['list numbers', '1. Wash the rice.', []],
  ['ordinals', 'The 15th stage and the third lap were easy.', []],
  ['one as a pronoun', 'No one knew which one was the one that fell.', []],
  ['one as a pronoun', 'One of them won; one day another may.', []],
  ['one as a number', 'The shell killed one soldier.', ['one soldier']],
  ['zero in on', 'Detectives zero in on a suspect.', []],
  ['the two', 'The two signed; all three were glad.', []],
  ['the two', 'The two countries signed for their three ports.', ['two countries', 'three ports']],
  ['the two', 'The 12 countries signed.', ['12 countries']],
  ['clock hours', 'They left at nine in the evening and ate at seven.', []],
  ['clock hours', 'Work began at nine sites.', ['nine sites']],
  ['half', 'Rovers hit the post before half-time.', []],
  ['half', 'In the second half she sat half asleep.', []],
  ['numbered nouns', 'He took the 7 train.', []],
  ['compounds', 'A six-speed box and a double-digit rise pleased buyers.', []],
  ['thirds', 'A third man ran; the third fell.', []],
  ['hand over', 'She turned over 12 files.', ['12 files']],
  ['letters glued on', 'The 7e7 and a 3D print, v2.0.1 and id_44.', []],
];

describe('what is no quantity', () => {
  for (const [guard, sentence, seen] of GUARDS) it(`${guard}: ${sentence}`, () => { assert.deepEqual(spans(sentence), seen); });
});
