import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palette } from '../editions/palette.ts';
import { colourRoles } from './stylesheet.ts';

const colours = palette({ colour: '#0b5563', accents: { briefing: '#6a2a5e' } });

it('every kind has its accent, and pages of no kind the newsletter’s', () => {
  const roles = colourRoles(colours);
  expect(roles).toContain('--accent:#0b5563');
  expect(roles).toContain('--accent-briefing:#6a2a5e');
  expect(roles).toContain('--accent-lessons-learned:#0b5563');
});

it('dark colours are for screens only, so that paper stays white', () => {
  const [, dark] = colourRoles(colours).split('@media');
  expect(dark).toMatch(/^ screen and \(prefers-color-scheme:dark\)/);
  expect(dark).toContain(`--paper:${colours.web.dark.newsletter.paper}`);
});

it('every style sheet of the website is in the one that pages load, but those of single pages', () => {
  const folder = new URL('styles/', import.meta.url);
  const site = readFileSync(new URL('site.css', folder), 'utf8');
  const missing = globSync('**/*.css', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('single/') && !site.includes(`"./${file}"`));
  expect(missing).toEqual(['site.css']);
});
