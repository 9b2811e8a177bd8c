/** Something that a built page must hold: an element, and words in it if it matters which. */
export interface Sight {
  selector: string;
  /** Words that one of the elements has, one after another. */
  text?: string;
  /** Another page than the edition's own, below the output folder: `training/masterclass`. */
  page?: string;
}

/** One of the patterns that real partnerships' documents are made of, and where the sample content has it. */
export interface Pattern {
  /** Its number in the inventory of patterns. */
  number: number;
  name: string;
  /** The edition that carries it: folder and id. */
  edition: string;
  web: readonly Sight[];
  /** What the edition's page must not hold, as a selector. */
  never?: string;
  /** Words that the PDF has, one after another, with single spaces and no marks. */
  pdf: readonly (string | RegExp)[];
  /** Where links of the PDF lead: an address, or `#` and a heading's name for a page of the PDF itself. */
  links?: readonly string[];
}

/** An element to look for, by a CSS selector. */
export function see(selector: string, text?: string, page?: string): Sight {
  return { selector, ...(text ? { text } : {}), ...(page ? { page } : {}) };
}

/** The patterns that one edition of the sample content carries. */
export function carriedBy(edition: string, patterns: readonly Omit<Pattern, 'edition'>[]): Pattern[] {
  return patterns.map((pattern) => ({ ...pattern, edition }));
}
