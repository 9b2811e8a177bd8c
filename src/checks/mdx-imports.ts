import { posix } from 'node:path';
import type { DocumentSource } from './edition-source.ts';
import { typedText } from './place.ts';
import { nodesOf } from './walk.ts';

/** The names that the import lines of an `.mdx` file bring in. */
export function importedNames(document: DocumentSource): Set<string> {
  return new Set(
    importLines(document).flatMap(({ names }) => names.match(/[\p{L}\p{N}_$]+(?=\s*(?:,|\}|$))/gu) ?? []),
  );
}

/** The files beside an `.mdx` file that it imports, their paths below the content folder. */
export function importedPaths(document: DocumentSource): string[] {
  return importLines(document)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from }) => posix.join(posix.dirname(document.path), from));
}

function importLines(document: DocumentSource): { names: string; from: string }[] {
  return nodesOf(document.body, 'mdxjsEsm').flatMap((node) =>
    [...typedText(document, node).matchAll(/^\s*import\s+([\s\S]*?)\s+from\s*["']([^"']+)["']/gm)].map(
      ([, names = '', from = '']) => ({ names, from }),
    ),
  );
}
