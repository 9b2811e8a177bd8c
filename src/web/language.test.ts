import { expect, it } from 'vitest';
import { written, writtenInEnglishPage } from './language.ts';

it('Arabic script is written from right to left, whatever the language', () => {
  expect(written('ur')).toEqual({ lang: 'ur', dir: 'rtl' });
  expect(written('pa-Arab')).toEqual({ lang: 'pa-Arab', dir: 'rtl' });
  expect(written('cy')).toEqual({ lang: 'cy' });
  expect(written('arn')).toEqual({ lang: 'arn' });
});

it('English needs no word about its language in an English page', () => {
  expect(writtenInEnglishPage('en-GB')).toEqual({});
  expect(writtenInEnglishPage('pl')).toEqual({ lang: 'pl' });
});
