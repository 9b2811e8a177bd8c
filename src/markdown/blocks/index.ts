import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block, BlockAttribute } from './block.ts';
import { keyMessage } from './key-message.ts';
import { quote } from './quote.ts';
import { training } from './training.ts';

/** Every block of the dialect, in the order of the officers' reference. */
export const blocks: readonly Block[] = [keyMessage, quote, training];

const byName = new Map(blocks.map((block) => [block.name, block]));

/** Attributes that every block takes. */
export const commonAttributes: Readonly<Record<string, BlockAttribute>> = {
  lang: { type: 'language', description: 'Its language, if it isn’t the edition’s.', example: 'cy' },
};

/** The block of a name, or undefined. */
export function blockNamed(name: string): Block | undefined {
  return byName.get(name);
}

/** The block that a directive is, or undefined when there is none of its name and form. */
export function findBlock(node: ContainerDirective | LeafDirective): Block | undefined {
  const block = byName.get(node.name);
  const form = node.type === 'leafDirective' ? 'leaf' : 'container';
  return block?.forms.includes(form) ? block : undefined;
}
