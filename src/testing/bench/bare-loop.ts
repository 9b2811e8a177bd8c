import { performance } from 'node:perf_hooks';
import { launchBrowser } from '../../press/browser/launch.ts';
import { pagedScript, startServer } from '../../press/server.ts';

/**
 * The yardstick: one browser, one print page after another; load it, inject Paged.js, `preview()`, print it tagged
 * and with an outline. Nothing else. With `atOnce`, animation frames are answered at once, as the press does.
 * @returns milliseconds from starting the browser to the last PDF.
 */
export async function bareLoop(
  outFolder: string,
  addresses: readonly string[],
  browserFolder: string,
  atOnce: boolean,
): Promise<{ milliseconds: number; pages: number }> {
  const server = await startServer(outFolder);
  const start = performance.now();
  const browser = await launchBrowser({ browserFolder, origin: server.origin });
  let pages = 0;
  try {
    for (const address of addresses) {
      const page = await browser.newPage();
      if (atOnce) await page.addInitScript(answerFramesAtOnce);
      await page.goto(`${server.origin}/${address}`);
      await page.addScriptTag({ path: pagedScript() });
      pages += await page.evaluate(async () => {
        const { Paged } = window as unknown as {
          Paged: { Previewer: new () => { preview(): Promise<{ total: number }> } };
        };
        return (await new Paged.Previewer().preview()).total;
      });
      await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      await page.close();
    }
    return { milliseconds: performance.now() - start, pages };
  } finally {
    await browser.close();
    await server.close();
  }
}

function answerFramesAtOnce(): void {
  window.requestAnimationFrame = (run) => {
    queueMicrotask(() => run(performance.now()));
    return 0;
  };
  window.requestIdleCallback = (run) => {
    queueMicrotask(() => run({ didTimeout: false, timeRemaining: () => 50 }));
    return 0;
  };
}
