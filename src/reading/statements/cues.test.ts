import { describe, expect, it } from 'vitest';
import { cueClasses, cueOf, lemmasOf } from './cues.js';
import { readsExample } from './examples.js';
import { doubles, strays } from './lint.js';

describe('cues', () => {
  it('are found by lemma, and verbs by their regular forms', () => {
    expect(cueOf('verb', 'say')?.frames.has('quote')).toBe(true);
    expect(cueOf('verb', 'unknown', 'applauded')?.lemma).toBe('applaud');
    expect(cueOf('noun', 'window')).toBeNull();
  });

  for (const { class: name, example, lemmas } of cueClasses)
    it(`of the class ${name} read its example`, () => {
      const list = lemmasOf(lemmas);
      expect(readsExample(example, list[0]!), `${name}: ${example}`).toBe(true);
      // the parser does not know every rare word; what it misses may not become the rule
      const missed = list.filter((lemma) => !readsExample(example, lemma));
      expect(missed.length / list.length, `${name} misses ${missed.join(' ')}`).toBeLessThan(0.15);
    });

  it('are listed once, and weighed by fields and classes that there are', () => {
    expect([...doubles(), ...strays()]).toEqual([]);
  });
});
