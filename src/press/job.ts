import type { Imposition } from './imposition.ts';

/**
 * What the press is told of a PDF to make. A print page carries it as JSON in
 * `<script type="application/json" id="press-job">`, so that the press needs nothing of ours but the page.
 */
export interface PressJob {
  /** `<folder>/<id>`, as in addresses: `newsletters/autumn-2026`. */
  edition: string;
  variant: string;
  /** Becomes the PDF's title. */
  title: string;
  /** BCP 47; becomes the PDF's language. */
  lang: string;
  /** The officer's file, as findings name it: `content/newsletters/autumn-2026/index.md`. */
  file: string;
  /** Public address of the web page: links of the PDF are resolved against it, never against the loopback server. */
  address: string;
  /** Where the PDF goes, below the output folder: `newsletters/autumn-2026/autumn-2026.pdf`. */
  pdf: string;
  /**
   * The web page of the same edition, below the output folder: `newsletters/autumn-2026/index.html`. Undefined when no
   * page has the same words.
   */
  page?: string;
  /** Folder below the output folder for pictures that the page asks for with `data-picture`. */
  pictures?: string;
  /** The editions of a PDF made of several: the `data-edition` of each, and its file. The PDF's own is what stands around. */
  parts?: { edition: string; file: string }[];
  /**
   * How much larger than set the pages are printed, up to 2: pages of 140 × 198 mm at 1.5 become A4, and type of 12 pt
   * 18 pt. 1 if not given.
   */
  scale?: number;
  /** Puts the pages on sheets. Goes without `scale`. */
  imposition?: Imposition;
  /**
   * The words of the officer's file in reading order, a row for each line that has some, separated by spaces. May be
   * empty: a PDF of furniture only.
   */
  source: SourceLine[];
}

/** The words of one line of the officer's file. */
export interface SourceLine {
  /** The file, where the PDF is made of several; the job's own if not given. */
  file?: string;
  /** 1-based line of the file. */
  line: number;
  words: string;
}

/**
 * Marks of print pages (and of web pages, where named) that the press relies on.
 *
 * - `data-furniture` on an element: it and all in it is furniture or generated text (masthead, contents, footnote
 *   numbers, back page), not the officer's text. Web pages use it too, inside `data-edition-body`.
 * - `data-page-of="<element id>"`: its text is replaced by the page number of that element after pagination.
 * - `data-edition-body` on a web page: the element that holds the officer's text.
 * - `<template data-if-fits data-width-mm="178" data-height-mm="264" data-class="…" data-line-pt="16" data-columns="2">` in
 *   an element: another content for it, with the same words, and the class that goes with it. It is chosen when it is
 *   not higher than that at that width, and stands on one page; else the template is taken out. `data-edition` of the
 *   element names it in the report; `data-required-line`, a line of the officer's file (or of `data-required-file`), makes it
 *   an error if it doesn't fit. Where it doesn't fit with its class, `data-tighter` may be a class that is tried beside it. In
 *   the template `data-fit-part="<name>"` marks what may be too long, `data-fit-end` where what must fit ends.
 * - `data-column-shares="50 46 54" data-gap-mm="9"` in such a template: its children go into two columns, none split. The
 *   first column has that share of the width: the first share with which it fits, else the one with which it is lowest.
 * - `data-edition="<folder>/<id>"` on the element that holds an edition. The press marks it with `data-rung="2"`, `"3"` or
 *   `"4"` where the edition can't be set as designed (`ladder.ts` says what each is); it marks `<body>` if a page has none.
 *   Below it `data-apart="table|caption|head|name|row|title|value"` says what a piece of a table was; `data-undone="box
 *   columns line float place overlap picture"` what the press's styles undo: grids and flex boxes, columns, long lines
 *   without a break, and on rung 4 floats, absolute places, negative margins and tall pictures; `data-kept="lines|furniture|box"`
 *   what keeps its own breaks: lines to write on, furniture until the last rung, grids and flex boxes until the third.
 * - `data-plain-class="…"` beside it: the element's class on rung 4.
 * - `<style data-rungs>`: styles for those marks, left out where nothing has one.
 * - `data-read-last`: it stands beside its page's text and is read after it, in the PDF's tags too. In the document it comes
 *   before the text, and takes room there.
 * - `data-if-room` on furniture: it is left out if it would begin a page.
 * - `data-picture="<name>"`: its box, joined with those of the same name on the page, is cut out of the PDF as `<pictures of the job>/<name>.png`.
 * - `<press-picture data-src="<path below the output folder>" data-alt="…"></press-picture>` on a web page: becomes
 *   that picture, with its size.
 * - `<pdf-facts data-pdf="<path below the output folder>"></pdf-facts>` on a web page: filled with pages and size. Words
 *   for so many pages in another language may stand in `data-pages` (`{pages} tudalen`) and `data-pages-<number>`.
 */
export const marks = {
  furniture: 'data-furniture',
  pageOf: 'data-page-of',
  body: 'data-edition-body',
  jobId: 'press-job',
  pdfFacts: 'pdf-facts',
  picture: 'press-picture',
} as const;
