import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';

const annotator = createAnnotator();

/** What is told, as `speaker or reason | parts`, in the order of the text. */
function told(text: string): string[] {
  const { quotes, speakers } = annotator.annotate(text);
  return quotes.map((q) => `${speakers.find((s) => s.id === q.speaker)?.name ?? String(q.unattributed)} | ${q.spans.map((s) => text.slice(s.start, s.end)).join(' … ')}`);
}

describe('where a content begins and ends', () => {
  const cases: readonly (readonly [what: string, text: string, quotes: readonly string[]])[] = [
    ['an attribution behind its clause, with a day', 'The new school will open in May, Governor Ann Lee promised on Tuesday.', ['Ann Lee | The new school will open in May']],
    ['an attribution in mid-sentence', 'The old ferry will sail again before winter, Mayor Ann Lee insisted on Friday, despite a warning from divers.', ['Ann Lee | The old ferry will sail again before winter']],
    ['what stands behind a verb with its preposition', 'After the storm, Mayor Ann Lee insisted on Friday that the wall must be built.', ['Ann Lee | that the wall must be built']],
    ['what was told in a cleft sentence', 'What Mayor Ann Lee told us on Monday was that the tunnel is dry.', ['Ann Lee | that the tunnel is dry']],
    ['what was promised in a cleft sentence', 'What Mayor Ann Lee promised was to build a new school.', ['Ann Lee | to build a new school']],
    ['a question as a content', 'Mayor Ann Lee asked what the tunnel was worth.', ['Ann Lee | what the tunnel was worth']],
    ['nothing of a dateline', 'OSLO, May 6 (Coast Wire) -- The ferry will sail again in June, Mayor Ann Lee said on Monday.', ['Ann Lee | The ferry will sail again in June']],
    ['a dateline whose words are all the sources there are', 'OSLO, Norway (AP)_ Some 500 dockers marched Sunday in Oslo, burning flags to protest the closing of the pier.', []],
    ['nothing of a heading’s marks', '## Mayor Ann Lee says the ferry will sail', ['Ann Lee | the ferry will sail']],
    ['nothing of a block quote’s mark', '> "We have tested every bolt," Mayor Ann Lee wrote.', ['Ann Lee | "We have tested every bolt,"']],
    ['nothing of a list’s mark', '- The ferry will sail, Mayor Ann Lee said.', ['Ann Lee | The ferry will sail']],
    ['a hashtag, which is no heading', '#FerryNow is over, Mayor Ann Lee said.', ['Ann Lee | #FerryNow is over']],
    ['a plural and its verb, not a name', 'Local anglers fear that the lake will dry up.', ['local anglers | that the lake will dry up']],
    ['a group before another verb that may be a noun', 'Rural voters demand that the school stays open.', ['rural voters | that the school stays open']],
    ['a noun behind a possessor', "Nothing came of the anglers' fear that the lake will dry up.", ['the anglers | that the lake will dry up']],
    ['a participle before its clause', 'After saying that the ferry would not sail, Mayor Ann Lee walked out of the hall.', ['Ann Lee | that the ferry would not sail']],
    ['a gerund that is the subject', 'Saying that the ferry would not sail was easy.', ['no-source | that the ferry would not sail was easy']],
    ['a question that somebody else asked', 'Asked whether the ferry would sail, Mayor Ann Lee laughed.', ['no-source | whether the ferry would sail']],
    ['a name that may be a verb', 'Cook declined to say whether the ferry would sail.', ['Cook | to say whether the ferry would sail']],
    ['a relative pronoun and when', 'Cara Pike, who on Friday endorsed Ann Lee, left the hall.', ['Cara Pike | Ann Lee']],
    ['nobody as nobody', 'The ferry has sunk, and nobody knows why.', ['no-source | why']],
    ['no metadata', '---\ntitle: "Ferries that talk"\ndate: 2024-05-08\n---\n\n# Ferries that talk\n\nThe ferry has sunk, Mayor Ann Lee said.', ['Ann Lee | The ferry has sunk']],
    ['a title that stands in the metadata alone', '---\ntitle: Mayor Ann Lee says ferry will sail\ndate: 2024-05-08\n---\n\nThe ferry has sunk.', ['Ann Lee | ferry will sail']],
    ['who said it before who passes it on', 'Mayor Ann Lee left. She said the ferry would sail, the statement said.', ['Ann Lee | the ferry would sail']],
    ['who said it before a source that passes it on', 'Mayor Ann Lee told guests that the ferry would sail, according to a statement.', ['Ann Lee | that the ferry would sail']],
    ['what somebody did as told by the one who tells it', 'Mayor Ann Lee inspected the ferry, the statement said.', ['the statement | Mayor Ann Lee inspected the ferry']],
    ['a source in front, up to its comma', 'According to a report by the port published last year, the ferry is safe.', ['a report by the port | the ferry is safe']],
    ['a source in front of a quotation', 'According to the port, “the ferry, the old one, is safe.”', ['the port | “the ferry, the old one, is safe.”']],
    ['a source in front with its apposition', 'According to Ann Lee, the mayor, the ferry is safe and will sail.', ['Ann Lee | the ferry is safe and will sail']],
    ['per in front', 'Per the agreement signed in May, the port will pay for the ferry.', ['the agreement | the port will pay for the ferry']],
    ['a question in mid-sentence that somebody else asked', 'Mayor Ann Lee, asked whether the ferry would sail, said that she was tired.', ['no-source | whether the ferry would sail', 'Ann Lee | that she was tired']],
    ['a question of one’s own', 'Ann Lee, the mayor, asked whether the ferry would sail.', ['Ann Lee | whether the ferry would sail']],
    ['a participle’s content up to the main clause', 'Saying that prices rose, the bank cut its forecast.', ['the bank | that prices rose']],
    ['a quotation behind when', 'Mayor Ann Lee tweeted on Monday. “I will never quit!”', ['Ann Lee | “I will never quit!”']],
    ['no time alone', 'The council voted on Monday.', []],
    ['a time that the content begins with', 'Mayor Ann Lee said Monday was a holiday.', ['Ann Lee | Monday was a holiday']],
    ['descriptions as in mid-sentence', 'Some anglers wondered whether the lake would dry up. Bavarian officials said that it would.', ['some anglers | whether the lake would dry up', 'Bavarian officials | that it would']],
  ];
  for (const [what, text, quotes] of cases) it(`reads ${what}`, () => { assert.deepEqual(told(text), quotes); });
});
