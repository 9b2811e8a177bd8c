import type { Html, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { row, span, words } from './blocks/elements.ts';
import { readHtml } from './html-text.ts';

const allowed = /^<(\/?)(br|sup|sub)(?:\s[^>]*|\/)?>$/i;

/**
 * Makes elements of the tags that the dialect knows, `<br>`, and `<sup>` and `<sub>` with their end tags, as `.mdx` does
 * by itself. Other raw HTML, which the checks refuse, becomes its text.
 */
export function allowHtml(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) allowHtml(child);
  if (!node.children.some(isHtml)) return;
  const parent = node as Parents & { children: RootContent[] };
  parent.children = holdBlocks.has(parent.type)
    ? parent.children.flatMap((child) => (isHtml(child) ? blocks(child) : [child]))
    : withinLine(parent.children as PhrasingContent[]);
}

const holdBlocks = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function blocks(html: Html): RootContent[] {
  if (/^<br\b/i.test(html.value) && allowed.test(html.value)) return [lineEnd() as RootContent];
  return textsOf(html.value).map((text) => row('p', {}, [words(text)]));
}

function withinLine(children: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  const open: { name: string; at: number }[] = [];
  for (const child of children) {
    if (child.type !== 'html') {
      out.push(child);
      continue;
    }
    const [, end, tag] = allowed.exec(child.value) ?? [];
    const name = tag?.toLowerCase();
    if (name === undefined) out.push(...gap(child.value));
    else if (name === 'br') out.push(lineEnd());
    else if (!end) open.push({ name, at: out.length });
    else {
      const index = open.findLastIndex((opened) => opened.name === name);
      const begin = open[index];
      if (!begin) continue;
      open.length = index;
      out.push(span(name, {}, out.splice(begin.at)));
    }
  }
  return out;
}

function lineEnd(): PhrasingContent {
  return span('br', {}, []);
}

/** What stands for another tag within a line: a space, if the tag would have parted the words beside it. */
function gap(tag: string): PhrasingContent[] {
  let parts = false;
  readHtml(
    tag,
    () => {},
    () => {
      parts = true;
    },
  );
  return parts ? [words(' ')] : [];
}

/** The texts of a block of raw HTML, with its tags and comments left out. */
function textsOf(html: string): string[] {
  const texts = [''];
  readHtml(
    html,
    (text) => {
      texts[texts.length - 1] += text;
    },
    () => texts.push(''),
  );
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function isHtml(node: Nodes): node is Html {
  return node.type === 'html';
}
