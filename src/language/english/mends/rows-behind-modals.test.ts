import { expect, it } from 'vitest';
import { mendRowsBehindModals } from './rows-behind-modals.js';
import { mended } from './sketch.js';

it('joins what somebody could also do to the first that he could', () => {
  const of = mended(
    mendRowsBehindModals,
    `Peru NNP nsubj close
     could MD aux close
     close VB ccomp attack
     ports NNS obj close
     , , punct close
     attack VB root
     ships NNS obj attack
     or CC cc expel
     expel VB conj attack
     envoys NNS obj expel
     . . punct attack`,
  );
  expect(['close', 'attack', 'expel', '.'].map(of)).toEqual(['root', 'conj close', 'conj attack', 'punct close']);
});

it('leaves a verb with somebody of its own', () => {
  const of = mended(
    mendRowsBehindModals,
    `Peru NNP nsubj close
     could MD aux close
     close VB ccomp say
     and CC cc say
     they PRP nsubj say
     say VBP root`,
  );
  expect(of('close')).toBe('ccomp say');
});
