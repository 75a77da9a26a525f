import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const packed = /\.(?:html|js|css|json|svg)$/;

export interface StaticSite {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder as static hosts do: compressed, and a folder by its index. `pages` stand beside the files. */
export async function serveFolder(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<StaticSite> {
  const kept = new Map<string, Buffer>();
  const read = async (name: string): Promise<Buffer> => {
    const ready = kept.get(name);
    if (ready) return ready;
    const raw = pages[name] === undefined ? await readFile(path.join(folder, name)) : Buffer.from(pages[name]);
    const body = packed.test(name) ? brotliCompressSync(raw) : raw;
    kept.set(name, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    read(path.posix.normalize(name)).then(
      (body) => {
        response.writeHead(200, {
          'content-type': types[path.extname(name)] ?? 'application/octet-stream',
          ...(packed.test(name) ? { 'content-encoding': 'br' } : {}),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
