import type { BlockAttribute } from '../markdown/blocks/block.ts';
import { nearestName } from './nearest-name.ts';
import type { TypedAttribute } from './opening-line.ts';

/** An attribute, and what stands after it that belongs to its value: `October 2026` after `by=9`. */
export interface WholeAttribute {
  attribute: TypedAttribute;
  /** Undefined unless the value was split at spaces. */
  whole: string | undefined;
}

/** Puts values together again that were typed with spaces and without quotes, or after a colon: `{by: 2026-10-09}`. */
export function wholeAttributes(
  typed: readonly TypedAttribute[],
  known: Readonly<Record<string, BlockAttribute>>,
): WholeAttribute[] {
  const names = Object.keys(known);
  const result: WholeAttribute[] = [];
  for (const attribute of typed) {
    const last = result.at(-1);
    const isLoose =
      attribute.value === undefined && !names.includes(attribute.name) && !nearestName(attribute.name, names);
    if (last && isLoose && takesMore(last.attribute, known)) {
      const before = last.whole ?? last.attribute.value?.text;
      last.whole = before ? `${before} ${attribute.name}` : attribute.name;
    } else result.push({ attribute, whole: undefined });
  }
  return result;
}

/** True for an attribute whose value would end at the next space. */
function takesMore(
  { name, typed, value }: TypedAttribute,
  known: Readonly<Record<string, BlockAttribute>>,
): boolean {
  if (name === 'id') return true;
  if (value === undefined) return name.endsWith(':') && name.slice(0, -1) in known;
  return known[name] !== undefined && known[name].type !== 'flag' && !/["']/.test(typed.text);
}
