import { describe, expect, it } from 'vitest';
import { telephone, unbroken } from './phone.ts';

describe('telephone numbers', () => {
  it('are dialled without spaces and without the zero in brackets', () => {
    expect(telephone('01632 960 014')).toBe('tel:01632960014');
    expect(telephone('+44 (0)1632 960 014')).toBe('tel:+441632960014');
  });

  it('never break across lines', () => {
    expect(unbroken(' 01632 960  014 ')).toBe('01632\u00a0960\u00a0014');
  });
});
