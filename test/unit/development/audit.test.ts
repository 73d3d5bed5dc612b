import assert from 'node:assert/strict';
import { auditResult } from '../../../src/development/audit';

const report = JSON.stringify({
  vulnerabilities: {
    mammoth: { name: 'mammoth', severity: 'low', via: [{ title: 'Reads too much', url: 'https://example.org/1' }] },
    mocha: { name: 'mocha', severity: 'high', via: ['glob'] },
  },
});

describe('the audit of packages', () => {
  it('fails for what is shipped alone, and shows the rest', () => {
    assert.deepEqual(auditResult(report, new Set(['mammoth'])), {
      unanswered: null, shipped: ['mammoth (low): Reads too much https://example.org/1'], tools: ['mocha (high): by way of glob'],
    });
    assert.deepEqual(auditResult('{"vulnerabilities":{}}', new Set(['mammoth'])), { unanswered: null, shipped: [], tools: [] });
  });

  it('takes no answer for no finding, and says that there was none', () => {
    assert.equal(auditResult('{"message":"405 Method Not Allowed","error":{}}', new Set()).unanswered, '405 Method Not Allowed');
    for (const answer of ['', 'null', '<html>']) assert.equal(typeof auditResult(answer, new Set()).unanswered, 'string');
  });
});
