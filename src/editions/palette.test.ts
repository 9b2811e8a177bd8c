import { describe, expect, test } from 'vitest';
import { contrasts, customProperties, nearestUsable, palette } from './palette.ts';

const wendmoor = {
  colour: '#0b5563',
  accents: { briefing: '#6a2a5e', 'lessons-learned': '#8a4310' },
};
const harrowdene = { colour: '#14315c', accents: { newsletter: '#b7540d' } };

/** How dark an office printer makes it, in per cent: the table's “in grey”. */
function darkInGrey(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex);
  return Math.round(100 - ((0.299 * r + 0.587 * g + 0.114 * b) / 255) * 100);
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Equal but for what rounding of the table's lightness, chroma and hue can change. */
function expectNear(roles: Record<string, string>, table: Record<string, string>): void {
  expect(Object.keys(roles)).toEqual(Object.keys(table));
  for (const [role, hex] of Object.entries(table)) {
    const off = channels(roles[role] ?? '').map((value, index) =>
      Math.abs(value - (channels(hex)[index] ?? 0)),
    );
    expect(Math.max(...off), `${role}: ${roles[role]} for ${hex}`).toBeLessThanOrEqual(2);
  }
}

describe('the contrast and grey of the colours on paper', () => {
  test.each([
    ['#0b5563', 8.4, 75],
    ['#6a2a5e', 10.0, 74],
    ['#8a4310', 7.3, 68],
    ['#17212b', 16.3, 88],
    ['#46525d', 8.0, 69],
    ['#6c767e', 4.6, 55],
    ['#8b959d', 3.05, 42],
  ])('%s has contrast %d on white and prints %d %% dark', (hex, contrast, dark) => {
    expect(contrasts(hex).contrast).toBeCloseTo(contrast, contrast < 4 ? 1 : 0);
    expect(Math.abs(contrasts(hex).contrast - contrast)).toBeLessThan(0.06);
    expect(darkInGrey(hex)).toBe(dark);
  });

  test('Harrowdene’s two colours are used as they are', () => {
    const { paper, problems } = palette(harrowdene);
    expect(problems).toEqual([]);
    expect(paper.newsletter).toMatchObject({ brand: '#14315c', accent: '#b7540d' });
    expect(contrasts('#14315c').contrast).toBeCloseTo(12.9, 1);
    expect(contrasts('#b7540d').contrast).toBeCloseTo(4.9, 1);
    expect(darkInGrey('#b7540d')).toBe(59);
  });
});

describe('the roles of the screen', () => {
  const { web } = palette(wendmoor);

  test('Wendmoor’s light roles are those of the table', () => {
    expectNear(web.light.newsletter, {
      paper: '#ffffff',
      ink: '#17212b',
      soft: '#46525d',
      edge: '#6c767e',
      rule: '#c2cfd2',
      band: '#0b5563',
      'band-deep': '#023843',
      'on-band': '#ffffff',
      'on-band-soft': '#c9e4ea',
      link: '#0b5563',
      visited: '#682f78',
      accent: '#0b5563',
      mark: '#f6e8b3',
    });
    expect(web.light.briefing.accent).toBe('#6a2a5e');
    expect(web.light['lessons-learned'].accent).toBe('#8a4310');
  });

  test('Wendmoor’s dark roles are those of the table', () => {
    expectNear(web.dark.newsletter, {
      paper: '#0e1719',
      ink: '#e9eeef',
      soft: '#b4c0c3',
      edge: '#728488',
      rule: '#354246',
      band: '#013843',
      'band-deep': '#002830',
      'on-band': '#ffffff',
      'on-band-soft': '#c2dde4',
      link: '#92d3e3',
      visited: '#d4aee0',
      accent: '#8fccdb',
      mark: '#5a4c14',
    });
    expect(web.dark.briefing.accent).toBe('#e0afd4');
    expect(web.dark['lessons-learned'].accent).toBe('#e9b396');
  });
});

describe('a colour on which white can’t be read', () => {
  test('is darkened to the nearest of its hue that works, and named', () => {
    const { paper, problems } = palette({ colour: '#7fd4e5' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: ['brand', 'colour'], given: '#7fd4e5' });
    expect(paper.newsletter.brand).toBe(problems[0]?.usable);
    expect(paper.newsletter.accent).toBe(paper.newsletter.brand);
    const { contrast, contrastInGrey } = contrasts(paper.newsletter.brand);
    expect(Math.min(contrast, contrastInGrey)).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(contrast, contrastInGrey)).toBeLessThan(5);
  });

  test('is also refused when it fails only as the grey that a printer makes of it', () => {
    const violet = '#8769a5';
    expect(contrasts(violet).contrast).toBeGreaterThanOrEqual(4.5);
    expect(contrasts(violet).contrastInGrey).toBeLessThan(4.5);
    expect(contrasts(nearestUsable(violet)).contrastInGrey).toBeGreaterThanOrEqual(4.5);
  });

  test('an accent is named by its kind', () => {
    const { problems, paper } = palette({ colour: '#0b5563', accents: { briefing: '#ffcc00' } });
    expect(problems.map(({ path }) => path)).toEqual([['brand', 'accents', 'briefing']]);
    expect(paper.briefing.accent).toBe(problems[0]?.usable);
  });

  test.each(['#ffffff', '#ffff00', '#00ffff', '#808080', '#ff69b4'])('%s ends at a usable one', (hex) => {
    const { contrast, contrastInGrey } = contrasts(nearestUsable(hex));
    expect(Math.min(contrast, contrastInGrey)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the text roles of any brand can be read on their ground, light and dark', () => {
  for (const colour of ['#0b5563', '#14315c', '#ff69b4', '#00aa55', '#000000', '#ffee00', '#7b1fa2']) {
    const { web, paper } = palette({ colour });
    for (const roles of [web.light.newsletter, web.dark.newsletter]) {
      for (const role of ['ink', 'soft', 'link', 'visited', 'accent'] as const) {
        expect(ratio(roles[role], roles.paper), `${role} of ${colour}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(ratio(roles['on-band'], roles.band), `band of ${colour}`).toBeGreaterThanOrEqual(4.5);
      expect(ratio(roles['on-band-soft'], roles['band-deep']), `deep of ${colour}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
    expect(ratio(paper.newsletter['on-solid'], paper.newsletter.brand)).toBeGreaterThanOrEqual(4.5);
  }
});

test('roles become custom properties', () => {
  expect(customProperties({ brand: '#0b5563', 'ink-2': '#46525d' })).toBe('--brand:#0b5563;--ink-2:#46525d');
});

function ratio(a: string, b: string): number {
  const [one, other] = [a, b].map(luminance);
  return (Math.max(one ?? 0, other ?? 0) + 0.05) / (Math.min(one ?? 0, other ?? 0) + 0.05);
}

/** WCAG 2.2, “relative luminance”, apart from the library that the palette uses. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
