import { expect, it } from 'vitest';
import { mendTurnsInHeadlines } from './headline-turns.js';
import {
  mendHearersBesideSubjects,
  mendNamesBeforeTheirNouns,
  mendNamesGiven,
  mendThoughtsBehindWhich,
} from './hearers.js';
import { mended } from './sketch.js';

it('gives a verb of telling its hearers', () => {
  const word = mended(
    mendHearersBesideSubjects,
    `Lind NNP nsubj told
    told VBD root
    Peruvian JJ amod envoys
    envoys NNS nmod:desc Chile
    Chile NNP nsubj ready
    was VBD/AUX cop ready
    ready JJ ccomp told`,
  );
  expect([word('envoys'), word('Chile')]).toEqual(['iobj told', 'nsubj ready']);
});

it('makes the name behind a quotation the one who says it', () => {
  const word = mended(
    mendNamesBeforeTheirNouns,
    `“ PU punct lost
    lost VBD ccomp wrote
    , PU punct lost
    ” PU punct lost
    Ana NNP parataxis lost
    Lind NNP flat Ana
    , PU punct lawmaker
    a DT det lawmaker
    lawmaker NN nsubj wrote
    , PU punct lawmaker
    wrote VBD root`,
  );
  expect([word('Ana'), word('lawmaker')]).toEqual(['nsubj wrote', 'appos Ana']);
});

it('hangs the name that somebody gives on his giving it', () => {
  const word = mended(
    mendNamesGiven,
    `driver NN nsubj said
    who WP nsubj gave
    gave VBD acl:relcl driver
    his PRP$ nmod:poss name
    name NN obj gave
    as IN/SCONJ mark said
    Lind NNP nsubj said
    said VBD root`,
  );
  expect([word('Lind'), word('as')]).toEqual(['obl gave', 'case Lind']);
});

it('makes a verb of what is thought in a relative clause', () => {
  const word = mended(
    mendThoughtsBehindWhich,
    `dam NN root
    which WDT obj harm
    Peru NNP compound fears
    fears NNS nsubj harm
    will MD aux harm
    harm VB acl:relcl dam
    trade NN obj harm`,
  );
  expect([word('fears'), word('harm'), word('Peru')]).toEqual(['acl:relcl dam', 'ccomp fears', 'nsubj fears']);
});

it('sets the second of two turns in a headline beside the first', () => {
  const word = mended(
    mendTurnsInHeadlines,
    `Kyiv NNP nsubj says
    says VBZ root
    drones NNS nsubj hit
    hit VBP ccomp says
    port NN obj hit
    , , punct denies
    Moscow NNP nsubj denies
    denies VBZ ccomp says
    damage NN obj denies`,
  );
  expect(word('denies')).toBe('conj says');
});
