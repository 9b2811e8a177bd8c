import type { Finding } from '../editions/finding.ts';
import type { Block, BlockAttribute } from '../markdown/blocks/block.ts';
import { commonAttributes } from '../markdown/blocks/index.ts';
import { nearestName } from './nearest-name.ts';
import type { OpeningLine, TypedAttribute } from './opening-line.ts';
import { placeForWords } from './reader-words.ts';

/** All attributes that a block takes, its own and those of every block. */
export function attributesOf(block: Block): Readonly<Record<string, BlockAttribute>> {
  return { ...commonAttributes, ...block.attributes };
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

/** What to say of an attribute that its block doesn’t take, and what to type instead. */
export function unknownAttribute(
  block: Block,
  { name, typed, value }: TypedAttribute,
  opening: OpeningLine,
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
  const saidBy = value ? undefined : attributeOfValue(block, name, used);
  if (saidBy) {
    return {
      message: `“${name}” is typed without saying what it is.`,
      advice: `Type ${saidBy}=${name}`,
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

/** The attribute that a word by itself is the value of: `kind` for `watch`, `id` for the name of a group. */
export function attributeOfValue(block: Block, word: string, used: readonly string[]): string | undefined {
  const free = Object.entries(block.attributes).filter(([name]) => !used.includes(name));
  const [choice] =
    free.find(([, each]) => each.type === 'choice' && each.choices.includes(word)) ??
    free.find(([, each]) => each.type === 'names' && each.required) ??
    [];
  return choice;
}
