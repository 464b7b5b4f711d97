import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Loopback, page, type Route, serve } from '../../../test/loopback.js';
import {
  type CollectOptions,
  collect,
  documentOf,
  type FetchMemory,
  type FetchRecord,
  type RawDocument,
  SourceError,
} from '../index.js';
import { parseFeed } from './parse.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dragoman-feeds-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const opened: Loopback[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

const loopback = async (routes: (url: () => string) => Readonly<Record<string, Route>>): Promise<Loopback> => {
  let url = '';
  const server = await serve(routes(() => url));
  url = server.url;
  opened.push(server);
  return server;
};
const all = async (server: Loopback, inputs: string[], more: CollectOptions['fetch'] = {}) => {
  const found: (RawDocument | SourceError)[] = [];
  const fetch = { interval: 0, backoff: 1, retries: 0, allowHosts: [server.host], ...more };
  for await (const item of collect(inputs, { fetch })) found.push(item);
  return {
    documents: found.filter((item) => !(item instanceof SourceError)) as RawDocument[],
    errors: found.filter((item) => item instanceof SourceError).map(({ where, message }) => `${where}: ${message}`),
  };
};
const sent =
  (type: string, body: string | (() => string)): Route =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type }).end(typeof body === 'string' ? body : body());

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title><link>http://courier.example/</link><description>d</description>${items}</channel></rss>`;
const item = (link: string, more = ''): string =>
  `<item><title>Envoys &amp;amp; talks</title><link>${link}</link>${more}</item>`;
const long = 'Norway met Sweden in Graz on Monday, officials said. '.repeat(15);

describe('the forms of a feed', () => {
  const said = { title: 'Envoys meet', url: 'https://courier.example/a?x=1&y=2', published: '2025-10-27' };

  it.each([
    [
      'RSS',
      rss(
        '<item><title>Envoys meet</title><link>https://courier.example/a?x=1&amp;y=2</link><pubDate>Mon, 27 Oct 2025 23:30:00 -0500</pubDate></item>',
      ),
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><entry><title type="html">&lt;b&gt;Envoys&lt;/b&gt; meet</title><link rel="self" href="/self"/><link href="/a?x=1&amp;y=2"/><updated>2025-10-28T01:00:00Z</updated><published>2025-10-27T23:00:00+05:00</published></entry></feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Courier</title><link>https://courier.example/</link></channel><item rdf:about="u"><title>Envoys meet</title><link>a?x=1&amp;y=2</link><dc:date>2025-10-27</dc:date></item></rdf:RDF>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Courier',
        items: [{ id: 1, url: '/a?x=1&y=2', title: 'Envoys meet', date_published: '2025-10-27T23:00:00+05:00' }],
      }),
    ],
  ])('%s says the same of an item', async (_, text) => {
    const feed = await parseFeed(text, 'feed', 'https://courier.example/feed');
    expect(feed.title).toBe('Courier');
    expect(feed.items).toMatchObject([said]);
  });

  it('takes no day from a date that is none', async () => {
    const dates = ['<pubDate>soon</pubDate>', '<pubDate>Mon, 32 Oct 2025 10:00:00 GMT</pubDate>', '<pubDate/>', ''];
    const feed = await parseFeed(rss(dates.map((date, i) => item(`/${i}`, date)).join('')), 'feed', null);
    expect(feed.items.map(({ published }) => published)).toEqual([null, null, null, null]);
    expect(feed.items[0]?.url).toBe('http://courier.example/0');
  });

  it('expands no entity of a DTD, and fetches none', async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};&l${i};">`).join('');
    const hostile = `<!DOCTYPE rss [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1/x">${laughs}]>`;
    const feed = await parseFeed(rss('<item><title>&l30; &file;</title><link>/a</link></item>', hostile), 'feed', null);
    expect(feed.items[0]?.title?.length).toBeLessThan(100);
    expect(feed.items[0]?.title).not.toContain('root:');
  });

  it('keeps the whole items of a feed that breaks off, and those around a broken one', async () => {
    const text = rss(item('/1') + item('/2') + item('/3'));
    const cut = await parseFeed(text.slice(0, text.lastIndexOf('<link>') + 3), 'feed', null);
    expect(cut.items.map(({ url }) => url)).toEqual(['http://courier.example/1', 'http://courier.example/2']);
    expect(cut.damage).toMatch(/2 items were read, 1 lost/);
    const broken = await parseFeed(rss(`${item('/1')}<item><title>x</item>${item('/3')}`), 'feed', null);
    expect(broken.items).toHaveLength(2);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><body>Hello</body></html>'],
    ['an empty element', '<rss/>'],
    ['a thousand nested elements', rss('<item>'.repeat(1000))],
    ['JSON that is no feed', '{"version":"https://jsonfeed.org/version/1"}'],
  ])('is not %s', async (_, text) => {
    await expect(parseFeed(text, 'feed', null)).rejects.toThrow(SourceError);
  });
});

describe('following a feed', () => {
  it('fetches the article of each item, once, with what the feed says where the page is silent', async () => {
    const server = await loopback((url) => ({
      '/feed': sent('application/rss+xml', () =>
        rss(
          item(`${url()}/a?utm_source=feed`, '<pubDate>Mon, 27 Oct 2025 10:00:00 GMT</pubDate>') +
            item(`${url()}/a#comments`) +
            item('/b'),
        ),
      ),
      '/a?utm_source=feed': page(long),
      '/b': page(
        long,
        '<meta property="og:site_name" content="Own"><meta property="article:published_time" content="2025-01-02">',
      ),
    }));
    const { documents, errors } = await all(server, [`${server.url}/feed`]);
    expect(errors).toEqual([]);
    expect(documents.map(documentOf)).toMatchObject([
      { source: 'Courier', published: '2025-10-27', origin: `${server.url}/a?utm_source=feed` },
      { source: 'Own', published: '2025-01-02', origin: `${server.url}/b` },
    ]);
    expect(server.asked.sort()).toEqual(['/a?utm_source=feed', '/b', '/feed']);
  });

  it('takes the text from the feed where the page cannot be had, and says so', async () => {
    const server = await loopback(() => ({
      '/feed': sent(
        'text/xml',
        rss(
          item('/gone', `<content:encoded><![CDATA[<p>${long}</p><p>The end.</p>]]></content:encoded>`) +
            item('/teaser', '<description>Envoys met …</description>') +
            item('/there'),
        ),
      ),
      '/there': page(long),
    }));
    const { documents, errors } = await all(server, [`${server.url}/feed`]);
    expect(errors).toEqual([
      `${server.url}/gone: the server answered 404 Not Found; its text was taken from the feed`,
      `${server.url}/teaser: the server answered 404 Not Found`,
    ]);
    expect(documents.map(({ origin }) => origin)).toEqual([`${server.url}/gone`, `${server.url}/there`]);
    expect(documentOf(documents[0]!)).toMatchObject({ title: 'Envoys & talks', source: 'Courier' });
    expect(documentOf(documents[0]!).text).toContain('\n\nThe end.');
  });

  it('reads a feed from a file, and one that is served as a page', async () => {
    const server = await loopback((url) => ({
      '/index.html': sent('text/html; charset=utf-8', () => `\n<!-- made by hand -->\n${rss(item(`${url()}/a`))}`),
      '/a': page(long),
    }));
    const file = path.join(folder, 'feed.xml');
    fs.writeFileSync(file, rss(item(`${server.url}/a`)));
    for (const input of [file, `${server.url}/index.html`])
      expect((await all(server, [input])).documents.map(({ origin }) => origin)).toEqual([`${server.url}/a`]);
  });

  it('does not follow the feeds that lie in a folder', async () => {
    const server = await loopback(() => ({}));
    fs.writeFileSync(path.join(folder, 'other.rss'), rss(item(`${server.url}/a`)));
    fs.writeFileSync(path.join(folder, 'a.txt'), 'Here.');
    expect((await all(server, [folder])).documents.map(({ body }) => body)).toEqual(['Here.']);
    expect(server.asked).toEqual([]);
  });

  it('refuses an article that leads to this machine, and pictures', async () => {
    const inner = await loopback(() => ({ '/': page('Secret.') }));
    const server = await loopback(() => ({
      '/feed': sent('application/rss+xml', rss(item(inner.url) + item('/image') + item('ftp://courier.example/x'))),
      '/image': sent('image/png', '…'),
    }));
    const { documents, errors } = await all(server, [`${server.url}/feed`]);
    expect(documents).toEqual([]);
    expect(errors).toHaveLength(3);
    expect(errors.join('\n')).toMatch(/this machine itself[\s\S]*image\/png[\s\S]*only http and https/);
    expect(inner.asked).toEqual([]);
  });

  it('asks the second time for what is new only, and again for what failed', async () => {
    let items = item('/a', '<guid>1</guid>') + item('/b', '<guid>2</guid>');
    let isThere = false;
    const server = await loopback(() => ({
      '/feed': (_, response) =>
        response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"f"' }).end(rss(items)),
      '/a': page(long),
      '/b': (_, response) => {
        if (isThere) response.writeHead(200, { 'content-type': 'text/html' }).end(page(long));
        else response.writeHead(404).end();
      },
      '/c': page(long),
    }));
    const kept = new Map<string, FetchRecord>();
    const memory: FetchMemory = { get: (url) => kept.get(url), set: (url, record) => void kept.set(url, record) };
    await all(server, [`${server.url}/feed`], { memory });
    expect([...kept.keys()]).toEqual([`${server.url}/a`]);
    items += item('/c');
    isThere = true;
    const { documents } = await all(server, [`${server.url}/feed`], { memory });
    expect(documents.map(({ origin }) => origin)).toEqual([`${server.url}/b`, `${server.url}/c`]);
    expect([...kept.keys()].at(-1)).toBe(`${server.url}/feed`);
    expect(server.asked.filter((one) => one === '/a')).toHaveLength(1);
  });

  it('keeps a record only once its document has been taken and more was asked for', async () => {
    const server = await loopback(() => ({ '/a': page(long) }));
    const kept: string[] = [];
    const memory: FetchMemory = { get: () => null, set: (url) => void kept.push(url) };
    const items = collect([`${server.url}/a`], { fetch: { interval: 0, allowHosts: [server.host], memory } });
    await items.next();
    expect(kept).toEqual([]);
    await items.next();
    expect(kept).toEqual([`${server.url}/a`]);
  });
});
