import { describe, expect, it } from 'vitest';
import { mendLabels } from './labels.js';
import { mended } from './sketch.js';

describe('labels of an interview', () => {
  it('are no part of the name behind them', () => {
    const at = mended(
      mendLabels,
      `A. LS nsubj hosted
       Peru NNP flat A.
       hosted VBD root
       us PRP obj hosted`,
    );
    expect(at('Peru')).toBe('nsubj hosted');
    expect(at('A.')).toBe('discourse hosted');
  });
  it('are not what the sentence hangs on', () => {
    const at = mended(
      mendLabels,
      `Q NNP root
       : : punct says
       Peru NNP nsubj says
       says VBZ parataxis Q`,
    );
    expect(at('says')).toBe('root');
    expect(at('Q')).toBe('discourse says');
  });
});
