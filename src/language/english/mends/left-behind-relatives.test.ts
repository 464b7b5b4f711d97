import { expect, it } from 'vitest';
import { mendLeftBehindRelatives } from './left-behind-relatives.js';
import { mended } from './sketch.js';

it('gives a sentence the verb behind a relative clause', () => {
  const of = mended(
    mendLeftBehindRelatives,
    `Crowds NNS nsubj promised
    who WP nsubj blocked
    had VBD/AUX aux blocked
    blocked VBN acl:relcl Crowds
    roads NNS obj blocked
    left VBN acl roads
    after IN mark promised
    Lind NNP obl left
    promised VBD root
    talks NNS obj promised`,
  );
  expect(['Crowds', 'left', 'promised', 'Lind'].map(of)).toEqual([
    'nsubj left',
    'root',
    'advcl left',
    'nsubj promised',
  ]);
});
