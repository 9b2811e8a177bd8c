import type { Nodes, Root } from 'hast';

/** Options of remark-rehype for footnotes: their heading and the way back to the text, in words. */
export const noteOptions = {
  clobberPrefix: 'note-',
  footnoteLabel: 'Notes',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: { dataFurniture: '' },
  footnoteBackContent: (_note: number, place: number) =>
    place > 1 ? `Back to text (${place})` : 'Back to text',
  footnoteBackLabel: (note: number, place: number) =>
    place > 1 ? `Back to text (${place}) from note ${note + 1}` : `Back to text from note ${note + 1}`,
};

/** Marks the numbers of notes and the ways back as furniture: the officer didn't type them. */
export function rehypeNotes(): (tree: Root) => void {
  return mark;
}

function mark(node: Nodes): void {
  if (node.type === 'element') {
    const { properties, children } = node;
    const [child] = children;
    if (node.tagName === 'sup' && child?.type === 'element' && 'dataFootnoteRef' in child.properties) {
      properties['dataFurniture'] = '';
      child.properties['dataFootnoteRef'] = '';
    }
    if ('dataFootnoteBackref' in properties) properties['dataFurniture'] = '';
    if ('dataFootnotes' in properties) properties['dataFootnotes'] = '';
  }
  if ('children' in node) node.children.forEach(mark);
}
