import { describe, expect, it } from 'vitest';
import { mendJudgedNouns } from './judged-nouns.js';
import { mended } from './sketch.js';

describe('a noun that somebody judges', () => {
  const called = (noun: string) => `a DT det verdict
    verdict NN root
    that IN/SCONJ mark called
    Lima NNP nsubj called
    called VBD acl verdict
    an DT det ${noun}
    ${noun} NN obj called
    . . punct verdict`;

  it('is what is called so', () => {
    const at = mended(mendJudgedNouns, called('insult'));
    expect([at('that'), at('called'), at('insult')]).toEqual(['obj called', 'acl:relcl verdict', 'xcomp called']);
  });

  it('may as well say that somebody called a vote', () => {
    expect(mended(mendJudgedNouns, called('election'))('that')).toBe('mark called');
  });

  it('is what is described as something', () => {
    const sketch = (object: string) => `a DT det ruling
      ruling NN root
      that IN/SCONJ mark described
      Lima NNP nsubj described
      described VBD acl ruling
      ${object}as IN case sham
      sham NN obl described
      . . punct ruling`;
    expect(mended(mendJudgedNouns, sketch(''))('that')).toBe('obj described');
    expect(mended(mendJudgedNouns, sketch('it PRP obj described\n'))('that')).toBe('mark described');
  });
});
