import { expect, it } from 'vitest';
import { mendCondemnedWhat } from './condemned-what.js';
import { mended } from './sketch.js';

const what = (verb: string): string => `Peru NNP nsubj ${verb}
     ${verb} VBD root
     what WP obj called
     Chile NNP nsubj called
     called VBD ccomp ${verb}
     a DT det blockade
     blockade NN obj called`;

it('makes what another calls something the object of a verb of judging', () => {
  const at = mended(mendCondemnedWhat, what('condemned'));
  expect([at('what'), at('called')]).toEqual(['obj condemned', 'acl:relcl what']);
});

it('leaves a question', () => expect(mended(mendCondemnedWhat, what('asked'))('called')).toBe('ccomp asked'));
