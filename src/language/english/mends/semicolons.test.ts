import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import {
  mendAskedBehindSemicolons,
  mendClausesAfterSemicolons,
  mendClausesJoinedToNouns,
  mendSubjectsAfterSemicolons,
  mendSubjectsBeforeRemarks,
} from './semicolons.js';
import { mended } from './sketch.js';

it('gives a verb behind a semicolon the noun that opens its clause', () => {
  const { tokens } = analyse(
    "Its army-led government backed Egypt's letter; the Rapid Support Forces, which control the border area near the dam, did not comment.",
  );
  const forces = tokens.find(({ form }) => form === 'Forces')!;
  expect([forces.deprel, tokens[forces.head]!.form]).toEqual(['nsubj', 'comment']);
});

it('hangs a clause behind a semicolon on the main clause', () => {
  const tree = (tag: string) =>
    mended(
      mendClausesAfterSemicolons,
      `Peru NNP nsubj proposed
       proposed VBD root
       that IN mark end
       pacts NNS nsubj end
       end VBP ccomp proposed
       ; : punct opposed
       Chile ${tag} nsubj opposed
       opposed VBD parataxis end
       it PRP obj opposed`,
    )('opposed');
  expect([tree('NNP'), tree('NNS')]).toEqual(['parataxis proposed', 'parataxis end']);
});

it('hangs one there whose subject is new', () => {
  const of = mended(
    mendClausesAfterSemicolons,
    `Peru NNP nsubj proposed
     proposed VBD root
     that IN mark end
     pacts NNS nsubj end
     end VBP ccomp proposed
     ; : punct opposed
     a DT det official
     official NN nsubj opposed
     opposed VBD parataxis end
     it PRP obj opposed`,
  );
  expect(of('opposed')).toBe('parataxis proposed');
});

it('takes it for nothing that is said', () => {
  const of = mended(
    mendClausesAfterSemicolons,
    `Peru NNP nsubj told
     told VBD root
     us PRP iobj told
     ; : punct opposed
     Chile NNP nsubj opposed
     opposed VBD ccomp told
     it PRP obj opposed`,
  );
  expect(of('opposed')).toBe('parataxis told');
});

it('takes it for nothing that is told of a noun before', () => {
  const of = mended(
    mendClausesAfterSemicolons,
    `Peru NNP nsubj lifted
     lifted VBD root
     it PRP obj lifted
     ; : punct opposed
     Chile NNP nsubj opposed
     opposed VBD acl it
     that DT obj opposed`,
  );
  expect(of('opposed')).toBe('parataxis lifted');
});

it('gives a verb behind a semicolon the nouns that open its clause, where both are joined to what stands before', () => {
  const tree = (xpos: string, object: string) =>
    mended(
      mendClausesJoinedToNouns,
      `Peru NNP nsubj backed
       backed VBD root
       pacts NNS obj backed
       ; : punct unions
       unions NNS appos pacts
       and CC cc opposed
       the DT det right
       far RB advmod right
       right RB advmod opposed
       opposed ${xpos} conj unions
       it PRP ${object} opposed`,
    );
  const of = tree('VBN', 'obj');
  expect([of('unions'), of('opposed'), of('right'), of('and')]).toEqual([
    'nsubj opposed',
    'parataxis backed',
    'conj unions',
    'cc right',
  ]);
  expect(tree('VBN', 'obl')('unions')).toBe('appos pacts');
});

it('gives the answer to whoever is asked', () => {
  const of = mended(
    mendAskedBehindSemicolons,
    `Lind NNP nsubj left
     left VBD root
     ; : punct asked
     another DT/DET nsubj asked
     , , punct asked
     asked VBD parataxis left
     why WRB/ADV obj asked
     , , punct replied
     replied VBD parataxis left`,
  );
  expect(of('another')).toBe('nsubj replied');
  expect(of('asked')).toBe('acl another');
});

it('gives a verb behind a semicolon the name that opens its clause', () => {
  const of = (name: string) =>
    mended(
      mendSubjectsAfterSemicolons,
      `Peru NNP nsubj abstained
       abstained VBD root
       ; : punct voted
       Chile NNP ${name}
       , , punct voted
       oddly RB advmod voted
       voted VBD parataxis abstained`,
    )('Chile');
  expect(of('nsubj abstained')).toBe('nsubj voted');
  expect(of('obl:unmarked voted')).toBe('nsubj voted');
});

it('gives a verb behind a remark the noun behind the semicolon', () => {
  const at = mended(
    mendSubjectsBeforeRemarks,
    `Peru NNP nsubj joke
     was VBD/AUX cop joke
     joke NN root
     ; : punct cabinet
     cabinet NN appos joke
     , , punct said
     he PRP nsubj said
     said VBD parataxis joke
     , , punct said
     had VBD ccomp said
     itself PRP obj had`,
  );
  expect(at('cabinet')).toBe('nsubj had');
});
