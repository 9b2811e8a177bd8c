import { expect, test } from 'vitest';
import { pictureAddress } from './typed-address.ts';

test.each([
  ['fair.png', 'fair.png'],
  ['Summer fair.png', 'Summer fair.png'],
  ['Summer%20fair.png?2#top', 'Summer fair.png'],
  ['../a/caf%C3%A9.png', '../a/café.png'],
  ['no%231.png', 'no#1.png'],
  ['100%.png', '100%.png'],
])('the address %s leads to the file %s', (typed, file) => {
  expect(pictureAddress(typed)).toEqual({ leadsTo: 'file', file });
});

test.each([
  ['', 'nothing'],
  ['#top', 'nothing'],
  ['/a.png', 'site'],
  ['%2Fetc/a.png', 'site'],
  ['//elsewhere.example/a.png', 'elsewhere'],
  ['https://elsewhere.example/a.png', 'elsewhere'],
  ['data:image/png;base64,AAAA', 'elsewhere'],
  ['C:\\Pictures\\a.png', 'elsewhere'],
])('the address %j leads to no file: %s', (typed, leadsTo) => {
  expect(pictureAddress(typed)).toEqual({ leadsTo });
});
