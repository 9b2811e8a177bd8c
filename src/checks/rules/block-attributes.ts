import { webSafe } from '../../editions/edition-files.ts';
import type { Finding } from '../../editions/finding.ts';
import type { Block, BlockAttribute } from '../../markdown/blocks/block.ts';
import { commonAttributes } from '../../markdown/blocks/index.ts';
import { attributeProblems } from '../attribute-values.ts';
import type { Content, DocumentRule } from '../content.ts';
import { documentAnchors } from '../document-anchors.ts';
import type { DocumentSource } from '../edition-source.ts';
import { nearestName } from '../nearest-name.ts';
import type { Piece, TypedAttribute } from '../opening-line.ts';
import { at } from '../place.ts';
import { placeForWords } from '../reader-words.ts';
import { directivesIn, type TypedDirective } from '../typed-blocks.ts';
import type { Place } from '../yaml-source.ts';

/** What stands between `{` and `}` of a block is what it takes, each once and of its sort; nothing is missing. */
export const blockAttributes: DocumentRule = (document, content) =>
  directivesIn(document).flatMap((directive) => {
    const { block, opening } = directive;
    if (!block) return [];
    return [
      ...opening.attributes.flatMap((attribute) =>
        attributeFindings(document, content, block, directive, attribute),
      ),
      ...missing(document, block, directive),
    ];
  });

function attributesOf(block: Block): Readonly<Record<string, BlockAttribute>> {
  return { ...commonAttributes, ...block.attributes };
}

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
      ...unknown(block, attribute, opening),
    }),
  ];
}

/** What people type for an attribute, and which of those that there are they mean. */
const meant: Record<string, readonly string[]> = {
  before: ['by'],
  begin: ['from'],
  closes: ['by'],
  course: ['courses'],
  date: ['by', 'from', 'since'],
  deadline: ['by'],
  due: ['by'],
  end: ['to', 'by'],
  ends: ['to', 'by'],
  resource: ['ids'],
  review: ['of'],
  start: ['from', 'since'],
  starts: ['from'],
  theme: ['topic'],
  type: ['kind'],
  until: ['by', 'to'],
  width: ['wide'],
};

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

function unknown(
  block: Block,
  { name, typed, value }: TypedAttribute,
  opening: TypedDirective['opening'],
): Pick<Finding, 'message' | 'advice'> {
  if (name === 'class') {
    return {
      message: `${typed.text} would set a style, and how a block looks is the design’s.`,
      advice: value
        ? `Delete ${typed.text}. To give the block a name for links, type {#${value.text}}`
        : `Delete ${typed.text}.`,
    };
  }
  if (name === 'id')
    return { message: 'The name of this place is missing.', advice: 'Type it after the #: {#training}' };
  const all = attributesOf(block);
  const used = opening.attributes.map((each) => each.name);
  const free = Object.keys(all).filter((each) => !used.includes(each));
  const near = nearestName(name, free) ?? meant[name.toLowerCase()]?.find((each) => free.includes(each));
  if (near) {
    const example = all[near]?.type === 'flag' ? near : `${near}=${all[near]?.example ?? '…'}`;
    return {
      message: `“${block.name}” has no attribute called ${name}.`,
      advice:
        value?.text && all[near]?.type !== 'flag' ? `Type ${near} in place of ${name}.` : `Type ${example}`,
    };
  }
  const forWords = placeForWords(block, name, value?.text ?? '');
  if (forWords) {
    return {
      message: `“${block.name}” has no attribute called ${name}: readers would not see what it says.`,
      advice: forWords,
    };
  }
  const takes = Object.keys(block.attributes);
  return {
    message: `“${block.name}” has no attribute called ${name}.`,
    advice: takes.length > 0 ? `Delete it, or use one of these: ${takes.join(', ')}.` : 'Delete it.',
  };
}

function missing(document: DocumentSource, block: Block, { opening, placeOf }: TypedDirective): Finding[] {
  return Object.entries(block.attributes).flatMap(([name, { required, example, description }]) => {
    if (!required || opening.attributes.some((each) => each.name === name)) return [];
    return [
      at(document, placeOf(opening.name), {
        severity: 'error',
        rule: 'missing-attribute',
        message: `“${block.name}” must say ${name}. ${description}`,
        advice: `Type it after the name: ${':'.repeat(opening.colons)}${block.name}${opening.label ? '[…]' : ''}{${name}=${example}}`,
      }),
    ];
  });
}
