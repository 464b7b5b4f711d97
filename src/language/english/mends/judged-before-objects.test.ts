import { expect, it } from 'vitest';
import { mendObjectsBehindJudgements } from './judged-before-objects.js';
import { mended } from './sketch.js';

it('makes what is judged the object behind the judgement', () => {
  const at = mended(
    mendObjectsBehindJudgements,
    `Lima NNP nsubj dismissed
     dismissed VBD root
     as IN case rumour
     rumour NN nmod report
     a DT det report
     report NN obl dismissed
     by IN case paper
     a DT det paper
     paper NN nmod report`,
  );
  expect(at('report')).toBe('obj dismissed');
  expect(at('rumour')).toBe('obl dismissed');
});
