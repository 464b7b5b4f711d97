import { expect, it } from 'vitest';
import { mendCalledInQuotes, mendVerbsBehindWho, mendWhatOthersCall } from './called-what.js';
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
