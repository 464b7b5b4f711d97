import { expect, it } from 'vitest';
import { mendObjectsBeforeSpans, mendSaidBehindPronouns, mendSignersInRelatives } from './said-behind-pronouns.js';
import { mended } from './sketch.js';

it('gives what goes with a denial its own clause', () => {
  const lines = (pronoun: string) => `ministry NN nsubj denied
     denied VBD root
     ${pronoun} DT obj denied
     , , punct saying
     saying VBG advcl abroad
     pilots NNS nsubj abroad
     were VBD/AUX cop abroad
     abroad RB ccomp denied`;
  const of = mended(mendSaidBehindPronouns, lines('that'));
  expect(['saying', 'abroad'].map(of)).toEqual(['advcl denied', 'ccomp saying']);
  expect(mended(mendSaidBehindPronouns, lines('rumours'))('abroad')).toBe('ccomp denied');
});

it('gives a relative clause to the text that was signed', () => {
  const lines = (relation: string) => `Under IN case Declaration
     Declaration NNP obl promised
     , , punct Declaration
     which WDT ${relation} signed
     Lind NNP nsubj promised
     signed VBD acl:relcl Lind
     ,, , punct promised
     countries NNS nsubj promised
     promised VBD root
     calm NN obj promised`;
  const of = mended(mendSignersInRelatives, lines('obj'));
  expect(['signed', 'Lind', 'countries'].map(of)).toEqual(['acl:relcl Declaration', 'nsubj signed', 'nsubj promised']);
  expect(mended(mendSignersInRelatives, lines('nsubj'))('Lind')).toBe('nsubj promised');
});

it('parts an object from how much later it was', () => {
  const lines = (number: string) => `Chile NNP nsubj dismissed
     dismissed VBD root
     the DT det hours
     ${number}
     complaint NN compound hours
     hours NNS obl:unmarked later
     later RBR advmod dismissed`;
  const of = mended(mendObjectsBeforeSpans, lines('new JJ amod hours'));
  expect(['the', 'new', 'complaint', 'hours'].map(of)).toEqual([
    'det complaint',
    'amod complaint',
    'obj dismissed',
    'obl:unmarked later',
  ]);
  expect(mended(mendObjectsBeforeSpans, lines('two CD nummod hours'))('complaint')).toBe('compound hours');
});
