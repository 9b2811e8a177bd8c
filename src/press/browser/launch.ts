import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { type BrowserChoice, chooseBrowser } from './choose.ts';
import { unpackBrowser } from './unpack.ts';

/** What the launcher needs to know of the build. */
export interface LaunchSettings {
  /** Where the packaged browser is unpacked: `.cache/browser`. */
  browserFolder: string;
  /** `http://127.0.0.1:<port>`: the loopback server, which is also the proxy that refuses everything else. */
  origin: string;
  choice?: BrowserChoice;
}

/** No browser could be started; the message is meant for the officer. */
export class BrowserError extends Error {
  override name = 'BrowserError';
}

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-first-run',
  '--no-pings',
  '--no-zygote',
];

/**
 * Starts one headless browser whose only way out is the loopback server: it is the proxy for every address
 * and answers for its own only.
 * @throws {BrowserError} with what was tried, what to install and which variable to set.
 */
export async function launchBrowser(settings: LaunchSettings): Promise<Browser> {
  const choice = settings.choice ?? chooseBrowser();
  const common: LaunchOptions = {
    args,
    proxy: { server: settings.origin },
    timeout: 60_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  const tried: string[] = [];
  for (const attempt of attempts(choice, settings.browserFolder)) {
    try {
      return await chromium.launch({ ...common, ...(await attempt.options()) });
    } catch (error) {
      tried.push(`${attempt.name}: ${firstLines(error)}`);
    }
  }
  throw new BrowserError(explain(tried));
}

interface Attempt {
  name: string;
  options: () => Promise<LaunchOptions>;
}

function attempts(choice: BrowserChoice, browserFolder: string): Attempt[] {
  if (choice.kind === 'named') {
    const { executable } = choice;
    return [{ name: `PRESS_BROWSER=${executable}`, options: async () => ({ executablePath: executable }) }];
  }
  const installed = (['chrome', 'msedge', 'chromium'] as const).map((channel) => ({
    name: `installed ${channel}`,
    options: async (): Promise<LaunchOptions> => ({ channel }),
  }));
  if (choice.kind === 'installed') return installed;
  return [
    {
      name: 'the browser that npm brought',
      options: async () => ({ executablePath: (await unpackBrowser(browserFolder)).executable }),
    },
    {
      // A bare Linux may lack NSS, NSPR or expat; the package carries them.
      name: 'the browser that npm brought, with its own libraries',
      options: async () => {
        const { executable, libraries } = await unpackBrowser(browserFolder);
        const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
        return { executablePath: executable, env: { ...process.env, LD_LIBRARY_PATH: path } };
      },
    },
    ...installed,
  ];
}

function explain(tried: readonly string[]): string {
  return [
    'No browser could be started, so no PDF can be made.',
    'Tried:',
    ...tried.map((line) => `  - ${line}`),
    'What to do: install Google Chrome, Microsoft Edge or Chromium (on Debian or Ubuntu: apt install chromium),',
    'or set PRESS_BROWSER to the full path of one, for example PRESS_BROWSER=/usr/bin/chromium npm run build',
  ].join('\n');
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('╔') && !line.startsWith('║') && !line.startsWith('╚'));
  const reason = lines.find((line) =>
    /error while loading|not found|ENOENT|EACCES|doesn't exist/i.test(line),
  );
  return (reason ?? lines[0] ?? 'no reason given').slice(0, 300);
}
