import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendActiveConjuncts, mendPassivesBehindBeen } from './voice-of-conjuncts.js';

describe('called behind an active verb', () => {
  const lines = (auxiliary: string) => `Peru NNP nsubj put
${auxiliary}put VBD root
and CC cc called
Chile NNP nsubj:pass called
called VBN conj put
for IN case summit
summit NN obl called`;

  it('has a subject that calls', () => expect(mended(mendActiveConjuncts, lines(''))('Chile')).toBe('nsubj called'));

  it('shares an auxiliary of the passive', () =>
    expect(mended(mendActiveConjuncts, lines('was VBD/AUX aux:pass put\n'))('Chile')).toBe('nsubj:pass called'));
});

describe('a participle behind been', () => {
  const lines = (tag: string) => `Lind NNP nsubj struck
had VBD/AUX aux struck
been VBN/AUX cop struck
struck ${tag} root`;

  it('is passive', () => {
    const at = mended(mendPassivesBehindBeen, lines('VBN'));
    expect(['Lind', 'been'].map(at)).toEqual(['nsubj:pass struck', 'aux:pass struck']);
  });

  it('is no adjective', () => expect(mended(mendPassivesBehindBeen, lines('JJ'))('been')).toBe('cop struck'));
});
