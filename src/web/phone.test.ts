import { describe, expect, it } from 'vitest';
import { phoneParts, telephone, unbroken } from './phone.ts';

describe('telephone numbers', () => {
  it('are dialled without spaces and without the zero in brackets', () => {
    expect(telephone('01632 960 014')).toBe('tel:01632960014');
    expect(telephone('+44 (0)1632 960 014')).toBe('tel:+441632960014');
  });

  it('never break across lines', () => {
    expect(unbroken(' 01632 960  014 ')).toBe('01632\u00a0960\u00a0014');
  });

  it('are found in a sentence, short ones too, and no word of it is lost', () => {
    const text = 'Ring 01632 960 115, or in an emergency 999.';
    const parts = phoneParts(text);
    expect(parts.filter(({ dial }) => dial).map((part) => part.text)).toEqual(['01632 960 115', '999']);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it.each([
    ['Ring 01632 960 041 (9:30am to 5pm)', '01632 960 041'],
    ['Ring 01632 960 041 9am to 5pm', '01632 960 041'],
    ['Ring 0800 1111 24 hours a day', '0800 1111'],
    ['Ring (01632) 960014 24/7', '01632) 960014'],
    ['Ring +44 (0)1632 960 014 (24 hours)', '+44 (0)1632 960 014'],
    ['Ring 0808 157 0142 or', '0808 157 0142'],
    ['Ring 0500 123456', '0500 123456'],
  ])('%s: it ends where it has all its digits', (text, number) => {
    expect(phoneParts(text).find(({ dial }) => dial)?.text).toBe(number);
  });

  it('are not seen in dates, money and years', () => {
    const text = 'From 01/09/2026 to 2027, £1,999 or 1.999, room 9990.';
    expect(phoneParts(text)).toEqual([{ text, dial: undefined }]);
  });
});
