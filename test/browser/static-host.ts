import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticHost {
  /** Where the folder's page is, with the path under which it lies. */
  readonly address: string;
  /** Answers in place of files: what a name ends in, and what then happens to the answer. */
  readonly instead: Map<string, (answer: http.ServerResponse) => void>;
  readonly close: () => void;
}

/** Serves a folder's files under a path, as a plain static host does, with a strict policy for scripts and workers. */
export async function hostFolder(folder: string, under: string): Promise<StaticHost> {
  const instead: StaticHost['instead'] = new Map();
  const server = http.createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = path.join(folder, pathname.slice(under.length) || 'index.html');
    answer.setHeader('content-security-policy', "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
    answer.setHeader('x-content-type-options', 'nosniff');
    const other = [...instead].find(([end]) => pathname.endsWith(end));
    if (other) return other[1](answer);
    if (!pathname.startsWith(under) || !file.startsWith(folder) || !fs.existsSync(file)) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${under}`,
    instead,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
