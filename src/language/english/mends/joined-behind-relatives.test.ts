import { expect, it } from 'vitest';
import {
  mendCallsBehindPhrases,
  mendGivenInRelatives,
  mendJoinedByNumber,
  mendSubjectsJoinedBehindRelatives,
} from './joined-behind-relatives.js';
import { mended } from './sketch.js';

it('joins a second subject behind the comma that closes a relative clause', () => {
  const of = mended(
    mendSubjectsJoinedBehindRelatives,
    `India NNP nsubj commented
     , , punct backs
     which WDT nsubj backs
     backs VBZ acl:relcl India
     Mauritius NNP obj backs
     , , punct China
     and CC cc China
     China NNP conj Mauritius
     have VBP/AUX aux commented
     commented VBN root`,
  );
  expect(of('China')).toBe('conj India');
});

it('gives one that is left without a verb that of the second', () => {
  const of = mended(
    mendSubjectsJoinedBehindRelatives,
    `Kenya NNP root
     , , punct armed
     which WDT nsubj armed
     armed VBD acl:relcl Kenya
     rebels NNS obj armed
     , , punct accused
     and CC cc accused
     Uganda NNP nsubj:pass accused
     were VBD/AUX aux:pass accused
     accused VBN conj Kenya`,
  );
  expect(['accused', 'Kenya', 'Uganda'].map(of)).toEqual(['root', 'nsubj:pass accused', 'conj Kenya']);
});

it('joins a verb to the one of its number', () => {
  const tree = (verb: string, tag: string) => `union NN nsubj says
     says VBZ root
     members NNS nsubj:pass paid
     were VBD/AUX aux:pass paid
     never RB advmod paid
     paid VBN ccomp says
     and CC cc asked
     ${verb} ${tag}/AUX aux asked
     asked VBN conj paid
     court NN obj asked`;
  expect(mended(mendJoinedByNumber, tree('has', 'VBZ'))('asked')).toBe('conj says');
  expect(mended(mendJoinedByNumber, tree('have', 'VBP'))('asked')).toBe('conj paid');
});

it('takes whoever gets something in a relative clause for that', () => {
  const of = mended(
    mendGivenInRelatives,
    `treaty NN root
     that WDT obj hands
     hands NNS/VERB acl:relcl treaty
     it PRP nsubj hands
     land NN obj hands`,
  );
  expect(['that', 'it'].map(of)).toEqual(['nsubj hands', 'iobj hands']);
});

it('makes the verb of the sentence of a call behind a phrase', () => {
  const of = mended(
    mendCallsBehindPhrases,
    `panel NN root
     about IN case rights
     rights NNS nmod panel
     called VBN acl rights
     on IN case Peru
     Peru NNP obl called
     free VB xcomp called
     men NNS obj free
     . . punct panel`,
  );
  expect(['called', 'panel', '.'].map(of)).toEqual(['root', 'nsubj called', 'punct called']);
});
