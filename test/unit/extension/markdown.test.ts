import './vscode-stand-in';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandTarget, escapeMarkdown, joinCards, Markdown, shorten } from '../../../src/extension/markdown';

/** What Markdown makes of escaped text: a backslash before punctuation goes, anything else would be active. */
function active(markdown: string): string {
  return markdown.replace(/\\(?![a-z0-9\s])[\x20-\x7E]/gi, '').replace(/[a-z0-9\s]|[^\x20-\x7E]/gi, '');
}

describe('escaping of article text in cards', () => {
  const hostile = [
    '](command:workbench.action.quit)', '[click](https://evil.example)', '<img src=x onerror=alert(1)>', '`code` **bold** __bold__ ~~gone~~',
    '# heading', '1. list', '- item', '| a | b |', '&lt;b&gt; &#36;', 'https://evil.example www.evil.example a@evil.example', '\\](command:x)', '![](data:x)', '$(alert) $(trash)',
  ];
  for (const text of hostile) {
    it(`shows ${text} as it is`, () => {
      const markdown = escapeMarkdown(text);
      assert.equal(active(markdown), '', markdown);
      assert.equal(markdown.replace(/\\((?![a-z0-9\s])[\x20-\x7E])/gi, '$1').replaceAll('\u2060', ''), text);
    });
  }

  it('leaves no icon to be put in after rendering', () => {
    assert.doesNotMatch(escapeMarkdown('costs $(5m)').replaceAll('\\', ''), /\$\(/);
  });

  it('keeps a text in one line: no paragraph, list or code block can begin', () => {
    assert.equal(escapeMarkdown('a\r\n\r\n    b\u2028c\td\u0000e'), 'a b c d e');
  });

  it('drops marks that would turn the direction of what follows', () => {
    assert.equal(escapeMarkdown('a\u202Eb\u2066c'), 'abc');
  });

  it('leaves letters of any script, typographic marks and emoji alone', () => {
    assert.equal(escapeMarkdown('Überfälle – “doch” 東京 👍'), 'Überfälle – “doch” 東京 👍');
  });

  it('holds for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const markdown = escapeMarkdown(text);
      assert.equal(active(markdown), '');
      assert.doesNotMatch(markdown, /[\r\n]/);
    }));
  });
});

describe('the card builder', () => {
  it('escapes every string that goes in', () => {
    const card = new Markdown().icon('person').strong('*A*').text(' [b]').line().emphasis('<c>').line().link('](d)', 'onTheRecord.goTo', [1, 2, 3], '")e');
    assert.equal(card.value, [
      '$(person) **\\*A\\*** \\[b\\]', '*\\<c\\>*', `[\\]\\(d\\)](${commandTarget('onTheRecord.goTo', [1, 2, 3])} "\\"\\)e")`,
    ].join('  \n'));
  });

  it('gives command links numbers alone', () => {
    assert.equal(commandTarget('onTheRecord.goTo', [7, 10, 25]), 'command:onTheRecord.goTo?%5B7%2C10%2C25%5D');
  });

  it('keeps no empty lines and no empty marks', () => {
    assert.equal(new Markdown().line().strong('').line().text('a').line().line().value, 'a');
  });

  it('parts cards with a rule and leaves out empty ones', () => {
    assert.equal(joinCards(['a', '', 'b']), 'a\n\n---\n\nb');
  });
});

describe('shortening', () => {
  it('cuts at a blank, and says that it cut', () => {
    assert.equal(shorten('will open the northern sluices by the end of April', 30), 'will open the northern…');
    assert.equal(shorten('short  enough\n here', 30), 'short enough here');
  });

  it('never leaves half a character', () => {
    for (let length = 2; length < 12; length++) assert.doesNotMatch(shorten('👍👍👍👍👍👍', length), /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});
