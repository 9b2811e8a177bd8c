import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** The loopback server of one build. */
export interface PressServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Address of the empty page that holds Paged.js. */
  shell: string;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const shell = '/__press/shell.html';

// Paged.js waits for an animation frame before each page, and the screen's clock gives one every 17 ms. Answered at
// once, the same pages come in two thirds of the time.
const shellHtml = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Press</title>
<script>
(() => {
  const waiting = new Map(); let next = 1; const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }) => { const run = waiting.get(data); waiting.delete(data); if (run) run(performance.now()); };
  window.requestAnimationFrame = (run) => { const id = next++; waiting.set(id, run); channel.port2.postMessage(id); return id; };
  window.cancelAnimationFrame = (id) => { waiting.delete(id); };
  window.requestIdleCallback = (run) => window.requestAnimationFrame(() => run({ didTimeout: false, timeRemaining: () => 50 }));
  window.cancelIdleCallback = window.cancelAnimationFrame;
})();
</script>
<script src="/__press/paged.js"></script></head><body></body></html>`;

/** Path of the Paged.js build that the press loads. */
export function pagedScript(): string {
  // The package exports its entry only; the browser build lies beside it.
  const entry = createRequire(import.meta.url).resolve('pagedjs');
  const root = entry.slice(0, entry.lastIndexOf(`${sep}pagedjs${sep}`));
  return join(root, 'pagedjs', 'dist', 'paged.js');
}

/**
 * Serves `folder` at `base` on a free loopback port, with the shell page beside it. The browser uses it as its proxy
 * too: a request for any other host is answered 403 and never leaves the machine.
 */
export async function startServer(folder: string, base = '/'): Promise<PressServer> {
  const paged = await readFile(pagedScript());
  const server = createServer((request, response) => {
    answer(request, response, folder, base, paged).catch(() => refuse(response, 500));
  });
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { origin, shell: `${origin}${shell}`, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
  paged: Buffer,
): Promise<void> {
  // As a proxy it is asked for whole addresses; only its own are answered.
  const own = `http://${request.socket.localAddress}:${request.socket.localPort}`;
  const asked = request.url ?? '';
  const target = asked.startsWith(`${own}/`) ? asked.slice(own.length) : asked;
  if (request.method !== 'GET' || !target.startsWith('/')) return refuse(response, 403);
  const path = decodeURIComponent(target.split('?')[0] ?? '/');
  if (path === shell) return send(response, types['.html'], shellHtml);
  if (path === '/__press/paged.js') return send(response, 'text/javascript; charset=utf-8', paged);
  const below = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
  const file = normalize(join(folder, below.endsWith('/') || below === '' ? `${below}index.html` : below));
  if (!file.startsWith(folder + sep)) return refuse(response, 403);
  const facts = await stat(file).catch(() => undefined);
  if (!facts?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': types[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': facts.size,
  });
  createReadStream(file).pipe(response);
}

function send(response: ServerResponse, type: string | undefined, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
