import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../checks/index.ts';
import { type TemporaryContent, temporaryContent } from '../../testing/content-builder.ts';
import { briefingFormats } from '../briefing-formats.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { type Kind, kinds } from '../kinds.ts';
import { startEdition } from './index.ts';

const command = fileURLToPath(new URL('../../../scripts/new.ts', import.meta.url));
const made: TemporaryContent[] = [];
afterEach(() => {
  for (const content of made.splice(0)) content.remove();
});

function content(files: Record<string, string> = {}): TemporaryContent {
  const temporary = temporaryContent(files);
  made.push(temporary);
  return temporary;
}

/** Removes the hash in front of each field that is offered. */
function withEveryField(text: string): string {
  return text.replace(/^# ([a-zA-Z]+: )/gm, '$1').replace(/^draft: .*\n/m, '');
}

describe('an edition that is started', () => {
  test.each(kinds)('passes the checks as it is: %s', async (kind) => {
    const { path, text } = startEdition({ kind, title: 'What’s new: a title?', date: '2026-09-24' });
    expect(await checkContent(content({ [path]: text }).dir)).toEqual([]);
    expect(text).toContain('draft: true');
  });

  test.each(kinds)('passes them with every field that it offers filled in as shown: %s', async (kind) => {
    const { path, text } = startEdition({ kind, title: 'A title', date: '2026-09-24' });
    const whole = withEveryField(text);
    expect(Object.keys(parse(splitFrontmatter(whole).yaml ?? '')).length).toBeGreaterThan(9);
    const findings = await checkContent(content({ [path]: whole }).dir);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('says of every field what it is for', () => {
    const { text } = startEdition({ kind: 'briefing', title: 'A title', date: '2026-09-24' });
    const offered = text.split('\n').filter((line) => /^# [a-zA-Z]+: ?/.test(line));
    expect(offered.length).toBeGreaterThan(9);
    expect(offered.filter((line) => /: *$/.test(line))).toEqual([]);
    expect(text).not.toMatch(/^# {3}$/m);
  });

  test('is called after its title, or its date when nothing of the title can stand in an address', () => {
    const named = (title: string) => startEdition({ kind: 'newsletter', title, date: '2026-09-24' }).path;
    expect(named('Noticing: what’s changed')).toBe('newsletters/noticing-whats-changed/index.md');
    expect(named('消息')).toBe('newsletters/2026-09-24/index.md');
  });

  test('keeps any title as it was typed', () => {
    for (const title of ['A: b # c', '"Quoted" \'words\'', 'true', '2026', '- dash', 'Plain words']) {
      const { text } = startEdition({ kind: 'newsletter', title, date: '2026-09-24' });
      expect(parse(splitFrontmatter(text).yaml ?? '')).toMatchObject({ title });
    }
  });

  test('has the panels of its format, and as many as the format says', () => {
    const formats = briefingFormats({
      briefingFormats: { note: { name: 'Note', panels: ['First', 'Second'], count: 3, words: 200 } },
    });
    const facts = formats['note'];
    if (!facts) throw new Error('no format');
    const { text } = startEdition({
      kind: 'briefing',
      title: 'A title',
      date: '2026-09-24',
      format: { key: 'note', facts },
    });
    expect(text.match(/^## .*/gm)).toEqual(['## First', '## Second', '## Panel 3']);
    expect(text).toContain('format: note');
  });
});

describe('npm run new', () => {
  const run = (dir: string, ...args: string[]): { out: string; status: number } => {
    try {
      const out = execFileSync(process.execPath, [command, '--to', dir, ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { out, status: 0 };
    } catch (error) {
      const { stderr, status } = error as { stderr: string; status: number };
      return { out: stderr, status };
    }
  };

  test('writes an edition that passes the checks, and never over another', async () => {
    const { dir } = content();
    const args = [
      '--kind',
      'briefing' satisfies Kind,
      '--title',
      'First words',
      '--format',
      'one-minute-guide',
    ];
    expect(run(dir, ...args)).toMatchObject({ status: 0 });
    const path = join(dir, 'briefings/first-words/index.md');
    expect(readFileSync(path, 'utf8')).toContain('format: one-minute-guide');
    expect(await checkContent(dir)).toEqual([]);
    const before = readFileSync(path, 'utf8');
    expect(run(dir, ...args)).toMatchObject({ status: 2, out: expect.stringContaining('another title') });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('takes the format of a newsletter too, and any way of writing its day', async () => {
    const { dir } = content();
    const args = ['--kind', 'newsletter', '--title', 'A bulletin', '--format', 'bulletin'];
    expect(run(dir, ...args, '--date', '1 December 2026')).toMatchObject({ status: 0 });
    const text = readFileSync(join(dir, 'newsletters/a-bulletin/index.md'), 'utf8');
    expect(text).toContain('date: 2026-12-01\n');
    expect(text).toContain('format: bulletin\n');
    expect(await checkContent(dir)).toEqual([]);
    expect(run(dir, '--kind', 'lessons-learned', '--title', 'A', '--format', 'bulletin')).toMatchObject({
      status: 2,
    });
  });

  test('cuts the name of a long title after a word', () => {
    const title = 'A very long title that goes on and on '.repeat(6).trim();
    const { id } = startEdition({ kind: 'newsletter', title, date: '2026-09-24' });
    expect(id.length).toBeLessThanOrEqual(64);
    expect(title.toLowerCase().replaceAll(' ', '-').startsWith(`${id}-`)).toBe(true);
  });

  test('says what is missing or wrong where nobody can be asked, and writes nothing', () => {
    const { dir } = content();
    expect(run(dir)).toMatchObject({
      status: 2,
      out: expect.stringContaining('--kind newsletter, --kind briefing'),
    });
    expect(run(dir, '--kind', 'briefing').out).toContain('--title');
    expect(run(dir, '--kind', 'briefing', '--title', 'A', '--date', 'soon').out).toContain('year-month-day');
    expect(run(dir, '--kind', 'briefing', '--title', 'A', '--format', 'x').out).toContain('seven-minute');
    expect(existsSync(join(dir, 'briefings'))).toBe(false);
  });
});
