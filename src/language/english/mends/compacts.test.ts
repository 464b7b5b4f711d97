import { describe, expect, it } from 'vitest';
import { mendCompacts } from './compacts.js';
import { mended } from './sketch.js';

describe('compacts', () => {
  it('are what is rejected', () => {
    const at = mended(
      mendCompacts,
      `Peru NNP nsubj rejected
       rejected VBD root
       the DT det migration
       migration NN obj rejected
       compact JJ xcomp rejected`,
    );
    expect(at('compact')).toBe('obj rejected');
    expect(at('migration')).toBe('compound compact');
    expect(at('the')).toBe('det compact');
  });

  it('are what is called inadequate', () => {
    const at = mended(
      mendCompacts,
      `Peru NNP nsubj called
       called VBD root
       the DT det inadequate
       compact JJ amod inadequate
       inadequate JJ xcomp called`,
    );
    expect(at('compact')).toBe('obj called');
    expect(at('the')).toBe('det compact');
    expect(at('inadequate')).toBe('xcomp called');
  });
});
