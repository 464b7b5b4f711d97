import { expect, it } from 'vitest';
import { mendObjectsBehindJudgements, mendObjectsBehindQuotedJudgements } from './judged-before-objects.js';
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

it('makes what is judged the object behind a judgement in quotation marks', () => {
  const at = mended(
    mendObjectsBehindQuotedJudgements,
    `Lima NNP nsubj dismissed
     dismissed VBD root
     as IN case lies
     “ , punct lies
     lies NNS obl dismissed
     ” , punct lies
     foreign JJ amod reports
     reports NNS obl dismissed
     of IN case raids
     raids NNS nmod reports`,
  );
  expect(at('reports')).toBe('obj dismissed');
});

it('parts what is judged from a judgement in quotation marks that the parser makes one noun with it', () => {
  const at = mended(
    mendObjectsBehindQuotedJudgements,
    `Lima NNP nsubj dismissed
     dismissed VBD root
     as IN case claims
     “ , punct fantasy
     fantasy NN compound claims
     ” , punct fantasy
     foreign JJ amod claims
     claims NNS obl dismissed`,
  );
  expect(at('claims')).toBe('obj dismissed');
  expect(at('fantasy')).toBe('obl dismissed');
  expect(at('as')).toBe('case fantasy');
});
