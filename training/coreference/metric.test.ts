import { describe, expect, it } from 'vitest';
// @ts-expect-error: a plain script without types
import { bCubed, ceafE, count, muc, score } from './metric.mjs';

interface Parts {
  recalled: number;
  wanted: number;
  confirmed: number;
  given: number;
}
const chains = (text: string): string[][] => text.split(' ').map((chain) => [...chain]);
const recall = ({ recalled, wanted }: Parts): number => recalled / wanted;
const precision = ({ confirmed, given }: Parts): number => confirmed / given;

describe('MUC', () => {
  it('counts the links that are missing: one chain of five in two parts lacks one of four', () => {
    const parts = muc(chains('abcde'), chains('abc de'));
    expect([recall(parts), precision(parts)]).toEqual([3 / 4, 1]);
  });
  it('counts a mention that is not found as a part of its own', () => {
    const parts = muc(chains('abcd'), chains('abx'));
    // abcd falls into ab, c, d: one link of three. abx falls into ab and x: one of two.
    expect([recall(parts), precision(parts)]).toEqual([1 / 3, 1 / 2]);
  });
  it('hardly minds that two chains are one', () => {
    const parts = muc(chains('abc de'), chains('abcde'));
    expect([recall(parts), precision(parts)]).toEqual([1, 3 / 4]);
  });
});

describe('B-cubed', () => {
  it('weighs a mention by the share of its chain: two chains taken for one', () => {
    const parts = bCubed(chains('abc de'), chains('abcde'));
    // three mentions with three of five, two with two of five
    expect(recall(parts)).toBe(1);
    expect(precision(parts)).toBeCloseTo((3 * (3 / 5) + 2 * (2 / 5)) / 5);
  });
  it('gives nothing for a mention that the other side lacks', () => {
    const parts = bCubed(chains('abc'), chains('abx'));
    expect(recall(parts)).toBeCloseTo((2 * (2 / 3)) / 3);
    expect(precision(parts)).toBeCloseTo((2 * (2 / 3)) / 3);
  });
});

describe('CEAF-e', () => {
  it('lets each chain count once: of two halves only the larger is paired', () => {
    const parts = ceafE(chains('abcde'), chains('abc de'));
    const similarity = (2 * 3) / (5 + 3);
    expect(recall(parts)).toBeCloseTo(similarity);
    expect(precision(parts)).toBeCloseTo(similarity / 2);
  });
  it('finds the best assignment where taking the best pair first would not', () => {
    const key = chains('abcd ef');
    const response = chains('abcef d');
    // abcd–abcef 2·3/9, abcd–d 2/5, ef–abcef 2·2/7, ef–d 0: the greedy way gives 2/3, the best 2/5 + 4/7
    expect(recall(ceafE(key, response))).toBeCloseTo((2 / 5 + 4 / 7) / 2);
  });
  it('is nothing where one side has no chain', () => {
    expect(ceafE(chains('ab'), [])).toMatchObject({ recalled: 0, wanted: 1, confirmed: 0, given: 0 });
  });
});

describe('the score', () => {
  it('is the mean of the three, over the sums of documents', () => {
    const right = count(chains('ab cde'), chains('ab cde'));
    expect(score([right]).conll).toBe(1);
    const none = count(chains('ab'), []);
    // MUC recall 3 of 4, B-cubed 5 of 7, CEAF-e 2 of 3, all at precision 1
    const f1 = (r: number): number => (2 * r) / (1 + r);
    expect(score([right, none]).conll).toBeCloseTo((f1(3 / 4) + f1(5 / 7) + f1(2 / 3)) / 3);
  });
  it('does not change with the names of mentions or the order of chains', () => {
    expect(score([count(chains('ab cde'), chains('edc bx'))])).toEqual(
      score([count(chains('vwz xy'), chains('yq zwv'))]),
    );
  });
  it('refuses a mention that stands in two chains', () => {
    expect(() => count(chains('ab bc'), chains('ab'))).toThrow('mention in two chains: b');
  });
});
