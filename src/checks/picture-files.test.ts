import { symlinkSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, one, rules } from '../testing/check-findings.ts';
import { editionFile, temporaryContent } from '../testing/content-builder.ts';
import { drawing, photograph } from '../testing/pictures.ts';
import { checkContent } from './index.ts';

/** The body begins on line 6 of the file. */
const inBody = (body: string, picture: string | Uint8Array, name = 'fair.jpg') =>
  check({ 'newsletters/x/index.md': editionFile(body), [`newsletters/x/${name}`]: picture });

const alone = '![A stall](fair.jpg)\n';
const wide = ':::figure{wide}\n![A stall](fair.jpg)\n:::\n';

describe('a picture too small for its place', () => {
  test('is a warning that says how small it is, and the size that it takes', async () => {
    const finding = one(await inBody(`Words.\n\n${alone}`, await photograph(480, 360)));
    expect(finding).toEqual({
      file: 'content/newsletters/x/index.md',
      line: 8,
      column: 1,
      severity: 'warning',
      rule: 'small-picture',
      message:
        'The picture fair.jpg is 480 pixels wide. Over the width of the text (116 mm) that is 105 to the inch, which looks blurred on paper: it is printed 81 mm wide instead.',
      advice: 'Ask for the original: it takes 687 pixels, better 1374 (300 to the inch).',
    });
  });

  test('may be set less wide, and is told how many pixels that takes', async () => {
    const small = one(await inBody(wide, await photograph(600, 200)));
    expect(small.message).toContain('Over the width of the page (178 mm) that is 86 to the inch');
    expect(small.advice).toBe(
      'Ask for the original: it takes 1051 pixels, better 2102 (300 to the inch), or delete “wide” (687 pixels are then enough).',
    );
    const middling = one(await inBody(wide, await photograph(800, 600)));
    expect(middling.advice).toMatch(/, or delete “wide”\.$/);
  });

  test('needs fewer pixels in half of the page', async () => {
    const halved = `:::columns\nWords.\n\n${alone}\n:::\n`;
    expect(await inBody(halved, await photograph(510, 400))).toEqual([]);
    expect(one(await inBody(halved, await photograph(480, 360))).advice).toContain('505 pixels');
  });

  test.each([
    { about: 'that fills it at 150 to the inch', body: alone, size: [687, 500] },
    { about: 'that fills the page’s width', body: wide, size: [1051, 700] },
    { about: 'that stands upright, as portraits do', body: alone, size: [300, 400] },
    { about: 'among words', body: 'Look: ![A stall](fair.jpg)\n', size: [120, 80] },
    { about: 'in a list', body: `- ${alone}`, size: [120, 80] },
    { about: 'in a table', body: '| A | B |\n| - | - |\n| ![A stall](fair.jpg) | b |\n', size: [120, 80] },
  ])('is none $about', async ({ body, size: [width = 0, height = 0] }) => {
    expect(await inBody(body, await photograph(width, height))).toEqual([]);
  });

  test('is a chart too, but no logo, code or banner', async () => {
    expect(rules(await inBody(alone, await drawing(500, 300)))).toEqual(['small-picture']);
    expect(await inBody(alone, await drawing(240, 120))).toEqual([]);
    expect(await inBody(alone, await drawing(300, 300))).toEqual([]);
    expect(await inBody(alone, await drawing(600, 150))).toEqual([]);
    expect(rules(await inBody(wide, await drawing(600, 150)))).toEqual(['small-picture']);
  });

  test('is measured as it is seen, not as the camera packed it', async () => {
    expect(await inBody(alone, await photograph(480, 360, { orientation: 6 }))).toEqual([]);
  });

  test('is never one without pixels', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path d="M0 0h60v40z"/></svg>';
    expect(await inBody(wide.replace('.jpg', '.svg'), svg, 'fair.svg')).toEqual([]);
  });
});

describe('a picture that can’t be opened', () => {
  const truncated = async (picture: Promise<Buffer>) => {
    const whole = await picture;
    return whole.subarray(0, whole.length * 0.6);
  };

  test.each([
    { about: 'a photograph of which a piece is missing', file: () => truncated(photograph(900, 700)) },
    { about: 'a drawing of which a piece is missing', file: () => truncated(drawing(900, 700)) },
    { about: 'no picture at all', file: async () => Buffer.from('<!doctype html>Not found') },
    { about: 'empty', file: async () => Buffer.alloc(0) },
  ])('is an error: $about', async ({ file }) => {
    const finding = one(await inBody(alone, await file()));
    expect(finding).toMatchObject({ rule: 'unreadable-picture', severity: 'error', line: 6, column: 1 });
    expect(finding.message).toContain('fair.jpg can’t be opened');
  });

  test('is an error: a vector picture cut short', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path d="M0 0h';
    expect(rules(await inBody('![A](a.svg)\n', svg, 'a.svg'))).toEqual(['unreadable-picture']);
  });
});

test('a vector picture from which something seen is left out is a warning that says what to do', async () => {
  const svg = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><path d="M0 0h9v9z"/>${inside}</svg>`;
  const html = '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Words</p></foreignObject>';
  const [words] = await inBody('![A](a.svg)\n', svg(html), 'a.svg');
  expect(words).toMatchObject({ rule: 'incomplete-picture', severity: 'warning', line: 6, column: 1 });
  expect(words?.advice).toContain('as PNG');
  const [linked] = await inBody('![A](a.svg)\n', svg('<image href="photo.jpg"/>'), 'a.svg');
  expect(linked?.message).toContain('a picture that is not in its file');
  expect(await inBody('![A](a.svg)\n', svg('<script>alert(1)</script>'), 'a.svg')).toEqual([]);
});

test('a link to a picture outside the content folder is an error', async () => {
  const content = temporaryContent({ 'newsletters/x/index.md': editionFile('![A](a.png)\n') });
  try {
    symlinkSync(resolve('src/print/examples/first-pages.png'), `${content.dir}/newsletters/x/a.png`);
    expect(rules(await checkContent(content.dir))).toEqual(['picture-outside']);
  } finally {
    content.remove();
  }
});
