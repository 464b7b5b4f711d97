import { expect, it } from 'vitest';
import { mendGerundsBeforeObjects, mendGerundsOfCharges, mendResultsOfCharges } from './gerunds-of-charges.js';
import { mended } from './sketch.js';

it('takes what one is accused of for a verb with its object', () => {
  const of = (last: string) =>
    mended(
      mendGerundsOfCharges,
      `Accused VBN advcl left
       of IN case bombing
       bombing NN obl Accused
       ${last}
       Libya NNP nsubj left
       left VBD root`,
    );
  expect(of('Chad NNP obl Accused')('bombing')).toBe('advcl Accused');
  expect(of('Chad NNP obl Accused')('Chad')).toBe('obj bombing');
  expect(of('yesterday RB advmod Accused')('bombing')).toBe('obl Accused');
});

it('hangs what came of a deed on the deed one is accused of', () => {
  const of = (result: string) =>
    mended(
      mendResultsOfCharges,
      `Peru NNP nsubj accused
       accused VBD root
       guards NNS obj accused
       of IN mark firing
       firing VBG advcl accused
       , , punct ${result}
       ${result} VBG advcl accused
       nine CD obj ${result}`,
    );
  expect(of('wounding')('wounding')).toBe('advcl firing');
  expect(of('saying')('saying')).toBe('advcl accused');
});

it('takes what one is accused of for a verb before its object', () => {
  const at = mended(
    mendGerundsBeforeObjects,
    `Chad NNP nsubj accused
     accused VBD root
     Niger NNP obj accused
     of IN mark hiding
     hiding VBG compound rebels
     rebels NNS obl accused`,
  );
  expect(at('hiding')).toBe('advcl accused');
  expect(at('rebels')).toBe('obj hiding');
});
