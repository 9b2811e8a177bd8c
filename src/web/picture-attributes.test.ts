import { expect, test } from 'vitest';
import { type PublishedCopy, pictureAttributes } from './picture-attributes.ts';

const copies = (...widths: number[]): PublishedCopy[] =>
  widths.map((width) => ({ name: '', address: `/${width}.webp`, width, height: width / 2, bytes: 1 }));

test('a picture has its copies to choose from, one for all others, and the size that it takes', () => {
  expect(pictureAttributes(copies(400, 960, 1600), { isWide: false, isFirst: true })).toEqual({
    src: '/960.webp',
    srcset: '/400.webp 400w, /960.webp 960w, /1600.webp 1600w',
    sizes: 'min(100vw - 2rem, 36rem, 1600px)',
    width: '1600',
    height: '800',
    decoding: 'async',
  });
});

test('a wide figure may take the page, and all but the first picture are loaded when they are near', () => {
  expect(pictureAttributes(copies(400, 700), { isWide: true, isFirst: false })).toMatchObject({
    src: '/700.webp',
    sizes:
      '(min-width: 76rem) min(59rem, 700px), (min-width: 60rem) min(100vw - 18.5rem, 700px), min(100vw - 2rem, 700px)',
    loading: 'lazy',
  });
});

test('a single copy is nothing to choose from', () => {
  const attributes = pictureAttributes(copies(300), { isWide: false, isFirst: true });
  expect(attributes).not.toHaveProperty('srcset');
  expect(attributes).not.toHaveProperty('sizes');
});
