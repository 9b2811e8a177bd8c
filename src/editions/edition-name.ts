import { type Kind, kinds } from './kinds.ts';
import type { EditionName } from './replacement.ts';

/** The edition that a name means, as links have it: `briefing:bruising`. Undefined for a name of another form. */
export function editionNamed(name: string): EditionName | undefined {
  const [, kind, id] = /^([a-z-]+):(\S+)$/.exec(name.trim()) ?? [];
  return id && isKind(kind) ? { kind, id } : undefined;
}

function isKind(name: string | undefined): name is Kind {
  return kinds.some((kind) => kind === name);
}
