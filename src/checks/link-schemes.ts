import { type NamedScheme, namedSchemes } from '../markdown/finish/links.ts';
import { nearestName } from './nearest-name.ts';

const others = ['https', 'http', 'mailto', 'tel'];

/** What people type for them. */
const meant: Record<string, NamedScheme> = {
  abbreviation: 'term',
  bundle: 'pack',
  collection: 'pack',
  course: 'training',
  courses: 'training',
  glossary: 'term',
  guidance: 'resource',
  'learning-review': 'lessons-learned',
  lesson: 'lessons-learned',
  lessons: 'lessons-learned',
  library: 'resource',
  news: 'newsletter',
  policy: 'resource',
  procedure: 'resource',
  subject: 'topic',
  theme: 'topic',
  toolkit: 'resource',
};

/** The scheme that was likely meant by one that there isn't: `resource` for `resouce`, `https` for `htps`. */
export function nearestScheme(typed: string): string | undefined {
  const scheme = typed.toLowerCase();
  return meant[scheme] ?? nearestName(scheme, [...namedSchemes, ...others]);
}

/** The scheme of an address, as typed; undefined for one that has none. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1];
}

/** True for a scheme that browsers know and officers use. */
export function isCommonScheme(scheme: string): boolean {
  return /^(?:https?|mailto|tel|sms|ftp|webcal|whatsapp)$/.test(scheme.toLowerCase());
}
