import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTellingAsCompounds } from './telling-nouns.js';

it('tells people something, which are not what the speakers are', () => {
  const of = mended(
    mendTellingAsCompounds,
    `Officials NNS nsubj residents
     are VBP/AUX cop residents
     warning NN compound residents
     local JJ amod residents
     residents NNS root
     that IN mark burst
     dams NNS nsubj burst
     may MD aux burst
     burst VB acl:relcl residents
     . . punct residents`,
  );
  expect(of('warning')).toBe('root');
  expect(of('Officials')).toBe('nsubj warning');
  expect(of('are')).toBe('aux warning');
  expect(of('residents')).toBe('obj warning');
  expect(of('local')).toBe('amod residents');
  expect(of('burst')).toBe('ccomp warning');
});

it('leaves what somebody is', () => {
  const of = mended(
    mendTellingAsCompounds,
    `These DT nsubj signs
     are VBP/AUX cop signs
     warning NN compound signs
     signs NNS root
     that WDT nsubj count
     count VBP acl:relcl signs`,
  );
  expect(of('signs')).toBe('root');
});
