import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLogo } from './logo.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="12"><path d="M0 0h24v12H0z"/></svg>';
const holder = mkdtempSync(join(tmpdir(), 'press-logo-'));
const content = join(holder, 'content');

beforeAll(async () => {
  mkdirSync(content);
  writeFileSync(join(content, 'mark.svg'), svg);
  writeFileSync(join(content, 'notes.txt'), 'Words.');
  writeFileSync(join(holder, 'outside.svg'), svg);
  symlinkSync(join(holder, 'outside.svg'), join(content, 'link.svg'));
  await sharp({ create: { width: 90, height: 30, channels: 4, background: '#0b5563' } })
    .png()
    .toFile(join(content, 'wide.PNG'));
});
afterAll(() => rmSync(holder, { recursive: true, force: true }));

describe('a logo', () => {
  it('is read with its type and size, whether SVG or PNG', async () => {
    expect(await readLogo(content, 'mark.svg')).toMatchObject({
      type: 'image/svg+xml',
      extension: '.svg',
      width: 24,
      height: 12,
    });
    expect(await readLogo(content, 'wide.PNG')).toMatchObject({ type: 'image/png', width: 90, height: 30 });
  });

  it('that could run on the site only draws', async () => {
    const hostile = svg.replace('<path', '<script>alert(1)</script><path onclick="alert(1)"');
    writeFileSync(join(content, 'hostile.svg'), hostile);
    const { body } = await readLogo(content, 'hostile.svg');
    expect(new TextDecoder().decode(body)).toBe(svg);
  });

  it('that stands outside the content folder is refused, by path or by link', async () => {
    await expect(readLogo(content, '../outside.svg')).rejects.toThrow('outside the content folder');
    await expect(readLogo(content, 'link.svg')).rejects.toThrow('outside the content folder');
    await expect(readLogo(content, join(holder, 'outside.svg'))).rejects.toThrow('outside');
  });

  it('that is missing or no picture is refused with what to do', async () => {
    await expect(readLogo(content, 'gone.svg')).rejects.toThrow('Save it there, or mend its name');
    await expect(readLogo(content, 'notes.txt')).rejects.toThrow('Save it as SVG or PNG');
  });
});
