import { describe, expect, it } from 'vitest';
import {
  mendAside,
  mendSignedBySeveral,
  mendSubjectsOfAdjectives,
  mendTimesBehindReported,
} from './behind-reported.js';
import { mended } from './sketch.js';

describe('how long before something else happened', () => {
  const sketchOf = (word: string, unit = 'day') => `Peru NNP nsubj said
     said VBD root
     it PRP nsubj leave
     ${word} MD aux leave
     leave VB ccomp said
     , , punct expelled
     a DT det ${unit}
     ${unit} NN obl:unmarked expelled
     after IN mark expelled
     Chile NNP nsubj expelled
     expelled VBD advcl leave
     two CD obj expelled
     and CC cc closed
     closed VBD conj said
     ports NNS obj closed`;
  it('is told of the saying', () => {
    const of = mended(mendTimesBehindReported, sketchOf('would'));
    expect(['expelled', 'closed'].map(of)).toEqual(['advcl said', 'conj expelled']);
  });
  it('is told of what may be so too', () =>
    expect(mended(mendTimesBehindReported, sketchOf('could'))('expelled')).toBe('advcl leave'));
});

describe('aside', () => {
  const sketchOf = (verb: string) => `He PRP nsubj ${verb}
     ${verb} VBD root
     it PRP obj ${verb}
     aside RB advmod ${verb}`;
  it('goes with its verb', () => expect(mended(mendAside, sketchOf('brushed'))('aside')).toBe('compound:prt brushed'));
  it('tells where of others', () => expect(mended(mendAside, sketchOf('told'))('aside')).toBe('advmod told'));
});

describe('what several signed', () => {
  const sketchOf = (who: string) => `pact NN root
     that IN mark signed
     the DT det ${who}
     ${who} NNS appos pact
     signed VBN acl ${who}`;
  it('is told of in a relative clause', () => {
    const of = mended(mendSignedBySeveral, sketchOf('men'));
    expect(['signed', 'men', 'that'].map(of)).toEqual(['acl:relcl pact', 'nsubj signed', 'obj signed']);
  });
  it('is signed by people', () => expect(mended(mendSignedBySeveral, sketchOf('papers'))('papers')).toBe('appos pact'));
});

describe('who was furious', () => {
  const sketchOf = (mark: string) => `Peru NNP nsubj agreed
     agreed VBD root
     ${mark} : punct treasury
     treasury NN parataxis agreed
     , , punct asked
     which WDT nsubj asked
     asked VBN acl:relcl treasury
     , , punct treasury
     was VBD/AUX cop furious
     furious JJ parataxis agreed
     an DT det aide
     aide NN nsubj furious
     conceded VBD parataxis furious`;
  it('is told of before the relative clause', () => {
    const of = mended(mendSubjectsOfAdjectives, sketchOf(';'));
    expect(['treasury', 'aide'].map(of)).toEqual(['nsubj furious', 'nsubj conceded']);
  });
  it('needs a verb of saying behind the speaker', () =>
    expect(mended(mendSubjectsOfAdjectives, sketchOf(';').replace('conceded VBD', 'there RB'))('treasury')).toBe(
      'parataxis agreed',
    ));
});
