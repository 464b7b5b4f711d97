import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendAdjectivesBehindPronouns,
  mendDeedsToSubjects,
  mendMainClausesBehindAsides,
  mendSubjectsWithAsides,
} from './subjects-with-asides.js';

it('gives a verb the name before an aside', () => {
  const of = mended(
    mendSubjectsWithAsides,
    `Farmers NNS nsubj asked
     asked VBD root
     for IN case help
     help NN obl asked
     , , punct Oslo
     and CC cc Oslo
     Oslo NNP conj help
     , , punct friend
     a DT det friend
     friend NN obj asked
     of IN case both
     both NN nmod friend
     , , punct asked
     pledged VBD parataxis asked
     grain NN obj pledged`,
  );
  expect(['Oslo', 'friend', 'and', 'pledged'].map(of)).toEqual([
    'nsubj pledged',
    'appos Oslo',
    'cc pledged',
    'conj asked',
  ]);
});

it('has nobody do to himself what another does', () => {
  const of = mended(
    mendDeedsToSubjects,
    `Police NNS nsubj arrested
     arrested VBD root
     nurses NNS obj arrested
     as IN mark left
     they PRP nsubj left
     left VBD advcl arrested
     and CC cc beat
     beat VBD conj left
     them PRP obj beat`,
  );
  expect(of('beat')).toBe('conj arrested');
});

it('hangs an adjective on the name behind it', () => {
  const of = mended(
    mendAdjectivesBehindPronouns,
    `He PRP nsubj left
     and CC cc Peruvian
     Peruvian JJ conj He
     President NNP nmod:desc Lind
     Lind NNP conj He
     left VBD root`,
  );
  expect(['Peruvian', 'and', 'Lind'].map(of)).toEqual(['amod Lind', 'cc Lind', 'conj He']);
});

it('makes the main clause of a name and a past behind an aside', () => {
  const of = mended(
    mendMainClausesBehindAsides,
    `After IN mark ruled
     it PRP nsubj ruled
     ruled VBD root
     for IN case pact
     pact NN obl ruled
     , , punct Lind
     Lind NNP appos pact
     ; , punct farmer
     a DT det farmer
     farmer NN appos Lind
     , , punct opposed
     opposed VBD acl farmer
     talks NNS obj opposed`,
  );
  expect(['Lind', 'opposed', 'ruled'].map(of)).toEqual(['nsubj opposed', 'root', 'advcl opposed']);
});
