import { describe, expect, it } from 'vitest';
import { mendHomeBehindVerbs } from './home-behind-verbs.js';
import { mended } from './sketch.js';

describe('home behind a verb of calling and sending', () => {
  it('is where to, before those in the plural and before envoys', () => {
    const at = mended(
      mendHomeBehindVerbs,
      `Peru NNP nsubj calls
       calls VBZ root
       home NN compound envoys
       envoys NNS obj calls`,
    );
    expect(at('home')).toBe('advmod calls');
  });

  it('stays a part of an office', () => {
    const at = mended(
      mendHomeBehindVerbs,
      `Peru NNP nsubj calls
       calls VBZ root
       home NN compound secretary
       secretary NN obj calls`,
    );
    expect(at('home')).toBe('compound secretary');
  });
});
