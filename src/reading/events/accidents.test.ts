import { expect, it } from 'vitest';
import { read } from '../index.js';

const typesOf = (text: string): string[] => read({ text }).events.map(({ type }) => type);

it.each([
  'Two Haitian ministers were killed in an earthquake.',
  'Six Kenyan soldiers were killed when their helicopter crashed.',
  'A stampede killed forty Omani pilgrims.',
])('takes an accident for nobody’s deed: %s', (text) => expect(typesOf(text)).toEqual([]));

it.each([
  'Six Kenyan soldiers were killed when rebels attacked their camp.',
  'Two Haitian ministers were killed in an ambush.',
  'Police shot dead two Omani fishermen.',
])('takes a blow for one: %s', (text) => expect(typesOf(text)[0]).toBe('ASSAULT'));

it('takes help for those hurt in an accident for help', () =>
  expect(typesOf('Cuban doctors treated hundreds of Haitians injured in the quake.')).toEqual(['AID']));

it('takes missiles into the sea or over a state for a test', () => {
  expect(typesOf('North Korea fired three missiles into the sea.')).toEqual(['MOBILIZE']);
  expect(typesOf('North Korea fired a missile over Japan.')).toEqual(['MOBILIZE']);
  expect(typesOf('North Korea fired three missiles at Japan.')).toEqual(['ASSAULT']);
});

it('takes what only endangers somebody for no threat', () =>
  expect(typesOf("Ethiopia's measures threatened the water supply of Egypt.")).toEqual([]));
