import { expect, it } from 'vitest';
// @ts-expect-error: plain JavaScript
import { chance } from './chance.mjs';
// @ts-expect-error: plain JavaScript
import { disturb } from './noise.mjs';

it('changes spellings and final stops, never what the words are', () => {
  const sentence = {
    form: ['They', 'did', "n't", 'sign', '.'],
    upos: ['PRON', 'AUX', 'PART', 'VERB', 'PUNCT'],
    xpos: ['PRP', 'VBD', 'RB', 'VB', '.'],
    head: [4, 4, 4, 0, 4],
    deprel: ['nsubj', 'aux', 'advmod', 'root', 'punct'],
    name: [0, 0, 0, 0, 0],
  };
  const random = chance(1);
  const seen = new Set<string>();
  for (let i = 0; i < 500; i++) {
    const s = disturb(sentence, random);
    const n = s.form.length;
    for (const list of [s.upos, s.xpos, s.head, s.deprel, s.name]) expect(list).toHaveLength(n);
    expect(s.upos).toEqual(sentence.upos.slice(0, n));
    seen.add(s.form.join(' '));
  }
  expect(seen).toContain("THEY DID N'T SIGN .");
  expect(seen).toContain("They did n't sign");
  expect(seen).toContain('They did n’t sign .');
});
