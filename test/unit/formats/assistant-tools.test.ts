import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { ASSISTANT_TOOLS } from '../../../src/formats/assistant-tools';

describe('the tools for assistants', () => {
  it('are told to the editor’s assistants in the same words as to others', () => {
    const told = manifest.contributes.languageModelTools.map(({ name, modelDescription }) => [name, modelDescription]);
    assert.deepEqual(told, ASSISTANT_TOOLS.map(({ name, description }) => [`onTheRecord_${name}`, description]));
  });
});
