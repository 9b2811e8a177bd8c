import type { Layout } from '../paginate/layout.ts';
import type { Evidence } from './evidence.ts';
import type { HtmlWords } from './html-words.ts';
import type { PdfWord } from './pdf-reader.ts';

/** A word of a file that stands on a page, in the middle of it unless said otherwise. */
export interface Placed {
  file: string;
  line?: number;
  page: number;
  text?: string;
  heading?: boolean;
  x?: number;
}

/** A pack whose words are all found where they are. */
export function pack(
  words: readonly Placed[],
  layout: Partial<Layout> = {},
  print: Partial<HtmlWords> = {},
): Evidence {
  const body = words.map(({ page, text = 'word', x = 300 }): PdfWord => {
    const place = { x, y: 400, left: x - 5, right: x + 5 };
    return { text, page, ...place, furniture: false, followsDirectly: false };
  });
  const pages = Math.max(...words.map(({ page }) => page), ...(layout.outside ?? []).map(({ page }) => page));
  const areas = Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    x: 50,
    y: 50,
    width: 500,
    height: 700,
  }));
  const headings = words.flatMap(({ heading }, at) =>
    heading ? [{ id: `h${at}`, from: at, to: at + 1, pictures: 0 }] : [],
  );
  return {
    source: {
      words: body.map(({ text }) => text),
      places: words.map(({ file, line = 3 }) => ({ file, line })),
    },
    print: { words: body.map(({ text }) => text), headings, pictures: [], ...print },
    layout: {
      pages,
      areas,
      outside: [],
      entries: [],
      images: [],
      furniture: [],
      filled: [],
      ...layout,
    } as Layout,
    sides: undefined,
    pdf: { pages: [], words: body, pictures: [] },
    body,
    inPdf: { places: Int32Array.from(body.keys()), matched: body.length, differences: [] },
    thingAt: () => undefined,
  };
}
