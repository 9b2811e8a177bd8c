import { expect, test } from 'vitest';
import type { PressJob } from '../job.ts';
import type { PdfWord } from './pdf-reader.ts';
import { titleReports } from './title-reports.ts';

const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word, page: 1, furniture: true }) as PdfWord);
const reports = (title: string, shown: string) =>
  titleReports({ title } as PressJob, words(shown)).map(({ rule }) => rule);

test('a right-to-left title is shown though its words are cut and in the order of the line', () => {
  const title = 'سلامة الأطفال, November 2026';
  expect(reports(title, 'November 2026 الأ طفال سلامة Newsletter')).toEqual([]);
  expect(reports(title, 'November 2026 سلامة Newsletter')).toEqual(['title']);
});

test('the words of any other title stand in order', () => {
  expect(reports('Seen and asked', 'Seen and asked')).toEqual([]);
  expect(reports('Seen and asked', 'asked and Seen')).toEqual(['title']);
});
