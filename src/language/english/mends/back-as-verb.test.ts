import { describe, expect, it } from 'vitest';
import { mendBackBehindModals, mendBackBetweenNouns } from './back-as-verb.js';
import { mended } from './sketch.js';

describe('back', () => {
  it('is what several do, behind the first of whom the parser makes a root', () => {
    const of = mended(
      mendBackBetweenNouns,
      `Peru NNP root
       and CC cc Chile
       Chile NNP conj Peru
       also RB advmod back
       back RB advmod Peru
       the DT det accord
       accord NN obj back`,
    );
    expect(of('back')).toBe('root');
    expect(of('Peru')).toBe('nsubj back');
    expect(of('accord')).toBe('obj back');
  });
  it('is so where what they back is the root', () => {
    const of = mended(
      mendBackBetweenNouns,
      `Both DT det countries
       countries NNS nsubj accord
       back RB advmod accord
       the DT det accord
       accord NN root`,
    );
    expect(of('back')).toBe('root');
    expect(of('countries')).toBe('nsubj back');
    expect(of('accord')).toBe('obj back');
  });
  it('is a verb behind will where something stands behind it', () => {
    const sketch = (object: string) => `Alliance NNP nsubj back
      will MD aux back
      back RB/ADV root
      ${object} back`;
    expect(mended(mendBackBehindModals, sketch('it PRP obj'))('back')).toBe('root');
  });
});
