import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { drawing } from '../../testing/pictures.ts';
import { withPictures } from './in-body.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-in-body-'));
  await mkdir(join(folder, 'content'));
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
  for (const name of ['content/a b.png', 'outside.png'])
    await writeFile(join(folder, name), await drawing(300, 200));
  await symlink(join(folder, 'outside.png'), join(folder, 'content', 'link.png'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const set = (html: string) =>
  withPictures(html, join(folder, 'content'), async (shown) => {
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

test('one outside the content folder is not read, by path, by an escaped path or by a link', async () => {
  for (const file of ['../outside.png', 'link.png']) {
    expect(await set(`<img data-file="${file}">`)).toBe(`<img src="${file}">`);
  }
  expect(await set('<img src="..%2Foutside.png">')).toBe('<img src="..%2Foutside.png">');
});
