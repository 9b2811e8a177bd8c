import { expect, test } from 'vitest';
import type { PressJob } from '../job.ts';
import type { PdfWord } from './pdf-reader.ts';
import { titleReports } from './title-reports.ts';

/** Words of page 1; `-` before one says that only the end of a line stands between it and the one before. */
const words = (text: string) =>
  text.split(' ').map(
    (word): PdfWord =>
      ({
        text: word.replace('-', ''),
        page: 1,
        furniture: true,
        followsDirectly: word.startsWith('-'),
      }) as PdfWord,
  );
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

test('a word of the title that is broken over lines is shown', () => {
  expect(reports('A Safeguardingpartnership today', 'A Safeguard -ingpart -nership today')).toEqual([]);
  expect(reports('A Safeguardingpartnership today', 'A Safeguard ingpart nership today')).toEqual(['title']);
  expect(reports('A Safeguardingpartnership today', 'A Safeguard -ingpart today')).toEqual(['title']);
});

test('of a title that is cut the last word may be cut too', () => {
  expect(reports('A Safeguardingp…, May', 'A Safeguard -ingpart -nership May')).toEqual([]);
  expect(reports('A Safeguardingx…, May', 'A Safeguard -ingpart -nership May')).toEqual(['title']);
  expect(reports('A Safe…, May', 'A Safeguard June')).toEqual(['title']);
});

test('a title of signs has no words to miss', () => {
  expect(reports('?!', 'Newsletter May')).toEqual([]);
});
