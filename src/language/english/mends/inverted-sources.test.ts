import { expect, it } from 'vitest';
import { mendSayersBesideClauses, mendSourcesBehindClauses } from './inverted-sources.js';
import { mended } from './sketch.js';

it('sets the source at the end beside its clause', () => {
  const word = mended(
    mendSourcesBehindClauses,
    `Peru NNP nsubj told
    told VBD root
    the DT det board
    board NN iobj told
    dams NNS nsubj held
    held VBD ccomp told
    , , punct said
    said VBD conj told
    envoys NNS iobj said`,
  );
  expect([word('said'), word('envoys')]).toEqual(['parataxis told', 'nsubj said']);
});

it('sets who says so beside a clause that lacks nothing', () => {
  const word = mended(
    mendSayersBesideClauses,
    `Peru NNP nsubj signed
    has VBZ/AUX aux signed
    signed VBN root
    pacts NNS obj signed
    , , punct said
    ministers NNS nsubj said
    said VBD ccomp signed`,
  );
  expect(word('said')).toBe('parataxis signed');
});

it('sets whoever argues beside the clause before, and no thing that is claimed', () => {
  const plan = (source: string, tag: string) => `the DT det plan
    plan NN nsubj has
    has VBZ root
    merit NN obj has
    , , punct claims
    claims VBZ parataxis has
    ${source} ${tag} obj claims
    . . punct has`;
  expect(mended(mendSourcesBehindClauses, plan('Lind', 'NNP'))('Lind')).toBe('nsubj claims');
  expect(mended(mendSourcesBehindClauses, plan('victory', 'NN'))('victory')).toBe('obj claims');
});
