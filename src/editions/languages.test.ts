import { expect, it } from 'vitest';
import { englishWithin } from './languages.ts';

it('English words are said to be English inside another language, and inside English of any country nothing is said', () => {
  expect(englishWithin('cy')).toEqual({ lang: 'en-GB' });
  expect(englishWithin('en-GB')).toEqual({});
  expect(englishWithin('en-IE')).toEqual({});
  expect(englishWithin('enm')).toEqual({ lang: 'en-GB' });
});
