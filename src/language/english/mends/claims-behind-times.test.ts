import { expect, it } from 'vitest';
import { mendClaimsBehindTimes, mendWhatIsTakenPartIn } from './claims-behind-times.js';
import { mended } from './sketch.js';

it('gives a claim to its verb, and not to how long it has been made', () => {
  const tree = (subject: string) =>
    mended(
      mendClaimsBehindTimes,
      `Peru NNP nsubj demanded
       demanded VBD root
       for IN case years
       years NNS obl demanded
       that IN mark dropped
       pacts NNS ${subject} dropped
       be VB/AUX aux:pass dropped
       dropped VBN acl:relcl years`,
    )('dropped');
  expect([tree('nsubj:pass'), tree('obl')]).toEqual(['ccomp demanded', 'acl:relcl years']);
});

it('gives what one takes part in to the noun', () => {
  const tree = (noun: string) =>
    mended(
      mendWhatIsTakenPartIn,
      `Peru NNP nsubj ended
       ended VBD root
       ${noun} NN obj ended
       in IN case pact
       pact NN obl ended
       today NN obl ended`,
    )('pact');
  expect([tree('participation'), tree('talks')]).toEqual(['nmod participation', 'obl ended']);
});
