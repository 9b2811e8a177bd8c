import type { MarkdownHeading } from 'astro';

/** A row of an edition's contents list. */
export interface ContentsEntry {
  /** Id of the heading. */
  slug: string;
  text: string;
  /** Numeral of a panel. */
  number: string | undefined;
}

/** The sections of an edition; in a briefing its panels, each with the numeral it shows. */
export function contentsOf(headings: readonly MarkdownHeading[], panels: boolean): ContentsEntry[] {
  return headings
    .filter(({ depth, slug, text }) => depth === 2 && slug !== 'footnote-label' && text.trim() !== '')
    .map(({ slug, text }) => {
      const numbered = panels ? /^(\d+)[.):]?\s+(.+)$/s.exec(text) : null;
      return { slug, text: numbered?.[2] ?? text, number: numbered?.[1] };
    });
}
