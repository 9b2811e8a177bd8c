import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { paragraphs, type SiteFixture, siteFixture } from './fixtures.ts';
import type { PressRun } from './press-all.ts';
import { readPdf } from './verify/pdf-reader.ts';

const three = [
  { id: 'long', body: `<h2 id="a">A heading</h2>${paragraphs(14, 3)}` },
  { id: 'middle', body: `<h2 id="a">Another</h2>${paragraphs(8, 4)}`, lang: 'cy', css: 'p { color: #111 }' },
  { id: 'short', body: `<h2 id="a">The last</h2>${paragraphs(2, 5)}` },
];

let site: SiteFixture | undefined;
afterEach(() => site?.remove());

function editions(run: PressRun, wanted: (pressed: PressRun['pressed'][number]) => boolean): string[] {
  return run.pressed.filter(wanted).map(({ page }) => page.job.edition.replace('newsletters/', ''));
}

async function wordsAndPlaces(from: SiteFixture, id: string): Promise<string[]> {
  const { words } = await readPdf(await readFile(join(from.outFolder, 'newsletters', id, `${id}.pdf`)));
  return words.map(({ text, page, x, y }) => `${text} ${page} ${x.toFixed(1)} ${y.toFixed(1)}`);
}

describe('the cache', () => {
  test('a second run with nothing changed starts no browser and gives the same PDFs', async () => {
    site = await siteFixture(...three);
    const first = await site.press();
    expect(first.browsersStarted).toBe(1);
    const before = await readFile(join(site.outFolder, first.pressed[0]?.page.job.pdf ?? ''));
    const second = await site.press();
    expect(second.browsersStarted).toBe(0);
    expect(editions(second, ({ cached }) => cached)).toEqual(['long', 'middle', 'short']);
    expect(second.pressed.map(({ record }) => record)).toEqual(first.pressed.map(({ record }) => record));
    expect(await readFile(join(site.outFolder, first.pressed[0]?.page.job.pdf ?? ''))).toEqual(before);
  });

  test('one changed word presses one edition', async () => {
    site = await siteFixture(...three);
    await site.press();
    await site.write({ id: 'middle', body: `<h2 id="a">Another</h2>${paragraphs(8, 6)}` });
    expect(editions(await site.press(), ({ cached }) => !cached)).toEqual(['middle']);
  });

  test('a changed font or picture presses the editions that name it', async () => {
    site = await siteFixture(...three, { id: 'pictured', body: '<p>words</p><img src="/p.svg" alt="">' });
    const svg = (fill: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><rect width="90" height="90" fill="${fill}"/></svg>`;
    await site.add('p.svg', svg('red'));
    await site.press();
    await site.add('p.svg', svg('blue'));
    expect(editions(await site.press(), ({ cached }) => !cached)).toEqual(['pictured']);
    const font = await readFile(join(site.outFolder, 'print/fonts/text.woff2'));
    await site.add('print/fonts/text.woff2', Buffer.concat([font, Buffer.from([0])]));
    expect(editions(await site.press(), ({ cached }) => !cached)).toHaveLength(4);
  });

  test('a damaged PDF in the cache is not used', async () => {
    site = await siteFixture(...three);
    await site.press();
    const folder = site.settings.cacheFolder;
    for (const name of await readdir(folder)) {
      if (name.endsWith('.pdf')) await writeFile(join(folder, name), 'half a PDF');
    }
    const again = await site.press();
    expect(editions(again, ({ cached }) => cached)).toEqual([]);
    expect(again.pressed.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('one page for edition after edition', () => {
  test('an edition pressed after others is the same as pressed alone', async () => {
    site = await siteFixture(...three);
    await site.press({ workers: 1 });
    for (const fixture of three) {
      const alone = await siteFixture(fixture);
      await alone.press();
      expect(await wordsAndPlaces(site, fixture.id)).toEqual(await wordsAndPlaces(alone, fixture.id));
      await alone.remove();
    }
  });

  test('each PDF has its own title and language', async () => {
    site = await siteFixture(...three);
    await site.press({ workers: 1 });
    const text = async (id: string): Promise<string> =>
      (await readFile(join(site?.outFolder ?? '', 'newsletters', id, `${id}.pdf`))).toString('latin1');
    expect(await text('long')).toMatch(/\/Lang \(en-GB\)/);
    expect(await text('middle')).toMatch(/\/Lang \(cy\)/);
    expect(await text('middle')).toMatch(/\/Title \(Edition middle\)/);
    expect(await text('short')).toMatch(/\/Lang \(en-GB\)/);
    expect(await text('short')).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\n\/Marked true>>/);
    expect(await text('short')).toMatch(/\/Outlines/);
  });

  test('the running header and the folio stand at their edges though empty margins are taken out', async () => {
    site = await siteFixture(three[0] ?? { id: 'none', body: '' });
    await site.press();
    const { words } = await readPdf(await readFile(join(site.outFolder, 'newsletters/long/long.pdf')));
    const folio = words.filter(({ page, y }) => page === 2 && y > 780);
    expect(folio.map(({ text }) => text)).toEqual(['Page', '2', 'of', '3']);
    expect(folio.at(-1)?.right).toBeGreaterThan(594.96 - 45.4 - 2);
    const header = words.filter(({ page, y }) => page === 2 && y < 60);
    expect(header.map(({ text }) => text)).toEqual(['A', 'heading']);
    expect(header[0]?.left).toBeLessThan(45.4 + 2);
  });
});

describe('when something breaks', () => {
  test('killing the browser in mid-run changes nothing in the result', async () => {
    const editions = [{ id: 'endless', body: `<h2 id="a">A</h2>${paragraphs(200, 9)}` }, ...three];
    site = await siteFixture(...editions);
    const calm = await siteFixture(...editions);
    await calm.press();
    let killed = 0;
    const run = await site.press({
      workers: 2,
      onBrowser: async (browser: Browser) => {
        if (killed > 0) return;
        killed += 1;
        // Both workers' pages are open: the longest edition is being set, which takes much longer than this.
        while (browser.contexts().length < 2) await pause(5);
        await pause(100);
        const session = await browser.newBrowserCDPSession();
        session.send('Browser.crash').catch(() => undefined);
      },
    });
    expect(killed).toBe(1);
    expect(run.browsersStarted).toBe(2);
    expect(run.pressed.flatMap(({ findings }) => findings)).toEqual([]);
    for (const { id } of three)
      expect(await wordsAndPlaces(site, id)).toEqual(await wordsAndPlaces(calm, id));
    await calm.remove();
  });

  test('an edition that hangs is tried twice, then fails by name while all others finish', async () => {
    site = await siteFixture(...three);
    const longest = 14 * 60;
    const run = await site.press({ deadline: (words) => (words > longest ? 1 : 60_000) });
    expect(editions(run, ({ record }) => record !== undefined)).toEqual(['middle', 'short']);
    const findings = run.pressed.flatMap(({ findings: found }) => found);
    expect(findings).toMatchObject([
      { rule: 'not-pressed', file: 'content/newsletters/long.md', severity: 'error' },
    ]);
    expect(findings[0]?.message).toMatch(/newsletters\/long \(standard\).*longer than/);
  });

  test('a browser that never starts says what was tried, what to install and which variable to set', async () => {
    site = await siteFixture(...three);
    process.env['PRESS_BROWSER'] = '/nowhere/chromium';
    try {
      await expect(site.press()).rejects.toThrow(
        /No browser could be started[\s\S]*PRESS_BROWSER=\/nowhere\/chromium[\s\S]*apt install chromium/,
      );
    } finally {
      delete process.env['PRESS_BROWSER'];
    }
  });

  test('no half-written file is left', async () => {
    site = await siteFixture(...three);
    await site.press();
    const left = await readdir(site.outFolder, { recursive: true });
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(left.filter((name) => name.endsWith('.pdf'))).toHaveLength(3);
  });
});
