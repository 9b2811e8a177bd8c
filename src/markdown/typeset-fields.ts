import type { PackFields } from '../editions/schema/pack.ts';
import { typeset } from './typography.ts';

/** Fields that readers read, of editions and of what editions name. */
const read = new Set([
  'title',
  'standfirst',
  'special',
  'period',
  'withdrawn',
  'summary',
  'audience',
  'duration',
  'prerequisite',
  'role',
  'about',
  'changed',
]);

/**
 * Sets the quotes and dashes of an entry's fields as in text. Spaces stay as typed: titles are set line by line, and
 * stand in lists and files that others read.
 */
export function typesetFields<Data extends object>(data: Data): Data {
  const lang = 'lang' in data ? String(data.lang) : 'en-GB';
  const entries = Object.entries(data).map(([name, value]) => [
    name,
    read.has(name) && typeof value === 'string' ? set(value, lang) : value,
  ]);
  return Object.fromEntries(entries) as Data;
}

/** The same for a pack, with the names of its groups and how to use it. */
export function typesetPack(pack: PackFields): PackFields {
  const { howToUse, groups, lang } = pack;
  return {
    ...typesetFields(pack),
    howToUse: howToUse.map((paragraph) => set(paragraph, lang)),
    groups: groups?.map((group) => ({ ...group, name: set(group.name, lang) })),
  };
}

function set(value: string, lang: string): string {
  const made = typeset(value, lang);
  return value.includes('\u00A0') ? made : made.replaceAll('\u00A0', ' ');
}
