import GithubSlugger, { slug } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';

/**
 * Gives each heading its id as Astro would, but from its text as typed, before typography. A heading without a letter
 * or digit to make one of ("✅", "???"), which Astro would leave empty, is `heading-3`.
 */
export function rehypeAnchors(): (tree: Root) => void {
  return (tree) => {
    const headings = [...headingsIn(tree)];
    const slugger = new GithubSlugger();
    const nameless: [Element, number][] = [];
    headings.forEach((heading, index) => {
      const { properties } = heading;
      if (typeof properties['id'] === 'string') return;
      const text = nameOf(heading);
      if (!/[\p{L}\p{N}]/u.test(slug(text))) nameless.push([heading, index + 1]);
      else properties['id'] = slugger.slug(text);
    });
    for (const [{ properties }, place] of nameless) {
      let number = place;
      while (Object.hasOwn(slugger.occurrences, `heading-${number}`)) number += headings.length;
      properties['id'] = slugger.slug(`heading-${number}`);
    }
  };
}

/** A heading as lists of contents need it. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

/** The headings of a page in order, with the ids and texts that they have by then. */
export function headingsOf(tree: Root): Heading[] {
  return [...headingsIn(tree)].map((heading) => ({
    depth: Number(heading.tagName.charAt(1)),
    slug: String(heading.properties['id']),
    text: nameOf(heading),
  }));
}

function* headingsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) yield node;
  else if ('children' in node) for (const child of node.children) yield* headingsIn(child);
}

/** A heading's words; of one that is only a picture, those in the brackets. */
function nameOf(heading: Element): string {
  const text = textOf(heading);
  return text.trim() === '' ? alternativesIn(heading).join(' ') : text;
}

function alternativesIn(node: Nodes): string[] {
  if (node.type === 'element' && node.tagName === 'img') return [String(node.properties['alt'] ?? '')];
  return 'children' in node ? node.children.flatMap(alternativesIn) : [];
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'mdxTextExpression') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
