import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { referenceAsMarkdown } from '../src/markdown/reference/as-markdown.ts';

const file = fileURLToPath(new URL('../src/markdown/WRITING.md', import.meta.url));
await writeFile(file, referenceAsMarkdown());
console.log('src/markdown/WRITING.md is up to date.');
