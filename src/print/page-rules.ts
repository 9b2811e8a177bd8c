import { cssString } from './fonts.ts';
import type { Format } from './formats.ts';
import type { Margins } from './margins.ts';

/** Margins of a page in millimetres, as it is laid out. */
interface PageMargins {
  top: number;
  /** On the first page of an edition, which has no running header. */
  first: number;
  side: number;
  bottom: number;
  /** Nothing is printed nearer to the edge: office printers can't. */
  edge: number;
  /** Between the running header's rule and the text. */
  belowHeader: number;
}

const a4: PageMargins = { top: 22.5, first: 14, side: 16, bottom: 22.5, edge: 12, belowHeader: 4.3 };

const marginsOf: Readonly<Record<Format['name'], PageMargins>> = {
  grid: a4,
  panels: a4,
  // Two thirds of what is printed.
  'large-print': { top: 16, first: 10, side: 10.67, bottom: 15, edge: 8, belowHeader: 2.2 },
  booklet: { top: 22, first: 13, side: 12, bottom: 20, edge: 12, belowHeader: 4 },
};

/** Margins of A4 pages that differ from the others. */
const special: Readonly<Record<string, Partial<PageMargins>>> = {
  briefing: { first: 13, bottom: 20 },
  record: { first: 13, bottom: 20 },
  cover: { first: 14, bottom: 16 },
};

const withoutHeader = '@top-left{content:none;border-bottom:0}@top-right{content:none;border-bottom:0}';
const withoutFolio = '@bottom-left{content:none}@bottom-right{content:none}';

/**
 * The `@page` rules of a format. Pages are named by what stands on them: the kinds of edition, `record`, `cover` and
 * `contents`; the first page of each edition has no running header.
 */
export function pageRules(format: Format, margins: Margins): string {
  const [width, height] = format.pageMm;
  const page = marginsOf[format.name];
  const box = (name: string, content: string, style: string) => `@${name}{content:${content};${style}}`;
  const header = `vertical-align:bottom;padding-bottom:1.6mm;margin-bottom:${page.belowHeader}mm;border-bottom:0.5pt solid var(--line);`;
  const footer = `vertical-align:bottom;padding-bottom:${page.edge}mm;`;
  const named = ['newsletter', 'lessons-learned', 'briefing', 'record', 'cover'].map((name) => {
    const own = marginsFor(format, name);
    return [
      `@page ${name}{margin:${sides(own)}}`,
      `@page ${name}:first{margin-top:${own.first}mm;${withoutHeader}${name === 'cover' ? withoutFolio : ''}}`,
    ].join('\n');
  });
  return [
    `@page{size:${width}mm ${height}mm;margin:${sides(page)};`,
    box('top-left', 'string(section, start)', `${header}font-weight:600;color:var(--ink)`),
    box('top-right', cssString(margins.headerRight), `${header}color:var(--ink-2)`),
    box('bottom-left', cssString(margins.footerLeft), `${footer}color:var(--ink-2)`),
    box('bottom-right', margins.pageOf, `${footer}font-weight:600;color:var(--ink)`),
    '}',
    ...named,
  ].join('\n');
}

function marginsFor({ name }: Format, pageName: string): PageMargins {
  const page = marginsOf[name];
  return page === a4 ? { ...page, ...special[pageName] } : page;
}

function sides({ top, side, bottom }: PageMargins): string {
  return `${top}mm ${side}mm ${bottom}mm ${side}mm`;
}

/** Width and height in millimetres that a briefing's first page has for what stands on it. */
export function firstPageAreaMm(format: Format): { width: number; height: number } {
  const [width, height] = format.pageMm;
  const page = marginsFor(format, 'briefing');
  return { width: width - 2 * page.side, height: height - page.first - page.bottom };
}
