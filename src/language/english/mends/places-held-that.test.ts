import { describe, expect, it } from 'vitest';
import { mendPlacesHeldThat } from './places-held-that.js';
import { mended } from './sketch.js';

describe('mendPlacesHeldThat', () => {
  it('has that stand for what is held', () => {
    const of = mended(
      mendPlacesHeldThat,
      `army NN nsubj holds
       holds VBZ root
       hills NNS obj holds
       inside IN case Chad
       Chad NNP obl holds
       that IN mark due
       it PRP nsubj due
       was VBD/AUX cop due
       due JJ advcl holds
       to TO mark leave
       leave VB advcl due`,
    );
    expect(of('due')).toBe('acl:relcl hills');
    expect(of('that')).toBe('obj leave');
  });
});
