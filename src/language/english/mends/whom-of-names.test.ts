import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendWhomOfNames } from './whom-of-names.js';

it('hangs a clause with whom on the name before it', () => {
  const of = mended(
    mendWhomOfNames,
    `He PRP nsubj blocks
     blocks VBZ root
     deals NNS obj blocks
     with IN case Lind
     Lind NNP nmod deals
     , , punct mocked
     whom WP obj mocked
     they PRP nsubj mocked
     mocked VBD acl:relcl deals
     . . punct blocks`,
  );
  expect(of('mocked')).toBe('acl:relcl Lind');
});
