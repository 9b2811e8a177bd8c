import { describe, expect, it } from 'vitest';
import { typeset } from './typography.ts';
import { unbroken } from './typography-spaces.ts';

const shown = (text: string) => unbroken(text).replaceAll('\u00A0', '_');

describe('no line ends', () => {
  it.each([
    // Telephone numbers.
    ['ring 01632 960 014 now', 'ring 01632_960_014 now'],
    ['(01632) 960 014 or 01632  960014', '(01632)_960_014 or 01632_960014'],
    ['+44 1632 960014, +44 (0)1632 960 014', '+44_1632_960014, +44_(0)1632_960_014'],
    ['0300 123 4567, or 116 123, or 999', '0300_123_4567, or 116_123, or 999'],
    // Dates.
    ['from 5 October on', 'from 5_October on'],
    ['on 14 August 2020, by 14\nAugust', 'on 14_August_2020, by 14_August'],
    ['on Tuesday 6 October 2026', 'on Tuesday 6_October_2026'],
    ['the 31st March and 1st of May', 'the 31st_March and 1st_of_May'],
    ['3 Sept', '3_Sept'],
    // Times.
    ['at 9.30 am, 1 pm or 12 noon', 'at 9.30_am, 1_pm or 12_noon'],
    ['from 9.30am to 1pm in Ostley', 'from 9.30am_to_1pm in Ostley'],
    ['9 to 11am', '9_to_11am'],
    // Measures.
    ['5 km, 28 days, 2.5 hours', '5_km, 28_days, 2.5_hours'],
    ['£5 million, 1,200 miles, 3 per cent', '£5_million, 1,200_miles, 3_per_cent'],
    // Numbered things.
    ['see page 8, Section 16 and Part 2', 'see page_8, Section_16 and Part_2'],
    ['words [3] and [12]', 'words_[3] and_[12]'],
  ])('inside what is one thing: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    '40 of 568 reviews',
    'in 2026 there were 212 episodes',
    'in 2020 days were long',
    '5 to 7 children',
    '1 2 3 4',
    'a page of 3',
    'webpage 3',
    'children’s 3 wishes',
    'you may 5 times',
    'from 01/09/2026 to 2027, £1,999 or 1.999, room 9990',
  ])('are kept from nothing else: %s', (text) => {
    expect(unbroken(text)).toBe(text);
  });
});

it('an ordinal stays on its line as typed', () => {
  expect(typeset('the 31st, a 2nd and 31^st^')).toBe('the 31st, a 2nd and 31^st^');
});
