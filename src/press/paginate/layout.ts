/** A box on a page: PDF points from the page's top left corner. */
export interface Box {
  /** 1-based. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where things stand after pagination, as the browser laid them out. */
export interface Layout {
  pages: number;
  /** Boxes of furniture and generated text: words of the PDF inside them are set apart. */
  furniture: Box[];
  /** Numbers of ordered lists, which the browser generates: words inside, beginning left of the list's text. */
  markers: Box[];
  /** The text area of each page, in page order. */
  areas: Box[];
  /** Boxes that reach out of their page's text area, with the beginning of their text. */
  outside: (Box & { text: string })[];
  /** Each contents entry: what it points at and where its number is printed; `page` of `box` is the entry's own. */
  entries: { target: string; targetPage: number | undefined; box: Box }[];
  /** What `data-picture` asks to be cut out of the PDF, by its name. */
  pictures: (Box & { name: string })[];
  images: (Box & { source: string; loaded: boolean; vector: boolean })[];
}
