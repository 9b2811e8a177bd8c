import { slug } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';

/**
 * Gives an id to each heading whose text has no letter or digit to make one of ("✅", "???"): Astro, which gives
 * all others theirs, would leave it empty.
 */
export function rehypeAnchors(): (tree: Root) => void {
  return (tree) => {
    const headings = [...headingsIn(tree)];
    const slugs = headings.map((heading) => slug(textOf(heading)));
    headings.forEach((heading, index) => {
      if (slugs[index] !== '' || heading.properties['id']) return;
      let number = index + 1;
      while (slugs.includes(`heading-${number}`)) number += headings.length;
      heading.properties['id'] = `heading-${number}`;
    });
  };
}

function* headingsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) yield node;
  else if ('children' in node) for (const child of node.children) yield* headingsIn(child);
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'mdxTextExpression') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
