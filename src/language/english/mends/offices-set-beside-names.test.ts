import { describe, expect, it } from 'vitest';
import { mendOfficesBesideNames } from './offices-set-beside-names.js';
import { mended } from './sketch.js';

describe('an office and the name between commas behind it', () => {
  const row = (and: string) => `wrote VBD root
     to IN case Lind
     Lind NNP obl wrote
     and CC ${and} president
     the DT det president
     president NN conj Lind
     , , punct wrote
     Peru NNP nmod:poss ambassador
     's POS case Peru
     ambassador NN nmod:desc Ruiz
     Ruiz NNP conj Lind`;
  it('are one, where a row has its and before the office', () =>
    expect(mended(mendOfficesBesideNames, row('cc'))('Ruiz')).toBe('appos president'));
  it('are two, where it has none', () =>
    expect(mended(mendOfficesBesideNames, row('advmod'))('Ruiz')).toBe('conj Lind'));
  it('are one behind a verb that has its subject', () => {
    const of = mended(
      mendOfficesBesideNames,
      `Ruiz NNP nsubj met
       met VBD root
       the DT det speaker
       speaker NN obj met
       , , punct minister
       Chad NNP nmod:poss minister
       's POS case Chad
       minister NN nsubj met
       Deby NNP appos minister`,
    );
    expect(of('minister')).toBe('appos speaker');
  });
});
