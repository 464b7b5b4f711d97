import { expect, it } from 'vitest';
import { mendJudgedAcrossRelatives } from './judged-across-relatives.js';
import { mended } from './sketch.js';

const lines = (verb: string, said: string) =>
  `Peru NNP nsubj ${verb}
  ${verb} VBZ root
  pacts NNS obj ${verb}
  , , punct drafted
  which WDT/PRON obj drafted
  Lind NNP nsubj drafted
  drafted VBD acl:relcl pacts
  ; , punct void
  ${said}
  . . punct ${verb}`.replace('; ,', ', ,');

it('gives a verb what it says its object is, across a relative clause', () => {
  const as = 'as IN case void\n  void JJ obl drafted';
  expect(mended(mendJudgedAcrossRelatives, lines('regards', as))('void')).toBe('obl regards');
  expect(mended(mendJudgedAcrossRelatives, lines('left', as))('void')).toBe('obl drafted');
  expect(mended(mendJudgedAcrossRelatives, lines('considers', 'void JJ appos drafted'))('void')).toBe(
    'xcomp considers',
  );
  expect(mended(mendJudgedAcrossRelatives, lines('signs', 'void JJ appos drafted'))('void')).toBe('appos drafted');
});
