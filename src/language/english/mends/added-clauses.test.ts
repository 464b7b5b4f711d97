import { describe, expect, it } from 'vitest';
import { mendAddedClauses, mendToldClauses } from './added-clauses.js';
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

describe('a clause with that behind whom somebody tells', () => {
  const clauseOf = (verb: string) =>
    mended(
      mendToldClauses,
      `they PRP nsubj ${verb}
       ${verb} VBD root
       guards NNS iobj ${verb}
       that IN mark left
       boats NNS nsubj left
       left VBD acl:relcl guards`,
    )('left');
  it('is what is told', () => expect(clauseOf('told')).toBe('ccomp told'));
  it('is a relative clause behind another verb', () => expect(clauseOf('sent')).toBe('acl:relcl guards'));
});
