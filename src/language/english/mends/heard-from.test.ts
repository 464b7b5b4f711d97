import { expect, it } from 'vitest';
import { mendHeardFrom } from './heard-from.js';
import { mended } from './sketch.js';

const heard = (verb: string): string => `Yusuf NNP nsubj ${verb}
     ${verb} VBD root
     from IN case cousin
     a DT det cousin
     cousin NN obl ${verb}
     that IN mark alive
     boys NNS nsubj alive
     were VBD cop alive
     alive JJ acl:relcl cousin
     . . punct ${verb}`;

it('gives a verb of hearing the clause behind whom it is heard from', () => {
  expect(mended(mendHeardFrom, heard('heard'))('alive')).toBe('ccomp heard');
});

it('leaves what other verbs have', () => {
  expect(mended(mendHeardFrom, heard('fled'))('alive')).toBe('acl:relcl cousin');
});
