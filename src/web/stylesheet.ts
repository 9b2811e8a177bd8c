import { kinds } from '../editions/kinds.ts';
import { type BrandColours, customProperties, type Palette, palette } from '../editions/palette.ts';
import { fontFaces } from './fonts.ts';
import rules from './styles/site.css?inline';

/** The whole stylesheet of a partnership's website: fonts, colour roles, rules. */
export function siteStylesheet(brand: BrandColours): string {
  return `${fontFaces()}${colourRoles(palette(brand))}${rules}`;
}

/**
 * The colour roles as custom properties, light and, on screens that ask for it, dark. Paper stays light. Each kind's
 * accent is `--accent-<kind>`; pages of no kind have the newsletter's as `--accent`.
 */
export function colourRoles({ web }: Pick<Palette, 'web'>): string {
  const light = `:root{color-scheme:light;${properties(web.light)}}`;
  const dark = `:root{color-scheme:dark;${properties(web.dark)}}`;
  return `${light}@media screen and (prefers-color-scheme:dark){${dark}}`;
}

function properties(roles: Palette['web']['light']): string {
  const accents = kinds.map((kind) => [`accent-${kind}`, roles[kind].accent]);
  return customProperties({ ...roles.newsletter, ...Object.fromEntries(accents) });
}
