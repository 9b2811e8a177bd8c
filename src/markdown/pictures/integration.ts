import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { pictureCache, prunePictures } from './cache-folder.ts';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Serves the live preview the copies of pictures that its pages name. A build puts them into its folder instead, and
 * then clears out what none has used for long.
 */
export function pictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const name = /\/pictures\/([a-z0-9-]+\.[a-z]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1] ?? '';
          const type = types[extname(name)];
          if (!type) return next();
          readFile(join(pictureCache(), name)).then(
            (bytes) => response.writeHead(200, { 'content-type': type }).end(bytes),
            () => next(),
          );
        });
      },
      'astro:build:done': () => prunePictures(),
    },
  };
}
