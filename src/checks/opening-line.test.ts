import { describe, expect, test } from 'vitest';
import { openingLine } from './opening-line.ts';

describe('the first line of a block', () => {
  test('is a name, a label and attributes, each with its place', () => {
    const line = ':::action[Send *it* [in]]{#here by=2026-10-09 note="two, words" wide .x}';
    const opening = openingLine(line);
    expect(opening).toMatchObject({ colons: 3, name: { text: 'action', index: 3 } });
    expect(opening?.label?.text).toBe('[Send *it* [in]]');
    expect(opening?.attributes.map(({ name, value }) => [name, value?.text])).toEqual([
      ['id', 'here'],
      ['by', '2026-10-09'],
      ['note', 'two, words'],
      ['wide', undefined],
      ['class', 'x'],
    ]);
    for (const { typed, value } of opening?.attributes ?? []) {
      expect(line.slice(typed.index).startsWith(typed.text)).toBe(true);
      expect(line.slice(value?.index).startsWith(value?.text ?? '')).toBe(true);
    }
    expect(opening?.rest.text).toBe('');
  });

  test.each([
    ['::training', undefined, 0, ''],
    ["::training{courses='a, b' from = 2026-01-01}", undefined, 2, ''],
    [':::quote[a \\] b] words', '[a \\] b]', 0, ' words'],
    [':::quote[open', undefined, 0, '[open'],
    [':::quote{by=1', undefined, 0, '{by=1'],
    [':::quote{source="a}b"}', undefined, 1, ''],
    [':::quote{}', undefined, 0, ''],
    [':::quote{a=""}', undefined, 1, ''],
  ])('%s is read', (line, label, attributes, rest) => {
    const opening = openingLine(line);
    expect(opening?.label?.text).toBe(label);
    expect(opening?.attributes).toHaveLength(attributes);
    expect(opening?.rest.text).toBe(rest);
  });

  test.each([':::', '::: quote', ':quote', 'quote', '::-x'])('%s is none', (line) => {
    expect(openingLine(line)).toBeUndefined();
  });
});
