import { describe, expect, it } from 'vitest';
import { mendBareSignings } from './bare-signings.js';
import { mended } from './sketch.js';

describe('what a bare name is said to have done to a treaty', () => {
  it('is its deed, where the parser hangs it on the name', () => {
    const tree = mended(
      mendBareSignings,
      `Peru NNP root
       signed VBN acl Peru
       in IN case 2019
       2019 CD obl signed
       but CC cc ratified
       ratified VBN conj signed
       . . punct Peru`,
    );
    expect([tree('signed'), tree('Peru'), tree('.')]).toEqual(['root', 'nsubj signed', 'punct signed']);
  });
  it('or has it suffer so', () => {
    const tree = mended(
      mendBareSignings,
      `Chile NNP nsubj:pass ratified
       ratified VBN root
       in IN case March
       March NNP obl ratified
       . . punct ratified`,
    );
    expect(tree('Chile')).toBe('nsubj ratified');
  });
  it('is not where a text is signed', () => {
    const tree = mended(
      mendBareSignings,
      `Pact NNP nsubj:pass signed
       signed VBN root
       in IN case March
       March NNP obl signed
       . . punct signed`,
    );
    expect(tree('Pact')).toBe('nsubj:pass signed');
  });
});
