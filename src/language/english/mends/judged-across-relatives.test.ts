import { expect, it } from 'vitest';
import { mendChargedInRelatives, mendJudgedAcrossRelatives } from './judged-across-relatives.js';
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

it('gives a charge to the name before it, not to what is his', () => {
  const charged = (verb: string) => `Peru NNP nsubj repeated
    repeated VBD root
    words NNS obj repeated
    of IN case Chad
    Chad NNP nmod words
    , , punct ${verb}
    which WDT/PRON obj ${verb}
    Lind NNP nsubj ${verb}
    ${verb} VBZ acl:relcl words`;
  expect(mended(mendChargedInRelatives, charged('accuses'))('accuses')).toBe('acl:relcl Chad');
  expect(mended(mendChargedInRelatives, charged('quotes'))('quotes')).toBe('acl:relcl words');
});
