import type { Root, RootContent } from 'mdast';
import { type Kind, kindOfFolder } from '../editions/kinds.ts';
import { type BlockContext, typedBlock } from './blocks/block.ts';
import { row } from './blocks/elements.ts';
import { findBlock } from './blocks/index.ts';
import { isDirective, restoreUnknown } from './directives.ts';
import { fixedWordsIn } from './fixed-words.ts';
import { runningText } from './running-text.ts';

interface File {
  path?: string | undefined;
  value: unknown;
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

/**
 * Makes of each block what its module says (`blocks/`), and puts back as typed whatever only looks like one. A block's
 * `lang` and `#name` are set on its outermost element.
 */
export function remarkBlocks(): (tree: Root, file: File) => void {
  return (tree, file) => {
    restoreUnknown(tree, String(file.value));
    const lang = String(file.data.astro?.frontmatter?.['lang'] ?? 'en-GB');
    let running: string | undefined;
    const context = (of: string): BlockContext => ({
      kind: kindOf(file.path),
      lang: of,
      words: fixedWordsIn(of),
      runningText: () => {
        running ??= runningText(tree);
        return running;
      },
    });
    const rendered = (node: RootContent): RootContent[] => {
      if ('children' in node) node.children = node.children.flatMap(rendered) as typeof node.children;
      if (!isDirective(node)) return [node];
      const block = findBlock(node);
      if (!block) return [node];
      const typed = typedBlock(node);
      const { lang: ownLang, ...others } = typed.attributes;
      // `{id=…}` of a block that has such an attribute is its own; of any other, as `{#…}`, it is its anchor.
      const { id, ...withoutId } = others;
      const ownsId = 'id' in block.attributes;
      const attributes = ownsId ? others : withoutId;
      const rest = block.render({ ...typed, attributes }, context(ownLang ?? lang));
      // A label where none belongs is an error to the checks; until it is mended its words are seen.
      const surplus = block.label || typed.label.length === 0 ? [] : [row('p', {}, typed.label)];
      const out = [...surplus, ...rest];
      for (const element of out) {
        element.position ??= node.position;
        const data = { ...element.data } as { hProperties?: Record<string, string> };
        data.hProperties = {
          ...data.hProperties,
          ...(ownLang ? { lang: ownLang } : {}),
          ...(id && !ownsId ? { id } : {}),
        };
        element.data = data;
      }
      return out;
    };
    tree.children = tree.children.flatMap(rendered);
  };
}

function kindOf(path: string | undefined): Kind | undefined {
  const folders = (path ?? '').split(/[\\/]/);
  return folders.map(kindOfFolder).find((kind) => kind !== undefined);
}
