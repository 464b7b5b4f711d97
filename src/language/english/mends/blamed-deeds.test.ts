import { expect, it } from 'vitest';
import { mendBlamedDeeds } from './blamed-deeds.js';
import { mended } from './sketch.js';

const attacks = (verb: string) => `despite IN case attacks
  attacks NNS root
  on IN case port
  the DT det port
  port NN nmod attacks
  , , punct ${verb}
  which WDT obj ${verb}
  Chad NNP nsubj ${verb}
  ${verb} VBZ acl:relcl port
  on IN case Niger
  Niger NNP obl ${verb}`;

it('hangs blame on the deed, not on where it was done', () => {
  expect(mended(mendBlamedDeeds, attacks('blames'))('blames')).toBe('acl:relcl attacks');
  expect(mended(mendBlamedDeeds, attacks('built'))('built')).toBe('acl:relcl port');
});
