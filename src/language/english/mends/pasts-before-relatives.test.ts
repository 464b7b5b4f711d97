import { expect, it } from 'vitest';
import { mendVetoes } from './after-clauses.js';
import { mendPhoned } from './called.js';
import { mendPastsBeforeRelatives, mendResumed } from './pasts-before-relatives.js';
import { mendSayingsBeforeSemicolons } from './semicolons.js';
import { mended } from './sketch.js';

it('makes a past the main verb over a relative clause without its pronoun', () =>
  expect(
    ['called', 'Peru', 'holds'].map(
      mended(
        mendPastsBeforeRelatives,
        `Peru NNP nsubj holds
       called VBN acl Peru
       on IN case Chad
       Chad NNP obl called
       to TO mark quit
       quit VB xcomp called
       hills NNS obj quit
       it PRP nsubj holds
       holds VBZ root
       . . punct holds`,
      ),
    ),
  ).toEqual(['root', 'nsubj called', 'acl:relcl hills']));

it('makes `resume` a verb behind an infinitive', () =>
  expect(
    ['resume', 'talks'].map(
      mended(
        mendResumed,
        `Peru NNP nsubj wants
       wants VBZ root
       to TO mark withdraw
       withdraw VB xcomp wants
       troops NNS obj withdraw
       and CC cc resume
       resume NN conj troops
       talks NNS obj withdraw`,
      ),
    ),
  ).toEqual(['conj withdraw', 'obj resume']));

it('hangs what a text came to grief of on the main verb', () =>
  expect(
    ['vetoed'].map(
      mended(
        mendVetoes,
        `council NN nsubj failed
       failed VBD root
       to TO mark adopt
       adopt VB xcomp failed
       motion NN obj adopt
       demanding VBG acl motion
       halt NN obj demanding
       after IN mark vetoed
       Peru NNP nsubj vetoed
       vetoed VBD advcl demanding
       it PRP obj vetoed`,
      ),
    ),
  ).toEqual(['advcl failed']));

it('hangs a clause behind a semicolon on what words of saying tell', () =>
  expect(
    ['children'].map(
      mended(
        mendSayingsBeforeSemicolons,
        `three CD nsubj hurt
       hurt VBD root
       , , punct said
       police NNS nsubj said
       said VBD parataxis hurt
       ; : punct children
       two CD nsubj children
       were VBD cop children
       children NNS ccomp said`,
      ),
    ),
  ).toEqual(['parataxis hurt']));

it('takes a name behind `called` for whom somebody phones', () =>
  expect(
    ['Arango'].map(
      mended(
        mendPhoned,
        `Lind NNP nsubj called
       called VBD root
       Arango NNP xcomp called
       on IN case Sunday
       Sunday NNP obl called`,
      ),
    ),
  ).toEqual(['obj called']));
