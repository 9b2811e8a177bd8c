import { describe, expect, test } from 'vitest';
import { forPaper, forWeb } from '../../testing/library-builder.ts';
import { finishBody } from './index.ts';
import { phoneParts } from './phones.ts';

const onWeb = (html: string) => finishBody(html, forWeb({})).html;

describe('telephone numbers in running text', () => {
  test('can be rung on the web, with no line end inside', () => {
    expect(onWeb('<p>Ring <strong>01632 960 014</strong>, free.</p>')).toBe(
      '<p>Ring <strong><a class="phone" href="tel:01632960014">01632&nbsp;960&nbsp;014</a></strong>, free.</p>',
    );
  });

  test('stay as they are on paper', () => {
    const html = '<p>Ring 01632 960 014.</p>';
    expect(finishBody(html, forPaper({})).html).toBe(html);
  });

  test('stay text in links, headings and code; a link that rings is kept whole', () => {
    for (const tag of ['h3', 'code', 'pre']) {
      expect(onWeb(`<${tag}>01632 960 014</${tag}>`)).toBe(`<${tag}>01632 960 014</${tag}>`);
    }
    expect(onWeb('<a href="/x">on 01632 960 014</a>')).toBe('<a href="/x">on 01632 960 014</a>');
    expect(onWeb('<a href="tel:01632960014">01632 960 014</a>')).toBe(
      '<a href="tel:01632960014">01632&nbsp;960&nbsp;014</a>',
    );
  });

  test.each([
    ['Ring 01632 960 041 (9:30am to 5pm)', '01632 960 041'],
    ['Ring 01632 960 041 9am to 5pm', '01632 960 041'],
    ['Ring 0800 1111 24 hours a day', '0800 1111'],
    ['Ring (01632) 960014 24/7', '(01632) 960014'],
    ['Ring +44 (0)1632 960 014 (24 hours)', '+44 (0)1632 960 014'],
    ['In an emergency 999.', '999'],
  ])('%s: it ends where it has all its digits', (text, number) => {
    const parts = phoneParts(text, 'short ones too');
    expect(parts.find(({ dial }) => dial)?.text).toBe(number);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  test('are not seen in dates, money and years', () => {
    const text = 'From 01/09/2026 to 2027, £1,999 or 1.999, room 9990.';
    expect(phoneParts(text, 'short ones too')).toEqual([{ text, dial: undefined }]);
  });

  test.each([
    ['01632 960 014', 'tel:01632960014'],
    ['01632 960014', 'tel:01632960014'],
    ['01632960014', 'tel:01632960014'],
    ['(01632) 960 014', 'tel:01632960014'],
    ['020 7946 0123', 'tel:02079460123'],
    ['0808 157 0142', 'tel:08081570142'],
    ['07700 900 123', 'tel:07700900123'],
    ['01632 96014', 'tel:0163296014'],
    ['+44 1632 960 014', 'tel:+441632960014'],
    ['+44 (0)1632 960014', 'tel:+441632960014'],
    ['+441632960014', 'tel:+441632960014'],
  ])('%s is one', (text, dial) => {
    expect(phoneParts(`On ${text}, today`)).toEqual([
      { text: 'On ', dial: undefined },
      { text, dial },
      { text: ', today', dial: undefined },
    ]);
  });

  test.each([
    '01/09/2026 to 02/10/2027',
    '05 10 15 20 25',
    '0.1234567890',
    'reference 0123 4567 8901 2345',
    '0123456789012',
    '00441632960014',
    'AB01632960014',
    '£01632960014',
    '999',
    '2026 and 1632 960 014',
    '01632-960-014-2',
  ])('%s is none', (text) => {
    expect(phoneParts(text)).toEqual([{ text, dial: undefined }]);
  });

  test('short numbers are numbers to ring where an emergency is spoken of', () => {
    expect(phoneParts('In an emergency: 999. Else 101.', 'short ones too').map(({ dial }) => dial)).toEqual([
      undefined,
      'tel:999',
      undefined,
      'tel:101',
      undefined,
    ]);
  });
});

test('Childline’s number is whole with eight digits, whatever follows', () => {
  const found = phoneParts('Ring 0800 1111 (24 hours) or 0800 1111, 24 hours a day; not 0800 1112.');
  expect(found.flatMap(({ dial }) => dial ?? [])).toEqual(['tel:08001111', 'tel:08001111']);
});
