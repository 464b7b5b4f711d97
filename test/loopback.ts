import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type Route = string | ((request: http.IncomingMessage, response: http.ServerResponse) => void);

export interface Loopback {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** `127.0.0.1:PORT`, as `--allow-host` takes it. */
  readonly host: string;
  /** The paths that were asked for, robots.txt aside. */
  readonly asked: string[];
  /** When each of them was asked for, on the clock of `performance.now()`. */
  readonly times: number[];
  close(): void;
}

/** A server on loopback for a test. A route that is a text is a page; what has no route is 404. */
export async function serve(routes: Readonly<Record<string, Route>>): Promise<Loopback> {
  const asked: string[] = [];
  const times: number[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/robots.txt') {
      asked.push(path);
      times.push(performance.now());
    }
    const route = routes[path];
    if (route === undefined) response.writeHead(404).end('nothing here');
    else if (typeof route === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(route);
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://${host}`, host, asked, times, close };
}

/** A page with an article in it. */
export const page = (words: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><article><h1>Page</h1><p>${words}</p></article></body></html>`;
