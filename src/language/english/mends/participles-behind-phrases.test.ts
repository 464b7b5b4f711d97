import { expect, it } from 'vitest';
import { mendParticiplesBehindPhrases } from './participles-behind-phrases.js';
import { mended } from './sketch.js';

it('gives a participle right behind a phrase to its noun', () => {
  const of = mended(
    mendParticiplesBehindPhrases,
    `goes VBZ root
     as IN mark do
     they PRP nsubj do
     do VBP advcl goes
     for IN case gains
     gains NNS obl do
     held VBN advcl goes
     year NN obl:unmarked held`,
  );
  expect(of('held')).toBe('acl gains');
});
