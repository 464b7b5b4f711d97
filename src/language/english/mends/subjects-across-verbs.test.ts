import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendPastsOfSubjects,
  mendSubjectsBeforeGerunds,
  mendSubjectsOfObjects,
  mendVerbsBeforeConjuncts,
} from './subjects-across-verbs.js';

it('gives a verb the subject that an aside parts from it', () => {
  const at = mended(
    mendSubjectsOfObjects,
    `Caricom NNP nsubj talks
     , , punct Caricom
     a DT det league
     league NN appos Caricom
     , , punct Caricom
     is VBZ/AUX aux offering
     offering VBG root
     talks NNS obj offering`,
  );
  expect(at('Caricom')).toBe('nsubj offering');
});

it('gives a past the plural before what that is doing', () => {
  const at = mended(
    mendSubjectsBeforeGerunds,
    `Boys NNS compound drums
     beating VBG acl drums
     drums NNS obj paraded
     paraded VBD root`,
  );
  expect(at('Boys')).toBe('nsubj paraded');
  expect(at('beating')).toBe('acl Boys');
  expect(at('drums')).toBe('obj beating');
});

it('makes a verb of what nobody does to its subject', () => {
  const lines = `Nurses NNS root
     struck VBN acl Nurses
     for IN case weeks
     weeks NNS obl struck`;
  const at = mended(mendPastsOfSubjects, lines);
  expect(at('struck')).toBe('root');
  expect(at('Nurses')).toBe('nsubj struck');
  expect(mended(mendPastsOfSubjects, lines.replace('for', 'by'))('struck')).toBe('acl Nurses');
});

it('makes a second verb of what stands behind and', () => {
  const at = mended(
    mendVerbsBeforeConjuncts,
    `Oslo NNP nsubj froze
     froze VBD root
     aid NN obj froze
     and CC cc curbs
     imposed VBN amod curbs
     curbs NNS conj aid`,
  );
  expect(at('imposed')).toBe('conj froze');
  expect(at('curbs')).toBe('obj imposed');
});
