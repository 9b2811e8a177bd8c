import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { editionFile, type TemporaryContent, temporaryContent } from '../testing/content-builder.ts';

const made: TemporaryContent[] = [];
afterEach(() => {
  for (const content of made.splice(0)) content.remove();
});

function content(files: Record<string, string>): TemporaryContent {
  const temporary = temporaryContent(files);
  made.push(temporary);
  return temporary;
}

function run(dir: string, ...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const env = { ...process.env, CONTENT_DIR: dir, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
}

const broken = { 'newsletters/x.md': editionFile('# Title\n') };
const odd = { 'newsletters/x.md': editionFile('### Heading\n') };

describe('npm run check', () => {
  const check = (dir: string, ...args: string[]) => run(dir, 'scripts/check.ts', ...args);

  test('fails on an error and says where', async () => {
    const { status, stdout } = await check(content(broken).dir);
    expect(status).toBe(1);
    expect(stdout).toContain('content/newsletters/x.md\n  6:1  error');
  });

  test('passes with a warning, unless it is strict', async () => {
    const { dir } = content(odd);
    expect(await check(dir)).toMatchObject({ status: 0 });
    expect(await check(dir, '--strict')).toMatchObject({ status: 1 });
  });

  test('gives JSON and GitHub annotations and nothing else', async () => {
    const { dir } = content(broken);
    const { stdout } = await check(dir, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'second-title', line: 6, column: 1 }]);
    expect((await check(dir, '--format', 'github')).stdout).toMatch(
      /^::error file=content\/newsletters\/x\.md,line=6/,
    );
  });

  test('says how it is used when it isn’t', async () => {
    const { status, stderr } = await check(content({}).dir, '--format', 'pdf');
    expect(status).toBe(2);
    expect(stderr).toContain('--format terminal|json|github');
  });
});

describe('a build of content with an error', () => {
  test('stops with every finding, no stack, and a dist that is as it was', async () => {
    const { dir } = content({ ...broken, 'newsletters/y.md': editionFile('[x](#)\n') });
    const dist = join(dir, '..', 'dist');
    mkdirSync(dist);
    writeFileSync(join(dist, 'old.html'), 'old');
    const { status, stdout, stderr } = await run(
      dir,
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--outDir',
      dist,
    );
    const said = stdout + stderr;
    expect(status).not.toBe(0);
    expect(said).toContain('content/newsletters/x.md');
    expect(said).toContain('The link “x” leads nowhere.');
    expect(said).toContain('The build stopped: 2 errors in 2 files. Nothing was written.');
    expect(said).not.toMatch(/stack|unhandled|\bat .*:\d+:\d+/i);
    expect(readdirSync(dist)).toEqual(['old.html']);
    expect(readFileSync(join(dist, 'old.html'), 'utf8')).toBe('old');
    expect(readdirSync(join(dir, '..')).sort()).toEqual(['content', 'dist']);
  });
});
