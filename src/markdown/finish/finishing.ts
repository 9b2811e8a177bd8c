import type { Kind } from '../../editions/kinds.ts';
import type { Library, Term } from '../../editions/library.ts';
import type { Review } from '../../editions/schema/lessons-learned.ts';

/** What a text is finished for. */
export interface Finishing {
  library: Library;
  /** The edition that the text is of; undefined for a text of the site's own, such as a course's description. */
  edition: FinishedEdition | undefined;
  /** Paper has no today: it prints dates, so that it doesn't change by waiting. */
  medium: { name: 'web'; today: string } | { name: 'paper' };
}

/** What finishing needs to know of an edition. */
export interface FinishedEdition {
  kind: Kind;
  id: string;
  lang: string;
  /** The day it is published. */
  date: string;
  /** The reviews that it is about. */
  reviews: readonly Review[];
}

/** A text with everything in it that comes from elsewhere. */
export interface FinishedBody {
  html: string;
  /** Short forms of the glossary that stand in it, in alphabetical order. */
  shortForms: Term[];
}

/** The language of a text as far as it says nothing else. */
export function languageOf({ edition }: Finishing): string {
  return edition?.lang ?? 'en-GB';
}
