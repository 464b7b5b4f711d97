import { expect, it } from 'vitest';
import { mendRemarksBetweenCommas, mendRemarksInRelatives } from './remarks-between.js';
import { mended } from './sketch.js';

it('gives the subject before a remark to the verb behind it', () => {
  const at = mended(
    mendRemarksBetweenCommas,
    `Maps NNS nsubj protested
     , , punct Maps
     Lima NNP nsubj protested
     protested VBD root
     in IN case letter
     a DT det letter
     letter NN obl protested
     , , punct dated
     dated VBN acl letter
     from IN case May
     May NNP obl dated
     . . punct protested`,
  );
  expect(at('dated')).toBe('root');
  expect(at('Maps')).toBe('nsubj dated');
  expect(at('protested')).toBe('parataxis dated');
  expect(at('Lima')).toBe('nsubj protested');
});

it('leaves a participle that another verb follows', () => {
  const at = mended(
    mendRemarksBetweenCommas,
    `Maps NNS nsubj drawn
     , , punct Maps
     Lima NNP nsubj said
     said VBD parataxis drawn
     in IN case letter
     letter NN obl said
     ; , punct drawn
     dated VBN acl letter
     -- , punct drawn
     were VBD aux:pass drawn
     drawn VBN root`,
  );
  expect(at('drawn')).toBe('root');
  expect(at('dated')).toBe('acl letter');
});

it('reads what a thing does around a remark in its relative clause', () => {
  const at = mended(
    mendRemarksInRelatives,
    `Peru NNP nsubj took
     took VBD root
     a DT det step
     step NN obj took
     which WDT obj argued
     , , punct which
     it PRP nsubj argued
     argued VBD acl:relcl step
     , , punct argued
     freed VBD conj argued
     Chile NNP obj freed`,
  );
  expect(at('freed')).toBe('acl:relcl step');
  expect(at('which')).toBe('nsubj freed');
  expect(at('argued')).toBe('parataxis freed');
});
