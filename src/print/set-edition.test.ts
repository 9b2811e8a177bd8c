import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '../editions/archive.ts';
import { briefingSchema } from '../editions/schema/briefing.ts';
import { lessonsLearnedSchema } from '../editions/schema/lessons-learned.ts';
import { newsletterSchema } from '../editions/schema/newsletter.ts';
import { partnershipSchema } from '../editions/schema/partnership.ts';
import { render } from '../markdown/fixtures.ts';
import { partnershipYaml } from '../testing/content-builder.ts';
import { aLibrary, aResource, aTerm } from '../testing/library-builder.ts';
import { booklet, type Format, grid, largePrint } from './formats.ts';
import { setEdition } from './set-edition.ts';
import { widthPt } from './text-width.ts';

// Outside a build there is no folder for pictures.
vi.mock('astro:config/server', () => ({ outDir: undefined }));

const partnership = partnershipSchema.parse({
  ...parse(partnershipYaml),
  signUp: { text: 'Get each edition by email', address: 'https://wendmoor.example/sign-up' },
});
const library = aLibrary({
  partnership,
  resources: [aResource('heat', 'The HEAT toolkit')],
  terms: [aTerm('MASH', 'multi-agency safeguarding hub')],
});
const folders = {
  newsletter: 'newsletters',
  briefing: 'briefings',
  'lessons-learned': 'lessons-learned',
} as const;
const schemas = {
  newsletter: newsletterSchema,
  briefing: briefingSchema,
  'lessons-learned': lessonsLearnedSchema,
};

async function set(kind: keyof typeof folders, markdown: string, format: Format = grid, fields = {}) {
  const folder = folders[kind];
  const path = `${folder}/x.md`;
  const data = schemas[kind].parse({ title: 'Noticing what has changed', date: '2026-09-24', ...fields });
  // What Astro's own store adds is of no use here.
  const edition = {
    kind,
    folder,
    id: 'x',
    path: `/content/${path}`,
    file: `content/${path}`,
    address: `/${folder}/x/`,
    pdfs: [],
    data,
  } as unknown as Edition;
  const { html, headings } = await render(markdown, path);
  return setEdition({ edition, partnership, library, headings, rendered: html, format, sectionPt: 250 });
}

const sections = (count: number, more = '') =>
  Array.from({ length: count }, (_, index) => `## Section ${index + 1}\n\n${more}Words of it.\n`).join('\n');
const also = ':::also\n- A shorter toolkit\n- Two places on the panel\n:::\n\n';

describe('a newsletter', () => {
  test('has contents, urgent help and sign-up in the side column, and takes what else is in the issue there', async () => {
    const setting = await set('newsletter', `${also}${sections(3)}`);
    expect(setting.page1).toMatchObject({
      contents: 'side',
      also: true,
      blocks: { signUp: { text: 'Get each edition by email' } },
    });
    expect(setting.also).toContain('A shorter toolkit');
    expect(setting.body.html).not.toContain('A shorter toolkit');
    expect(setting).toMatchObject({
      oneSide: undefined,
      questions: [],
      address: 'wendmoor.example/newsletters/x',
    });
  });

  test('leaves it where it was typed if it doesn’t begin the text, or nothing stands beside the text', async () => {
    for (const setting of [
      await set('newsletter', `${sections(3)}\n${also}`),
      await set('newsletter', `${also}${sections(3)}`, largePrint),
      await set('newsletter', `${also}${sections(3)}`, booklet),
    ]) {
      expect(setting.also).toBeUndefined();
      expect(setting.page1.also).toBe(false);
      expect(setting.body.html).toContain('A shorter toolkit');
    }
  });

  test('in one column has its contents above the text, with both levels, and all that stood beside', async () => {
    const inner = '### Inside it\n\nWords.\n\n';
    const { page1 } = await set('newsletter', `## One\n\n${inner}## Two\n\nWords.\n`, largePrint);
    expect(page1).toMatchObject({
      contents: 'block',
      blocks: { urgentHelp: partnership.urgentHelp, signUp: partnership.signUp },
    });
    expect(page1.entries.map(({ title, items = [] }) => [title, items.length])).toEqual([
      ['One', 1],
      ['Two', 0],
      ['Contacts', 0],
    ]);
  });

  test('of one section has no contents', async () => {
    for (const format of [grid, largePrint]) {
      expect((await set('newsletter', '## One\n\nWords.\n', format)).page1.contents).toBe('none');
    }
  });

  test('numbers its links, with the titles that the library has, and leads to them', async () => {
    const setting = await set(
      'newsletter',
      `${sections(2)}\nSee [this](resource:heat) and [that film](https://a.example/).\n`,
    );
    expect(setting.body.links.map(({ number, title }) => [number, title])).toEqual([
      [1, 'The HEAT toolkit'],
      [2, 'That film'],
    ]);
    expect(setting.page1.entries.at(-1)?.title).toBe('Links and contacts');
  });

  test('says which short forms it uses', async () => {
    expect((await set('newsletter', 'Ring the MASH.\n')).shortForms.map(({ short }) => short)).toEqual([
      'MASH',
    ]);
    expect((await set('newsletter', 'Ring us.\n')).shortForms).toEqual([]);
  });
});

describe('a lessons-learned edition', () => {
  test('has neither urgent help nor sign-up beside its contents, but before its text in one column', async () => {
    const none = { urgentHelp: undefined, signUp: undefined };
    expect((await set('lessons-learned', sections(3))).page1).toMatchObject({
      contents: 'side',
      blocks: none,
    });
    expect((await set('lessons-learned', sections(3), largePrint)).page1.blocks).toMatchObject({
      urgentHelp: partnership.urgentHelp,
    });
  });

  test('has both levels of its contents only where its standfirst is as high', async () => {
    const text = ['One', 'Two', 'Three']
      .map((name) => `## ${name}\n\n### Inside ${name}\n\nWords.\n`)
      .join('\n');
    const levels = async (standfirst?: string) => {
      const { page1 } = await set('lessons-learned', text, grid, standfirst ? { standfirst } : {});
      return page1.entries.some(({ items = [] }) => items.length > 0);
    };
    expect(await levels()).toBe(false);
    expect(await levels('A long standfirst that goes on and on. '.repeat(6))).toBe(true);
  });
});

describe('a briefing', () => {
  const text =
    '## Background\n\nSee [the film](https://a.example/).\n\n## Questions to reflect on\n\n- Who knew?\n- What now?\n';

  test('is set in rows and, for the case that it fits on one side, in panels of two columns', async () => {
    const { body, oneSide, page1, questions } = await set('briefing', text);
    expect(oneSide?.html.match(/class="panel /g)).toHaveLength(2);
    expect(body.html.match(/class="panel /g)).toHaveLength(2);
    expect(page1).toMatchObject({ contents: 'none', blocks: { urgentHelp: undefined } });
    expect(questions.map((question) => question.text)).toEqual(['Who knew?', 'What now?']);
    // Each address stands at its place: no list, so no numbers.
    expect(body.links).toEqual([]);
    expect(body.html).toContain('class="printed');
  });

  test('in one column is set in rows alone, and has its questions too', async () => {
    const { oneSide, questions } = await set('briefing', text, largePrint);
    expect(oneSide).toBeUndefined();
    expect(questions).toHaveLength(2);
  });
});

test('the name in the running header fits its room', async () => {
  const title = 'Noticing what has changed in a family’s week, and who else would have to know of it by then';
  const { section } = await set('newsletter', 'Words.\n', grid, { title });
  expect(section).toMatch(/^Noticing what.*…$/);
  expect(widthPt(section, 10, 600)).toBeLessThanOrEqual(250);
  expect((await set('newsletter', 'Words.\n')).section).toBe('Noticing what has changed');
});

test('words around a text are those of its language', async () => {
  const { page1, facts } = await set('briefing', '## Cefndir\n\nGeiriau.\n', grid, { lang: 'cy' });
  expect(facts.formatName).not.toBe('7-minute briefing');
  expect(page1.contents).toBe('none');
  const welsh = await set('newsletter', sections(2), grid, { lang: 'cy' });
  expect(welsh.page1.entries.at(-1)?.title).toBe('Cysylltiadau');
});
