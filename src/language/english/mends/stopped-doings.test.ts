import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendStoppedDoings } from './stopped-doings.js';

const tree = (verb: string) => `${verb} VB root
  kidnapping VBG amod villagers
  villagers NNS obj ${verb}`;

it('makes a clause of what is stopped', () => {
  const of = mended(mendStoppedDoings, tree('stop'));
  expect([of('kidnapping'), of('villagers')]).toEqual(['xcomp stop', 'obj kidnapping']);
});

it('leaves what others are called alone', () => {
  expect(mended(mendStoppedDoings, tree('fight'))('kidnapping')).toBe('amod villagers');
});
