import { expect, test } from 'vitest';
import { parseCalendar } from './ics.ts';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');

test('entries are read with folded lines and escaped signs put back', () => {
  const text = calendar('BEGIN:VEVENT', 'SUMMARY:One\\, two', '  and three\\nfour', 'END:VEVENT');
  expect(parseCalendar(text).entries).toEqual([{ SUMMARY: 'One, two and three\nfour' }]);
});

test.each([
  ['a line with no property', calendar('words')],
  ['a line that is too long', calendar(`SUMMARY:${'é'.repeat(40)}`)],
  ['an entry that isn’t closed', calendar('BEGIN:VEVENT')],
  ['line ends of another kind', calendar().replaceAll('\r\n', '\n')],
  ['something else', 'BEGIN:VCARD\r\nEND:VCARD\r\n'],
])('%s is refused', (_, text) => {
  expect(() => parseCalendar(text)).toThrow();
});
