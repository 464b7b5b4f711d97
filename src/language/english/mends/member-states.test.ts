import { expect, it } from 'vitest';
import { mendMemberStates } from './member-states.js';
import { mended } from './sketch.js';

const told = (states: string): string => `agency NN nsubj told
     told VBD root
     member NN nsubj states
     states ${states} ccomp told
     that IN mark lost
     it PRP nsubj lost
     lost VBD ccomp states
     sight NN obj lost`;

it('makes one noun of member states', () => {
  const at = mended(mendMemberStates, told('VBZ'));
  expect([at('member'), at('states'), at('lost')]).toEqual(['compound states', 'iobj told', 'ccomp told']);
});

it('leaves who says that a member has written', () =>
  expect(mended(mendMemberStates, told('VBZ').replace(/told/g, 'wrote'))('states')).toBe('ccomp wrote'));
