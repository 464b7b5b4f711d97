import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedWords, whatIs } from './pasted';

describe('what a pasted text is taken for', () => {
  it.each([
    ['  ', 'nothing'],
    ['https://example.org/a?b=c', 'addresses'],
    ['https://example.org/a\nhttp://example.org/feed.xml\n', 'addresses'],
    ['The minister wrote https://example.org/a', 'text'],
    ['ftp://example.org/a', 'unfetchable'],
    ['https://example.org/a file:///etc/hosts', 'unfetchable'],
    ['https://', 'text'],
    ['<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"/>', 'feed'],
    ['<!DOCTYPE html><html><p>Words</p></html>', 'page'],
    ['{"text":"One."}\n{"text":"Two."}', 'lines of JSON'],
    ['{ not json', 'text'],
    ['From: a@example.org\nSubject: Talks\n\nThe talks go on.', 'mail'],
    ['GENEVA: talks go on.\nMore follows.', 'text'],
    ['Talks go on <script>alert(1)</script>', 'text'],
  ])('%j is %s', (pasted, is) => {
    const taken = whatIs(pasted);
    expect(taken.is === 'file' ? taken.form : taken.is).toBe(is);
  });

  it('takes any text for something that it can name', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(pastedWords(whatIs(text)) === '').toBe(!text.trim());
      }),
    );
  });
});
