import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import { progress } from '../../../src/cli/progress';

function shown(terminal: { readonly stderr: boolean; readonly stdout: boolean }, toStdout: boolean): string {
  let text = '';
  const stderr = Object.assign(new Writable({ write(chunk: Buffer, _encoding, done) { text += chunk.toString(); done(); } }), { isTTY: terminal.stderr });
  const line = progress({ stdin: Readable.from([]), stdout: Object.assign(new Writable(), { isTTY: terminal.stdout }), stderr }, toStdout);
  for (let i = 0; i < 1_234_567; i += 1) line.tick('annotated', 10);
  line.tick('failed', 0);
  line.tick('kept', 0);
  line.close();
  return text;
}

describe('progress', () => {
  it('shows one line on a terminal, written again now and then, and keeps the last word', () => {
    const text = shown({ stderr: true, stdout: false }, true);
    assert.match(text, /\r[^\r\n]*1,234,567 annotated, 1 done before, 1 failed; 12\.3 MB in \d+ s\n$/);
    assert.ok(text.split('\r').length < 100);
    assert.equal(text.split('\n').length, 2);
  });

  it('is silent where nobody looks, and where the results go to the same terminal', () => {
    assert.equal(shown({ stderr: false, stdout: false }, true), '');
    assert.equal(shown({ stderr: true, stdout: true }, true), '');
    assert.notEqual(shown({ stderr: true, stdout: true }, false), '');
  });
});
