import { describe, expect, it } from 'vitest';
import { mendSaidAsComplements } from './said-as-complements.js';
import { mended } from './sketch.js';

describe('mendSaidAsComplements', () => {
  it('has whoever says behind a comma tell what stands before it', () => {
    const of = mended(
      mendSaidAsComplements,
      `Peru NNP nsubj allow
       never RB advmod allow
       allow VB root
       the DT det pact
       pact NN iobj allow
       to TO mark change
       change VB xcomp allow
       , , punct allow
       Lind NNP nsubj said
       said VBD ccomp allow`,
    );
    expect(of('said')).toBe('root');
    expect(of('allow')).toBe('ccomp said');
  });

  it('leaves what somebody else is told to have said', () => {
    const of = mended(
      mendSaidAsComplements,
      `Mora NNP nsubj heard
       gladly RB advmod heard
       heard VBD root
       that IN mark said
       Lind NNP nsubj said
       said VBD ccomp heard
       so RB advmod said`,
    );
    expect(of('said')).toBe('ccomp heard');
  });
});
