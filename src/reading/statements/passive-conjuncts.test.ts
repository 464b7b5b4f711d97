import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text: source and cue. */
const told = (text: string): string[] =>
  read({ text }).statements.map(
    ({ source, cue }) =>
      `${source ? text.slice(source.start, source.end) : '–'} | ${cue ? text.slice(cue.start, cue.end) : ''}`,
  );

describe('whoever is seized and told something', () => {
  it.each([
    ['The editor was summoned and told that the paper would be closed.', '– | told'],
    ['The envoys were stopped at the airport and warned not to return.', '– | warned'],
    ['Two men were arrested and accused of spying.', '– | accused of'],
  ])('does not tell it: %s', (text, expected) => expect(told(text)).toEqual([expected]));
});

it('whoever tells somebody is no sufferer', () => {
  expect(told('The editor was summoned and told reporters that the paper would close.')).toEqual(['The editor | told']);
});

it('no thing feels encouraged', () => {
  expect(told('The failure of the talks has encouraged suicide bombings.')).toEqual([]);
  expect(told('The failure of the talks has angered the ministers.')).toEqual(['the ministers | has angered']);
});
