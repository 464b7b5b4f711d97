import { describe, expect, it } from 'vitest';
import { mendFuturesOfBe, mendToBlame } from './is-to.js';
import { mended } from './sketch.js';

describe('is to before a verb', () => {
  const of = (subject: string, be = 'is') =>
    mended(
      mendFuturesOfBe,
      `${subject} nsubj:outer hold
       ${be} VBZ/AUX cop hold
       to TO mark hold
       hold VB root
       talks NNS obj hold`,
    );

  it('is the auxiliary of what is to come', () => {
    expect(['Lind', 'is', 'to'].map(of('Lind NNP'))).toEqual(['nsubj hold', 'aux hold', 'aux hold']);
    expect(of('Envoys NNS', 'are')('to')).toBe('aux hold');
  });

  it('says in what an aim lies', () => expect(of('aim NN')('to')).toBe('mark hold'));

  it('tells of nothing to come in the past', () => expect(of('Envoys NNS', 'were')('to')).toBe('mark hold'));

  it('has its subject in a relative clause', () => {
    const relative = (noun: string) =>
      mended(
        mendFuturesOfBe,
        `${noun} root
         which WDT nsubj:outer host
         is VBZ/AUX cop host
         to TO mark host
         host VB acl:relcl ${noun.split(' ')[0]}
         talks NNS obj host`,
      );
    expect(relative('Peru NNP')('to')).toBe('aux host');
    expect(relative('answer NN')('to')).toBe('mark host');
  });

  it('is a passive behind what is to be done', () => {
    const at = mended(
      mendFuturesOfBe,
      `Talks NNS nsubj:outer held
       are VBP/AUX aux:pass held
       to TO mark held
       be VB/AUX aux:pass held
       held VBN root`,
    );
    expect(['Talks', 'are', 'to', 'be'].map(at)).toEqual(['nsubj:pass held', 'aux held', 'aux held', 'aux:pass held']);
  });
});

describe('to blame', () => {
  const lines = (blame: string) => `Peru NNP nsubj:outer ${blame}
     is VBZ/AUX aux ${blame}
     entirely RB advmod ${blame}
     to TO mark ${blame}
     ${blame} VB root`;

  it('is what is said of its subject', () =>
    expect(['Peru', 'is', 'to'].map(mended(mendToBlame, lines('blame')))).toEqual([
      'nsubj blame',
      'cop blame',
      'mark blame',
    ]));

  it('is no other verb', () => expect(mended(mendToBlame, lines('leave'))('is')).toBe('aux leave'));
});
