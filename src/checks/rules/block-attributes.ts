import { webSafe } from '../../editions/edition-files.ts';
import type { Finding } from '../../editions/finding.ts';
import type { Block } from '../../markdown/blocks/block.ts';
import { attributeProblems } from '../attribute-values.ts';
import type { Content, DocumentRule } from '../content.ts';
import { documentAnchors } from '../document-anchors.ts';
import type { DocumentSource } from '../edition-source.ts';
import type { Piece, TypedAttribute } from '../opening-line.ts';
import { at } from '../place.ts';
import { wholeAttributes } from '../split-values.ts';
import { directivesIn, type TypedDirective } from '../typed-blocks.ts';
import { attributeOfValue, attributesOf, unknownAttribute } from '../unknown-attribute.ts';
import type { Place } from '../yaml-source.ts';

/** What stands between `{` and `}` of a block is what it takes, each once and of its sort; nothing is missing. */
export const blockAttributes: DocumentRule = (document, content) =>
  directivesIn(document).flatMap((directive) => {
    const { block, opening } = directive;
    if (!block) return [];
    return [
      ...wholeAttributes(opening.attributes, attributesOf(block)).flatMap(({ attribute, whole }) =>
        whole === undefined
          ? attributeFindings(document, content, block, directive, attribute)
          : [splitValue(document, content, block, directive, attribute, whole)],
      ),
      ...missing(document, block, directive),
    ];
  });

function attributeFindings(
  document: DocumentSource,
  content: Content,
  block: Block,
  { opening, placeOf }: TypedDirective,
  attribute: TypedAttribute,
): Finding[] {
  const { name, typed, value } = attribute;
  const first = opening.attributes.find((each) => each.name === name);
  if (name !== 'class' && first !== attribute) {
    return [
      at(document, placeOf(typed), {
        severity: 'error',
        rule: 'attribute-twice',
        message: `${name} is there twice: only one of them would count.`,
        advice: 'Delete one of the two.',
      }),
    ];
  }
  const known = attributesOf(block)[name];
  if (known) {
    return attributeProblems(name, known, attribute, { content, document }).map(({ piece, ...remark }) =>
      at(document, placeOf(piece), { severity: 'error', rule: 'attribute-value', ...remark }),
    );
  }
  if (name === 'id' && value?.text) return placeTwice(document, value, placeOf(value));
  return [
    at(document, placeOf(typed), {
      severity: 'error',
      rule: 'unknown-attribute',
      ...unknownAttribute(block, attribute, opening),
    }),
  ];
}

/** A value with spaces and no quotes, of which only the first word would count. */
function splitValue(
  document: DocumentSource,
  content: Content,
  block: Block,
  { placeOf }: TypedDirective,
  { name: typedName, typed, value }: TypedAttribute,
  whole: string,
): Finding {
  const name = typedName.replace(/:$/, '');
  const known = attributesOf(block)[name];
  const piece = { text: whole, index: (value ?? typed).index };
  const [problem] = known
    ? attributeProblems(name, known, { name, typed, value: piece }, { content, document })
    : [];
  const quoted = /[\s,]/.test(whole) ? `"${whole}"` : whole;
  return at(document, placeOf(piece), {
    severity: 'error',
    rule: name === 'id' ? 'unsafe-anchor' : 'attribute-value',
    message:
      name === 'id'
        ? `“${whole}” has a space in it, and no link can lead to it.`
        : (problem?.message ??
          `${name} takes what follows = without a space, or in straight quotation marks.`),
    advice: name === 'id' ? `Type {#${webSafe(whole)}}` : (problem?.advice ?? `Type ${name}=${quoted}`),
  });
}

/** Two places with one name: links would lead to the first of them only. */
function placeTwice(document: DocumentSource, { text }: Piece, place: Place): Finding[] {
  if (/\s/.test(text)) {
    return [
      at(document, place, {
        severity: 'error',
        rule: 'unsafe-anchor',
        message: `“${text}” has a space in it, and no link can lead to it.`,
        advice: `Type {#${webSafe(text)}}`,
      }),
    ];
  }
  const others = documentAnchors(document).filter(({ id }) => id === text);
  if (others.length < 2) return [];
  return [
    at(document, place, {
      severity: 'error',
      rule: 'anchor-twice',
      message: `Two places of this text are called “${text}”: headings have the names of their words.`,
      advice: `Give this one another name: {#${text}-2}`,
    }),
  ];
}

function missing(document: DocumentSource, block: Block, { opening, placeOf }: TypedDirective): Finding[] {
  return Object.entries(block.attributes).flatMap(([name, { required, example, description }]) => {
    const used = opening.attributes.map((each) => each.name);
    if (!required || used.some((each) => each.replace(/:$/, '') === name)) return [];
    const isSaid = opening.attributes.some(
      (each) => !each.value && attributeOfValue(block, each.name, used) === name,
    );
    if (isSaid) return [];
    return [
      at(document, placeOf(opening.name), {
        severity: 'error',
        rule: 'missing-attribute',
        message: `“${block.name}” must say ${name}. ${description}`,
        advice: `Type it after the name: ${':'.repeat(opening.colons)}${block.name}${opening.label && block.label ? '[…]' : ''}{${name}=${example}}`,
      }),
    ];
  });
}
