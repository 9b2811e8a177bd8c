import type { Nodes, Parents, Root, RootContent, Table } from 'mdast';
import { asTypedReference, planFootnotes } from './footnotes.ts';
import { asTyped, unusedDefinitions } from './typed-definitions.ts';

/**
 * Changes the tree so that nothing the officer typed is dropped on the way to HTML: footnotes that no reference
 * leads to stand where they were typed, tables are as wide as their widest row, links that lead nowhere are their
 * text. HTML comments go.
 */
export function remarkKeepAll(): (tree: Root) => void {
  return (tree) => {
    const footnotes = planFootnotes(tree);
    const unused = unusedDefinitions(tree);

    /** What stands in a node's place: the node itself, others, or nothing. */
    const instead = (node: RootContent): RootContent[] => {
      switch (node.type) {
        case 'footnoteDefinition':
          return footnotes.inPlace.has(node) ? node.children : [node];
        case 'footnoteReference':
          if (footnotes.notes.has(node.identifier)) return [node];
          return [{ type: 'text', value: asTypedReference(node) }];
        case 'definition':
          if (!unused.has(node)) return [node];
          return [{ type: 'paragraph', children: [{ type: 'text', value: asTyped(node) }] }];
        case 'link':
          return leadsNowhere(node.url) ? node.children : [node];
        case 'html':
          return withoutComments(node.value) === '' ? [] : [node];
        default:
          return [node];
      }
    };
    const keep = (node: Nodes): void => {
      if (node.type === 'html') node.value = withoutComments(node.value);
      if (node.type === 'table') widen(node);
      if (!('children' in node)) return;
      node.children.forEach(keep);
      if (node.children.some((child) => instead(child)[0] !== child)) {
        (node as Parents & { children: RootContent[] }).children = node.children.flatMap(instead);
      }
    };
    keep(tree);
  };
}

function leadsNowhere(url: string): boolean {
  return url === '' || url === '#';
}

const comment = /<!--(?:>|->|[\s\S]*?-->)/g;

function withoutComments(html: string): string {
  return html.replace(comment, '').trim();
}

function widen(table: Table): void {
  const width = Math.max(...table.children.map((row) => row.children.length));
  const align = [...(table.align ?? [])];
  while (align.length < width) align.push(null);
  table.align = align;
  const header = table.children[0];
  while (header && header.children.length < width) header.children.push({ type: 'tableCell', children: [] });
}
