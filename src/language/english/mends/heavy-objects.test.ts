import { expect, it } from 'vitest';
import { mendObjectsBehindMeasures } from './heavy-objects.js';
import { mended } from './sketch.js';

it('finds what is extended behind the measure by which it is', () => {
  const of = mended(
    mendObjectsBehindMeasures,
    `Peru NNP nsubj extended
     extended VBD root
     by IN case months
     six CD nummod months
     months NNS obl:agent extended
     its PRP$ nmod:poss tariffs
     tariffs NNS obl:agent extended`,
  );
  expect(['months', 'tariffs'].map(of)).toEqual(['obl extended', 'obj extended']);
});

it('gives the clause its verb where the parser has a mere noun for it', () => {
  const of = mended(
    mendObjectsBehindMeasures,
    `Peru NNP root
     raised VBN acl Peru
     by IN case percent
     ten CD nummod percent
     percent NN obl raised
     its PRP$ nmod:poss tariffs
     tariffs NNS obl:agent raised
     . . punct Peru`,
  );
  expect(['Peru', 'raised', 'tariffs', '.'].map(of)).toEqual(['nsubj raised', 'root', 'obj raised', 'punct raised']);
});

it('leaves a passive as it is', () => {
  const of = mended(
    mendObjectsBehindMeasures,
    `tariffs NNS nsubj:pass raised
     were VBD aux:pass raised
     raised VBN root
     by IN case percent
     ten CD nummod percent
     percent NN obl raised
     Sunday NNP obl raised`,
  );
  expect(of('Sunday')).toBe('obl raised');
});
