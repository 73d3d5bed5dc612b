import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { at, ROOT } from '../../src/development/paths';
import { TARGETS } from '../../src/development/targets';
import { namesUsed, NETWORK, SURROUNDINGS } from '../support/global-names';

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, absWorkingDir: ROOT, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
  return outputFiles[0]!.text;
}

describe('the engine, bundled', () => {
  it('knows no network, no clock, no chance and no locale', async () => {
    const script = await bundled({ entryPoints: ['src/engine/index.ts'], platform: 'neutral' });
    assert.deepEqual(namesUsed(script, [...NETWORK, ...SURROUNDINGS]), []);
  });
});

describe('what is shipped, bundled', () => {
  for (const { name, entry, options } of TARGETS.filter((target) => target.outfile.endsWith('.js'))) {
    it(`reaches nothing over the network: ${name}`, async () => {
      const { platform = 'neutral', external = [], define = {} } = options;
      const script = await bundled({ entryPoints: [entry], platform, external, define });
      assert.deepEqual(namesUsed(script, NETWORK), []);
      assert.doesNotMatch(script, /from "(?:node:)?(?:https?|http2|net|tls|dgram|dns)"/);
    });
  }
});

describe('what is typed or read', () => {
  it('is never made into a regular expression, unless every sign of it is made to stand for itself', () => {
    const shipped = readdirSync(at('src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('development'));
    // The engine puts patterns together from its own word lists as it is loaded: none of them depends on a text.
    const makers = shipped.filter((file) => !file.startsWith('engine')).flatMap((file) => readFileSync(at('src', file), 'utf8').split('\n').filter((line) => /\bRegExp\(/.test(line)));
    assert.deepEqual(makers.filter((line) => !line.includes(String.raw`.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')`)), []);
  });
});

describe('the check of names', () => {
  const forbidden = [...NETWORK, ...SURROUNDINGS];

  it('finds a name that is used, however it is reached', () => {
    assert.deepEqual(namesUsed('const t = new Date(); globalThis.fetch(u); self["WebSocket"]; Math.random();', forbidden), ['Date', 'WebSocket', 'fetch', 'random']);
  });

  it('leaves words, keys and own declarations alone', () => {
    assert.deepEqual(namesUsed('const words = { fetch: 1, "Date": 2 }; // fetch\nfunction random() {} random(); "performance";', forbidden), []);
  });
});
