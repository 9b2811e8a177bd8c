import type { Element, Nodes, Root } from 'hast';
import { type FixedWords, fixedWords } from '../editions/fixed-words/index.ts';

/** Options of remark-rehype for footnotes. Their words are set by `rehypeNotes`, in the edition's language. */
export const noteOptions = {
  clobberPrefix: 'note-',
  footnoteLabelTagName: 'h2',
  footnoteLabelProperties: { dataFurniture: '' },
};

interface File {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/**
 * Names the notes and, in words, the ways back from them to the text; marks these and the numbers of notes as
 * furniture: the officer didn't type them.
 */
export function rehypeNotes(): (tree: Root, file: File) => void {
  return (tree, file) => {
    markNumbers(tree);
    const words = fixedWords(String(file.data.astro?.frontmatter?.['lang'] ?? 'en-GB'));
    for (const section of elementsIn(tree)) {
      if ('dataFootnotes' in section.properties) setNotes(section, words);
    }
  };
}

function markNumbers(node: Nodes): void {
  if (node.type === 'element') {
    const [child] = node.children;
    if (node.tagName === 'sup' && child?.type === 'element' && 'dataFootnoteRef' in child.properties) {
      node.properties['dataFurniture'] = '';
      child.properties['dataFootnoteRef'] = '';
    }
  }
  if ('children' in node) node.children.forEach(markNumbers);
}

function setNotes(section: Element, words: FixedWords): void {
  section.properties['dataFootnotes'] = '';
  const [heading, list] = elementsIn(section);
  if (heading) say(heading, words.say('notes'), words);
  for (const [index, note] of elementsIn(list ?? section).entries()) {
    for (const [nth, link] of waysBack(note).entries()) {
      const values = { note: index + 1, place: nth + 1 };
      say(link, words.say(nth > 0 ? 'back-to-place' : 'back-to-text', values), words);
      const label = nth > 0 ? 'back-to-place-from-note' : 'back-from-note';
      link.properties['ariaLabel'] = words.say(label, values);
      link.properties['dataFurniture'] = '';
    }
  }
}

function say(element: Element, text: string, { lang }: FixedWords): void {
  element.children = [{ type: 'text', value: text }];
  if (lang) element.properties['lang'] = lang;
}

function waysBack(node: Element): Element[] {
  return elementsIn(node).flatMap((element) =>
    'dataFootnoteBackref' in element.properties ? [element] : waysBack(element),
  );
}

function elementsIn(parent: Root | Element): Element[] {
  const children: readonly Nodes[] = parent.children;
  return children.filter((node) => node.type === 'element');
}
