import type { Properties } from 'hast';
import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { FixedWords, TypedBlock } from './block.ts';

/** An element that holds blocks. `properties` are those of hast: `className`, `dataBy`. */
export function box(tag: string, properties: Properties, children: readonly RootContent[]): RootContent {
  const node: Blockquote = {
    type: 'blockquote',
    children: children as Blockquote['children'],
    data: { hName: tag, hProperties: properties },
  };
  return node;
}

/** An element that holds words, links and the like. */
export function row(tag: string, properties: Properties, children: readonly PhrasingContent[]): RootContent {
  const node: Paragraph = {
    type: 'paragraph',
    children: [...children],
    data: { hName: tag, hProperties: properties },
  };
  return node;
}

/** An element among words. */
export function span(
  tag: string,
  properties: Properties,
  children: readonly PhrasingContent[],
): PhrasingContent {
  return { type: 'emphasis', children: [...children], data: { hName: tag, hProperties: properties } };
}

export function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

/**
 * The name of a block, which stands first in it: what the officer typed in square brackets, else fixed words, which are
 * marked as not his (`data-furniture`).
 */
export function labelRow(typed: readonly PhrasingContent[], fixed: FixedWords): RootContent {
  if (typed.length > 0) return row('p', { className: ['label'] }, typed);
  const lang = fixed.lang ? { lang: fixed.lang } : {};
  return row('p', { className: ['label'], dataFurniture: '', ...lang }, [words(fixed.text)]);
}

/** A block with its name in the margin: `<div class="block NAME"><p class="label">…</p><div class="content">…`. */
export function labelled(
  name: string,
  typed: readonly PhrasingContent[],
  fixed: FixedWords,
  content: readonly RootContent[],
  properties: Properties = {},
): RootContent {
  return box('div', { className: ['block', name], ...properties }, [
    labelRow(typed, fixed),
    box('div', { className: ['content'] }, content),
  ]);
}

/** A place that is filled when the page is made, from collections or from `partnership.yaml`: see `finish/`. */
export function insert(name: string, attributes: TypedBlock['attributes']): RootContent {
  const properties: Properties = { dataInsert: name };
  for (const [key, value] of Object.entries(attributes)) {
    properties[`data${key.charAt(0).toUpperCase()}${key.slice(1)}`] = value;
  }
  return box('div', properties, []);
}

const dash = /^\s*(?:—|–|--)\s*/;

/**
 * Parts a quotation from its source: a last paragraph that begins with a dash says who said it. The dash goes: it is
 * no word, and styles set the source apart.
 */
export function quotationParts(content: readonly RootContent[]): {
  quoted: RootContent[];
  source: PhrasingContent[];
} {
  const last = content.at(-1);
  const [first] = last?.type === 'paragraph' ? last.children : [];
  if (last?.type !== 'paragraph' || first?.type !== 'text' || !dash.test(first.value)) {
    return { quoted: [...content], source: [] };
  }
  const source = [{ ...first, value: first.value.replace(dash, '') }, ...last.children.slice(1)];
  return { quoted: content.slice(0, -1), source };
}
