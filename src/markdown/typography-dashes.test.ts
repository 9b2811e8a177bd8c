import { describe, expect, it } from 'vitest';
import { typeset } from './typography.ts';

const set = (text: string) => typeset(text).replaceAll('\u00A0', ' ');

describe('dashes', () => {
  it.each([
    ['a - b', 'a – b'],
    ['one - two - three', 'one – two – three'],
    ['a -\nb', 'a –\nb'],
    ['a -- b and a--b', 'a – b and a – b'],
    ['wait-- "no--" (so--)', 'wait – “no –” (so –)'],
    ['-- Head of service', '– Head of service'],
    ['a --- b and a---b', 'a — b and a—b'],
    ['weeks 10--15', 'weeks 10–15'],
    ['9 - 5', '9 – 5'],
    ['“a” - “b”', '“a” – “b”'],
  ])('%s becomes %s', (typed, expected) => {
    expect(set(typed)).toBe(expected);
  });

  it.each([
    'multi-agency, pre- and post-natal, -5 °C',
    '--',
    '---',
    'sign here: ------',
    'npm run check --strict',
    'wendmoor.example/a--b, a@b--c, C:\\a--b, x_--_y',
    'a – b, a — b',
    '01632 - 960 014',
    '12 - 34 - 56',
    '5 - 06 - 2026',
  ])('%s is left as typed', (typed) => {
    expect(set(typed)).toBe(typed);
  });
});

describe('ranges', () => {
  it.each([
    ['10-15 minutes', '10–15 minutes'],
    ['pages 3-4, 116-123', 'pages 3–4, 116-123'],
    ['pages 116-123', 'pages 116–123'],
    ['aged 11-18.', 'aged 11–18.'],
    ['a 0-19 service', 'a 0–19 service'],
    ['9am-5pm, 9.30am-1pm, 10-11.30am', '9am–5pm, 9.30am–1pm, 10–11.30am'],
    ['09:00-17:00', '09:00–17:00'],
    ['2019-20 and 2019-2020', '2019–20 and 2019–2020'],
    ['£5-£10, £5-10m, 1,000-1,500', '£5–£10, £5–10m, 1,000–1,500'],
    ['1.5-2.5%, 10-15%', '1.5–2.5%, 10–15%'],
    ['100-150 children', '100–150 children'],
    ['(10-15)', '(10–15)'],
    ['16-17-year-olds', '16–17-year-olds'],
    ['1st-3rd October', '1st–3rd October'],
    ['Monday-Friday, Mon-Fri, May-June', 'Monday–Friday, Mon–Fri, May–June'],
    ['31 May-2 June', '31 May–2 June'],
  ])('%s becomes %s', (typed, expected) => {
    expect(set(typed)).toBe(expected);
  });

  it.each([
    '2026-10-09 and 09-10-2026',
    '2026-10 and 10-2026',
    '01632-960014, 0800-123, 01-02',
    'S.47-2, s.17-19, KN15-16, A1-2, B-12-14',
    'ref 10-15, code: 10-15, Room 2-4',
    '1-1 support, 1-2-1, 24-7, 50-50, 2-1, 4-4-2',
    '12-14 High Street and 3-5 St Anne’s Road',
    '1234-5678, 116-123',
    'https://a.example/10-15, a@10-15, 10-15/2',
    'covid-19, under-5s, 2-year-old, x10-15, 10-15x',
    '9:30-99:99, 16:9-4',
  ])('%s is left as typed', (typed) => {
    expect(set(typed)).toBe(typed);
  });
});

describe('three full stops', () => {
  it.each([
    ['And... so...', 'And… so…'],
    ['“...”', '“…”'],
  ])('%s becomes %s', (typed, expected) => {
    expect(set(typed)).toBe(expected);
  });

  it.each(['four....', '../..', '.../x', 'a…b', '. . .'])('%s is left as typed', (typed) => {
    expect(set(typed)).toBe(typed);
  });
});
