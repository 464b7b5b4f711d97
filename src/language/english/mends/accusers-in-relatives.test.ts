import { describe, expect, it } from 'vitest';
import { mendAccusersInRelatives } from './accusers-in-relatives.js';
import { mended } from './sketch.js';

describe('mendAccusersInRelatives', () => {
  it('gives a clause about whoever is accused those who accuse him', () => {
    const of = mended(
      mendAccusersInRelatives,
      `Chad NNP nsubj left
       , , punct agencies
       which WDT obj arming
       Peru NNP compound agencies
       and CC cc aid
       aid NN conj Peru
       agencies NNS conj Chad
       accuse VBP acl:relcl Chad
       of IN fixed accuse
       arming VBG advcl accuse
       rebels NNS obj arming
       left VBD root`,
    );
    expect(of('Peru')).toBe('nsubj accuse');
    expect(of('agencies')).toBe('conj Peru');
    expect(of('which')).toBe('obj accuse');
    expect(of('of')).toBe('mark arming');
  });
});
