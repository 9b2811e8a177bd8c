import { type Arbitrary, constant, tuple } from 'fast-check';
import type { Block, BlockAttribute } from '../../../markdown/blocks/block.ts';
import { commonAttributes } from '../../../markdown/blocks/index.ts';
import { names } from '../library.ts';
import { shrinking } from '../numbers.ts';
import { fraction, oneOf, whole } from '../random.ts';
import { sequence } from '../sequence.ts';
import type { Setting } from '../setting.ts';
import { type Language, languages } from '../stock.ts';

/** What stands between `{` and `}` after a block's name. */
export interface Attributes {
  /** As typed: `lines=5`, `wide`. */
  typed: string[];
  /** By name, for the counting of shapes: `lines`, `kind=watch`. */
  shapes: string[];
}

/** Attributes of a block, each of them there or not as it may be, and the language in which it is written. */
export function attributesOf(
  block: Block,
  setting: Setting,
): { lang: Language; values: ReadonlyMap<string, string>; made: Arbitrary<Attributes> } {
  const { random, ordinary } = setting;
  const values = new Map<string, string>();
  const required: string[] = [];
  for (const [name, attribute] of Object.entries({ ...commonAttributes, ...block.attributes })) {
    const isCommon = !(name in block.attributes);
    if (!attribute.required && fraction(random) > (isCommon ? (ordinary ? 0 : 0.1) : 0.5)) continue;
    values.set(name, typedValue(attribute, setting));
    if (attribute.required) required.push(name);
  }
  const [from, to] = [values.get('from') ?? values.get('since'), values.get('to')];
  if (from && to && from > to) {
    values.set(values.has('from') ? 'from' : 'since', to);
    values.set('to', from);
  }
  const hasPlace = !('id' in block.attributes) && fraction(random) < 0.15;
  const optional = sequence(() => [
    ...(hasPlace ? [constant('#place-@')] : []),
    ...[...values]
      .filter(([name]) => !required.includes(name))
      .map(([name, value]) => typed(name, value, block)),
  ]);
  const always = required.map((name) => asTyped(name, values.get(name) ?? ''));
  return {
    lang: languages.find((each) => each === values.get('lang')) ?? setting.lang,
    values,
    made: optional.map((others) => ({
      typed: [
        ...others.filter((each) => each.startsWith('#')),
        ...always,
        ...others.filter((each) => !each.startsWith('#')),
      ],
      shapes: [...always, ...others].map((each) => shapeOf(block, each)),
    })),
  };
}

function typed(name: string, value: string, block: Block): Arbitrary<string> {
  if (block.attributes[name]?.type !== 'count') return constant(asTyped(name, value));
  return tuple(shrinking(Number(value))).map(([count]) => asTyped(name, String(count)));
}

function asTyped(name: string, value: string): string {
  if (value === '') return name;
  return `${name}=${/[\s,]/.test(value) ? `"${value}"` : value}`;
}

function shapeOf(block: Block, attribute: string): string {
  const [name = '', value] = attribute.split('=');
  const isChoice = block.attributes[name]?.type === 'choice';
  return `${block.name}.${name.startsWith('#') ? 'place' : name}${isChoice ? `=${value}` : ''}`;
}

function typedValue(attribute: BlockAttribute, { random, lang, reviews }: Setting): string {
  switch (attribute.type) {
    case 'flag':
      return '';
    case 'date':
      return `${oneOf(random, ['2025', '2026', '2026', '2027'])}-${two(whole(random, 1, 12))}-${two(whole(random, 1, 28))}`;
    case 'count':
      return String(whole(random, 0, 12));
    case 'address':
      return 'https://soak.example/attribute';
    case 'language':
      return oneOf(random, ['cy', 'pl', 'ar', 'ur', 'zh', lang]);
    case 'choice':
      return oneOf(random, attribute.choices as unknown as [string]);
    case 'names': {
      const all = {
        training: names.training,
        resources: names.resource,
        groups: names.group,
        topics: names.topic,
        reviews,
      }[attribute.collection] as unknown as [string];
      const first = oneOf(random, all);
      const second = oneOf(random, all);
      return attribute.several && first !== second && fraction(random) < 0.6 ? `${first}, ${second}` : first;
    }
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
