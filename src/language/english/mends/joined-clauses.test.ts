import { expect, it } from 'vitest';
import {
  mendClausesBehindNames,
  mendGerundsBehindDemonstratives,
  mendInsertedParticiples,
  mendJoinedClauses,
  mendSubjectsDividedBySpeech,
} from './joined-clauses.js';
import { mendVerbsBeforeRoots } from './predicates.js';
import { mended } from './sketch.js';

it('takes a participle with the word that joins clauses for a verb', () => {
  const of = mended(
    mendJoinedClauses,
    `Lind NNP nsubj met
     met VBD root
     Soto NNP obj met
     , , punct left
     but CC cc left
     envoys NNS nsubj met
     left VBN acl envoys
     early RB advmod left`,
  );
  expect([of('left'), of('envoys')]).toEqual(['conj met', 'nsubj left']);
});

it('leaves a participle without one', () => {
  const of = mended(
    mendJoinedClauses,
    `Envoys NNS nsubj met
     invited VBN acl Envoys
     met VBD root`,
  );
  expect(of('invited')).toBe('acl Envoys');
});

it('takes a form in -ing behind that for a noun', () => {
  const tree = (head: string, more: readonly string[] = []) =>
    [
      'Chad NNP nsubj rejects',
      'rejects VBZ root',
      `that DT obj ${head}`,
      'reading VBG advcl rejects',
      ...more,
      '. . punct rejects',
    ].join('\n');
  for (const head of ['reading', 'rejects']) {
    const mend = mended(mendGerundsBehindDemonstratives, tree(head));
    expect([mend('reading'), mend('that')]).toEqual(['obj rejects', 'det reading']);
  }
  expect(mended(mendGerundsBehindDemonstratives, tree('rejects', ['letters NNS obj reading']))('reading')).toBe(
    'advcl rejects',
  );
});

it('takes what stands between two names for the verb, with a title before the second', () => {
  const of = mended(
    mendVerbsBeforeRoots,
    `Minister NNP nmod:desc Soto
     Soto NNP compound chief
     assured VBN amod chief
     army NN compound chief
     chief NN nmod:desc Lind
     Lind NNP root
     . . punct Lind`,
  );
  expect([of('assured'), of('Soto'), of('Lind'), of('chief')]).toEqual([
    ...['root', 'nsubj assured', 'obj assured', 'nmod:desc Lind'],
  ]);
});

it('joins two subjects that a verb of saying behind them divides', () => {
  const of = mended(
    mendSubjectsDividedBySpeech,
    `ministers NNS nsubj said
     and CC cc rebels
     rebels NNS nsubj met
     met VBD ccomp said
     , , punct said
     sides NNS nsubj said
     said VBD root`,
  );
  expect([of('ministers'), of('rebels'), of('sides')]).toEqual(['nsubj met', 'conj ministers', 'nsubj said']);
});

it('takes what stands between commas behind a subject for a participle', () => {
  const words = (object: string) =>
    mended(
      mendInsertedParticiples,
      `Lind NNP nsubj asked
       ( , punct Lind
       asked VBD root
       ${object}
       , , punct asked
       declined VBD ccomp asked
       comment NN obj declined`.replace('(', ','),
    );
  const of = words('today NN obl asked');
  expect([of('declined'), of('Lind'), of('asked')]).toEqual(['root', 'nsubj declined', 'acl Lind']);
  expect(words('us PRP obj asked')('asked')).toBe('root');
});

it('a participle behind a name between commas is the verb of whom it names', () => {
  const at = mended(
    mendClausesBehindNames,
    `Chad NNP nsubj voiced
    voiced VBD root
    concern NN obj voiced
    , , punct envoy
    and CC cc envoy
    its PRP$ nmod:poss envoy
    envoy NN conj concern
    , , punct Mora
    Mora NNP appos envoy
    , , punct envoy
    called VBN acl concern
    on IN case sides
    sides NNS obl called`,
  );
  expect(at('called')).toBe('conj voiced');
  expect(at('envoy')).toBe('nsubj called');
  expect(at('and')).toBe('cc called');
});
