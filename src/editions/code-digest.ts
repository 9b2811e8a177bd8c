import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Names the state of some code by what is in its files: `.ts` files of the folders given, tests left out, and the
 * files given. Astro keeps rendered Markdown from build to build and doesn't know when the code that made it changed.
 */
export function codeDigest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of sourceFiles(path)) hash.update(`${file}\n`).update(readFileSync(join(path, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function sourceFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!path.endsWith('.ts') && !path.endsWith('.json')) {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort();
  }
  return [''];
}
