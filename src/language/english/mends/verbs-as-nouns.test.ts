import { expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mended } from './sketch.js';
import { mendNounsWithObjects } from './verbs-as-nouns.js';

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
