import type { SheetSide } from '../imposition.ts';
import type { Fit, Layout } from './layout.ts';

/** What the page is asked to paginate. */
export interface PaginateInput {
  html: string;
  /** Address of the print page on the loopback server: images are resolved against it. */
  printAddress: string;
  /** Public address of the edition: links are resolved against it. */
  publicAddress: string;
  title: string;
  lang: string;
  /** How much larger than set the pages are printed. */
  scale: number;
  /** The rung on which each edition (`data-edition`) is set, and with `*` the whole page; 1 if not given. */
  rungs?: Readonly<Record<string, number>>;
}

/** What the scripts of this folder leave on the shell page's window, as `press`. */
export interface InPagePress {
  paginate(input: PaginateInput): Promise<Layout>;
  readLayout(total: number, scale: number, fits: Fit[]): Layout;
  /** Moves the pages set last on to sheets. */
  placeOnSheets(sides: readonly SheetSide[]): void;
  fits: FitChooser;
  columns: ColumnSetter;
  /** Moves what is read last on its page (`data-read-last`) to the page's end. */
  readLast(pages: readonly HTMLElement[]): void;
  /** Fills pages one after another. */
  fillPage: PageFiller;
  /**
   * Moves content from the beginning of what is left to the end of a page's, about so many characters; what makes one
   * paragraph, heading or row goes together. True if what comes next begins another page.
   */
  take(rest: ParentNode & Node, content: HTMLElement, length: number, pageName: string): boolean;
  /** True for words and pictures, and for what holds some. */
  hasContent(node: Node): boolean;
  cut: PageCutter;
  leads: LeadKeeper;
  widths: WidthKeeper;
  rungs: RungSetter;
  /** Sets the tables in a part of a page that is on rung 3 or 4 as an entry a row, each value below the other. */
  takeTablesApart(part: ParentNode, rung: number): void;
}

/** Chooses between two ways to set an element, by measuring. */
export interface FitChooser {
  /** Measures and chooses in a page's content, whose styles are in place. `denied` are those that may not be chosen. */
  choose(content: ParentNode, denied: ReadonlySet<number>): Promise<Fit[]>;
  /** Those chosen that don't stand on one page after all. */
  broken(pages: readonly HTMLElement[], chosen: readonly Fit[]): number[];
}

/** Sets editions more simply than designed: see `../ladder.ts`. */
export interface RungSetter {
  /** Marks what is to be set on a lower rung, in a page that is not yet set, and takes its tables apart. */
  apply(source: Document, rungs?: Readonly<Record<string, number>>): void;
  /** What stands on which page. */
  where(pages: readonly HTMLElement[]): Layout['simplified'];
}

/** How an element's parts go into two columns. */
export interface ColumnPlan {
  /** Per cent of the width, less the gap, that the first column has. */
  share: number;
  /** How many parts stand in the first column. */
  inFirst: number;
  /** Height of the higher column, in pixels. */
  height: number;
}

/** Sets the parts of an element (`data-column-shares`) in two columns, none split. */
export interface ColumnSetter {
  /** The first of its shares with which it is at most so high; if there is none, the one with which it is lowest. */
  plan(element: HTMLElement, roomPx: number): ColumnPlan;
  apply(element: HTMLElement, plan: ColumnPlan): void;
}

/** The part of a page of Paged.js that is used here. */
export interface PagedPage {
  element: HTMLElement;
  /** Where content stands: columns as wide and high as the page. */
  area: HTMLElement;
  /** All content of the page; made anew by `clear()`. */
  wrapper: HTMLElement;
  clear(): void;
  layout: (content: DocumentFragment) => Promise<PageToken | undefined>;
}

/** Where Paged.js is told to go on. */
export interface PageToken {
  node: Element | null;
  offset: number;
  toJSON(): string;
}

/** Fills pages of Paged.js with content. */
export interface PageFiller {
  /** Forgets the edition before. */
  begin(): void;
  /** Moves as much of `rest` to the page as it holds; undefined when nothing is left. */
  fill(page: PagedPage, rest: DocumentFragment): Promise<PageToken | undefined>;
  /** Shows all pages once they are filled: until then those before the last are hidden. */
  show(): void;
}

/** Sees that a heading, or what else announces something, isn't the last thing on its page. */
export interface LeadKeeper {
  /** Moves what a page ends with and must not be parted from the rest to the rest. False if the page would be empty. */
  keep(wrapper: HTMLElement, rest: DocumentFragment): boolean;
  /** What a page ends with and must not be parted from the rest. */
  last(wrapper: HTMLElement): HTMLElement | undefined;
  /** Lets what the rest begins with go over a page's end. False if nothing kept it from that. */
  loosen(rest: DocumentFragment): boolean;
  /** Makes a picture with which the rest begins fit into so many pixels. False if there is none, or no room. */
  makePictureFit(rest: DocumentFragment, roomPx: number, pagePx: number): boolean;
  /** Moves all that stands on a page back to the beginning of what comes after it. */
  putBack(wrapper: HTMLElement, rest: DocumentFragment): void;
}

/** Sees that nothing is wider than where it stands. */
export interface WidthKeeper {
  /** Lets lines break that were to stay on one line and are wider than their block. */
  breakLines(content: HTMLElement): void;
  /** Lets all break that begins left of `boundary` (pixels) and reaches out of the area. False if nothing could be done. */
  narrow(area: HTMLElement, boundary: number): boolean;
}

/** Cuts content where its page ends. */
export interface PageCutter {
  /** Takes out, in order, what stands right of `boundary` (pixels), with pieces of all that it stands in; undefined if nothing does. */
  cut(content: HTMLElement, boundary: number): DocumentFragment | undefined;
  /** Takes out an element and all that comes after it, in the same way; undefined if nothing comes before it. */
  cutBefore(content: HTMLElement, node: Element): DocumentFragment | undefined;
  /** Puts what was cut back before what is left, joining pieces of the same elements. */
  join(rest: ParentNode & Node, before: ParentNode & Node): void;
}

/** The window of the shell page. */
export type PressWindow = Window & { press: Partial<InPagePress> };
