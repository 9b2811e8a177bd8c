/** The id of an edition by its file below a kind's folder: `x.md` and `x/index.md` are `x`; undefined for other files. */
export function editionId(entry: string): string | undefined {
  return /^([^/]+)\/index\.mdx?$/.exec(entry)?.[1] ?? /^([^/]+)\.mdx?$/.exec(entry)?.[1];
}

/** True for an id that can stand in an address as it is: small letters, digits, single hyphens. */
export function isWebSafe(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** The nearest id that can stand in an address: `my-file` for `My File`. Empty if nothing is left. */
export function webSafe(id: string): string {
  return id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const longestId = 64;

/** A name for an edition's file, made of its title: its first words, as an address can have them; empty if none can. */
export function idFor(title: string): string {
  const id = webSafe(title);
  return id.length <= longestId ? id : id.slice(0, longestId + 1).replace(/-[^-]*$/, '');
}
