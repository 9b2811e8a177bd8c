import { english } from './fixed-words/english.ts';
import type { Partnership } from './schema/partnership.ts';

/** How a newsletter is made up, beyond the ordinary: what readers see as its kind. */
export interface NewsletterFormat {
  /** As readers see it: `Managers’ masterclass`. */
  name: string;
}

/** The formats that every partnership has. */
const builtIn: Record<string, NewsletterFormat> = {
  newsletter: { name: english.newsletter },
  bulletin: { name: english.bulletin },
  masterclass: { name: english.masterclass },
};

/** Every format that a partnership's newsletters may name: the built-in ones, and its own, which win. */
export function newsletterFormats(
  partnership: Pick<Partnership, 'newsletterFormats'>,
): Record<string, NewsletterFormat> {
  return { ...builtIn, ...partnership.newsletterFormats };
}
