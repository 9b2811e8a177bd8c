import type { PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Kind } from '../../editions/kinds.ts';
import type { FixedWord } from '../fixed-words.ts';

/**
 * What can stand between `{` and `}` after a block's name. Readers never read an attribute: words for reading are the
 * block's content, so that they are counted and proven like all others.
 */
export type BlockAttribute = {
  /** What it is for, in the officer's words. */
  description: string;
  /** Its value as typed. */
  example: string;
  required?: boolean;
} & (
  | { type: 'date' | 'count' | 'address' | 'language' }
  /** Typed without a value: `{wide}`. */
  | { type: 'flag' }
  | { type: 'choice'; choices: readonly string[] }
  /** One name, or several with commas between them, of a collection; `reviews` are those of the edition itself. */
  | {
      type: 'names';
      collection: 'training' | 'resources' | 'groups' | 'topics' | 'reviews';
      several: boolean;
    }
);

/** Something typed that readers will see, and what it becomes: one of the block's tests, and shown in the reference. */
export interface BlockExample {
  /** What it shows: `With a source and a page`. */
  title: string;
  markdown: string;
}

/** What is wrong inside a block, said as a finding says it. */
export interface BlockProblem {
  /** The node in or after which it is; else the block itself. */
  node?: RootContent | PhrasingContent;
  severity: 'error' | 'warning';
  /** Kebab-case: `block-needs-list`. */
  rule: string;
  message: string;
  advice: string;
}

/** A block as the parser gives it, its label taken from its content. */
export interface TypedBlock {
  form: 'container' | 'leaf';
  /** What was typed in square brackets; empty when there were none. */
  label: PhrasingContent[];
  /** What was typed up to `:::`; a leaf has none. */
  content: RootContent[];
  attributes: Readonly<Record<string, string>>;
}

/** What a block may know of the edition that it stands in. */
export interface BlockContext {
  kind: Kind | undefined;
  /** The language of the edition or of the block, by its short name. */
  lang: string;
  /** Words that the block brings along, in the language of the edition or of the block. */
  words: (word: FixedWord) => FixedWords;
  /** The edition's text as it runs, with no label, pull quote or note; for blocks that repeat some of it. */
  runningText: () => string;
}

/** Fixed words, with their language if it isn't the edition's. */
export interface FixedWords {
  text: string;
  lang: string | undefined;
}

/** A block of the dialect: what officers type, what it is for, and what it becomes, in one place. */
export interface Block {
  /** As typed: `key-message`. */
  name: string;
  /** As officers speak of it: `Key message`. */
  title: string;
  /** When to use it, in a sentence or two. */
  purpose: string;
  forms: readonly TypedBlock['form'][];
  /** What the square brackets are for; undefined when the block takes none. */
  label?: { description: string; required?: boolean };
  /** What is typed between the lines; undefined for a leaf. */
  content?: string;
  attributes: Readonly<Record<string, BlockAttribute>>;
  /** HTML tags that people type for what this block does: their finding names it. */
  insteadOf?: readonly string[];
  examples: readonly [BlockExample, ...BlockExample[]];
  /** What else is wrong with it, that names and kinds of attributes don't tell. */
  problems?: (block: TypedBlock) => BlockProblem[];
  /** What it becomes: syntax tree nodes with `data.hName`, which remark-rehype makes elements of. */
  render: (block: TypedBlock, context: BlockContext) => RootContent[];
}

/** Takes a directive apart. */
export function typedBlock(node: ContainerDirective | LeafDirective): TypedBlock {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  if (node.type === 'leafDirective') return { form: 'leaf', label: node.children, content: [], attributes };
  const [first, ...others] = node.children;
  const hasLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return {
    form: 'container',
    label: hasLabel ? first.children : [],
    content: hasLabel ? others : node.children,
    attributes,
  };
}
