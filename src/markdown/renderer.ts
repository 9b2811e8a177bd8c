import { fileURLToPath } from 'node:url';
import type { MarkdownRenderer } from '@astrojs/markdown-remark';
import type { Root as Page } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Root as Document } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { allowHtml } from './allowed-html.ts';
import { headingsOf } from './anchors.ts';
import { noteOptions } from './notes.ts';
import { parseForRendering } from './syntax.ts';

/** What steps know of the file whose text they change. */
export interface RenderedFile {
  path: string | undefined;
  value: string;
  data: { astro: { frontmatter: Record<string, unknown> } };
}

/** The steps between parsing and HTML: changes of the document as typed, then of the page made from it. */
export interface Steps {
  document: readonly ((tree: Document, file: RenderedFile) => void)[];
  page: readonly ((tree: Page, file: RenderedFile) => void)[];
}

/** The parts of a rendering, in order. */
export type Stage = 'parse' | 'document' | 'to page' | 'page' | 'write';

/** Told after each stage; for the bench. */
export type Stopwatch = (stage: Stage) => void;

/**
 * Renders `.md` with the given steps, for Astro. It is what `unified()` would make of them, but for its second parse:
 * raw HTML isn't in the dialect, so the page's HTML never has to be read again (rehype-raw).
 */
export function markdownRenderer(steps: Steps, lap: Stopwatch = () => {}): MarkdownRenderer {
  return {
    async render(content, { fileURL, frontmatter = {} } = {}) {
      const file: RenderedFile = {
        path: fileURL && fileURLToPath(fileURL),
        value: content,
        data: { astro: { frontmatter } },
      };
      const document = parseForRendering(content);
      lap('parse');
      for (const step of steps.document) step(document, file);
      allowHtml(document);
      lap('document');
      const page = toHast(document, noteOptions) as Page;
      lap('to page');
      for (const step of steps.page) step(page, file);
      const headings = headingsOf(page);
      lap('page');
      const code = toHtml(page);
      lap('write');
      return { code, metadata: { headings, localImagePaths: [], remoteImagePaths: [], frontmatter } };
    },
  };
}
