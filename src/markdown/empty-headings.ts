import type { Heading, Nodes, Parents, Root, RootContent } from 'mdast';

/** What a heading shows: something, nothing but the number of a note, or nothing at all. */
export type HeadingContent = 'something' | 'note' | 'nothing';

/** Tells what a heading shows. Signs and pictures are something; spaces and what is never drawn are nothing. */
export function contentOf(heading: Heading): HeadingContent {
  const shown = heading.children.map(shownBy);
  if (shown.includes('something')) return 'something';
  return shown.includes('note') ? 'note' : 'nothing';
}

function shownBy(node: Nodes): HeadingContent {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return isDrawn(node.value) ? 'something' : 'nothing';
    case 'html':
      return /^<!--/.test(node.value) ? 'nothing' : 'something';
    case 'break':
      return 'nothing';
    case 'footnoteReference':
      return 'note';
    default: {
      if (!('children' in node)) return 'something';
      const shown = node.children.map(shownBy);
      return shown.find((one) => one === 'something') ?? shown.find((one) => one === 'note') ?? 'nothing';
    }
  }
}

function isDrawn(text: string): boolean {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '') !== '';
}

/**
 * Takes out headings with nothing in them: nothing is printed for them, on the web or on paper, and no list of contents has
 * them. Where there is only the number of a note, it stands in a paragraph. `npm run check` tells of both.
 */
export function remarkEmptyHeadings(): (tree: Root) => void {
  return (tree) => withoutEmpty(tree);
}

function withoutEmpty(node: Nodes): void {
  if (!('children' in node)) return;
  const parent: Parents & { children: RootContent[] } = node;
  if (parent.children.some(isBare)) parent.children = parent.children.flatMap(instead);
  for (const child of parent.children) withoutEmpty(child);
}

function isBare(node: RootContent): boolean {
  return node.type === 'heading' && contentOf(node) !== 'something';
}

function instead(node: RootContent): RootContent[] {
  if (node.type !== 'heading' || !isBare(node)) return [node];
  if (contentOf(node) === 'nothing') return [];
  const { children, position } = node;
  return [{ type: 'paragraph', children, ...(position ? { position } : {}) }];
}
