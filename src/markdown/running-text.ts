import type { Nodes, Root } from 'mdast';
import { isDirective } from './directives.ts';
import { wordsOf } from './words.ts';

/** The words of an edition's text as it runs, with a space on either side of each: no pull quotes, no notes. */
export function runningText(tree: Root): string {
  const pieces: string[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' || (isDirective(node) && node.name === 'pull-quote')) return;
    if (node.type === 'text' || node.type === 'inlineCode') pieces.push(node.value);
    else if (node.type === 'break') pieces.push(' ');
    else if ('children' in node) {
      node.children.forEach(read);
      if (node.type === 'paragraph' || node.type === 'heading') pieces.push(' ');
    }
  };
  read(tree);
  return ` ${wordsOf(pieces.join('')).join(' ')} `;
}
