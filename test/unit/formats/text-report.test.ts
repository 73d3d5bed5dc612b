import assert from 'node:assert/strict';
import { textReport } from '../../../src/formats/text-report';
import { commitment, date, NOTHING, quantity, quote, speaker, spanOf } from '../../support/model';

describe('the text report', () => {
  const text = 'HARBOUR NEWS\n\n“We will\npay,” Ada Holm said on Monday, “by May.” It cost about 300 crowns.\n';
  const spans = [spanOf(text, '“We will\npay,”'), spanOf(text, '“by May.”')];

  it('tells each layer with its place, and who is bound to what', () => {
    const report = textReport('harbour', text, {
      ...NOTHING,
      article: { ...NOTHING.article, date: { value: '2024-03-06', source: 'given', certainty: 1 } },
      speakers: [speaker('speaker-0', 'Ada Holm', { roles: ['mayor'] }), speaker('speaker-1', 'Silent Bo')],
      quotes: [quote(text, text.slice(spans[0]!.start, spans[1]!.end), { spans, speaker: 'speaker-0' })],
      dates: [date(text, 'Monday', { value: '2024-03-04' })],
      quantities: [quantity(text, 'about 300 crowns', { value: 300, unit: 'crown', modifier: 'approximate' })],
      commitments: [commitment(text, text.slice(text.indexOf('will'), spans[1]!.end), 'will', {
        agents: [{ name: 'Ada Holm', speaker: 'speaker-0', span: null }], deadline: { ...spanOf(text, 'by May'), date: null, interval: null },
      })],
    });
    assert.equal(report, [
      'harbour', '=======', 'Date: 2024-03-06 (as given)',
      '', 'Speakers (1)', '  Ada Holm, mayor: 1 quote, 1 commitment',
      '', 'Quotes (1)', '  3:1      Ada Holm [direct]: “We will pay,” … “by May.”',
      '', 'Dates (1)', '  4:24     Monday → 2024-03-04',
      '', 'Quantities (1)', '  4:50     about 300 crowns → approximate 300 crown',
      '', 'Commitments (1)', '  3:5      Ada Holm [pledged]: will pay,” Ada Holm said on Monday, “by May.”; deadline: by May',
      '',
    ].join('\n'));
  });

  it('says so when the text was not annotated', () => {
    const report = textReport('x', 'Hallo.', { ...NOTHING, notices: [{ code: 'language.not-english' }] });
    assert.match(report, /does not look like English/);
  });

  it('shortens a long quotation in the middle, never through a character', () => {
    const long = `“${'😀'.repeat(200)}”`;
    const report = textReport('x', long, { ...NOTHING, quotes: [quote(long, long)] });
    assert.ok(!/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(report));
    assert.match(report, / … /);
  });
});
