import { expect, it } from 'vitest';
import { mendHeadlinePassives } from './headline-passives.js';
import { mended } from './sketch.js';

const line = (stop: string) => `
  Journalist NN nsubj praised
  praised VBD root
  for IN mark exposing
  exposing VBG advcl praised
  fraud NN obj exposing${stop}`;

it('who stands before a verb of judging without an object in a headline is judged', () => {
  expect(mended(mendHeadlinePassives, line(''))('Journalist')).toBe('nsubj:pass praised');
  const sentence = mended(mendHeadlinePassives, line('\n  . . punct praised'));
  expect(sentence('Journalist')).toBe('nsubj praised');
});

it('a participle right behind the only noun is the verb of a headline', () => {
  const at = mended(
    mendHeadlinePassives,
    `
    Aid NN compound workers
    workers NNS root
    accused VBN acl workers
    of IN case smuggling
    smuggling NN obl accused`,
  );
  expect([at('workers'), at('accused')]).toEqual(['nsubj:pass accused', 'root']);
});

it('whoever warns of a thing or shoots at somebody does so', () => {
  const lines = (verb: string, word: string) => `
    Peru NNP nsubj ${verb}
    ${verb} VBD root
    ${word} IN case police
    police NN obl ${verb}`;
  expect(mended(mendHeadlinePassives, lines('warned', 'of'))('Peru')).toBe('nsubj warned');
  expect(mended(mendHeadlinePassives, lines('shot', 'at'))('Peru')).toBe('nsubj shot');
  expect(mended(mendHeadlinePassives, lines('blamed', 'over'))('Peru')).toBe('nsubj:pass blamed');
});
