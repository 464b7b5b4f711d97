import { expect, it } from 'vitest';
import {
  mendCalledInQuotes,
  mendCalledPlurals,
  mendForWhichAround,
  mendOfWhichBetween,
  mendRelativesBehindSemicolons,
  mendVerbsBehindWho,
  mendWhatOthersCall,
} from './called-what.js';
import { mended } from './sketch.js';

it('takes a quotation for what something is called', () => {
  const at = mended(
    mendCalledInQuotes,
    `Lind NNP nsubj called
     called VBD root
     the DT det vote
     vote NN obj called
     “ \`\` punct farce
     a DT det farce
     farce NN appos vote
     ” '' punct farce`,
  );
  expect(at('farce')).toBe('xcomp called');
});

it('gives a verb behind a clause about another its subject', () => {
  const at = mended(
    mendVerbsBehindWho,
    `lawyer NN root
     for IN case Haddad
     Haddad NNP nmod lawyer
     , , punct trader
     the DT det trader
     trader NN appos lawyer
     who WP nsubj met
     met VBD acl:relcl trader
     spies NNS obj met
     , , punct denied
     denied VBN conj met
     it PRP obj denied
     . . punct lawyer`,
  );
  expect(at('denied')).toBe('root');
  expect(at('lawyer')).toBe('nsubj denied');
});

it('takes what others call something for a clause about it', () => {
  const at = mended(
    mendWhatOthersCall,
    `a DT det reason
     reason NN root
     that IN/SCONJ mark called
     Peru NNP nsubj called
     called VBD acl reason
     thin JJ xcomp called`,
  );
  expect(at('called')).toBe('acl:relcl reason');
  expect(at('that')).toBe('obj called');
});

it('gives a verb behind a clause its subject behind a semicolon', () => {
  const at = mended(
    mendRelativesBehindSemicolons,
    `Peru NNP nsubj left
     left VBD root
     ; : punct Reprieve
     Reprieve NNP conj left
     , , punct has
     which WDT nsubj has
     has VBZ acl:relcl Reprieve
     seats NNS obj has
     , , punct called
     called VBN advcl has
     for IN case calm
     calm NN obj called`,
  );
  expect(at('called')).toBe('parataxis left');
  expect(at('Reprieve')).toBe('nsubj called');
});

it('gives the verb behind “of which” its subject', () => {
  const at = mended(
    mendOfWhichBetween,
    `Lind NNP nsubj said
     said VBD root
     letters NNS nsubj:pass given
     , , punct given
     of IN case which
     which WDT obl given
     he PRP nsubj:pass given
     was VBD/AUX aux:pass given
     given VBN ccomp said
     copies NNS obj given
     , , punct confirmed
     confirmed VBN parataxis said
     it PRP obj confirmed`,
  );
  expect(at('confirmed')).toBe('ccomp said');
  expect(at('letters')).toBe('nsubj confirmed');
  expect(at('given')).toBe('acl:relcl letters');
});

it('puts the clause of “for which” to its noun', () => {
  const at = mended(
    mendForWhichAround,
    `Chad NNP nsubj told
     told VBD root
     lies NNS obj told
     , , punct claim
     claim NN appos lies
     for IN case which
     which WDT obl said
     , , punct which
     Lind NNP nsubj said
     said VBD parataxis told
     , , punct said
     she PRP nsubj saw
     saw VBD ccomp told
     proof NN obj saw`,
  );
  expect(at('saw')).toBe('acl:relcl claim');
  expect(at('said')).toBe('parataxis saw');
});

it('parts those who are called something from what they are called', () => {
  const of = mended(
    mendCalledPlurals,
    `Lind NNP nsubj called
     called VBD root
     the DT det thugs
     miners NNS compound thugs
     thugs NNS obj called`,
  );
  expect(['miners', 'thugs', 'the'].map(of)).toEqual(['obj called', 'xcomp called', 'det miners']);
});
