import dns from 'node:dns';
import type http from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import zlib from 'node:zlib';
import { buildConnector, Client } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { type Loopback, page, type Route, serve } from '../../../test/loopback.js';
import { guardedConnector } from './connect.js';
import {
  type Fetched,
  type Fetcher,
  type FetchMemory,
  type FetchOptions,
  type FetchRecord,
  openFetcher,
} from './index.js';

const opened: { close(): unknown }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

const loopback = async (routes: Readonly<Record<string, Route>>): Promise<Loopback> => {
  const server = await serve(routes);
  opened.push(server);
  return server;
};
const quick = { interval: 0, backoff: 10 };
const fetcherFor = async (server: Loopback | null, options: FetchOptions = {}): Promise<Fetcher> => {
  const fetcher = await openFetcher({ ...quick, allowHosts: server ? [server.host] : [], ...options });
  opened.push(fetcher);
  return fetcher;
};
const get = async (fetcher: Fetcher, url: string, maxBytes = 2 ** 20): Promise<Fetched | null> =>
  fetcher.get(url, { maxBytes });
const trouble = async (fetcher: Fetcher, url: string, maxBytes?: number): Promise<string> =>
  get(fetcher, url, maxBytes).then(
    () => 'fetched',
    (error: Error) => error.message,
  );
const html = { 'content-type': 'text/html' };

describe('fetching safely', () => {
  it('fetches from loopback only where that host is allowed', async () => {
    const server = await loopback({ '/': page('Norway met Sweden.') });
    expect((await get(await fetcherFor(server), `${server.url}/`))?.bytes.toString()).toContain('Norway met');
    expect(await trouble(await fetcherFor(null), `${server.url}/`)).toMatch(/127\.0\.0\.1 is this machine itself/);
    expect(server.asked).toEqual(['/']);
  });

  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
  ])('refuses %s', async (url) => expect(await trouble(await fetcherFor(null), url)).toMatch(/nothing is fetched/));

  it.each([
    ['ftp://news.example/', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['http://user:secret@news.example/', /user name or password/],
    ['http://', /not an address/],
  ])('refuses %s', async (url, reason) => expect(await trouble(await fetcherFor(null), url)).toMatch(reason));

  it.each([
    'http://127.0.0.1:1/',
    'http://169.254.169.254/latest/meta-data/iam/',
    'http://[fd00:ec2::254]/latest/',
    'file:///etc/passwd',
  ])('does not follow a redirect to %s', async (location) => {
    const server = await loopback({ '/': (_, response) => response.writeHead(302, { location }).end() });
    expect(await trouble(await fetcherFor(server), `${server.url}/`)).toMatch(/nothing is fetched|only http/);
  });

  it('does not follow a redirect from an allowed port to another of the same machine', async () => {
    const other = await loopback({ '/': page('Secret.') });
    const server = await loopback({ '/': (_, response) => response.writeHead(301, { location: other.url }).end() });
    expect(await trouble(await fetcherFor(server), `${server.url}/`)).toMatch(/nothing is fetched/);
    expect(other.asked).toEqual([]);
  });

  it('does not connect where any address of a name is forbidden', async () => {
    const mixed = [
      { address: '93.184.215.14', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const fetcher = await fetcherFor(null, { resolve: async () => mixed });
    expect(await trouble(fetcher, 'http://news.example/')).toMatch(/news\.example is at 127\.0\.0\.1/);
  });

  it('holds against a name that answers a public address first and loopback after (DNS rebinding)', async () => {
    const secret = await loopback({ '/': page('Secret.') });
    const answers = ['93.184.215.14', '127.0.0.1'];
    const dialled: string[] = [];
    // stands in for the network: every address that the guard lets through is answered by our own server
    const build = (options: buildConnector.BuildOptions & { lookup?: LookupFunction }): buildConnector.connector => {
      const lookup = options.lookup!;
      return buildConnector({
        ...options,
        lookup: (hostname, how, callback) =>
          lookup(hostname, how, (error, address, family) => {
            if (error) return callback(error, address, family);
            dialled.push(JSON.stringify(address));
            callback(null, [{ address: '127.0.0.1', family: 4 }]);
          }),
      });
    };
    const connect = guardedConnector({
      build: build as typeof buildConnector,
      allows: () => false,
      resolve: async () => [{ address: answers.shift()!, family: 4 }],
      timeout: 1000,
    });
    const port = new URL(secret.url).port;
    const ask = async (): Promise<number> => {
      const client = new Client(`http://news.example:${port}`, { connect });
      opened.push({ close: () => client.destroy() });
      return (await client.request({ path: '/', method: 'GET' })).statusCode;
    };
    expect(await ask()).toBe(200);
    await expect(ask()).rejects.toThrow(/news\.example is at 127\.0\.0\.1/);
    expect(dialled).toHaveLength(1);
    expect(secret.asked).toHaveLength(1);
  });

  it('looks a name up once a connection, with the check in between', async () => {
    const asked: string[] = [];
    const fetcher = await fetcherFor(null, {
      resolve: async (hostname) => {
        asked.push(hostname);
        return dns.promises.lookup('127.0.0.1', { all: true });
      },
    });
    expect(await trouble(fetcher, 'http://rebound.example/')).toMatch(/rebound\.example is at 127\.0\.0\.1/);
    expect(asked).toEqual(['rebound.example']);
  });
});

describe('fetching within limits', () => {
  it('stops a body of 10 GB at the limit, with little memory', async () => {
    let sent = 0;
    const block = Buffer.alloc(64 * 1024, 'a');
    const server = await loopback({
      '/': (_, response) => {
        response.writeHead(200, html);
        const more = (): void => {
          while (sent < 10 * 2 ** 30 && !response.destroyed) {
            sent += block.length;
            if (!response.write(block)) {
              response.once('drain', more);
              return;
            }
          }
        };
        more();
      },
      '/announced': (_, response) => response.writeHead(200, { ...html, 'content-length': 10 * 2 ** 30 }).write(block),
    });
    const fetcher = await fetcherFor(server);
    const before = process.memoryUsage().rss;
    expect(await trouble(fetcher, `${server.url}/`)).toMatch(/more than 1 MB/);
    expect(await trouble(fetcher, `${server.url}/announced`)).toMatch(/more than 1 MB/);
    expect(sent).toBeLessThan(64 * 2 ** 20);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });

  const zeros = Buffer.alloc(64 * 2 ** 20);
  it.each([
    ['gzip', () => zlib.gzipSync(zeros)],
    ['deflate', () => zlib.deflateSync(zeros)],
    ['br', () => zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ['gzip, gzip', () => zlib.gzipSync(zlib.gzipSync(zeros))],
  ])('stops a bomb of %s by size and by ratio', async (coding, bomb) => {
    const server = await loopback({
      '/': (_, response) => response.writeHead(200, { ...html, 'content-encoding': coding }).end(bomb()),
    });
    const fetcher = await fetcherFor(server);
    expect(await trouble(fetcher, `${server.url}/`)).toMatch(/more than 1 MB/);
    expect(await trouble(fetcher, `${server.url}/`, 2 ** 30)).toMatch(/more than 250 times its size/);
  });

  it('unpacks gzip, deflate (with and without its wrapper) and brotli', async () => {
    const words = Buffer.from(page('Norway met Sweden.'));
    const packed = {
      gzip: zlib.gzipSync(words),
      deflate: zlib.deflateSync(words),
      br: zlib.brotliCompressSync(words),
      bare: zlib.deflateRawSync(words),
    };
    const server = await loopback(
      Object.fromEntries(
        Object.entries(packed).map(([name, bytes]) => [
          `/${name}`,
          (_: http.IncomingMessage, response: http.ServerResponse) =>
            response.writeHead(200, { ...html, 'content-encoding': name === 'bare' ? 'deflate' : name }).end(bytes),
        ]),
      ),
    );
    const fetcher = await fetcherFor(server);
    for (const name of Object.keys(packed)) expect((await get(fetcher, `${server.url}/${name}`))?.bytes).toEqual(words);
  });

  it('names a body that is cut short, damaged or packed in an unknown way', async () => {
    const packed = zlib.gzipSync(page('Norway met Sweden. '.repeat(500)));
    const server = await loopback({
      '/cut': (_, response) =>
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(packed.subarray(0, 100)),
      '/bad': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('not gzip at all'),
      '/odd': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'zstd' }).end('?'),
    });
    const fetcher = await fetcherFor(server);
    expect(await trouble(fetcher, `${server.url}/cut`)).toMatch(/cut short/);
    expect(await trouble(fetcher, `${server.url}/bad`)).toMatch(/cannot be unpacked/);
    expect(await trouble(fetcher, `${server.url}/odd`)).toMatch(/zstd/);
  });

  it('gives up an answer that drips, by the time of the whole', async () => {
    const server = await loopback({
      '/': (_, response) => {
        response.writeHead(200, html);
        const timer = setInterval(() => response.write('<p>'), 50);
        response.on('close', () => clearInterval(timer));
      },
    });
    const started = performance.now();
    expect(await trouble(await fetcherFor(server, { timeout: 3000 }), `${server.url}/`)).toMatch(/more than 3 s/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('gives up an answer that stops, and one that never begins', async () => {
    const server = await loopback({
      '/stops': (_, response) => response.writeHead(200, html).write('<p>'),
      '/never': () => {},
    });
    const fetcher = await fetcherFor(server, { idle: 1000, retries: 0 });
    expect(await trouble(fetcher, `${server.url}/stops`)).toMatch(/stopped sending/);
    expect(await trouble(fetcher, `${server.url}/never`)).toMatch(/too long to answer/);
  });

  it('ends at once when it is told to', async () => {
    const server = await loopback({ '/': () => {} });
    const fetcher = await fetcherFor(server);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('enough')), 100);
    await expect(fetcher.get(`${server.url}/`, { maxBytes: 1000, signal: stop.signal })).rejects.toThrow('enough');
  });

  it('follows five redirects and no more', async () => {
    const hop = (to: string) => (_: http.IncomingMessage, response: http.ServerResponse) =>
      response.writeHead(302, { location: to }).end();
    const server = await loopback({
      '/loop': hop('/loop'),
      '/1': hop('/2'),
      '/2': hop('3'),
      '/3': hop('/4'),
      '/4': hop('/5'),
      '/5': hop('/end#there'),
      '/end': page('Here.'),
    });
    const fetcher = await fetcherFor(server);
    expect(await trouble(fetcher, `${server.url}/loop`)).toMatch(/more than 5 times/);
    expect((await get(fetcher, `${server.url}/1`))?.location).toBe(`${server.url}/end`);
  });

  it('says what cannot be had and why', async () => {
    const server = await loopback({
      '/gone': (_, response) => response.writeHead(410).end(),
      '/cut': (_, response) =>
        response.writeHead(200, { ...html, 'content-length': 100 }).write('abc', () => response.destroy()),
    });
    const fetcher = await fetcherFor(server, { retries: 1 });
    expect(await trouble(fetcher, `${server.url}/absent`)).toBe('the server answered 404 Not Found');
    expect(await trouble(fetcher, `${server.url}/gone`)).toBe('the server answered 410 Gone');
    expect(await trouble(fetcher, `${server.url}/cut`)).toMatch(/the connection was cut \(tried 2 times\)/);
    const nowhere = await fetcherFor(null, {
      resolve: async () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    });
    expect(await trouble(nowhere, 'http://no.example/')).toMatch(/there is no such host/);
  });

  it('asks a type for leave before it reads the body', async () => {
    const server = await loopback({
      '/': (_, response) => response.writeHead(200, { 'content-type': 'video/mp4' }).write('…'),
    });
    const fetcher = await fetcherFor(server);
    const refuse = (type: string | null): string => `is ${type}`;
    await expect(fetcher.get(`${server.url}/`, { maxBytes: 1000, refuse })).rejects.toThrow('is video/mp4');
  });
});

describe('fetching politely', () => {
  it('says who it is', async () => {
    let agent: string | undefined;
    const server = await loopback({
      '/': (request, response) => {
        agent = request.headers['user-agent'];
        response.writeHead(200, html).end(page('Here.'));
      },
    });
    await get(
      await fetcherFor(server, { version: '1.2.3', contact: 'desk@news.example\r\nX-Evil: 1' }),
      `${server.url}/`,
    );
    expect(agent).toBe('dragoman/1.2.3 (+desk@news.exampleX-Evil:1)');
  });

  it('does as robots.txt asks', async () => {
    const server = await loopback({
      '/robots.txt': (_, response) =>
        response.end('User-agent: other\nDisallow: /\n\nUser-agent: dragoman\nDisallow: /private\nCrawl-delay: 0.3\n'),
      '/private/1': page('Private.'),
      '/a': page('A.'),
      '/b': page('B.'),
      '/moved': (_, response) => response.writeHead(302, { location: '/private/1' }).end(),
    });
    const fetcher = await fetcherFor(server);
    expect(await trouble(fetcher, `${server.url}/private/1`)).toMatch(
      /robots\.txt of 127.* asks not to fetch \/private\/1/,
    );
    await get(fetcher, `${server.url}/a`);
    await get(fetcher, `${server.url}/b`);
    expect(server.times[1]! - server.times[0]!).toBeGreaterThan(200);
    expect(await trouble(fetcher, `${server.url}/moved`)).toMatch(/robots\.txt/);
    expect(server.asked).toEqual(['/a', '/b', '/moved']);
  });

  it('fetches nothing where robots.txt cannot be had, and everything where there is none', async () => {
    const failing = await loopback({
      '/robots.txt': (_, response) => response.writeHead(500).end(),
      '/': page('Here.'),
    });
    expect(await trouble(await fetcherFor(failing), `${failing.url}/`)).toMatch(
      /robots\.txt .* could not be had.* 500/,
    );
    expect(failing.asked).toEqual([]);
    const without = await loopback({ '/': page('Here.') });
    expect(await trouble(await fetcherFor(without), `${without.url}/`)).toBe('fetched');
  });

  it('reads the beginning of a robots.txt that is too long', async () => {
    const server = await loopback({
      '/robots.txt': (_, response) =>
        response.end(`User-agent: *\nDisallow: /private\n${'# filler\n'.repeat(200_000)}`),
      '/private': page('Private.'),
      '/a': page('A.'),
    });
    const fetcher = await fetcherFor(server);
    expect(await trouble(fetcher, `${server.url}/private`)).toMatch(/robots\.txt/);
    expect(await trouble(fetcher, `${server.url}/a`)).toBe('fetched');
  });

  it('leaves a pause between two requests to one host, and none between two hosts', async () => {
    const one = await loopback({ '/1': page('1'), '/2': page('2'), '/3': page('3') });
    const other = await loopback({ '/1': page('1') });
    const fetcher = await fetcherFor(one, { interval: 300, allowHosts: [one.host, other.host] });
    await Promise.all([
      ...['/1', '/2', '/3'].map((path) => get(fetcher, one.url + path)),
      get(fetcher, `${other.url}/1`),
    ]);
    expect(one.times[1]! - one.times[0]!).toBeGreaterThan(200);
    expect(one.times[2]! - one.times[1]!).toBeGreaterThan(200);
    expect(other.times[0]!).toBeLessThan(one.times[1]!);
  });

  it('asks few hosts at once', async () => {
    let now = 0;
    let most = 0;
    const slow: Route = (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.writeHead(200, html).end(page('Here.'));
      }, 50);
    };
    const servers = await Promise.all(Array.from({ length: 6 }, () => loopback({ '/': slow })));
    const fetcher = await fetcherFor(null, { mostHosts: 2, allowHosts: servers.map(({ host }) => host) });
    await Promise.all(servers.map(({ url }) => get(fetcher, `${url}/`)));
    expect(most).toBe(2);
  });

  it('comes back when it is asked to (503, Retry-After), and not before', async () => {
    const server = await loopback({
      '/': (_, response) => {
        if (server.times.length === 1) response.writeHead(503, { 'retry-after': '1' }).end();
        else response.writeHead(200, html).end(page('Here.'));
      },
    });
    expect(await trouble(await fetcherFor(server), `${server.url}/`)).toBe('fetched');
    expect(server.times[1]! - server.times[0]!).toBeGreaterThan(980);
  });

  it('takes a date in Retry-After, and leaves a host alone that asks for longer than we wait', async () => {
    const server = await loopback({
      '/': (_, response) =>
        response.writeHead(429, { 'retry-after': new Date(Date.now() + 3600_000).toUTCString() }).end(),
      '/other': page('Here.'),
    });
    const fetcher = await fetcherFor(server);
    expect(await trouble(fetcher, `${server.url}/`)).toMatch(/429 Too Many Requests; it asks to come back in 60 min/);
    expect(await trouble(fetcher, `${server.url}/other`)).toMatch(/left alone for 60 min/);
    expect(server.asked).toEqual(['/']);
  });

  it('tries a failing server a few times and then says so', async () => {
    const server = await loopback({ '/': (_, response) => response.writeHead(502).end() });
    expect(await trouble(await fetcherFor(server), `${server.url}/`)).toBe(
      'the server answered 502 Bad Gateway (asked 3 times)',
    );
    expect(server.asked).toHaveLength(3);
  });

  it('asks only for what has changed (ETag, Last-Modified)', async () => {
    const server = await loopback({
      '/': (request, response) => {
        const isSame = request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] !== undefined;
        if (isSame) response.writeHead(304).end();
        else
          response
            .writeHead(200, { ...html, etag: '"a"', 'last-modified': 'Mon, 27 Oct 2025 10:00:00 GMT' })
            .end(page('Here.'));
      },
    });
    const kept = new Map<string, FetchRecord>();
    const memory: FetchMemory = { get: (url) => kept.get(url), set: (url, record) => void kept.set(url, record) };
    const unchanged: string[] = [];
    const fetcher = await fetcherFor(server, { memory, onUnchanged: (url) => unchanged.push(url) });
    const first = await get(fetcher, `${server.url}/`);
    expect(first?.record).toMatchObject({ etag: '"a"', location: `${server.url}/` });
    kept.set(`${server.url}/`, first!.record);
    expect(await get(fetcher, `${server.url}/`)).toBeNull();
    expect(unchanged).toEqual([`${server.url}/`]);
  });
});

it('fails on a server that speaks no HTTP', async () => {
  const net = await import('node:net');
  const server = net.createServer((socket) => socket.end('SSH-2.0-no\r\n')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  opened.push(server);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await trouble(await fetcherFor(null, { allowHosts: [host] }), `http://${host}/`)).toMatch(/not HTTP/);
});
