import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';
import { Kind, kindAt } from './characters.js';
import { outline } from './outline.js';

const pieces = fc.constantFrom(
  ..."The minister|said|.|. |, |\n|\n\n|\r\n|“|”|\"|'|’s|n't|U.S.|$5|-|–|...|(|)|e.g.|No. 5|TEHRAN – |http://a.b/c|@x|#y|1,000|10:30pm|\u00ad|\u200d|\ud800|\udc00|👍🏽|\0|\u0085| |\t|I'm|a.b.c|[1]|!?|3-4|x_y|AT&T|5+1".split(
    '|',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
);

describe('outline', () => {
  it('has tokens that ascend, do not overlap and cover every character but space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { offsets } = outline(text);
        let at = 0;
        for (let i = 0; i < offsets.length; i += 2) {
          for (; at < offsets[i]!; at++) expect(kindAt(text, at)).toBe(Kind.space);
          expect(offsets[i]).toBe(at);
          expect(offsets[i + 1]).toBeGreaterThan(at);
          at = offsets[i + 1]!;
        }
        for (; at < text.length; at++) expect(kindAt(text, at)).toBe(Kind.space);
      }),
      { numRuns: 500 },
    );
  });

  it('has sentences that partition the tokens and nest in paragraphs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { paragraphs, sentences, offsets } = outline(text);
        let token = 0;
        for (const { first, last, start, end, paragraph } of sentences) {
          expect(first).toBe(token);
          expect(last).toBeGreaterThan(first);
          token = last;
          expect([start, end]).toEqual([offsets[2 * first], offsets[2 * last - 1]]);
          expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.start);
          expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.end);
        }
        expect(token * 2).toBe(offsets.length);
        for (const [i, { start, end }] of paragraphs.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a line of a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a line of a megabyte of stops', '.a'.repeat(500_000)],
    ['a line of a megabyte of apostrophes', "a'".repeat(500_000)],
    ['hyphens and digits without a space', '1-2,3.'.repeat(150_000)],
    ['a hundred thousand line ends', '\n'.repeat(100_000)],
    ['a hundred thousand closing quotes', '.”'.repeat(100_000)],
    ['a hundred thousand opening quotes', '. “'.repeat(100_000)],
    ['a hundred thousand short lines', 'a\n'.repeat(100_000)],
    ['spaces', ' '.repeat(1_000_000)],
  ])('takes %s', (_, text) => {
    const { offsets } = outline(text);
    expect(offsets.length % 2).toBe(0);
  });
});

describe('analyse', () => {
  it('holds what it says: forms, heads, children and one root a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, children } = analyse(text);
        for (const [i, token] of tokens.entries()) {
          expect(token.index).toBe(i);
          expect(text.slice(token.start, token.end)).toBe(token.form);
          const { first, last, root } = sentences[token.sentence]!;
          expect(i >= first && i < last).toBe(true);
          if (token.head < 0) expect(root).toBe(i);
          else {
            expect(token.head >= first && token.head < last && token.head !== i).toBe(true);
            expect(children[token.head]).toContain(i);
          }
          expect(children[i]).toEqual([...children[i]!].sort((a, b) => a - b));
        }
        for (const { first, last, root } of sentences)
          expect(
            tokens
              .slice(first, last)
              .filter(({ head }) => head < 0)
              .map(({ index }) => index),
          ).toEqual([root]);
      }),
      { numRuns: 150 },
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      { numRuns: 50 },
    );
  });

  it('parses a plain sentence', () => {
    const { tokens } = analyse('The minister met the envoy.');
    const met = tokens.find(({ lemma }) => lemma === 'meet')!;
    expect(met.head).toBe(-1);
    expect(tokens.filter(({ head }) => head === met.index).map(({ form, deprel }) => `${form}:${deprel}`)).toEqual([
      'minister:nsubj',
      'envoy:obj',
      '.:punct',
    ]);
  });
});
