import { expect, it } from 'vitest';
import { mendJoinedAttributes } from './joined-attributes.js';
import { mended } from './sketch.js';

it('joins two attributes behind a preposition', () => {
  const of = mended(
    mendJoinedAttributes,
    `Chad NNP nsubj held
     held VBD root
     drills NNS obj held
     with IN case forces
     Peruvian JJ amod forces
     and CC cc forces
     Chilean JJ amod forces
     forces NNS conj drills`,
  );
  expect(['forces', 'Chilean', 'and'].map(of)).toEqual(['nmod drills', 'conj Peruvian', 'cc Chilean']);
});
