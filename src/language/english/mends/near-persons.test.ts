import { expect, it } from 'vitest';
import { mendNearPersons } from './near-persons.js';
import { mended } from './sketch.js';

it('gives a verb taken for a noun those near somebody for its subject', () => {
  const of = mended(
    mendNearPersons,
    `People NNS nsubj close
     close VBP root
     to IN case doubt
     her PRP$ nmod:poss doubt
     doubt NN obl close
     that IN mark go
     he PRP nsubj go
     go VBP acl doubt
     . . punct close`,
  );
  expect(['People', 'close', 'to', 'her', 'doubt', 'go', '.'].map(of)).toEqual([
    'nsubj doubt',
    'amod People',
    'case her',
    'obl close',
    'root',
    'ccomp doubt',
    'punct doubt',
  ]);
});

it('gives a verb set off inside a sentence its subject', () => {
  const of = mended(
    mendNearPersons,
    `She PRP nsubj worries
     worries VBZ root
     , , punct those
     those DT obj worries
     around IN case her
     her PRP nmod those
     say VBP parataxis worries
     . . punct worries`,
  );
  expect(of('those')).toBe('nsubj say');
});
