import { describe, expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript
import { FLAGS, formsOf } from './lexicon.mjs';

const forms = (part: string, lemma: string): string[] =>
  formsOf(part, lemma).map(([form, flag]: [string, string]) => `${form} ${flag}`);

describe('the flags of words', () => {
  it('are twenty-four, each once, as many as three steps of the kernel take', () => {
    expect(new Set(FLAGS).size).toBe(24);
  });

  it('know the regular forms of a noun and a verb', () => {
    expect(forms('noun', 'treaty')).toEqual(['treaty noun', 'treaties plural']);
    expect(forms('noun', 'marsh')).toContain('marshes plural');
    expect(forms('verb', 'deny')).toEqual([
      ...['deny verb', 'denies third', 'denied past', 'denied participle', 'denying gerund'],
    ]);
    expect(forms('verb', 'file')).toEqual(expect.arrayContaining(['filed past', 'filing gerund']));
    expect(forms('verb', 'agree')).toContain('agreeing gerund');
  });

  it('allow for a last consonant that is doubled', () => {
    expect(forms('verb', 'ban')).toEqual(expect.arrayContaining(['banned past', 'banning gerund', 'baned past']));
    expect(forms('adj', 'big')).toContain('bigger compared');
  });

  it('take no long adjective to be compared by an ending', () => {
    expect(forms('adj', 'heavy')).toEqual(['heavy adjective', 'heavier compared', 'heaviest compared']);
    expect(forms('adj', 'international')).toEqual(['international adjective']);
  });
});
