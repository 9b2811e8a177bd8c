import { unified } from '@astrojs/markdown-remark';
import { rehypeAnchors } from './anchors.ts';
import { remarkEmptyHeadings } from './empty-headings.ts';
import { remarkKeepAll } from './keep-all.ts';
import { noteOptions, rehypeNotes } from './notes.ts';
import { rehypePanels } from './panels.ts';
import { rehypePictures } from './pictures/mark.ts';
import { rehypePlainCode } from './plain-code.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { markdownRenderer, type Steps, type Stopwatch } from './renderer.ts';
import { remarkSyntax } from './syntax.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTypography } from './typography.ts';

const documentPlugins = [remarkEmptyHeadings, remarkBlocks, remarkKeepAll];
const pagePlugins = [
  rehypePlainCode,
  rehypePictures,
  rehypeTables,
  rehypeNotes,
  rehypePanels,
  // Anchors are made of what was typed, so that typography never changes an address.
  rehypeAnchors,
  rehypeTypography,
];

/** The same steps without unified. */
const steps = (): Steps => ({
  document: documentPlugins.map((plugin) => plugin()),
  page: pagePlugins.map((plugin) => plugin()),
});

/**
 * The dialect, for `markdown.processor` in Astro's configuration: it renders `.md` and `.mdx` to the same HTML, for
 * web and print alike, `.md` with a renderer of our own. Nothing that the officer typed is dropped; what it adds
 * carries `data-furniture`.
 */
export function markdownProcessor(lap?: Stopwatch): ReturnType<typeof unified> {
  return {
    ...unified({
      // Astro would add it by itself; ours is in `remarkSyntax`.
      gfm: false,
      smartypants: false,
      remarkPlugins: [remarkSyntax, ...documentPlugins],
      remarkRehype: noteOptions,
      rehypePlugins: pagePlugins,
    }),
    createRenderer: async () => markdownRenderer(steps(), lap),
  };
}
