import { webSafe } from '../../editions/edition-files.ts';
import type { ImportOptions } from './index.ts';

const longest = 64;

/** A name for an edition's file: its title, and for a newsletter what time it is for. */
export function idOf(
  title: string,
  period: string | undefined,
  { kind, fileName, today }: ImportOptions,
): string {
  const named =
    shortened(webSafe(title)) || shortened(webSafe(fileName.replace(/^.*\//, '').replace(/\.\w+$/, '')));
  const base = named || `${kind}-${today}`;
  const time = webSafe(period ?? '');
  return kind === 'newsletter' && time !== '' && !base.endsWith(time) ? `${base}-${time}` : base;
}

function shortened(id: string): string {
  return id.length <= longest ? id : id.slice(0, longest + 1).replace(/-[^-]*$/, '');
}
