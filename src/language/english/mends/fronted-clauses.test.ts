import { expect, it } from 'vitest';
import {
  mendClausesBeforeQuoted,
  mendDescriptionsBeforeQuoted,
  mendFrontedPhrases,
  mendSubjectsBehindFrontedClauses,
  mendSubjectsBehindFrontedPhrases,
} from './fronted-clauses.js';
import { mended } from './sketch.js';

it('gives the main verb the second subject of the clause before it', () => {
  const of = mended(
    mendSubjectsBehindFrontedClauses,
    `After IN mark ruled
     judges NNS nsubj ruled
     ruled VBD advcl proposed
     , , punct ruled
     Senator NNP nmod:desc Lind
     Lind NNP nsubj ruled
     proposed VBD root
     reforms NNS obj proposed`,
  );
  expect(of('Lind')).toBe('nsubj proposed');
  expect(of('judges')).toBe('nsubj ruled');
});

it('leaves a clause its subject where the main verb has its own', () => {
  const of = mended(
    mendSubjectsBehindFrontedClauses,
    `After IN mark ruled
     judges NNS nsubj ruled
     ruled VBD advcl proposed
     , , punct ruled
     Lind NNP nsubj ruled
     it PRP nsubj proposed
     proposed VBD root`,
  );
  expect(of('Lind')).toBe('nsubj ruled');
});

it('hangs a phrase set before a sentence on its verb', () => {
  const of = mended(
    mendFrontedPhrases,
    `Across IN case Atlantic
     the DT det negotiators
     Atlantic NNP amod negotiators
     , , punct Atlantic
     climate NN compound negotiators
     negotiators NNS nsubj completed
     completed VBD root
     pacts NNS obj completed`,
  );
  expect(of('Atlantic')).toBe('obl completed');
  expect(of('the')).toBe('det Atlantic');
  expect(of('climate')).toBe('compound negotiators');
});

it('leaves a list of what describes a noun', () => {
  const of = mended(
    mendFrontedPhrases,
    `In IN case city
     Lima NNP compound city
     , , punct Lima
     Peru NNP amod city
     , , punct Lima
     city NN obl left
     they PRP nsubj left
     left VBD root`,
  );
  expect(of('Lima')).toBe('compound city');
});

it('hangs a clause set before what is said on that', () => {
  const of = mended(
    mendClausesBeforeQuoted,
    `If IN mark asked
     they PRP nsubj asked
     asked VBD advcl said
     , , punct asked
     we PRP nsubj signed
     would MD aux signed
     signed VB ccomp said
     , , punct signed
     Lind NNP nsubj said
     said VBD root`,
  );
  expect(of('asked')).toBe('advcl signed');
});

it('hangs what describes a subject on the clause behind it, not on who says that', () => {
  const of = mended(
    mendDescriptionsBeforeQuoted,
    `Eager JJ ccomp said
     to TO mark leave
     leave VB xcomp Eager
     , , punct Eager
     Soto NNP nsubj moves
     moves VBZ ccomp said
     , , punct said
     he PRP nsubj said
     said VBD root`,
  );
  expect(of('Eager')).toBe('advcl moves');
});

it('gives a verb the subject that is taken for more of the phrase before it', () => {
  const of = mended(
    mendSubjectsBehindFrontedPhrases,
    `With IN case debt
     debt NN obl hinted
     by IN case worries
     worries NNS nmod debt
     , , punct bank
     the DT det bank
     bank NN appos worries
     hinted VBD root`,
  );
  expect(of('bank')).toBe('nsubj hinted');
});
