import { expect, it } from 'vitest';
import { mendFrontedMinds } from './fronted-minds.js';
import { mended } from './sketch.js';

it('makes the verb behind a fronted state of mind that of the sentence', () => {
  const of = mended(
    mendFrontedMinds,
    `Aware JJ root
     that IN mark left
     Peru NNP nsubj left
     left VBD ccomp Aware
     , , punct Aware
     Lind NNP nsubj promised
     promised VBD parataxis Aware
     a DT det review
     review NN obj promised
     . . punct Aware`,
  );
  expect(['promised', 'Aware', '.'].map(of)).toEqual(['root', 'advcl promised', 'punct promised']);
});

it('takes the same for what one is convinced of and no second clause of it', () => {
  const of = mended(
    mendFrontedMinds,
    `Convinced VBN root
     that IN mark attack
     Peru NNP nsubj attack
     would MD aux attack
     attack VB ccomp Convinced
     , , punct Convinced
     Chad NNP nsubj withdrew
     withdrew VBD ccomp Convinced
     troops NNS obj withdrew
     . . punct Convinced`,
  );
  expect(of('withdrew')).toBe('root');
});

it('leaves a state of mind that has a subject', () => {
  const of = mended(
    mendFrontedMinds,
    `Confident JJ root
     that IN mark left
     Peru NNP nsubj left
     left VBD ccomp Confident
     , , punct Confident
     he PRP nsubj Confident
     was VBD cop Confident`,
  );
  expect(of('Confident')).toBe('root');
});

it('takes no fronted state of mind for what is said', () => {
  const of = mended(
    mendFrontedMinds,
    `Aware JJ ccomp said
     that IN mark left
     Peru NNP nsubj left
     left VBD ccomp Aware
     , , punct said
     Lind NNP nsubj said
     said VBD root
     nothing NN obj said`,
  );
  expect(of('Aware')).toBe('advcl said');
});
