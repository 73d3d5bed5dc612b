import type { Choices } from './choices';

/** Pieces of news and of trouble, so that random texts come near to what the rules look for. */
export const PIECES: readonly string[] = [
  // Who, and what they do
  'The minister', ' said', ' that', ' Ana Ruiz', ', the mayor of Northfield,', ' will', ' would not', ' agreed to', ' pay', ' he', ' it', ' we', ' they', ' the company', ' and', ' or', ' but', ' Russia', ' and Norway', ' Mr. Okoye', ' Dr.', ' Gen.', ' Sen. Lee',
  ' plans to', ' decision to', ' going to', ' refused to', ' promised', ' promises', ' told', ' asked', ' according to', ' spokeswoman', ' whose', ' who', ' which', ' herself', ' her', ' the bank', ' United Nations', ' (UN)', ' NATO', ' Inc.', ' of', ' for', ' to', ' by', ' if', ' if the bank agrees', ' unless', ' not', " won't", ' never',
  // When
  ' by Friday', ' last year', ' two weeks ago', ' between March and May', ' 2014–16', ' May', ' May 3, 2021', ' 3/4/2021', ' 2021-02-30', ' tomorrow', ' yesterday', ' noon', ' 4:30 p.m.', ' the 1990s', ' three days later', ' every Monday', ' next month', ' Jan', ' 31 February', ' since', ' until', ' Christmas', ' 24:61', ' year 0000', ' 99999 years ago',
  // How much
  ' $40 million', ' 150,000 more', ' 3 to 5 per cent', ' 3.5', '%', ' of them', ' $', ' €1.2bn', ' half', ' a dozen', ' about', ' more than', ' up', ' from 4 to 7', ' 6\'2"', " '90s", ' 1,2,3', ' 1.2.3.4', ' 1e308', ' 10000000000000000000000', ' −5', ' ½', ' third', ' km', ' -', '°C', ' 3-0', ' one in five', ' ①', '٣', '1'.repeat(50),
  // Where it was said
  '"', '“', '”', "'", '’', '‘', '``', "''", ' "We', ',"', '."', '«', '»', '„', '‹', '"" ', '“”', "' '",
  // How it is set
  '.', '\n\n', '\n', '\r\n', '\r', ' ', '\t', ' Q:', ' A:', '> ', '# ', '---\n', '* ', '1. ', ' (AP) —', 'LONDON, Jan. 5 (Reuters) - ', 'By Ana Ruiz\n', 'Published: 3 May 2021\n', 'date: 2021-04-07\n', '<tweet>', '@handle', ' http://a.example/2020/05/04/x', '/', '-', '—', '…', '?', '!', ';', ':', ',', '(', ')', '[', ']', '{', '}', '<b>', '&amp;', '|', '\\', '`',
  // What breaks things
  ' 😀', '\ud800', '\udc00', '\u202e', 'שלום ', '\u0000', '\u200b', '\ufeff', '\u00a0', '\u2028', '\u0085', 'e\u0301', 'ﬁ', 'İ', 'ß', '\u00ad', '👩‍👩‍👧', 'x'.repeat(50), ' U.S.', ' constructor', ' __proto__', ' toString', ' hasOwnProperty', '%s', '$(x)', 'A', 'a', ' le ministre a dit que', ' der Minister sagte,',
];

const RAW = 250;

/** A text: each byte a piece; a few stand for a code unit of two bytes. */
export function textFrom(choices: Choices, most = Infinity): string {
  let text = '';
  for (let i = 0; choices.more && i < most; i += 1) {
    const byte = choices.byte();
    if (byte < PIECES.length) text += PIECES[byte]!;
    else if (byte < RAW) text += ` ${String.fromCharCode(65 + byte % 26)}${'aeiou'[byte % 5]!}nt`;
    else text += String.fromCharCode(choices.byte() * 256 + choices.byte());
  }
  return text;
}
