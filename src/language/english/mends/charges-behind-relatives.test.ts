import { expect, it } from 'vitest';
import { mendChargesBehindRelatives } from './charges-behind-relatives.js';
import { mended } from './sketch.js';

it('gives a verb of blame what that is for', () => {
  const of = mended(
    mendChargesBehindRelatives,
    `Lind NNP nsubj blamed
     blamed VBD root
     Chile NNP obj blamed
     , , punct left
     which WDT nsubj left
     left VBD acl:relcl Chile
     early RB advmod left
     , , punct collapse
     for IN case collapse
     collapse NN obl left`,
  );
  expect(of('collapse')).toBe('obl blamed');
});
