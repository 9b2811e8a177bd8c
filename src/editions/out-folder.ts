import { outDir } from 'astro:config/server';
import { fileURLToPath } from 'node:url';

/** The folder that the site is being built into; undefined in the preview, which writes nothing. */
export function outFolder(): string | undefined {
  return import.meta.env.DEV ? undefined : fileURLToPath(outDir);
}
