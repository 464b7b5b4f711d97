import { expect, it } from 'vitest';
import { mendBroughtAbout } from './brought-about.js';
import { mendPairsBeforeVerbs } from './pairs.js';
import { mended } from './sketch.js';

it('takes `both` before its verb for the subject', () => {
  const word = mended(
    mendPairsBeforeVerbs,
    `Mali VBZ/PROPN nsubj made
    made VBD root
    a DT det charge
    charge NN obj made
    that WDT obj deny
    both DT/CCONJ cc:preconj deny
    deny VBP acl:relcl charge`,
  );
  expect(word('both')).toBe('nsubj deny');
});

it('hangs what somebody is brought to do on the verb', () => {
  const word = mended(
    mendBroughtAbout,
    `prompting VBG root
    Chad NNP obj prompting
    to TO mark recall
    recall VB advcl prompting
    envoys NNS obj recall`,
  );
  expect(word('recall')).toBe('xcomp prompting');
});
