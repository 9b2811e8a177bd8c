import type { Definition, Link, LinkReference, PhrasingContent, Root } from 'mdast';
import { unusedDefinitions } from '../typed-definitions.ts';
import { wordsOf } from '../words.ts';
import type { Context } from './context.ts';
import { everyNode, mendBlocks, mendInlines, mergeTexts, text, textOf } from './tree.ts';

/** Puts the text of links that lead nowhere in their place, and says so for each. */
export function mendEmptyLinks(tree: Root, context: Context): void {
  const definitions = new Map<string, Definition>();
  for (const node of everyNode(tree)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  }
  const mend = (children: PhrasingContent[]): PhrasingContent[] =>
    mergeTexts(
      children.flatMap((child): PhrasingContent[] => {
        if ('children' in child) child.children = mend(child.children) as typeof child.children;
        if (child.type === 'link') return mendLink(child, child.url, context);
        if (child.type !== 'linkReference') return [child];
        const definition = definitions.get(child.identifier);
        return definition && leadsNowhere(definition.url)
          ? mendLink(child, definition.url, context)
          : [child];
      }),
    );
  mendInlines(tree, mend);
}

function mendLink(link: Link | LinkReference, address: string, context: Context): PhrasingContent[] {
  const words = textOf(link).trim();
  const hasImage = [...everyNode(link)].some((node) => node.type === 'image');
  if (leadsNowhere(address)) {
    context.mend('link', link);
    context.warn(
      link,
      'empty-link',
      words === ''
        ? 'A link without text or address was left out.'
        : `“${shortened(words)}” is a link that leads nowhere.`,
      words === ''
        ? 'If it should lead somewhere, type [what it is](https://…).'
        : `Type its address: [${shortened(words)}](https://…). Or leave it as plain text.`,
    );
    return link.children;
  }
  if (words !== '' || hasImage) return [link];
  context.mend('link', link, [], wordsOf(address));
  context.warn(
    link,
    'link-without-text',
    `A link to ${address} had no text: its address now stands in its place.`,
    `Type what it leads to: [what it is](${address}).`,
  );
  return [text(` ${address.replace(/^mailto:/, '')} `)];
}

/**
 * Definitions that a link or image used in the document, and none does any more, go: else they would be shown as text.
 *
 * @param unusedBefore The definitions that nothing used in the document as typed.
 */
export function dropLeftDefinitions(tree: Root, unusedBefore: ReadonlySet<Definition>): void {
  const left = unusedDefinitions(tree);
  mendBlocks(tree, (blocks) =>
    blocks.filter((block) => block.type !== 'definition' || unusedBefore.has(block) || !left.has(block)),
  );
}

function leadsNowhere(address: string): boolean {
  return /^(?:#?|https?:\/*|mailto:|about:blank|javascript:.*)$/i.test(address.trim());
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line;
}
