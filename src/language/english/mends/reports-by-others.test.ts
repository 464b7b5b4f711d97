import { expect, it } from 'vitest';
import { mendReportsByOthers } from './reports-by-others.js';
import { mended } from './sketch.js';

it('gives what a report says to the report', () => {
  const lines = (object: string) => `Peru NNP nsubj denied
     denied VBD root
     report NN obj denied
     by IN case paper
     paper NN nmod report
     that WDT obj asked
     Chad NNP nsubj asked
     asked VBN acl:relcl paper
     Oman NNP ${object} asked`;
  const of = mended(mendReportsByOthers, lines('iobj'));
  expect(['that', 'asked'].map(of)).toEqual(['mark asked', 'acl report']);
  expect(mended(mendReportsByOthers, lines('obl'))('asked')).toBe('acl:relcl paper');
});
