import { describe, expect, it } from 'vitest';
import { mendHeadlinePredicates } from './headline-predicates.js';
import { mended } from './sketch.js';

describe('the verb of a headline that is taken for another word', () => {
  it('is its predicate where it looks like a plural', () => {
    const of = mended(
      mendHeadlinePredicates,
      `Judge NNP compound blocks
       blocks NNS compound law
       Peru NNP nmod:poss law
       law NN root`,
    );
    expect([of('Judge'), of('blocks'), of('law')]).toEqual(['nsubj blocks', 'root', 'obj blocks']);
  });

  it('is its predicate where it looks like an adjective', () => {
    const of = mended(
      mendHeadlinePredicates,
      `Democrats NNPS root
       blast JJ amod Democrats
       Lopez NNP appos Democrats
       over IN case nominee
       nominee NN obl blast`,
    );
    expect([of('Democrats'), of('blast'), of('Lopez')]).toEqual(['nsubj blast', 'root', 'obj blast']);
  });

  it('goes before the one it is joined to', () => {
    const of = mended(
      mendHeadlinePredicates,
      `Republican NNP amod backs
       backs NNS nsubj cites
       Lopez NNP appos backs
       , , punct backs
       cites VBZ root
       temper NN obj cites`,
    );
    expect([of('Republican'), of('backs'), of('cites')]).toEqual(['nsubj backs', 'root', 'conj backs']);
  });

  it('is no noun of a sentence that has its verb', () => {
    const of = mended(
      mendHeadlinePredicates,
      `Lima NNP compound blasts
       blasts NNS nsubj kill
       kill VBP root
       guards NNS obj kill`,
    );
    expect(of('blasts')).toBe('nsubj kill');
  });
});

describe('a plural that may be a verb', () => {
  it('is one between a name and another', () => {
    const of = mended(
      mendHeadlinePredicates,
      `EU NNP compound sanctions
       sanctions NNS root
       Peruvian JJ amod officials
       officials NNS nsubj sanctions
       over IN case raid
       raid NN nmod sanctions`,
    );
    expect(['EU', 'sanctions', 'officials', 'raid'].map(of)).toEqual([
      'nsubj sanctions',
      'root',
      'obj sanctions',
      'obl sanctions',
    ]);
  });
  it('is none before a plain noun', () => {
    const of = mended(
      mendHeadlinePredicates,
      `EU NNP compound sanctions
       sanctions NNS compound relief
       relief NN root
       plan NN appos relief`,
    );
    expect(of('sanctions')).toBe('compound relief');
  });
  it('has the infinitive behind its object', () => {
    const of = mended(
      mendHeadlinePredicates,
      `Lind NNP compound orders
       orders NNS root
       Navy NNP flat orders
       to TO mark sail
       sail VB xcomp orders`,
    );
    expect([of('Navy'), of('sail')]).toEqual(['obj orders', 'xcomp orders']);
  });
});

it('makes a verb of what is a noun elsewhere behind those who do it', () => {
  const of = mended(
    mendHeadlinePredicates,
    `Chilean JJ amod police
     police NN compound arrest
     arrest NN compound suspects
     Inca JJ amod suspects
     suspects NNS root`,
  );
  expect(['police', 'arrest', 'suspects'].map(of)).toEqual(['nsubj arrest', 'root', 'obj arrest']);
});

it('takes for its object what seems the subject of a clause behind it', () => {
  const of = mended(
    mendHeadlinePredicates,
    `Chad NNP compound envoy
     junta NN compound envoy
     names NNS compound envoy
     envoy NN nsubj threatens
     as IN case Peru
     Peru NNP nmod envoy
     threatens VBZ root
     sanctions NNS obj threatens`,
  );
  expect(['junta', 'names', 'envoy', 'as', 'Peru', 'threatens'].map(of)).toEqual([
    'nsubj names',
    'root',
    'obj names',
    'mark threatens',
    'nsubj threatens',
    'advcl names',
  ]);
});

it('takes what may be a plural for a verb before what that is done to', () => {
  const of = mended(
    mendHeadlinePredicates,
    `Peru NNP compound lodges
     lodges NNS nsubj protest
     protest VB/VERB root
     over IN case boats
     boats NNS obl protest`,
  );
  expect(['Peru', 'lodges', 'protest'].map(of)).toEqual(['nsubj lodges', 'root', 'obj lodges']);
});
