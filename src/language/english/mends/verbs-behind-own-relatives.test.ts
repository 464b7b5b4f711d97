import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectsBehindWhen, mendVerbsBehindOwnRelatives } from './verbs-behind-own-relatives.js';

it('gives a noun its verb behind the clause about it', () => {
  const of = mended(
    mendVerbsBehindOwnRelatives,
    `Peru NNP root
     , , punct claims
     which WDT nsubj claims
     claims VBZ acl:relcl Peru
     lakes NNS obj claims
     , , punct Peru
     called VBN xcomp claims
     on IN case Chad
     Chad NNP obl called
     . . punct Peru`,
  );
  expect(['Peru', 'called', 'claims', '.'].map(of)).toEqual(['nsubj called', 'root', 'acl:relcl Peru', 'punct called']);
});

it('leaves what was done by somebody', () => {
  const of = mended(
    mendVerbsBehindOwnRelatives,
    `Ship NN root
     , , punct sank
     which WDT nsubj sank
     sank VBD acl:relcl Ship
     , , punct Ship
     raised VBN advcl sank
     by IN case divers
     divers NNS obl:agent raised
     . . punct Ship`,
  );
  expect(of('raised')).toBe('advcl sank');
});

it('gives a verb behind when its subject', () => {
  const of = mended(
    mendSubjectsBehindWhen,
    `nuns NNS nsubj:pass seized
     were VBD/AUX aux:pass seized
     seized VBN root
     when WRB advmod stormed
     raiders NNS nsubj:pass seized
     stormed VBD conj seized
     schools NNS obj stormed`,
  );
  expect(['raiders', 'stormed'].map(of)).toEqual(['nsubj stormed', 'advcl seized']);
});
