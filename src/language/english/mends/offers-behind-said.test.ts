import { expect, it } from 'vitest';
import { mendAskedForToBe, mendOffersBehindSaid, mendSecondThat } from './offers-behind-said.js';
import { mended } from './sketch.js';

const offers = (subject: string) => `Lind NNP nsubj said
said VBD root
${subject} NN nsubj showed
showed VBD ccomp said
codes NNS obj showed
and CC cc offered
offered VBN conj showed
to TO mark host
host VB xcomp offered`;

it('has the speaker offer, and no crash', () =>
  expect(mended(mendOffersBehindSaid, offers('crash'))('offered')).toBe('conj said'));
it('leaves what an envoy offers', () =>
  expect(mended(mendOffersBehindSaid, offers('minister'))('offered')).toBe('conj showed'));

it('opens a second clause with that', () => {
  const of = mended(
    mendSecondThat,
    `He PRP nsubj said
    said VBD root
    boats NNS nsubj sank
    sank VBD ccomp said
    , , punct lay
    and CC cc lay
    that DT det blame
    blame NN nsubj lay
    lay VBD conj said
    elsewhere RB advmod lay`,
  );
  expect([of('that'), of('lay')]).toEqual(['mark lay', 'conj sank']);
});

it('has what is asked for be what is to be let through', () => {
  const of = mended(
    mendAskedForToBe,
    `London NNP nsubj asked
    asked VBD root
    for IN case ships
    ships NNS obl asked
    that WDT obj sold
    it PRP nsubj sold
    sold VBD acl:relcl ships
    to TO mark let
    be VB/AUX aux:pass let
    let VBN advcl sold`,
  );
  expect([of('let'), of('ships'), of('for')]).toEqual(['advcl asked', 'nsubj:pass let', 'mark let']);
});
