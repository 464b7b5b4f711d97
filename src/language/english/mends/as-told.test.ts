import { expect, it } from 'vitest';
import { mendAsTold } from './as-told.js';
import { mended } from './sketch.js';

it('gives a verb of saying behind as the noun before it for its subject', () => {
  const of = mended(
    mendAsTold,
    `rules NNS root
     that WDT nsubj allow
     , , punct acknowledge
     as IN case lawyers
     lawyers NNS obl allow
     acknowledge VBP advcl allow
     ; , punct acknowledge
     allow VBP acl:relcl rules
     it PRP obj allow
     . . punct rules`,
  );
  expect(['as', 'lawyers', 'acknowledge'].map(of)).toEqual(['mark acknowledge', 'nsubj acknowledge', 'advcl allow']);
});
