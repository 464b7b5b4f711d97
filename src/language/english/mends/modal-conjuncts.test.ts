import { expect, it } from 'vitest';
import { mendModalConjuncts } from './modal-conjuncts.js';
import { mended } from './sketch.js';

const text = (modal: string) => `text NN nsubj demand
it PRP expl demand
${modal} MD aux demand
demand VB root
that IN mark lift
Peru NNP nsubj lift
lift VB ccomp demand
siege NN obj lift
and CC cc extend
would MD aux extend
extend VB conj lift
embargo NN obj extend`;

it('joins what a text would do besides to what it would do', () =>
  expect(mended(mendModalConjuncts, text('would'))('extend')).toBe('conj demand'));
it('leaves it where the verb above has another modal', () =>
  expect(mended(mendModalConjuncts, text('must'))('extend')).toBe('conj lift'));

it('joins a perfect behind a closed clause to the one before it', () =>
  expect(
    mended(
      mendModalConjuncts,
      `Peru NNP nsubj refused
      has VBZ/AUX aux refused
      refused VBN root
      votes NNS obj refused
      , , punct says
      which WDT nsubj unfair
      it PRP nsubj says
      says VBZ acl:relcl votes
      were VBD/AUX cop unfair
      unfair JJ ccomp says
      , , punct called
      and CC cc called
      has VBZ/AUX aux called
      called VBN conj unfair`,
    )('called'),
  ).toBe('conj refused'));
