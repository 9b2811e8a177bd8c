import { statSync } from 'node:fs';
import { packagedBrowserRuns, packagedBrowserVersion } from './unpack.ts';

/** Which browser the press uses, decided without starting it. */
export type BrowserChoice =
  | { kind: 'named'; executable: string }
  | { kind: 'packaged' }
  | { kind: 'installed'; channels: readonly ['chrome', 'msedge', 'chromium'] };

/**
 * `PRESS_BROWSER` wins; else the browser that npm brought where it runs; else an installed Chrome, Edge or Chromium.
 */
export function chooseBrowser(env: NodeJS.ProcessEnv = process.env): BrowserChoice {
  const named = env['PRESS_BROWSER'];
  if (named) return { kind: 'named', executable: named };
  if (packagedBrowserRuns()) return { kind: 'packaged' };
  return { kind: 'installed', channels: ['chrome', 'msedge', 'chromium'] };
}

/**
 * What stands for the browser in the cache key, without starting it: the package's version, or for `PRESS_BROWSER` the
 * size of its file and its time of change. An installed Chrome, Edge or Chromium is known by its channels only.
 */
export function browserIdentity(choice: BrowserChoice): string {
  if (choice.kind === 'packaged') return `@sparticuz/chromium ${packagedBrowserVersion()}`;
  if (choice.kind === 'named') {
    try {
      const { size, mtimeMs } = statSync(choice.executable);
      return `${choice.executable} ${size} ${mtimeMs}`;
    } catch {
      return choice.executable;
    }
  }
  return `installed ${choice.channels.join(' ')} on ${process.platform}`;
}
