import { expect, it } from 'vitest';
import { mendNamesBehindAs } from './names-behind-as.js';
import { mended } from './sketch.js';

const lines = (end: string) => `Peru NNP nsubj swap
swap VBP root
men NNS obj swap
as IN case Abu
Abu NNP nmod men
Dhabi NNP flat Abu
hails VBZ nmod men
talks NNS obj hails${end}`;

it('makes a clause of a name and its verb in a headline', () => {
  const at = mended(mendNamesBehindAs, lines(''));
  expect(['hails', 'Abu', 'as'].map(at)).toEqual(['advcl swap', 'nsubj hails', 'mark hails']);
});

it('leaves what is no headline', () =>
  expect(mended(mendNamesBehindAs, lines('\n. . punct swap'))('Abu')).toBe('nmod men'));
