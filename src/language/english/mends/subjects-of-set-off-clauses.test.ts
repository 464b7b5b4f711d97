import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectsOfSetOffClauses } from './subjects-of-set-off-clauses.js';

const lines = (second: string) =>
  `Ruiz NNP nsubj left
  left VBD root
  after IN case Lind
  Lind NNP obl left
  ; , punct met
  whom WP obj met
  he PRP nsubj met
  met VBD acl:relcl Lind
  ${second} , punct had
  had VBD/AUX aux resigned
  resigned VBN ccomp left`.replace('; ,', ', ,');

it('gives the noun behind "after" the verb behind its relative clause', () => {
  const of = mended(mendSubjectsOfSetOffClauses, lines(','));
  expect(['after', 'Lind', 'resigned'].map(of)).toEqual(['mark resigned', 'nsubj resigned', 'advcl left']);
});

it('does not where no comma closes that clause', () =>
  expect(mended(mendSubjectsOfSetOffClauses, lines('today'))('Lind')).toBe('obl left'));
