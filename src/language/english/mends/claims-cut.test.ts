import { describe, expect, it } from 'vitest';
import {
  mendModalsBehindClaims,
  mendPresentsAsObjects,
  mendPronounsBehindClaims,
  mendRootsInQuotations,
  mendSourcesJoinedToObjects,
  mendSpeakersBehindWith,
  mendSubjectsBeforeWhere,
} from './claims-cut.js';
import { mended } from './sketch.js';

it('makes a clause of what is thought', () => {
  const word = mended(
    mendPresentsAsObjects,
    `Lind NNP nsubj believes
    believes VBZ root
    the DT det amount
    strikes NNS compound amount
    amount NN obj believes
    to TO mark murder
    murder VB acl amount`,
  );
  expect([word('amount'), word('strikes'), word('the'), word('murder')]).toEqual([
    'ccomp believes',
    'nsubj amount',
    'det strikes',
    'obl amount',
  ]);
});

it('gives a participle behind with the one who does it', () => {
  const word = mended(
    mendSpeakersBehindWith,
    `Party NNP nsubj welcomed
    welcomed VBD root
    ruling NN obj welcomed
    , PU punct leader
    with IN case leader
    its PRP$ nmod:poss leader
    leader NN nmod ruling
    , PU punct Ana
    Ana NNP appos leader
    , PU punct saying
    saying VBG advcl welcomed
    so RB advmod saying`,
  );
  expect([word('leader'), word('with'), word('saying')]).toEqual(['nsubj saying', 'mark saying', 'advcl welcomed']);
});

it('joins a second verb with would to what is said', () => {
  const word = mended(
    mendModalsBehindClaims,
    `Lind NNP nsubj told
    told VBD root
    them PRP iobj told
    that IN mark watching
    Peru NNP nsubj watching
    watching VBG ccomp told
    but CC cc refrain
    would MD aux refrain
    refrain VB conj told`,
  );
  expect(word('refrain')).toBe('conj watching');
});

it('gives what is said its subject over a relative clause', () => {
  const word = mended(
    mendSubjectsBeforeWhere,
    `Lind NNP nsubj said
    said VBD root
    his PRP$ nmod:poss country
    country NN obj said
    , PU punct lies
    where WRB advmod lies
    gold NN nsubj lies
    lies VBZ ccomp said
    would MD aux pay
    pay VB ccomp said`,
  );
  expect([word('country'), word('lies')]).toEqual(['nsubj pay', 'acl:relcl country']);
});

it('gives a last verb of saying both its speakers', () => {
  const word = mended(
    mendSourcesJoinedToObjects,
    `Lind NNP nsubj cancelled
    cancelled VBD root
    meetings NNS obj cancelled
    , PU punct sources
    two CD nummod sources
    sources NNS conj meetings
    and CC cc said
    a DT det diplomat
    diplomat NN nsubj said
    said VBD conj cancelled
    . PU punct cancelled`,
  );
  expect([word('sources'), word('diplomat'), word('said')]).toEqual([
    'nsubj said',
    'conj sources',
    'parataxis cancelled',
  ]);
});

it('makes the verb before a quotation the head of its sentence', () => {
  const word = mended(
    mendRootsInQuotations,
    `Lind NNP nsubj pay
    , PU punct director
    its PRP$ nmod:poss director
    director NN appos Lind
    , PU punct Lind
    called VBN acl Lind
    this DT obj called
    “ PU punct spend
    spend VB xcomp called
    , PU punct pay
    pay VB root
    ” PU punct pay`,
  );
  expect([word('called'), word('Lind'), word('pay')]).toEqual(['root', 'nsubj called', 'conj spend']);
});

describe('a clause about what is spoken of', () => {
  const sketchOf = (pronoun: string, aux: string, verb: string) => `Lind NNP nsubj said
    said VBD root
    the DT det truce
    truce NN nsubj holding
    was VBD aux holding
    holding VBG ccomp said
    and CC cc ${verb}
    ${pronoun} PRP nsubj ${verb}
    ${aux} MD aux ${verb}
    ${verb} VB conj said`;
  it('is said too', () =>
    expect(mended(mendPronounsBehindClaims, sketchOf('it', 'would', 'last'))('last')).toBe('conj holding'));
  it('is what the speaker does where it is told of the speaker', () =>
    expect(mended(mendPronounsBehindClaims, sketchOf('she', 'did', 'leave'))('leave')).toBe('conj said'));
});
