import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['editions', 'markdown', 'checks', 'web', 'print', 'press', 'pages'] as const;
type Room = (typeof rooms)[number];
const targets = [...rooms, 'testing', 'scripts'] as const;

/** What each room may import besides its own: the same table as in src/README.md. */
const allowed: Record<Room, readonly string[]> = {
  editions: [],
  markdown: ['editions'],
  checks: ['markdown', 'editions'],
  web: ['markdown', 'editions'],
  print: ['markdown', 'editions'],
  press: [],
  pages: ['web', 'print', 'press', 'markdown', 'editions'],
};

let folder = '';
let output = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-rules-'));
  const config = JSON.parse(await readFile(join(root, '.biome.json'), 'utf8')) as { vcs: object };
  await writeFile(join(folder, '.biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const room of rooms) {
    for (const target of targets) {
      const statement = `import { thing } from '../../${target}/thing.ts';\n`;
      await put(`src/${room}/deep/imports-${target}.ts`, `${statement}export const other = thing;\n`);
      await put(`src/${room}/Imports-${target}.astro`, `---\n${statement}---\n<p>{thing}</p>\n`);
    }
  }
  output = await lint();
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function lint(): Promise<string> {
  const args = [
    'lint',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--reporter=github',
    '.',
  ];
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules', '.bin', 'biome'),
      args,
      { cwd: folder, maxBuffer: 1e8 },
      (_, out, err) => {
        resolve(`${out}\n${err}`);
      },
    );
  });
}

for (const room of rooms) {
  for (const target of targets) {
    if (target === room) continue;
    const may = allowed[room].includes(target);
    test(`${room} ${may ? 'may' : 'may not'} import ${target}, in a module or in a component`, () => {
      expect(output.includes(`src/${room}/deep/imports-${target}.ts`)).toBe(!may);
      expect(output.includes(`src/${room}/Imports-${target}.astro`)).toBe(!may);
    });
  }
}
