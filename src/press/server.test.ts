import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PressServer, startServer } from './server.ts';

let folder = '';
let server: PressServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'press-server-'));
  await mkdir(join(folder, 'dist', 'a'), { recursive: true });
  await writeFile(join(folder, 'dist', 'a', 'index.html'), 'a page');
  await writeFile(join(folder, 'secret.txt'), 'no');
  server = await startServer(join(folder, 'dist'), '/base/');
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Sends one line of a request as a browser would to a proxy, and gives the status line. */
function ask(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const socket = connect(Number(port), hostname, () => {
      socket.write(`${line} HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  });
}

describe('the loopback server', () => {
  test('serves the output folder below the base path, and the page that holds Paged.js', async () => {
    expect(await (await fetch(`${server.origin}/base/a/`)).text()).toBe('a page');
    expect((await fetch(server.shell)).status).toBe(200);
  });

  test('stands on loopback only', () => {
    expect(new URL(server.origin).hostname).toBe('127.0.0.1');
  });

  test('refuses every other host that it is asked for as a proxy', async () => {
    expect(await ask('GET http://elsewhere.example/x')).toContain('403');
    expect(await ask('CONNECT elsewhere.example:443')).toContain('403');
  });

  test('answers for its own address, asked for as a proxy', async () => {
    expect(await ask(`GET ${server.origin}/base/a/`)).toContain('200');
  });

  test('never leaves its folder', async () => {
    expect(await ask('GET /base/../secret.txt')).toContain('403');
    expect(await ask('GET /base/%2e%2e/secret.txt')).toContain('403');
    expect(await ask('GET /base/a/missing.png')).toContain('404');
  });
});
