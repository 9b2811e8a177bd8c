import type { Element, Nodes, Root } from 'hast';

/**
 * Marks the pictures that stand beside an edition for Astro, which makes them smaller and puts them in their places
 * (`__ASTRO_IMAGE_`, as in `rehype-images.js` of @astrojs/markdown-remark). Gives their paths, each once.
 */
export function markPictures(tree: Root): string[] {
  const occurrences = new Map<string, number>();
  const mark = (element: Element): void => {
    const { src: typed, className, ...others } = element.properties;
    if (typeof typed !== 'string') return;
    const src = decoded(typed);
    if (src === '' || src.startsWith('/') || URL.canParse(src)) return;
    const index = occurrences.get(src) ?? 0;
    occurrences.set(src, index + 1);
    element.properties = {
      ...(className === undefined ? {} : { className }),
      __ASTRO_IMAGE_: JSON.stringify({ src, ...others, index }),
    };
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'img') mark(node);
    else if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return [...occurrences.keys()];
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
