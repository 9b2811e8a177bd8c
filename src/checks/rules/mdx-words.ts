import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Finding } from '../../editions/finding.ts';
import { isMdxNote, quotedWords } from '../../markdown/mdx-words.ts';
import type { DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { importedNames } from '../mdx-imports.ts';
import { howToType, nearestBlock } from '../nearest-block.ts';
import { at, placeInBody, type Remark } from '../place.ts';
import { walk } from '../walk.ts';

/**
 * The words of an `.mdx` file stand in it as they are shown, so that the press can count them: nothing is worked out,
 * and components are imported and get their words between their tags.
 */
export const mdxWords: DocumentRule = (document) => {
  if (!document.mdx || !document.body) return [];
  const imported = importedNames(document);
  const seen = new Set<string>();
  return [...walk(document.body)].flatMap(([node]) => [
    ...workedOut(document, node),
    ...(isComponent(node) ? component(document, node, imported, seen) : []),
  ]);
};

function workedOut(document: DocumentSource, node: Nodes): Finding[] {
  const report = (remark: Pick<Remark, 'message' | 'advice'>): Finding[] => [
    at(document, placeInBody(document, node), { severity: 'error', rule: 'uncounted-words', ...remark }),
  ];
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    if (isMdxNote(node.value) || quotedWords(node.value) !== undefined) return [];
    return report({
      message: `{${shortened(node.value)}} is worked out when the page is made: its words can’t be counted, so nothing could prove that none is lost.`,
      advice:
        "Type the words themselves. Between { and } there can be words in quotes, {'like this'}, or a note, {/* like this */}. For the sign { itself, type \\{",
    });
  }
  if (node.type === 'mdxjsEsm' && /^\s*export\b/m.test(node.value)) {
    return report({
      message: 'An edition exports nothing: what is made here can’t be counted.',
      advice:
        'Delete the line, and type its words where they belong. A component goes in a file of its own, and is imported.',
    });
  }
  return [];
}

type Component = (MdxJsxFlowElement | MdxJsxTextElement) & { name: string };

function isComponent(node: Nodes): node is Component {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
    /^[\p{Lu}_$]|\./u.test(node.name ?? '')
  );
}

function component(
  document: DocumentSource,
  node: Component,
  imported: ReadonlySet<string>,
  seen: Set<string>,
): Finding[] {
  const { name } = node;
  const isFirst = !seen.has(name);
  seen.add(name);
  const inAttributes = node.attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' && holdsWords(each) ? [wordsInAttribute(document, node, each)] : [],
  );
  if (!isFirst) return inAttributes;
  const place = placeInBody(document, node);
  if (!imported.has(name.split('.')[0] ?? '')) {
    const block = nearestBlock(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-'));
    return [
      ...inAttributes,
      at(document, place, {
        severity: 'error',
        rule: 'unknown-component',
        message: `There is no component <${name}> here: no line imports it.`,
        advice: block
          ? `${howToType(block)} No import is needed for that.`
          : `Type an import line for it above the text, import ${name} from './${name}.astro', or delete its tags.`,
      }),
    ];
  }
  return [
    ...inAttributes,
    at(document, place, {
      severity: 'warning',
      rule: 'component-words',
      message: `Words that <${name}> adds by itself aren’t in this file: the build stops when it finds one that isn’t marked data-furniture.`,
      advice:
        'Give it its words between its tags, as Markdown. If there is a block for it, the block needs none of this.',
    }),
  ];
}

const wordAttributes =
  /^(?:title|heading|label|text|caption|credit|summary|description|quote|source|author|name|content|message)$/;
const words = /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u;

function holdsWords({ name, value }: MdxJsxAttribute): boolean {
  if (/^(?:class|className|style|slot|id|src|href|sizes|alt|aria-.*|data-.*|client:.*)$/.test(name))
    return false;
  if (typeof value === 'string')
    return words.test(value) || (wordAttributes.test(name) && /\p{L}/u.test(value));
  return [...(value?.value ?? '').matchAll(/(['"`])(.*?)\1/gs)].some(([, , text = '']) => words.test(text));
}

function wordsInAttribute(document: DocumentSource, node: Component, attribute: MdxJsxAttribute): Finding {
  const start = node.position?.start.offset ?? 0;
  const skip = (attribute.position?.start.offset ?? start) - start;
  return at(document, placeInBody(document, node, skip), {
    severity: 'error',
    rule: 'uncounted-words',
    message: `Words in ${attribute.name}= can’t be counted, so nothing could prove that none is lost.`,
    advice: `Type them between the tags: <${node.name}>words</${node.name}>`,
  });
}

function shortened(expression: string): string {
  const line = expression.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
}
