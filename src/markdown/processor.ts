import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { rehypeAnchors } from './anchors.ts';
import { remarkDirectives } from './directives.ts';
import { remarkKeepAll } from './keep-all.ts';
import { noteOptions, rehypeNotes } from './notes.ts';
import { rehypePanels } from './panels.ts';
import { rehypePlainCode } from './plain-code.ts';
import { remarkBlocks } from './remark-blocks.ts';
import { rehypeTables } from './tables.ts';

/**
 * The dialect, for `markdown.processor` in Astro's configuration: it renders `.md` and `.mdx` to the same HTML, for
 * web and print alike. Astro gives headings their ids after these plugins. Nothing that the officer typed is dropped; what it adds carries `data-furniture`.
 */
export function markdownProcessor(): ReturnType<typeof unified> {
  return unified({
    // Astro would add it by itself; named here, it is the one that checks and import stand on too.
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkDirectives, remarkBlocks, remarkKeepAll],
    remarkRehype: noteOptions,
    rehypePlugins: [rehypePlainCode, rehypeTables, rehypeNotes, rehypePanels, rehypeAnchors],
  });
}
