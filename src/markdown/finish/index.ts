import type { Kind } from '../../editions/kinds.ts';
import type { Library, Term } from '../../editions/library.ts';

/** What the text of an edition is finished for. */
export interface Finishing {
  library: Library;
  edition: { kind: Kind; id: string; lang: string };
  /** Paper has no today: it prints dates, so that it doesn't change by waiting. */
  medium: { name: 'web'; today: string } | { name: 'paper' };
}

/** An edition's text with everything in it that comes from elsewhere. */
export interface FinishedBody {
  html: string;
  /** Abbreviations of the glossary that stand in it, in alphabetical order. */
  shortForms: Term[];
}

/**
 * Fills what an edition's rendered text takes from collections and from today: links by name, tables of sessions, lists
 * of resources, groups, abbreviations, and deadlines that have passed.
 */
export function finishBody(html: string, _finishing: Finishing): FinishedBody {
  return { html, shortForms: [] };
}
