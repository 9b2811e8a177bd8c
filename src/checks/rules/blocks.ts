import type { Finding } from '../../editions/finding.ts';
import { type Block, typedBlock } from '../../markdown/blocks/block.ts';
import { blockNamed } from '../../markdown/blocks/index.ts';
import type { Content, DocumentRule } from '../content.ts';
import type { DocumentSource } from '../edition-source.ts';
import { closingLine, fenceFaults } from '../fences.ts';
import {
  blocksThereAre,
  howToType,
  isEnding,
  nearestBlock,
  usualForm,
  wrongEnding,
} from '../nearest-block.ts';
import { at, placeInBody } from '../place.ts';
import { directivesIn, type TypedDirective } from '../typed-blocks.ts';
import { plainText } from '../walk.ts';

/** Every block is one that there is, in a form that it has, and holds what it should. */
export const blocks: DocumentRule = (document, content) =>
  directivesIn(document).flatMap((directive) => {
    const { block, node } = directive;
    if (block) return [...labelOf(document, block, directive), ...contentOf(document, block, directive)];
    const named = blockNamed(node.name);
    return [named ? wrongForm(document, named, directive) : unknownBlock(document, directive, content)];
  });

function unknownBlock(document: DocumentSource, directive: TypedDirective, content: Content): Finding {
  const { node, opening, placeOf } = directive;
  if (isEnding(node.name)) return at(document, placeOf({ index: 0 }), wrongEnding(typedLine(opening)));
  const near = nearestBlock(node.name);
  const others = near && !isTyped(near, node) ? ` ${howToType(near)}` : '';
  return at(document, placeOf(opening.name), {
    severity: 'error',
    rule: 'unknown-block',
    message: `There is no block called “${node.name}”.`,
    advice: near ? others.trim() || `Type ${near.name} in its place.` : blocksThereAre(content),
  });
}

function typedLine({ colons, name }: TypedDirective['opening']): string {
  return ':'.repeat(colons) + name.text;
}

function isTyped(block: Block, { type }: TypedDirective['node']): boolean {
  return block.forms.includes(type === 'leafDirective' ? 'leaf' : 'container');
}

function wrongForm(
  document: DocumentSource,
  block: Block,
  { node, opening, placeOf }: TypedDirective,
): Finding {
  const first = opening.name.text + (opening.label?.text ?? '') + bracesOf(document, node);
  if (usualForm(block) === 'container') {
    return at(document, placeOf({ index: 0 }), {
      severity: 'error',
      rule: 'block-form',
      message: `“${block.name}” holds what stands below it, so it begins with three colons and ends with :::`,
      advice: howToType(block, `:::${first}`),
    });
  }
  const isClosed = closingLine(document, node) !== undefined;
  const isEmpty = typedBlock(node).content.length === 0;
  return at(document, placeOf({ index: 0 }), {
    severity: 'error',
    rule: 'block-form',
    message: `“${block.name}” is one line, with two colons, and holds nothing.`,
    advice: `Type ::${first}${isClosed ? `, and delete the line ${':'.repeat(opening.colons)} ${isEmpty ? 'below it' : 'after the text'}.` : ''}`,
  });
}

/** What stands between `{` and `}` in a block's first line, with them. */
function bracesOf(document: DocumentSource, node: TypedDirective['node']): string {
  const from = node.position?.start.offset ?? 0;
  const [line = ''] = document.front.body.slice(from).split('\n', 1);
  return /\{[^{]*\}\s*$/.exec(line)?.[0].trim() ?? '';
}

function labelOf(
  document: DocumentSource,
  block: Block,
  { node, opening, placeOf }: TypedDirective,
): Finding[] {
  const { form, label: typed } = typedBlock(node);
  const label = typed.some((each) => each.type === 'image' || plainText(each).trim()) ? typed : [];
  if (label.length === 0 && block.label?.required) {
    const end = opening.name.index + opening.name.text.length;
    return [
      at(document, placeOf(opening.label ?? { index: end }), {
        severity: 'error',
        rule: 'missing-label',
        message: `“${block.name}” says in square brackets: ${inSentence(block.label.description)}`,
        advice: `Type the words after its name: ${':'.repeat(opening.colons)}${block.name}[…]`,
      }),
    ];
  }
  if (label.length === 0 || block.label || !opening.label) return [];
  return [
    at(document, placeOf(opening.label), {
      severity: 'error',
      rule: 'surplus-label',
      message: `“${block.name}” takes no words in square brackets.`,
      advice:
        form === 'container'
          ? `Type them on the line below. ${block.content ?? ''}`.trim()
          : 'Delete them, or type them as text above it.',
    }),
  ];
}

function contentOf(document: DocumentSource, block: Block, directive: TypedDirective): Finding[] {
  const { node, opening, placeOf } = directive;
  if (isWronglyFenced(document, node)) return [];
  const typed = typedBlock(node);
  const { lang: _, id, ...others } = typed.attributes;
  const attributes = 'id' in block.attributes && id !== undefined ? { ...others, id } : others;
  const found = (block.problems?.({ ...typed, attributes }) ?? []).map(({ node: inside, ...remark }) =>
    at(
      document,
      inside?.position ? placeInBody(document, inside) : placeOf(aboutAttribute(opening, remark)),
      remark,
    ),
  );
  if (found.length > 0 || typed.form === 'leaf' || typed.content.length > 0) return found;
  const fence = ':'.repeat(opening.colons);
  return [
    at(document, placeOf({ index: 0 }), {
      severity: 'error',
      rule: 'block-content',
      message: `The block “${block.name}” is empty.`,
      advice: `Type in it, before its ${fence}: ${block.content ?? 'its words.'}`,
    }),
  ];
}

/** True for a block that holds more or less than was meant, for the lines that open and close it are wrong. */
function isWronglyFenced(document: DocumentSource, node: TypedDirective['node']): boolean {
  const { unclosed, crossed } = fenceFaults(document);
  return (
    unclosed.some(({ block }) => block === node) ||
    crossed.some(({ outer, inner }) => outer === node || inner === node)
  );
}

/** The value that a problem of a whole block is about, if what to type instead says so: `{lines=12}`. */
function aboutAttribute(
  { attributes }: TypedDirective['opening'],
  { advice }: { advice: string },
): { index: number } {
  const named = attributes.find(({ name, value }) => value && advice.includes(`${name}=`));
  return named?.value ?? { index: 0 };
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
