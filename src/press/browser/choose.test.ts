import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserIdentity, chooseBrowser } from './choose.ts';
import { packagedBrowserRuns } from './unpack.ts';

test('PRESS_BROWSER wins over every other browser', () => {
  expect(chooseBrowser({ PRESS_BROWSER: '/a/browser' })).toEqual({ kind: 'named', executable: '/a/browser' });
});

test('the packaged browser is used where it runs: 64-bit Linux on Intel or AMD', () => {
  expect(packagedBrowserRuns('linux', 'x64')).toBe(true);
  for (const [platform, arch] of [
    ['linux', 'arm64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ] as const) {
    expect(packagedBrowserRuns(platform, arch)).toBe(false);
  }
});

test('a named browser that was updated is another one to the cache', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const executable = join(folder, 'browser');
  writeFileSync(executable, 'one');
  const before = browserIdentity({ kind: 'named', executable });
  expect(browserIdentity({ kind: 'named', executable })).toBe(before);
  utimesSync(executable, new Date(), new Date(Date.now() + 60_000));
  expect(browserIdentity({ kind: 'named', executable })).not.toBe(before);
  rmSync(folder, { recursive: true });
});

test('the packaged browser is known by its version', () => {
  expect(browserIdentity({ kind: 'packaged' })).toMatch(/chromium \d+\.\d+\.\d+/);
});
