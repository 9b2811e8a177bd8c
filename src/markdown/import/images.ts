import type { Definition, Image, ImageReference, PhrasingContent, Root } from 'mdast';
import { wordsOf } from '../words.ts';
import type { Context } from './context.ts';
import { everyNode, mendBlocks, mendInlines, mergeTexts, text } from './tree.ts';

/**
 * Keeps the images whose files are there and lists them; puts the alternative text in the place of the others.
 *
 * @param exists Says whether a file stands beside the document, by its path as typed.
 */
export function mendImages(tree: Root, exists: (path: string) => boolean, context: Context): string[] {
  const found = new Set<string>();
  const definitions = new Map<string, Definition>();
  for (const node of everyNode(tree)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  }
  const mend = (children: PhrasingContent[]): PhrasingContent[] =>
    children.flatMap((child, index): PhrasingContent[] => {
      if (child.type === 'image' || child.type === 'imageReference') {
        const address = child.type === 'image' ? child.url : (definitions.get(child.identifier)?.url ?? '');
        const path = localPath(address);
        if (path !== undefined && exists(path)) {
          found.add(path);
          return [
            {
              type: 'image',
              url: path,
              alt: child.alt ?? '',
              ...(child.position && { position: child.position }),
            },
          ];
        }
        return inPlaceOf(child, address, children[index - 1], children[index + 1], context);
      }
      if ('children' in child) child.children = mend(child.children) as typeof child.children;
      return [child];
    });
  mendInlines(tree, (children) => mergeTexts(mend(children)));
  dropEmptied(tree);
  return [...found];
}

/** The path of an image beside the document, or undefined if its address leads elsewhere. */
function localPath(address: string): string | undefined {
  if (
    address === '' ||
    address.split('/').includes('..') ||
    /^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(address) ||
    address.includes('\\')
  )
    return undefined;
  const bare = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function inPlaceOf(
  image: Image | ImageReference,
  address: string,
  before: PhrasingContent | undefined,
  after: PhrasingContent | undefined,
  context: Context,
): PhrasingContent[] {
  const alt = (image.alt ?? '').trim();
  const named = address.startsWith('data:') ? 'pasted into the text' : `“${address}”`;
  context.warn(
    image,
    'missing-image',
    `The image ${address === '' ? '' : `${named} `}isn't beside this file${
      alt === '' ? ', and was left out.' : '; its description stands in its place.'
    }`,
    'Save the image in the folder of the edition and type ![what it shows](its-file-name.jpg) where it belongs.',
  );
  context.mend('image', image, [], wordsOf(alt));
  if (alt === '') return [];
  const opens = !before || (before.type === 'text' && /[\s(]$/.test(before.value));
  const closes = !after || (after.type === 'text' && /^[\s.,;:!?)]/.test(after.value));
  return [text(`${opens ? '' : ' '}${alt}${closes ? '' : ' '}`)];
}

function dropEmptied(tree: Root): void {
  mendBlocks(tree, (blocks) =>
    blocks.filter((block) => block.type !== 'paragraph' || block.children.some(isSomething)),
  );
}

function isSomething(child: PhrasingContent): boolean {
  return child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== '');
}
