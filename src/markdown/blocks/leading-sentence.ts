import type { PhrasingContent } from 'mdast';

const end = /([.!?]["”’)\]]*)\s+(?=["“‘(]?[\p{Lu}\p{N}])/gu;

/** Shortened words whose full stop ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|No|Nos|Dr|Mr|Mrs|Ms|Mx|Prof|St|s|ss|p|pp|para|Art|reg)\.$/;

/** Cuts a paragraph after its first sentence: what comes before, and what comes after, with its space. */
export function leadingSentence(
  content: readonly PhrasingContent[],
): [first: PhrasingContent[], rest: PhrasingContent[]] {
  for (const [index, node] of content.entries()) {
    if (node.type === 'break') return [content.slice(0, index), content.slice(index)];
    const cut = node.type === 'text' ? sentenceEnd(node.value) : undefined;
    if (node.type !== 'text' || cut === undefined) continue;
    const before = { ...node, value: node.value.slice(0, cut) };
    const after = { ...node, value: node.value.slice(cut) };
    return [
      [...content.slice(0, index), before],
      [after, ...content.slice(index + 1)],
    ];
  }
  return [[...content], []];
}

function sentenceEnd(text: string): number | undefined {
  for (const match of text.matchAll(end)) {
    const at = match.index + (match[1]?.length ?? 0);
    if (!shortened.test(text.slice(0, at))) return at;
  }
  return undefined;
}
