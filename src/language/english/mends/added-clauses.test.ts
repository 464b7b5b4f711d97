import { describe, expect, it } from 'vitest';
import { mendAddedClauses } from './added-clauses.js';
import { mended } from './sketch.js';

describe('a participle of saying behind the speaker', () => {
  const tree = mended(
    mendAddedClauses,
    `she PRP nsubj said
     said VBD root
     , , punct adding
     adding VBG advcl protect
     that IN mark protect
     harbours NNS nsubj protect
     he PRP nsubj planned
     planned VBD ccomp adding
     could MD aux protect
     protect VB ccomp said
     Peru NNP obj protect`,
  );
  it('has the clause with that for what is said', () =>
    expect([tree('adding'), tree('protect'), tree('planned')]).toEqual([
      'advcl said',
      'ccomp adding',
      'acl:relcl harbours',
    ]));

  it('leaves the clause to the verb where the participle opens none', () =>
    expect(
      mended(
        mendAddedClauses,
        `she PRP nsubj said
         said VBD root
         , , punct adding
         adding VBG advcl said
         salt NN obj adding
         that IN mark works
         it PRP nsubj works
         works VBZ ccomp said`,
      )('works'),
    ).toBe('ccomp said'));
});
