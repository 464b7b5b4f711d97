import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendToldAcrossRemarks } from './told-across-remarks.js';

it('has a clause behind a remark tell what somebody was told', () => {
  const according = mended(
    mendToldAcrossRemarks,
    `Lind NNP nsubj told
     told VBD root
     him PRP iobj told
     , , punct told
     according VBG case ministry
     to IN fixed according
     the DT det ministry
     ministry NN obl told
     _ , punct tired
     that WDT obj tired
     Lima NNP nsubj tired
     was VBD cop tired
     tired JJ acl:relcl ministry`.replace('_', ','),
  );
  expect(['tired', 'that'].map(according)).toEqual(['ccomp told', 'mark tired']);
  const said = mended(
    mendToldAcrossRemarks,
    `Lind NNP nsubj told
     told VBD root
     him PRP iobj told
     , , punct told
     sources NNS nsubj said
     said VBD ccomp told
     _ , punct tired
     that IN mark tired
     Lima NNP nsubj tired
     was VBD cop tired
     tired JJ ccomp said`.replace('_', ','),
  );
  expect(['tired', 'said'].map(said)).toEqual(['ccomp told', 'parataxis told']);
});
