import { expect, it } from 'vitest';
import { mendFreeAsVerb, mendFreeBehindCalls, mendFreeBehindModals } from './free-as-verb.js';
import { mended } from './sketch.js';

const lines = (object: string, tag: string) => `gave VBD root
rebels NNS iobj gave
hours NNS obj gave
to IN case ${object}
free JJ amod ${object}
${object} ${tag} obl gave`;

it('makes a verb of free before a name', () => {
  const at = mended(mendFreeAsVerb, lines('Lind', 'NNP'));
  expect(['to', 'free', 'Lind'].map(at)).toEqual(['mark free', 'acl hours', 'obj free']);
});

it('makes free the verb of the sentence where the parser has those who are freed for what somebody was', () => {
  const of = mended(
    mendFreeAsVerb,
    `Peru   NNP nsubj  men
     was    VBD/AUX cop men
     to     TO  mark   men
     free   JJ  amod   men
     six    CD  nummod men
     men    NNS root
     .      .   punct  men`,
  );
  expect(['Peru', 'was', 'free', 'six', 'men', '.'].map(of)).toEqual([
    'nsubj free',
    'cop free',
    'root',
    'nummod men',
    'obj free',
    'punct free',
  ]);
});

it('leaves what is free', () => expect(mended(mendFreeAsVerb, lines('markets', 'NNS'))('free')).toBe('amod markets'));

it('makes a verb of free behind a modal', () => {
  const of = mended(
    mendFreeBehindModals,
    `Oman NNP nsubj said
     said VBD root
     it PRP nsubj free
     would MD aux free
     free JJ amod sailors
     two CD nummod sailors
     sailors NNS obj said
     . . punct said`,
  );
  expect(['free', 'sailors', 'it'].map(of)).toEqual(['ccomp said', 'obj free', 'nsubj free']);
});

it('makes a verb of free behind a call', () => {
  const tree = (tag: string) =>
    mended(
      mendFreeBehindCalls,
      `Oman NNP nsubj called
       called VBD root
       on IN case Chad
       Chad NNP obl called
       to IN case free
       free ${tag} obl called
       the DT det sailors
       sailors NNS obl called`,
    );
  expect(['to', 'free', 'sailors'].map(tree('JJ'))).toEqual(['mark free', 'xcomp called', 'obj free']);
  const amod = mended(
    mendFreeBehindCalls,
    `Oman NNP nsubj called
     called VBD root
     on IN case rebels
     rebels NNS obl called
     to IN case civilians
     free JJ amod civilians
     civilians NNS nmod rebels`,
  );
  expect(['to', 'free', 'civilians'].map(amod)).toEqual(['mark free', 'xcomp called', 'obj free']);
});
