import { expect, it } from 'vitest';
import { mendNamesOnVerbs, mendPersonae, mendSoughtObjects, mendTitlesAsComplements } from './named-objects.js';
import { mended } from './sketch.js';

it('gives a declaration the one who is unwelcome', () => {
  const word = mended(
    mendPersonae,
    `Peru NNP nsubj declared
    declared VBD root
    Lind NNP compound persona
    persona NN obj declared
    non JJ advmod grata
    grata NN xcomp declared`,
  );
  expect([word('Lind'), word('persona')]).toEqual(['obj declared', 'xcomp declared']);
});

it('takes a title before a name for the object', () => {
  const lines = (verb: string) => `Peru NNP nsubj ${verb}
    ${verb} VBD root
    commander NN xcomp ${verb}
    Huamani NNP appos commander`;
  expect(mended(mendTitlesAsComplements, lines('blacklisted'))('commander')).toBe('obj blacklisted');
  expect(mended(mendTitlesAsComplements, lines('named'))('commander')).toBe('xcomp named');
});

it('hangs what befell somebody on him', () => {
  const word = mended(
    mendSoughtObjects,
    `Peru NNP nsubj extradited
    extradited VBD root
    minister NN nsubj wanted
    wanted VBD ccomp extradited
    in IN case Lima
    Lima NNP obl wanted`,
  );
  expect([word('minister'), word('wanted')]).toEqual(['obj extradited', 'acl minister']);
});

it('takes a name right behind a verb for its object', () => {
  const lines = (object: string) => `Peru NNP nsubj vows
    vows VBZ root
    to TO mark sue
    sue VB xcomp vows
    ${object}
    Mercator NNP flat sue`;
  expect(mended(mendNamesOnVerbs, lines('quickly RB advmod Mercator'))('Mercator')).toBe('obj sue');
  expect(mended(mendNamesOnVerbs, lines('them PRP obj sue'))('Mercator')).toBe('flat sue');
});

it('takes whom somebody declared persona non grata for the object', () => {
  const at = mended(
    mendPersonae,
    `Lind NNP root
    whom WP obj declared
    Peru NNP nsubj declared
    declared VBD acl:relcl Lind
    persona NN obj declared
    non FW flat persona
    grata FW flat persona`,
  );
  expect(['whom', 'persona'].map(at)).toEqual(['obj declared', 'xcomp declared']);
});

it('gives who declares somebody persona non grata to the verb', () => {
  const of = mended(
    mendPersonae,
    `envoy NN nsubj:pass declared
     was VBD/AUX aux:pass declared
     declared VBN root
     persona NN xcomp declared
     non AFX flat persona
     grata FW flat persona
     by IN case Chad
     Chad NNP obl:agent grata`,
  );
  expect(of('Chad')).toBe('obl:agent declared');
});
