import type { Nodes, PhrasingContent, Root } from 'mdast';
import { mendCharactersInText } from './characters.ts';
import type { Context } from './context.ts';
import { everyNode, mendInlines, mergeTexts, text, textOf } from './tree.ts';

const thinSpace = /[ \t]*\$\\?,\$[ \t]*/g;
const formula = /\$[^$\n]*\\[a-z]+[^$\n]*\$|\$[^$\s][^$\n]*[\^_]\{?[^$\n]*\$/;
const privateUse = /[\uE000-\uF8FF]/g;
const looseStrong = /(?<![*\\])\*\*(?!\*)([^*\n]+?)\*\*(?!\*)/g;

/** Mends what pasting leaves in a line of text: loose asterisks, emphasis around spaces, OCR's formula marks. */
export function mendTextNoise(tree: Root, context: Context): void {
  for (const node of everyNode(tree)) {
    if (node.type === 'text') node.value = mendCharactersInText(node.value);
  }
  mendInlines(tree, (children, holder) => mergeTexts(tidy(children, holder, context)));
}

/** Says what is left of OCR's formulas and of symbol fonts, once list marks are mended. */
export function reportTextNoise(tree: Root, context: Context): void {
  mendInlines(tree, (children, holder) => {
    for (const child of children) {
      if (child.type !== 'text') continue;
      child.value = child.value.replace(thinSpace, ' ');
      const typed = formula.exec(child.value)?.[0];
      if (typed) {
        context.warn(
          holder,
          'formula',
          `“${typed}” is what text recognition made of a mark on the page.`,
          'Look at the original and type the mark itself, or delete it.',
        );
      }
      if (privateUse.test(child.value)) {
        child.value = child.value.replace(privateUse, '');
        context.mend('character', holder);
        context.warn(
          holder,
          'symbol-font',
          'A mark from a symbol font was left out: other computers show it as an empty box.',
          'If it meant something, type it in words or as an ordinary character (✓).',
        );
      }
      if (child.value.includes('\uFFFD')) {
        context.warn(
          holder,
          'lost-character',
          '“\uFFFD” stands where a character was lost before this file was made.',
          'Look at the original and type the character that belongs there.',
        );
      }
    }
    return mergeTexts(children);
  });
}

function tidy(children: PhrasingContent[], holder: Nodes, context: Context, around = ''): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'text') return looseStrongs(child.value, holder, context, around);
    if (!('children' in child)) return [child];
    child.children = tidy(child.children, holder, context, around + child.type);
    if (child.type !== 'strong' && child.type !== 'emphasis' && child.type !== 'delete') return [child];
    return spacesOutside(child.type, child.children, child, around, context);
  });
}

function looseStrongs(value: string, holder: Nodes, context: Context, around: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(looseStrong)) {
    const [all, inside = ''] = match;
    if (inside.trim() === '' || !/[\p{L}\p{N}]/u.test(inside)) continue;
    const before = /^\s/.test(inside) ? ' ' : '';
    const after = /\s$/.test(inside) ? ' ' : '';
    // Asterisks part words, emphasis doesn't: between two letters they stay as typed.
    const joinsBefore = before === '' && /[\p{L}\p{N}\p{M}]$/u.test(value.slice(0, match.index));
    const joinsAfter = after === '' && /^[\p{L}\p{N}\p{M}]/u.test(value.slice(match.index + all.length));
    if (joinsBefore || joinsAfter) continue;
    const strong: PhrasingContent = around.includes('strong')
      ? text(inside.trim())
      : { type: 'strong', children: [text(inside.trim())] };
    parts.push(text(value.slice(end, match.index) + before), strong, text(after));
    end = match.index + all.length;
    context.mend('emphasis', holder);
  }
  return [...parts, text(value.slice(end))];
}

/** Emphasis holds no spaces at its ends, isn't empty, and isn't doubled. */
function spacesOutside(
  type: 'strong' | 'emphasis' | 'delete',
  children: PhrasingContent[],
  node: PhrasingContent,
  around: string,
  context: Context,
): PhrasingContent[] {
  const content = mergeTexts(children);
  if (around.includes(type)) return content;
  const words = textOf({ type: 'paragraph', children: content });
  if (words.trim() === '' && content.every((child) => child.type === 'text' || child.type === 'break')) {
    if (words !== '') context.mend('emphasis', node);
    return content;
  }
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  const first = content[0];
  if (first?.type === 'text' && /^\s/.test(first.value)) {
    before.push(text(/^\s+/.exec(first.value)?.[0] ?? ''));
    content[0] = text(first.value.trimStart());
  }
  const last = content.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) {
    after.push(text(/\s+$/.exec(last.value)?.[0] ?? ''));
    content[content.length - 1] = text(last.value.trimEnd());
  }
  while (content[0]?.type === 'break') before.push(content.shift() as PhrasingContent);
  while (content.at(-1)?.type === 'break') after.unshift(content.pop() as PhrasingContent);
  return [...before, { ...node, type, children: mergeTexts(content) } as PhrasingContent, ...after];
}
