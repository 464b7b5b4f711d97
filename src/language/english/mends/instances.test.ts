import { describe, expect, it } from 'vitest';
import { mendInstances, mendLittleMore } from './instances.js';
import { mended } from './sketch.js';

describe('one of many', () => {
  const named = `Some DT/PRON nsubj believe
    , , punct Some
    like IN case Lind
    Lind NNP obl believe
    believe VBP root
    so RB advmod believe`;

  it('is named beside the word for them', () => {
    expect(mended(mendInstances, named)('Lind')).toBe('nmod Some');
  });

  it('is not what anybody else is like', () => {
    expect(mended(mendInstances, named.replaceAll('Some', 'Peru'))('Lind')).toBe('obl believe');
  });
});

describe('little more than', () => {
  it('stands between a preposition and its noun', () => {
    const at = mended(
      mendLittleMore,
      `see VBP root
       talks NNS obj see
       as RB/ADV advmod little
       little JJ obl more
       more JJR advmod see
       than IN case theatre
       theatre NN obl more`,
    );
    expect(at('theatre')).toBe('obl see');
    expect(at('as')).toBe('case theatre');
    expect(at('more')).toBe('advmod theatre');
  });
});
