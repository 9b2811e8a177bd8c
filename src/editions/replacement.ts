import { type Kind, kindFacts, kinds } from './kinds.ts';

/** What tells one edition from all others. */
export interface EditionName {
  kind: Kind;
  id: string;
}

/**
 * The edition that one names in `supersededBy`: by its id (of the same kind if there is one, else of any kind), by
 * folder and id (`briefings/missing`), or as a link does (`briefing:missing`). Never the edition itself.
 */
export function replacementNamed<Named extends EditionName>(
  name: string,
  replaced: EditionName,
  editions: readonly Named[],
): Named | undefined {
  const others = editions.filter((other) => !isSame(other, replaced));
  const { kind, id } = taken(name);
  if (kind) return others.find((other) => other.kind === kind && other.id === id);
  return (
    others.find((other) => other.kind === replaced.kind && other.id === id) ??
    others.find((other) => other.id === id)
  );
}

/** True if what an edition names as its replacement is the edition itself. */
export function namesItself(name: string, edition: EditionName): boolean {
  const { kind, id } = taken(name);
  return id === edition.id && (kind ?? edition.kind) === edition.kind;
}

function taken(name: string): { kind: Kind | undefined; id: string } {
  const [, place = '', id = ''] = /^(?:([^/:]*)[/:])?(.*)$/.exec(name.trim().replace(/^\/+|\/+$/g, '')) ?? [];
  const kind = kinds.find((each) => each === place || kindFacts[each].folder === place);
  return place && !kind ? { kind, id: `${place}/${id}` } : { kind, id };
}

function isSame(one: EditionName, other: EditionName): boolean {
  return one.kind === other.kind && one.id === other.id;
}
