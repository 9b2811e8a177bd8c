/** A box on a page as read: points of the printed page from its top left corner. */
export interface Box {
  /** 1-based. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points. */
export interface Paper {
  width: number;
  height: number;
}

/** What became of a choice between two ways to set an element (`data-if-fits`). */
export interface Fit {
  /** `data-edition` of the element. */
  edition: string | undefined;
  /** True if the alternative stands on one page. */
  fits: boolean;
  /** By how much the alternative is higher than its page, in points of the style sheet; 0 or less if it isn't. */
  overPt: number;
  /** Lines of text to cut for it to fit, of a column if it has several; 0 if it fits. */
  lines: number;
  /** How many columns the alternative's text stands in. */
  columns: number;
  /** The longest of its named parts (`data-fit-part`). */
  longest?: { name: string; lines: number };
  /** The line that asks for one page (`data-required-line`) and its file, if not the job's (`data-required-file`). */
  required?: { file?: string; line: number };
}

/** Where things stand after pagination, as the browser laid them out: by pages as read, whatever sheets they go on. */
export interface Layout {
  pages: number;
  /** Size of each printed page in points, in page order. */
  papers: Paper[];
  /** Boxes of furniture and generated text: words of the PDF inside them are set apart. */
  furniture: Box[];
  /** Numbers of ordered lists, which the browser generates: words inside, beginning left of the list's text. */
  markers: Box[];
  /** The text area of each page, in page order. */
  areas: Box[];
  /** For each page which fraction of the text area's height is used, down to its lowest content. */
  filled: number[];
  /**
   * Boxes that reach out of their page's text area: what each is (`table`, `paragraph`), and its text; or, with `isNear`,
   * the text that stands nearest to one that has none.
   */
  outside: (Box & { what: string; text: string; isNear: boolean })[];
  /**
   * Each contents entry: what it points at, how far down its page in points that ends, and where the entry's number is
   * printed; `page` of `box` is the entry's own.
   */
  entries: { target: string; targetPage: number | undefined; targetEnd?: number; box: Box }[];
  /** What `data-picture` asks to be cut out of the PDF, by its name. */
  pictures: (Box & { name: string })[];
  images: (Box & { source: string; loaded: boolean; vector: boolean; furniture: boolean })[];
  /** Where what is read last on its page stands (`data-read-last`): in the document it comes before the page's text. */
  readLast: Box[];
  /**
   * What stands side by side, a group each: its boxes in the order of reading. A row of a table that goes on over pages is
   * read cell after cell, and what stands in a grid part after part.
   */
  sideBySide: Box[][];
  /** In the order of the print page. */
  fits: Fit[];
  /**
   * Which editions (`data-edition`; undefined for a page of none) were not set as designed, on which pages they stand, and
   * on which of them something was taken apart.
   */
  simplified: { edition: string | undefined; rung: number; pages: number[]; apart: number[] }[];
}

/** The size of an edition's pages: that of the first. */
export function paperOf({ papers }: Layout): Paper {
  return papers[0] ?? { width: 0, height: 0 };
}
