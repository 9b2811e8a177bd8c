import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ShellPage, shellPage } from '../press/paginate/fixtures.ts';
import { printStyles } from '../testing/text-face.ts';

let shell: ShellPage;
beforeAll(async () => {
  shell = await shellPage();
});
afterAll(() => shell.close());

/** How far the words of each line under the title begin from the left edge of the text, in pixels. */
async function beginnings(name: string): Promise<number[]> {
  const lines = ['dateline', 'special-line'].map(
    (line) => `<p class="${line}"><span>Issue 14</span><span>Autumn</span><span>a.example</span></p>`,
  );
  const css = await printStyles('text', 'furniture', 'single');
  await shell.paginate(
    `<!doctype html><html lang="en-GB"><head><style>@page{size:140mm 198mm;margin:12mm}${css}</style></head><body><article class="edition newsletter ${name}">${lines.join('')}</article></body></html>`,
  );
  return shell.page.evaluate(() => {
    const edge = document.querySelector('.pagedjs_area')?.getBoundingClientRect().left ?? 0;
    return [...document.querySelectorAll('.dateline > span, .special-line > span')].map((span) => {
      const range = document.createRange();
      range.selectNodeContents(span);
      return Math.round(range.getBoundingClientRect().left - edge);
    });
  });
}

test('in one column all that stands under the title begins at the left edge', async () => {
  const [first, second, third, ...special] = await beginnings('single');
  expect([first, second, third]).toEqual([0, 0, 0]);
  expect(new Set(special).size).toBe(1);
});

test('beside a margin column it stands in columns', async () => {
  expect(new Set(await beginnings('')).size).toBeGreaterThan(3);
});
