import { expect, it } from 'vitest';
import { mendClausesAsConjuncts, mendGerundsAsSubjects, mendObjectsBeforeAuxiliaries } from './cut-clauses.js';
import { mended } from './sketch.js';

it('makes what is said of a clause whose subject stands right behind the verb of saying', () => {
  const of = mended(
    mendClausesAsConjuncts,
    `Lind NNP nsubj said
     said VBD root
     envoys NNS nsubj wrote
     and CC cc Ruiz
     Ruiz NNP conj envoys
     wrote VBD conj said
     drafts NNS obj wrote
     . . punct said`,
  );
  expect(of('wrote')).toBe('ccomp said');
});

it('leaves a verb that is joined with a word or a subject of its own further on', () => {
  const of = mended(
    mendClausesAsConjuncts,
    `Lind NNP nsubj left
     left VBD root
     early RB advmod left
     ; , punct wrote
     envoys NNS nsubj wrote
     wrote VBD conj left
     . . punct left`,
  );
  expect(of('wrote')).toBe('conj left');
});

it('gives a clause the subject that stands before what is put in between commas', () => {
  const of = mended(
    mendObjectsBeforeAuxiliaries,
    `They PRP nsubj hoped
     hoped VBD root
     talks NNS obj hoped
     - , punct called
     called VBN acl talks
     early RB advmod called
     , , punct help
     would MD aux help
     help VB parataxis hoped
     . . punct hoped`,
  );
  expect([of('talks'), of('help')]).toEqual(['nsubj help', 'ccomp hoped']);
});

it('makes a subject of a gerund right behind a verb of saying', () => {
  const of = mended(
    mendGerundsAsSubjects,
    `Officers NNS nsubj said
     said VBD root
     seeking VBG advcl said
     help NN obj seeking
     saved VBD parataxis said
     lives NNS obj saved
     . . punct said`,
  );
  expect([of('seeking'), of('saved')]).toEqual(['csubj saved', 'ccomp said']);
});
