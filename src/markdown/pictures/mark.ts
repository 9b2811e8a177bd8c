import type { Element, Nodes, Root } from 'hast';
import { pictureAddress } from './typed-address.ts';

/**
 * Marks the pictures that stand beside an edition: instead of an address they get the file's name (`data-file`), and
 * web and paper each put their own copy of it in its place. Astro, which would publish one copy for both, sees none.
 */
export function rehypePictures(): (tree: Root) => void {
  return (tree) => visit(tree);
}

function visit(node: Nodes): void {
  if (node.type === 'element' && node.tagName === 'img') mark(node);
  else if ('children' in node) node.children.forEach(visit);
}

function mark(element: Element): void {
  const { src: typed, ...others } = element.properties;
  if (typeof typed !== 'string') return;
  const address = pictureAddress(typed);
  if (address.leadsTo === 'file') element.properties = { dataFile: address.file, ...others };
}
