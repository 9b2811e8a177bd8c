import { idFor, webSafe } from '../../editions/edition-files.ts';
import type { ImportOptions } from './index.ts';

/** A name for an edition's file: its title, and for a newsletter what time it is for. */
export function idOf(
  title: string,
  period: string | undefined,
  { kind, fileName, today }: ImportOptions,
): string {
  const named = idFor(title) || idFor(fileName.replace(/^.*\//, '').replace(/\.\w+$/, ''));
  const base = named || `${kind}-${today}`;
  const time = webSafe(period ?? '');
  return kind === 'newsletter' && time !== '' && !base.endsWith(time) ? `${base}-${time}` : base;
}
