import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allVariants, temporaryContent } from './content-builder.ts';
import { pdfFacts } from './pdf-facts.ts';
import { type BuildResult, type WholeBuild, wholeBuild } from './whole-build.ts';

const words =
  'What we learned when the same small things were noticed by seven people in five agencies and written down by none of them until someone asked each for their own note';
const titles = {
  'many-words': words.slice(0, 160),
  'one-word': 'Safeguardingpartnership'.repeat(7).slice(0, 160),
  capitals: words.slice(0, 160).toUpperCase(),
  'short-words': `${'a '.repeat(79)}bc`,
  signs: '?!',
};
const edition = (title: string, body: string, ...more: string[]) =>
  ['---', `title: "${title}"`, 'date: 2026-09-24', `standfirst: "${title}"`, ...more, '---', '', body].join(
    '\n',
  );
const body = (title: string) =>
  `## ${title}\n\nWords.\n\n### ${title}\n\nMore.\n\n## 🎉\n\nTen years.\n\n##\n\nBelow nothing.\n\n## ?\n\n[^1]: A note.\n\nWhat next?[^1]\n`;
const chart =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" viewBox="0 0 400 200"><rect x="60" y="90" width="60" height="70"/><text x="20" y="30" font-size="18">Referrals by month</text></svg>';
const plan = `| What | Who |\n|---|---|\n| Read | Team |\n${'| | |\n'.repeat(30)}`;

const content = temporaryContent({
  'partnership.yaml': allVariants,
  ...Object.fromEntries(
    Object.entries(titles).flatMap(([id, title]) => [
      [`newsletters/n-${id}.md`, edition(title, body(title))],
      [`briefings/b-${id}.md`, edition(title, body(title), 'onePage: false')],
    ]),
  ),
  'lessons-learned/l.md': edition(`Review: ${titles['one-word'].slice(8)}`, body('One')),
  'newsletters/chart/index.md': edition('A chart', `![Referrals by month](chart.svg)\n\n${plan}`),
  'newsletters/chart/chart.svg': chart,
  'packs.yaml': `all:\n  title: "${titles.capitals}"\n  standfirst: "${titles.capitals} ${words.slice(0, 110)}"\n  kind: briefing\n`,
});

describe('long titles, headings of signs, pictures with words and rows to fill in', () => {
  let build: WholeBuild;
  let result: BuildResult;
  beforeAll(async () => {
    build = await wholeBuild();
    result = await build.build(content.dir);
  }, 300_000);
  afterAll(async () => {
    content.remove();
    await build.remove();
  });

  test('are printed in every variant', async () => {
    expect(result.output).not.toMatch(/ error /);
    expect(result.status).toBe(0);
    const { pdfs, findings } = await build.report();
    expect(findings).toEqual([]);
    expect(pdfs.length).toBeGreaterThan(50);
    expect(pdfs.filter(({ wordsInPictures }) => (wordsInPictures ?? 0) > 0)).toHaveLength(4);
  });

  test('a record stands on one page whatever its briefing is called', async () => {
    const { pdfs } = await build.report();
    const records = pdfs.filter(({ variant }) => variant === 'record');
    expect(records.map(({ pages }) => pages)).toEqual([1, 1, 1, 1, 1]);
  });

  test('a heading with nothing in it is on no page, and the contents show signs', async () => {
    const page = await build.read('newsletters/n-signs/index.html');
    expect(page).not.toMatch(/<h2[^>]*>\s*<\/h2>/);
    expect(page).toMatch(/<a[^>]*href="#heading-\d+"[^>]*>\s*🎉/);
  });

  const factsOf = async (path: string) => pdfFacts(await readFile(join(build.dist, path)));

  test.each(['chart', 'chart-large-print', 'chart-press'])(
    'each row with nothing in it is there, 10 mm high: %s',
    async (name) => {
      const { shapes } = await factsOf(`newsletters/chart/${name}.pdf`);
      const rules = shapes.filter(({ widthMm, heightMm }) => widthMm > 40 && heightMm < 1);
      const heights = [...Map.groupBy(rules, ({ page }) => page).values()].flatMap((onPage) => {
        const tops = [...new Set(onPage.map(({ yMm }) => Math.round(yMm * 10) / 10))].sort((a, b) => a - b);
        return tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
      });
      expect(heights.filter((height) => height > 9.65 && height < 10.6)).toHaveLength(30);
    },
  );

  test('on the cover of a pack no word stands on a rule', async () => {
    const { shapes, texts } = await factsOf('packs/all/all.pdf');
    const rules = shapes.filter(({ page, widthMm, heightMm }) => page === 1 && widthMm > 150 && heightMm < 5);
    const last = texts.filter(({ page, sizePt }) => page === 1 && Math.abs(sizePt - 18) < 1).at(-1);
    expect(last?.text).toBeDefined();
    const below = rules.filter(({ yMm }) => yMm > 60).map(({ yMm }) => yMm);
    expect(below.length).toBeGreaterThan(0);
    expect(Math.min(...below)).toBeGreaterThan(last?.yMm ?? 0);
  });
});
