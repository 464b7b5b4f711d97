import { expect, it } from 'vitest';
import {
  mendAskedAside,
  mendPhrasesAcrossRelatives,
  mendSecondSubjects,
  mendSubjectsBeforeHaving,
} from './pairs-and-asides.js';
import { mended } from './sketch.js';

it('gives the second subject to the second verb', () =>
  expect(
    mended(
      mendSecondSubjects,
      `Lind NNP nsubj said
       said VBD root
       borders NNS nsubj:pass changed
       changed VBN ccomp said
       , , punct urged
       and CC cc urged
       Mora NNP nsubj:pass changed
       urged VBD conj said
       calm NN obj urged`,
    )('Mora'),
  ).toBe('nsubj urged'));

it('joins a phrase to the one with its preposition', () =>
  expect(
    mended(
      mendPhrasesAcrossRelatives,
      `Ships NNS nsubj drew
       drew VBD root
       protests NNS obj drew
       from IN case Peru
       Peru NNP obl drew
       , , punct put
       which WDT nsubj put
       put VBD acl:relcl Peru
       troops NNS obj put
       on IN case alert
       alert NN obl put
       , , punct Chad
       and CC cc Chad
       from IN case Chad
       Chad NNP conj alert`,
    )('Chad'),
  ).toBe('conj Peru'));

it('makes the main verb of what is said by whoever is asked', () =>
  expect(
    ['Lind', 'asked', 'called'].map(
      mended(
        mendAskedAside,
        `Lind NNP nsubj asked
       , , punct asked
       asked VBD root
       about IN case charges
       charges NNS obl asked
       that IN mark left
       Chad NNP nsubj left
       left VBD acl charges
       , , punct called
       called VBD conj left
       them PRP obj called`,
      ),
    ),
  ).toEqual(['nsubj called', 'acl Lind', 'root']));

it('makes the main verb of it where the name is taken for the sentence', () =>
  expect(
    ['Lind', 'pressed', 'blamed'].map(
      mended(
        mendAskedAside,
        `Lind NNP root
       , , punct pressed
       pressed VBN acl Lind
       by IN case reporters
       reporters NNS obl:agent pressed
       , , punct blamed
       blamed VBD advcl pressed
       Chad NNP obj blamed`,
      ),
    ),
  ).toEqual(['nsubj blamed', 'acl Lind', 'root']));

it('gives the subject before an aside with `having` to the verb behind it', () =>
  expect(
    ['Peru', 'left', 'lacked'].map(
      mended(
        mendSubjectsBeforeHaving,
        `Lind NNP nsubj said
       said VBD root
       that IN mark lacked
       Peru NNP nsubj left
       , , punct left
       having VBG/AUX aux left
       left VBN ccomp said
       them PRP obj left
       , , punct left
       lacked VBD ccomp said
       rights NNS obj lacked`,
      ),
    ),
  ).toEqual(['nsubj lacked', 'advcl lacked', 'ccomp said']));
