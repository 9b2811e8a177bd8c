import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawing } from '../../testing/pictures.ts';
import { withPictures } from './in-body.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-in-body-'));
  await writeFile(join(folder, 'a b.png'), await drawing(300, 200));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const set = (html: string) =>
  withPictures(html, folder, async (shown) => {
    for (const { element, picture } of shown) element.attribs['src'] = `/${picture.width}.png`;
  });

test('pictures beside a text get their places, others keep theirs', async () => {
  expect(await set('<p><img data-file="a b.png" alt="A &amp; B"></p>')).toBe(
    '<p><img alt="A &amp; B" src="/300.png"></p>',
  );
  expect(await set('<img src="a b.png">')).toBe('<img src="/300.png">');
  for (const other of ['<img src="/writing/path.svg">', '<img src="https://a.example/b.png">', '<p>a</p>']) {
    expect(await set(other)).toBe(other);
  }
});

test('one that isn’t there shows its words', async () => {
  expect(await set('<img data-file="no ne.png" alt="Words"><img data-file="a b.png" alt="">')).toBe(
    '<img alt="Words" src="no%20ne.png"><img alt src="/300.png">',
  );
});
