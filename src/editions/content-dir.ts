import { dirname, relative, resolve, sep } from 'node:path';

/** The folder that officers edit, absolute: `CONTENT_DIR`, or `content` in the folder the command runs in. */
export function contentDir(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}

/**
 * A file as findings name it: relative to the folder that holds the content folder, with `/`:
 * `content/newsletters/autumn-2026/index.md`.
 */
export function fileName(path: string, content = contentDir()): string {
  return relative(dirname(content), resolve(path)).split(sep).join('/');
}
