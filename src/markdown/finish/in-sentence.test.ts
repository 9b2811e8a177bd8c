import { expect, test } from 'vitest';
import { inSentence } from './in-sentence.ts';

test.each([
  ['Multi-agency safeguarding hub', 'multi-agency safeguarding hub'],
  ['Child in need, as the Children Act says of some', 'child in need, as the Children Act says of some'],
  ['Everyone', 'everyone'],
  ['A teacher', 'a teacher'],
])('%s begins with a small letter inside a sentence', (words, inside) => {
  expect(inSentence(words)).toBe(inside);
});

test.each([
  'Safeguarding Practice and Learning Improvement Group',
  'National Health Service',
  'NHS trust',
  'GPs and practice nurses',
  'English as an additional language',
  'Ofsted inspector',
  '’n gair',
  'eSafety',
])('%s stays as it is', (words) => {
  expect(inSentence(words)).toBe(words);
});

test('what begins with a name of the partnership keeps its capital', () => {
  expect(inSentence('Wendmoor procedures', ['Wendmoor Safeguarding Children Partnership'])).toBe(
    'Wendmoor procedures',
  );
  expect(inSentence('Wendmoor procedures')).toBe('wendmoor procedures');
});
