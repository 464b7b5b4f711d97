import { describe, expect, it } from 'vitest';
import { documentFromHtml } from './index.js';

const filler =
  'Officials on both sides described the session as useful, said that more rounds would follow, and declined to go into detail about the text.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Site</title>${head}</head><body><nav><a href="/">Home</a></nav><article>${body}</article><footer>All rights reserved</footer></body></html>`;
const article = `<h1>Envoys meet in Graz</h1><p>${filler}</p><p>${filler}<br>After the break.</p><ul><li>${filler}</li></ul>`;

describe('a web page as a document', () => {
  it('keeps paragraphs apart and leaves the navigation out', () => {
    const { text } = documentFromHtml(page(article), 'page');
    const paragraphs = text.split('\n\n');
    expect(paragraphs).toContain(filler);
    expect(paragraphs).toContain(`${filler} After the break.`);
    expect(text).not.toContain('All rights reserved');
  });

  it('prefers what JSON-LD says of the article', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Envoys meet',
          datePublished: '2024-05-06T01:00:00+02:00',
          publisher: { name: 'The Courier' },
        },
      ],
    };
    const head = `<meta property="og:title" content="Other"><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(documentFromHtml(page(article, head), 'page')).toMatchObject({
      title: 'Envoys meet',
      source: 'The Courier',
      published: '2024-05-06',
    });
  });

  it('falls back on meta, time and h1', () => {
    const head = '<meta property="og:site_name" content="Courier"><script type="application/ld+json">{broken</script>';
    const found = documentFromHtml(page(`${article}<time datetime="2024-05-06">yesterday</time>`, head), 'page');
    expect(found).toMatchObject({ title: 'Envoys meet in Graz', source: 'Courier', published: '2024-05-06' });
  });

  it('refuses a page too deep for any extractor at once', () => {
    const start = performance.now();
    expect(() => documentFromHtml('<div>'.repeat(50_000), 'deep.html')).toThrow(/nests more than/);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('refuses a page without text', () => {
    expect(() => documentFromHtml('<html><body><script>alert(1)</script></body></html>', 'empty.html')).toThrow(
      /no article/,
    );
  });

  it('takes the text of scripts and styles for no text', () => {
    const { text } = documentFromHtml(page(`${article}<script>steal()</script><style>p{}</style>`), 'page');
    expect(text).not.toMatch(/steal|p\{/);
  });
});

describe('a page that leaves out what HTML lets be left out', () => {
  const first = 'The foreign minister of Norway met his Swedish counterpart in Graz on Monday.';
  const second = 'Denmark condemned the meeting.';
  const both = `${first}\n\n${second}`;

  it.each([
    ['html, head and body', `<!doctype html><title>Envoys meet</title><p>${first}<p>${second}`],
    ['body', `<html><head><title>Envoys meet</title></head><p>${first}</p><p>${second}</p></html>`],
    ['the end of the head, and body', `<html><head><title>Envoys meet</title><p>${first}<p>${second}`],
    ['html', `<head><title>Envoys meet</title></head><body><p>${first}</p><p>${second}</p></body>`],
  ])('is read without %s', (_, html) => {
    expect(documentFromHtml(html, 'page')).toMatchObject({ title: 'Envoys meet', text: both });
  });

  it.each([
    ['a fragment', `<p>${first}</p><p>${second}</p>`],
    ['what stands before the body', `<html><head></head><p>${first}</p><body><p>${second}</p></body></html>`],
    ['what stands behind the body', `<html><body><p>${first}</p></body><p>${second}</p></html>`],
    ['what stands behind the page', `<html><body><p>${first}</p></body></html><p>${second}</p>`],
  ])('holds %s', (_, html) => {
    expect(documentFromHtml(html, 'page')).toMatchObject({ text: both });
  });

  it('may be text alone, or nothing', () => {
    expect(documentFromHtml(first, 'page')).toMatchObject({ text: first });
    for (const html of ['', '<head></head>', '<!-- nothing -->'])
      expect(() => documentFromHtml(html, 'page')).toThrow('holds no article');
  });
});
