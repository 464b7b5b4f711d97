import { expect, it } from 'vitest';
import {
  mendInfinitivesAfterClauses,
  mendInfinitivesBehindCourses,
  mendInfinitivesOfReceivers,
  mendRareVerbsOfCalls,
  mendRelativesBehindAsked,
  mendRelativesOfBidden,
} from './bidden.js';
import { mended, sketch } from './sketch.js';

const called = `He PRP nsubj called
  called VBD root
  on IN case allies
  allies NNS obl called
  to IN case Lind
  unendorse JJ amod Lind
  Lind NNP nmod allies`;

it('what somebody is called on to do is a verb, however rare', () => {
  const at = mended(mendRareVerbsOfCalls, called);
  expect(at('unendorse')).toBe('advcl called');
  expect(at('to')).toBe('mark unendorse');
  expect(at('Lind')).toBe('obj unendorse');
  const { words, annotation } = sketch(called);
  mendRareVerbsOfCalls(words, annotation);
  expect(annotation.xpos[5]).toBe('VB');
});

it('what hangs on a noun stays there', () => {
  const at = mended(mendRareVerbsOfCalls, called.replaceAll('called', 'leaned'));
  expect(at('Lind')).toBe('nmod allies');
});

it('hangs a relative clause on those who are asked, right before its comma', () => {
  const at = mended(
    mendRelativesBehindAsked,
    `Peru NNP nsubj hailed
    hailed VBD root
    bans NNS obj hailed
    and CC cc urged
    urged VBD conj hailed
    Chile NNP obj urged
    , , punct named
    whose WP$ nmod:poss ships
    ships NNS nsubj:pass named
    named VBN acl:relcl bans
    to TO mark follow
    follow VB advcl named`,
  );
  expect(at('named')).toBe('acl:relcl Chile');
});

it('makes a relative of the clause behind whoever is urged', () => {
  const of = mended(
    mendRelativesOfBidden,
    `Lind NNP nsubj urged
     urged VBD root
     states NNS iobj urged
     that WDT nsubj bought
     bought VBD ccomp urged
     gas NN obj bought`,
  );
  expect(of('bought')).toBe('acl:relcl states');
});

it('gives an infinitive behind a relative with an object to the verb of asking', () => {
  const of = (verb: string) =>
    mended(
      mendInfinitivesAfterClauses,
      `Lind NNP nsubj asked
       asked VBD root
       firms NNS iobj asked
       that WDT nsubj ${verb}
       ${verb} VBD acl:relcl firms
       gas NN obj ${verb}
       to TO mark pay
       pay VB xcomp ${verb}`,
    )('pay');
  expect(of('bought')).toBe('xcomp asked');
  expect(of('needed')).toBe('xcomp needed');
});

const asked = `Peru NNP nsubj asked
  asked VBD root
  the DT det judges
  judges NNS iobj asked
  to TO mark strike
  strike VB acl judges
  it PRP obj strike
  down RB advmod strike`;

it('what a receiver is asked to do hangs on the verb', () => {
  expect(mended(mendInfinitivesOfReceivers, asked)('strike')).toBe('xcomp asked');
  // what one has to do belongs to the noun
  expect(mended(mendInfinitivesOfReceivers, asked.replace('iobj', 'obj'))('strike')).toBe('acl judges');
  expect(mended(mendInfinitivesOfReceivers, asked.replaceAll('asked', 'gave'))('strike')).toBe('acl judges');
});

it('makes what a plane is forced to do of the infinitive behind its course', () => {
  const of = mended(
    mendInfinitivesBehindCourses,
    `Jets NNS nsubj forced
     forced VBD root
     an DT det airliner
     airliner NN obj forced
     flying VBG acl airliner
     from IN case Lima
     Lima NNP obl flying
     to IN mark land
     land VB obl flying
     in IN case Quito
     Quito NNP obl land`,
  );
  expect(['flying', 'to', 'land', 'Quito'].map(of)).toEqual(['acl airliner', 'mark land', 'xcomp forced', 'obl land']);
});

it('takes where a plane is bound for no verb of the clause', () => {
  const of = mended(
    mendInfinitivesBehindCourses,
    `Jets NNS nsubj bound
     forced VBD acl Jets
     a DT det plane
     plane NN obj forced
     bound VBD root
     for IN case Lima
     Lima NNP obl bound
     to IN case land
     land NN obl bound
     . . punct bound`,
  );
  expect(['Jets', 'forced', 'bound', 'land', '.'].map(of)).toEqual([
    'nsubj forced',
    'root',
    'acl plane',
    'xcomp forced',
    'punct forced',
  ]);
});
