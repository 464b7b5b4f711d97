import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectsBehindBareDays } from './subjects-behind-bare-days.js';

it('parts a subject from the day before it', () => {
  const of = mended(
    mendSubjectsBehindBareDays,
    `On IN case guards
     Friday NNP compound guards
     border NN compound guards
     guards NNS obl beat
     beat VBD root
     four CD nummod hawkers
     hawkers NNS obj beat`,
  );
  expect(['On', 'Friday', 'border', 'guards'].map(of)).toEqual([
    'case Friday',
    'obl beat',
    'compound guards',
    'nsubj beat',
  ]);
});

it('parts what befalls somebody from a year', () => {
  const of = mended(
    mendSubjectsBehindBareDays,
    `In IN case monks
     2019 CD nummod monks
     monks NNS obl beaten
     were VBD/AUX aux:pass beaten
     beaten VBN root`,
  );
  expect(['In', '2019', 'monks'].map(of)).toEqual(['case 2019', 'obl beaten', 'nsubj:pass beaten']);
});

it('takes the day for that of a word of saying before it', () => {
  const of = mended(
    mendSubjectsBehindBareDays,
    `Lima NNP nsubj said
     said VBD root
     on IN case guards
     Friday NNP compound guards
     guards NNS obl beaten
     had VBD/AUX aux beaten
     beaten VBN ccomp said
     hawkers NNS obj beaten`,
  );
  expect(['Friday', 'guards'].map(of)).toEqual(['obl said', 'nsubj beaten']);
});

it('gives a verb the noun beside the day', () => {
  const of = mended(
    mendSubjectsBehindBareDays,
    `On IN case monks
     Friday NNP obl beat
     Chilean JJ amod monks
     monks NNS nsubj beat
     beat VBD root
     hawkers NNS obj beat`,
  );
  expect(['On', 'Friday', 'monks'].map(of)).toEqual(['case Friday', 'obl beat', 'nsubj beat']);
});

it('leaves a phrase alone that has its subject behind it', () => {
  const of = mended(
    mendSubjectsBehindBareDays,
    `In IN case elections
     2019 CD nummod elections
     elections NNS obl lost
     Ruiz NNP nsubj lost
     lost VBD root
     seats NNS obj lost`,
  );
  expect(of('elections')).toBe('obl lost');
});
