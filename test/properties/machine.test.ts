import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { at } from '../../src/development/paths';
import { bundledCli } from '../support/cli-bundle';

/** Zones on both sides of the date line, one that changes its clocks, one off by three quarters of an hour; locales with other letters, digits and calendars. */
const MACHINES = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }, { TZ: 'Pacific/Pago_Pago', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/New_York', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, { TZ: 'Asia/Kathmandu', LANG: 'th_TH.UTF-8', LC_ALL: 'th_TH.UTF-8' },
];

describe('the machine', function () {
  this.timeout(60_000);

  it('makes no difference: neither its time zone nor its language', async () => {
    const program = await bundledCli();
    try {
      const outputs = MACHINES.map((machine) => execFileSync(process.execPath, [program, 'annotate', at('media', 'samples'), at('test', 'golden', 'articles'), '--format', 'jsonl', '--jobs', '1'], {
        env: { ...process.env, ...machine }, encoding: 'utf8', maxBuffer: 1e9,
      }));
      assert.ok(outputs[0]!.length > 100_000);
      for (const [i, output] of outputs.entries()) assert.ok(output === outputs[0], `under ${JSON.stringify(MACHINES[i])}`);
    } finally {
      await rm(program, { force: true });
    }
  });
});
