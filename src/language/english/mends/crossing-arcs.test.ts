import { expect, it } from 'vitest';
import {
  mendClausesBehindQuotations,
  mendJoinedAcrossVerbs,
  mendObjectsAcrossVerbs,
  mendOwnersOfGerunds,
  mendSubjectsBehindMarks,
} from './crossing-arcs.js';
import { mended } from './sketch.js';

it('gives a verb the object right behind it', () => {
  const word = mended(
    mendObjectsAcrossVerbs,
    `Lind NNP nsubj foresaw
    foresaw VBD root
    prices NNS nsubj fall
    would MD aux fall
    fall VB ccomp foresaw
    and CC cc praised
    praised VBD conj foresaw
    efforts NNS obj fall`,
  );
  expect(word('efforts')).toBe('obj praised');
});

it('gives a clause the subject behind its conjunction', () => {
  const word = mended(
    mendSubjectsBehindMarks,
    `it PRP nsubj growing
    growing VBG root
    though IN mark contested
    economists NNS obj growing
    have VBP/AUX aux contested
    contested VBN conj growing
    that DT obj contested`,
  );
  expect([word('economists'), word('contested')]).toEqual(['nsubj contested', 'advcl growing']);
});

it('makes a subject of whoever owns a gerund', () => {
  const word = mended(
    mendOwnersOfGerunds,
    `Lind NNP nsubj complained
    complained VBD root
    about IN mark backing
    Peru NNP obl backing
    's POS case Peru
    backing VBG advcl complained
    rebels NNS obj backing`,
  );
  expect(word('Peru')).toBe('nsubj backing');
});

it('joins a clause behind a quotation to the verb before it', () => {
  const word = mended(
    mendClausesBehindQuotations,
    `Lind NNP nsubj spoke
    spoke VBD root
    saying VBG advcl spoke
    “ PU punct asked
    We PRP nsubj asked
    asked VBD parataxis saying
    ” PU punct asked
    but CC cc denied
    he PRP nsubj denied
    denied VBD conj asked`,
  );
  expect(word('denied')).toBe('conj spoke');
});

it('joins a verb to the one that governs the clause it is not of', () => {
  const of = mended(
    mendJoinedAcrossVerbs,
    `envoy NN nsubj accused
     , , punct asked
     who WP nsubj asked
     asked VBD acl:relcl envoy
     named VBN xcomp asked
     accused VBD root
     Peru NNP obj accused
     and CC cc said
     said VBD conj asked
     Chile NNP nsubj agreed
     agreed VBD ccomp said`,
  );
  expect(of('said')).toBe('conj accused');
});
