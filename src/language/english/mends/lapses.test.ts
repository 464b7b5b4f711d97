import { describe, expect, it } from 'vitest';
import { mendLapses } from './lapses.js';
import { mended } from './sketch.js';

describe('lapse', () => {
  it('is what the accord is let do', () => {
    const of = mended(
      mendLapses,
      `Peru NNP nsubj let
       let VB root
       the DT det lapse
       Lima NNP compound lapse
       accord NN compound lapse
       lapse NN obj let`,
    );
    expect(of('lapse')).toBe('xcomp let');
    expect(of('accord')).toBe('obj let');
    expect(of('the')).toBe('det accord');
  });
  it('is no noun behind what it is allowed to', () => {
    const of = mended(
      mendLapses,
      `Peru NNP nsubj allowed
       allowed VBD root
       the DT det accord
       accord NN obj allowed
       to IN case lapse
       lapse NN obl allowed`,
    );
    expect(of('lapse')).toBe('xcomp allowed');
    expect(of('to')).toBe('mark lapse');
  });
  it('stays one with an article of its own', () => {
    const of = mended(
      mendLapses,
      `Peru NNP nsubj let
       let VBD root
       the DT det lapse
       lapse NN obj let
       pass VB xcomp let`,
    );
    expect(of('lapse')).toBe('obj let');
  });
});
