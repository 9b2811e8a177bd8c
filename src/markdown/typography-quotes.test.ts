import { expect, it } from 'vitest';
import { typeset } from './typography.ts';

it.each([
  // The officer's choice of single or double, and one in the other.
  ['She said "no".', 'She said “no”.'],
  ["She said 'no'.", 'She said ‘no’.'],
  [`"She told me 'go home' twice."`, '“She told me ‘go home’ twice.”'],
  [`'She told me "go home" twice.'`, '‘She told me “go home” twice.’'],
  [`"'Hello,' she said."`, '“‘Hello,’ she said.”'],
  [`He said, "She said 'no'"`, 'He said, “She said ‘no’”'],
  [`'one', "two"; 'three'!`, '‘one’, “two”; ‘three’!'],
  ["'It was hard to escape: a review'", '‘It was hard to escape: a review’'],
  // After brackets, dashes and slashes; before stops.
  [`('formal') ["x"] ('y').`, '(‘formal’) [“x”] (‘y’).'],
  [`said-"No" and "wait-"`, 'said-“No” and “wait-”'],
  [`"formal"/'informal'`, '“formal”/‘informal’'],
  ['so—"never" – "ever"', 'so—“never” – “ever”'],
  ['"...and then"', '“…and then”'],
  ['".docx" files', '“.docx” files'],
  // Apostrophes.
  ["isn't, o'clock, O'Brien's", 'isn’t, o’clock, O’Brien’s'],
  ["the parents' and carers' evening", 'the parents’ and carers’ evening'],
  ["'bruising in babies' pathway'", '‘bruising in babies’ pathway’'],
  [`Section 47's "test"'s end`, 'Section\u00A047’s “test”’s end'],
  ["'Tis so, 'twas so: \"'Twas he\"", '’Tis so, ’twas so: “’Twas he”'],
  ["the '90s and the 1990's", 'the ’90s and the 1990’s'],
  ["the class of '98 and '99", 'the class of ’98 and ’99'],
  ["rock 'n' roll 'til late", 'rock ’n’ roll ’til late'],
  ["'cause and effect'", '‘cause and effect’'],
  ["'20 questions' to ask", '‘20 questions’ to ask'],
  // Numbers that end a quotation, and feet and inches.
  [`"born in 2019" and 'aged 15'`, '“born in 2019” and ‘aged 15’'],
  [`6'2" tall, 5' 11" tall, a 12" rule, 5' wide`, `6'2" tall, 5' 11" tall, a 12" rule, 5' wide`],
  [`"He is 6'2" tall," she said`, `“He is 6'2" tall,” she said`],
  // Typed already, or unclear.
  ['“typed” ‘typed’ don’t', '“typed” ‘typed’ don’t'],
  ['“typed at one end"', '“typed at one end”'],
  [`a " alone, a ' alone`, `a " alone, a ' alone`],
  ['"no end', '“no end'],
  ['"a "b" c"', '“a “b” c”'],
  ['', ''],
])('%s becomes %s', (typed, set) => {
  expect(typeset(typed)).toBe(set);
});
