import { expect, test } from 'vitest';
import type { Box } from '../paginate/layout.ts';
import { inDocumentOrder } from './document-order.ts';
import type { PdfWord } from './pdf-reader.ts';

const word = (text: string, page: number, x: number, y: number): PdfWord => ({
  ...{ text, page, x, y, left: x - 4, right: x + 4 },
  ...{ furniture: false, inPicture: false, followsDirectly: false },
});
const box = (page: number, x: number, y: number): Box => ({ page, x, y, width: 100, height: 100 });
const order = (words: PdfWord[], sideBySide: Box[][], readLast: Box[] = []): string =>
  inDocumentOrder(words, { sideBySide, readLast })
    .map(({ text }) => text)
    .join(' ');

test('a row that goes on over pages is read cell after cell', () => {
  const words = [
    word('before', 1, 50, 50),
    ...[word('a1', 1, 50, 650), word('b1', 1, 150, 650)],
    ...[word('a2', 2, 50, 50), word('b2', 2, 150, 50)],
    word('after', 2, 50, 300),
  ];
  const row = [box(1, 0, 600), box(2, 0, 0), box(1, 101, 600), box(2, 101, 0)];
  expect(order(words, [row])).toBe('before a1 a2 b1 b2 after');
  // Without its boxes it isn't.
  expect(order(words, [])).toBe('before a1 b1 a2 b2 after');
});

test('two rows that go on one after the other each keep their cells together', () => {
  const words = [
    ...[word('a1', 1, 50, 650), word('b1', 1, 150, 650)],
    ...[word('a2', 2, 50, 50), word('b2', 2, 150, 50)],
    ...[word('c2', 2, 50, 650), word('d2', 2, 150, 650)],
    ...[word('c3', 3, 50, 50), word('d3', 3, 150, 50)],
  ];
  const first = [box(1, 0, 600), box(2, 0, 0), box(1, 101, 600), box(2, 101, 0)];
  const second = [box(2, 0, 600), box(3, 0, 0), box(2, 101, 600), box(3, 101, 0)];
  expect(order(words, [first, second])).toBe('a1 a2 b1 b2 c2 c3 d2 d3');
});

test('what stands in a grid on one line is read part after part', () => {
  const words = [word('source', 1, 50, 50), word('quoted', 1, 150, 50), word('after', 1, 50, 300)];
  expect(order(words, [[box(1, 101, 0), box(1, 0, 0)]])).toBe('quoted source after');
});

test('what is read last on its page stands before that page’s text in the document', () => {
  const words = [word('text', 1, 150, 50), word('side', 1, 50, 50), word('next', 2, 50, 50)];
  expect(order(words, [], [box(1, 0, 0)])).toBe('side text next');
});
