import { expect, it } from 'vitest';
import {
  mendChargesSummingUp,
  mendClausesBehindNouns,
  mendCrossings,
  mendSubjectsBehindAfter,
  mendThoseBelieved,
} from './lost-clauses.js';
import { mended } from './sketch.js';

it('makes a clause of a noun and a past that are joined to a clause', () => {
  const of = mended(
    mendClausesBehindNouns,
    `Police NNS nsubj fired
     fired VBD root
     bullets NNS obj fired
     , , punct called
     and CC cc called
     leader NN conj bullets
     called VBN acl leader
     for IN case strike
     strike NN obl called`,
  );
  expect(['leader', 'called'].map(of)).toEqual(['nsubj called', 'conj fired']);
});

it('makes an apposition of charges that sum up an accusation', () => {
  const of = mended(
    mendChargesSummingUp,
    `Chad NNP nsubj accused
     accused VBD csubj charges
     Peru NNP obj accused
     , , punct accused
     charges VBZ root
     that WDT obj dismissed
     Lima NNP nsubj dismissed
     dismissed VBD acl:relcl charges
     . . punct charges`,
  );
  expect(['accused', 'charges', 'dismissed', '.'].map(of)).toEqual([
    'root',
    'appos accused',
    'acl:relcl charges',
    'punct accused',
  ]);
});

it('gives those of whom something is believed the verb further on', () => {
  const of = mended(
    mendThoseBelieved,
    `Hackers NNS nsubj believed
     believed VBD ccomp said
     to TO mark working
     be VB/AUX aux working
     working VBG xcomp believed
     broke VBD ccomp said
     Lima NNP nsubj said
     said VBD root`,
  );
  expect(['Hackers', 'believed', 'broke'].map(of)).toEqual(['nsubj broke', 'acl Hackers', 'ccomp said']);
});

it('gives a past behind after the noun before it', () => {
  const of = mended(
    mendSubjectsBehindAfter,
    `Chad NNP nsubj freed
     freed VBD root
     him PRP obj freed
     after IN case Peru
     Peru NNP obl interceded
     interceded VBD advcl freed
     . . punct freed`,
  );
  expect(['after', 'Peru'].map(of)).toEqual(['mark interceded', 'nsubj interceded']);
});

it('makes a place of a crossing', () => {
  const of = mended(
    mendCrossings,
    `Chad NNP nsubj closed
     closed VBD root
     its PRP$ nmod:poss crossing
     open JJ amod crossing
     crossing VBG xcomp closed`,
  );
  expect(of('crossing')).toBe('obj closed');
});

it('makes a place of a crossing with a name', () => {
  const at = mended(
    mendCrossings,
    `Niger NNP nsubj reopened
     reopened VBD root
     the DT det Gaya
     Gaya NNP obj reopened
     crossing VBG acl Gaya`,
  );
  expect(at('crossing')).toBe('obj reopened');
  expect(at('Gaya')).toBe('compound crossing');
});
