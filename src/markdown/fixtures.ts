import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { SSRResult } from 'astro';
import { markdownProcessor } from './processor.ts';

const markdown = await markdownProcessor().createRenderer({ syntaxHighlight: false });
const mdx = await markdownProcessor().createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });

interface Rendered {
  html: string;
  headings: { depth: number; slug: string; text: string }[];
}

/** Renders Markdown as Astro renders a file at `path` of the content folder. For tests. */
export async function render(body: string, path = 'newsletters/x.md'): Promise<Rendered> {
  const { code, metadata } = await markdown.render(body, { fileURL: new URL(`file:///content/${path}`) });
  return { html: code, headings: metadata.headings };
}

/** Renders MDX with Astro's own compiler and runtime. For tests. */
export async function renderMdx(body: string, path = 'newsletters/x.mdx'): Promise<Rendered> {
  const compiled = await mdx?.process(body, `/content/${path}`, {});
  const { resolve } = createRequire(import.meta.url);
  const code = compiled?.code.replace(
    /from\s*"(astro[^"]*)"/g,
    (_, name: string) => `from ${JSON.stringify(pathToFileURL(resolve(name)).href)}`,
  );
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code ?? '')}`);
  const { renderJSX } = await import('astro/runtime/server/index.js');
  return {
    html: String(await renderJSX({} as SSRResult, module.default({}))),
    headings: module.getHeadings(),
  };
}
