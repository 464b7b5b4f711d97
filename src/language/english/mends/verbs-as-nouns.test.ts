import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mendDue } from './due.js';
import { mended, sketch } from './sketch.js';
import {
  mendAttributesWithSubjects,
  mendDemandedActs,
  mendHyphenedAdjectives,
  mendNounsWithObjects,
  mendPlans,
  mendProgressives,
  mendVerbsInCompounds,
} from './verbs-as-nouns.js';

const reader = (text: string) => {
  const { tokens } = analyse(text);
  return (word: string): string => {
    const { deprel, head } = tokens.find(({ form }) => form === word)!;
    return `${deprel} ${tokens[head]?.form}`;
  };
};

it('takes a finite verb inside a noun for the predicate', () => {
  const of = reader('Saudi Arabia lifts embargo on Jordan in surprise deal ending trade dispute.');
  expect(of('lifts')).toMatch(/^root/);
  expect(of('embargo')).toBe('obj lifts');
  expect(of('Arabia')).toBe('nsubj lifts');
});

it('takes a participle between two subjects for what the first does to the second', () => {
  const of = reader('The French-led coalition fighting Malian rebels in Niger has declared a truce.');
  expect(of('coalition')).toBe('nsubj declared');
  expect(of('fighting')).toBe('acl coalition');
  expect(of('rebels')).toBe('obj fighting');
});

it('gives a verb with a noun before its hyphen its subject', () =>
  expect(reader('North Korea test-fired two ballistic missiles.')('Korea')).toBe('nsubj fired'));

it('takes a plural behind a name for a verb where an infinitive follows', () => {
  const of = reader('Huamani plans to visit Lima before the end of the month.');
  expect(of('plans')).toMatch(/^root/);
  expect(of('Huamani')).toBe('nsubj plans');
});

it('takes a noun with an object for a verb', () => {
  const of = mended(
    mendNounsWithObjects,
    `The DT det doubt
     envoy NN compound cast
     cast NN root
     doubt NN obj cast
     on IN case it
     it PRP obl cast`,
  );
  expect(of('envoy')).toBe('nsubj cast');
  expect(of('The')).toBe('det envoy');
});

it('takes a past tense for the verb it is, whatever it is a part of', () => {
  const of = mended(
    mendVerbsInCompounds,
    `plans NNS nsubj scorn
     drew NNP compound scorn
     scorn NN root
     in IN case Lima
     Lima NNP nmod scorn`,
  );
  expect(of('drew')).toBe('root');
  expect(of('plans')).toBe('nsubj drew');
  expect(of('scorn')).toBe('obj drew');
});

it('takes a noun that somebody’s title stands before for a verb', () => {
  const of = mended(
    mendNounsWithObjects,
    `The DT det scorn
     envoy NN nmod:desc cast
     cast NN compound scorn
     scorn NN root
     on IN case it
     it PRP nmod scorn`,
  );
  expect(of('envoy')).toBe('nsubj cast');
  expect(of('scorn')).toBe('obj cast');
});

it('takes for a verb what one is doing to several', () => {
  const of = mended(
    mendProgressives,
    `Peru NNP nsubj voters
     is VBZ cop voters
     warning VBG compound voters
     voters NNS root
     . . punct voters`,
  );
  expect(of('warning')).toBe('root');
  expect(of('Peru')).toBe('nsubj warning');
  expect(of('is')).toBe('aux warning');
  expect(of('voters')).toBe('obj warning');
});

it('takes for a verb an attribute with a subject', () => {
  const of = mended(
    mendAttributesWithSubjects,
    `paper NN nsubj:pass recorded
     also RB advmod recorded
     recorded VBN amod losses
     losses NNS root`,
  );
  expect(of('recorded')).toBe('root');
  expect(of('losses')).toBe('obj recorded');
});

it('takes for a verb the plans that a sentence needs for one', () => {
  const of = mended(
    mendPlans,
    `The DT det plans
     party NN compound plans
     plans NNS root
     to TO mark meet
     meet VB acl plans
     . . punct plans`,
  );
  expect(of('party')).toBe('nsubj plans');
  expect(of('The')).toBe('det party');
  expect(of('meet')).toBe('xcomp plans');
});

it('takes a plural for the verb that a sentence needs between its singular and a noun', () => {
  const of = mended(
    mendVerbsInCompounds,
    `The DT det law
     law NN nsubj deals
     also RB advmod bars
     bars NNS compound deals
     deals NNS root
     . . punct deals`,
  );
  expect(of('bars')).toBe('root');
  expect(of('law')).toBe('nsubj bars');
  expect(of('deals')).toBe('obj bars');
});

it('makes the predicate of "due"', () => {
  const { words, annotation } = sketch(
    `ministers NNS nsubj:outer meet
     are MD cop meet
     due JJ mark meet
     to TO mark meet
     meet VB root
     . . punct meet`,
  );
  mendDue(words, annotation);
  expect([...annotation.head]).toEqual([2, 2, -1, 4, 2, 2]);
  expect(annotation.deprel[0]).toBe('nsubj');
});

it('finds the verb of what is demanded', () => {
  const tree = mended(
    mendDemandedActs,
    `Peru NNP nsubj demanded
     demanded VBD root
     that IN mark act
     the DT det act
     council NN compound act
     act NN ccomp demanded`,
  );
  expect(tree('council')).toBe('nsubj act');
  expect(tree('the')).toBe('det council');
});

it('makes one description of a noun, a hyphen and the adjective behind it', () => {
  const of = mended(
    mendHyphenedAdjectives,
    `the DT det farmer
     farmer NN nsubj agreed
     - , punct farmer
     friendly JJ amod Peru
     Peru NNP nsubj agreed
     agreed VBD root`,
  );
  expect([of('farmer'), of('the'), of('Peru')]).toEqual(['compound friendly', 'det Peru', 'nsubj agreed']);
});
