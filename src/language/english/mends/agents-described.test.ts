import { expect, it } from 'vitest';
import { mendAgentsDescribed, mendWhichOfOne } from './agents-described.js';
import { mended } from './sketch.js';

it('says of the doer of a passive what he is', () => {
  const at = mended(
    mendAgentsDescribed,
    `Figures NNS nsubj:pass disputed
     are VBP aux:pass disputed
     disputed VBN root
     by IN case Andina
     Andina NNP obl:agent disputed
     , , punct agency
     the DT det agency
     agency NN nsubj:pass disputed`,
  );
  expect(at('agency')).toBe('appos Andina');
});

it('hangs a clause about one on the one, not on the many it is said to run', () => {
  const at = mended(
    mendWhichOfOne,
    `agency NN root
     that WDT nsubj runs
     runs VBZ acl:relcl agency
     ports NNS obj runs
     , , punct maintains
     which WDT nsubj maintains
     maintains VBZ acl:relcl ports`,
  );
  expect(at('maintains')).toBe('acl:relcl agency');
});
