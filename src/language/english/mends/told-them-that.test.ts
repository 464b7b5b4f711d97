import { expect, test } from 'vitest';
import { mended } from './sketch.js';
import { mendToldThemThat, mendWritingsThatOneJoins } from './told-them-that.js';

test('what is told the hearer is no clause about him', () => {
  const tree = mended(
    mendToldThemThat,
    `Lind NNP nsubj told
    told VBD root
    ministry NN iobj told
    that WDT nsubj opposed
    Peru NNP nsubj opposed
    opposed VBD acl:relcl ministry
    it PRP obj opposed
    and CC cc victim
    had VBD aux victim
    been VBN cop victim
    victim NN conj told`,
  );
  expect(tree('opposed')).toBe('ccomp told');
  expect(tree('that')).toBe('mark opposed');
  expect(tree('victim')).toBe('conj opposed');
});

test('a minister that opposed it is who did', () => {
  const tree = mended(
    mendToldThemThat,
    `Lind NNP nsubj told
    told VBD root
    party NN iobj told
    that WDT nsubj opposed
    opposed VBD acl:relcl party
    it PRP obj opposed`,
  );
  expect(tree('opposed')).toBe('acl:relcl party');
});

test('a statement that somebody declined to join does not say so', () => {
  const lines = (object: string) =>
    `Lind NNP nsubj spoke
    spoke VBD root
    in IN case statement
    a DT det statement
    statement NN obl spoke
    that IN mark declined
    Chad NNP nsubj declined
    declined VBD acl statement
    to TO mark join
    join VB xcomp declined
    ${object}`;
  const tree = mended(mendWritingsThatOneJoins, lines('. . punct spoke'));
  expect(tree('declined')).toBe('acl:relcl statement');
  expect(tree('that')).toBe('obj join');
  expect(mended(mendWritingsThatOneJoins, lines('it PRP obj join'))('declined')).toBe('acl statement');
});
