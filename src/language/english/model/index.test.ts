import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, annotate, modelId } from './index.js';

const words = (text: string) => text.split(' ');
const one = (text: string): Annotation => annotate([words(text)])[0]!;

function expectTree(a: Annotation, length: number): void {
  expect([a.upos.length, a.xpos.length, a.head.length, a.deprel.length]).toEqual([length, length, length, length]);
  expect([...a.head].filter((h) => h === -1)).toHaveLength(length > 0 ? 1 : 0);
  expect(a.deprel.filter((r) => r === 'root')).toHaveLength(length > 0 ? 1 : 0);
  for (let i = 0; i < length; i++) {
    let v = i;
    for (let steps = 0; v >= 0; v = a.head[v]!) if (steps++ > length) throw new Error(`word ${i} hangs on no root`);
  }
}

describe('annotate', () => {
  it('tags and parses a plain sentence', () => {
    const a = one('The foreign minister met two ambassadors on Monday .');
    expect(a.upos).toEqual(words('DET ADJ NOUN VERB NUM NOUN ADP PROPN PUNCT'));
    expect(a.xpos).toEqual(words('DT JJ NN VBD CD NNS IN NNP .'));
    expect([...a.head]).toEqual([2, 2, 3, -1, 5, 3, 7, 3, 3]);
    expect(a.deprel).toEqual(words('det amod nsubj root nummod obj case obl punct'));
  });

  it('finds who did it in a passive', () => {
    const a = one('The convoy was attacked by armed men near the border .');
    expect(a.deprel.slice(0, 7)).toEqual(words('det nsubj:pass aux:pass root case amod obl:agent'));
  });

  it('reads a headline in capitals and a sentence without a final stop', () => {
    expect(one('MINISTERS MEET ENVOY IN VIENNA').deprel.slice(0, 3)).toEqual(words('nsubj root obj'));
    expect(one('Talks resume in Vienna').deprel).toEqual(words('nsubj root case obl'));
  });

  it('reads typographic and plain apostrophes alike', () => {
    const [plain, typographic] = annotate([words("They did n't sign it ."), words('They did n’t sign it .')]);
    expect(typographic).toEqual(plain);
  });

  it('says the same of a sentence alone and among others, in any order', () => {
    const texts = [
      'They met .',
      'The envoy said that talks would resume soon .',
      'Why ?',
      'He left , and she stayed in the capital .',
    ];
    const alone = texts.map(one);
    expect(annotate(texts.map(words))).toEqual(alone);
    const many = Array.from({ length: 300 }, (_, i) => words(texts[i % 4]!));
    expect(annotate(many).filter((_, i) => i >= 296)).toEqual(alone);
    expect(annotate([...texts].reverse().map(words)).reverse()).toEqual(alone);
  });

  it('says the same after thousands of other words have passed', () => {
    const before = one('The president of the assembly resigned .');
    annotate(Array.from({ length: 200 }, (_, i) => Array.from({ length: 50 }, (_, k) => `w${i}x${k}`)));
    expect(one('The president of the assembly resigned .')).toEqual(before);
  });

  it('says the same of words that come again while thousands of others pass', () => {
    const text = 'The president of the assembly resigned .';
    const before = one(text);
    for (let i = 0; i < 90; i++) {
      annotate([Array.from({ length: 240 }, (_, k) => `v${i}y${k}`)]);
      expect(one(text)).toEqual(before);
    }
  });

  it('gives any words one root and a tree', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), { maxLength: 5 }),
        (sentences) => {
          annotate(sentences).forEach((a, s) => {
            expectTree(a, sentences[s]!.length);
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('reads sentences of any length, the later pieces hanging on the first', () => {
    for (const n of [1, 254, 255, 256, 257, 2000]) {
      const a = annotate([Array.from({ length: n }, (_, i) => (i % 9 === 8 ? ',' : 'talks'))])[0]!;
      expectTree(a, n);
    }
  });

  it('bears lone surrogates, empty words and very long ones', () => {
    expectTree(annotate([['\ud800', '', 'x'.repeat(100_000), '\u0000']])[0]!, 4);
    expect(annotate([])).toEqual([]);
  });

  it('names its weights', () => {
    expect(modelId()).toMatch(/^[0-9a-f]{6}$/);
  });
});
