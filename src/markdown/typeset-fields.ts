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
  const set = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const made = typeset(value, lang);
    return value.includes('\u00A0') ? made : made.replaceAll('\u00A0', ' ');
  };
  const entries = Object.entries(data).map(([name, value]) => [name, read.has(name) ? set(value) : value]);
  return Object.fromEntries(entries) as Data;
}
