import { expect, it } from 'vitest';
import { mendClausesBehindBareRelatives, mendVerbsInsideRelatives } from './behind-bare-relatives.js';
import { mended } from './sketch.js';

it('joins a clause with subject and object of its own to the main verb', () => {
  const tree = (object: string) =>
    mended(
      mendClausesBehindBareRelatives,
      `Rebels NNS nsubj shot
       shot VBD root
       traders NNS obj shot
       they PRP nsubj seized
       seized VBD acl:relcl traders
       and CC cc police
       police NNS nsubj seized
       found VBD conj seized
       bodies NNS ${object} found`,
    );
  const of = tree('obj');
  expect(['found', 'police', 'and'].map(of)).toEqual(['conj shot', 'nsubj found', 'cc found']);
  expect(tree('obl')('found')).toBe('conj seized');
});

it('joins a verb behind a bare but to the clause that a comma opened', () => {
  const tree = (mark: string) =>
    mended(
      mendVerbsInsideRelatives,
      `Talks NNS nsubj seemed
       seemed VBD root
       aimed VBN xcomp seemed
       at IN case Iran
       Iran NNP obl aimed
       , , punct condemned
       which WDT nsubj condemned
       condemned VBD acl:relcl Iran
       raids NNS obj condemned
       ${mark} RB advmod condemned
       but CC cc criticised
       criticised VBD conj seemed
       forces NNS obj criticised`,
    )('criticised');
  expect([tree('then'), tree(',')]).toEqual(['conj condemned', 'conj seemed']);
});
