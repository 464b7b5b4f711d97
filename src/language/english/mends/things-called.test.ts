import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendAsAgreed, mendBehindThingsCalled, mendThatReading } from './things-called.js';

it('joins a verb to the one before what is called something', () => {
  const of = mended(
    mendBehindThingsCalled,
    `Lind NNP nsubj praised
     praised VBD root
     what WP obj praised
     he PRP nsubj called
     called VBD acl:relcl what
     support NN obj called
     and CC cc invited
     invited VBD conj called
     Mora NNP obj invited
     . . punct praised`,
  );
  expect(of('invited')).toBe('conj praised');
});

it('leaves a verb that takes what is called for its object', () => {
  const of = mended(
    mendBehindThingsCalled,
    `Lind NNP nsubj left
     left VBD root
     what WP obj left
     he PRP nsubj called
     called VBD acl:relcl what
     home NN obj called
     and CC cc loved
     loved VBD conj called
     . . punct left`,
  );
  expect(of('loved')).toBe('conj called');
});

it('makes a thing of that reading', () => {
  const of = mended(
    mendThatReading,
    `Lind NNP nsubj disputed
     disputed VBD root
     that IN mark reading
     reading VBG advcl disputed
     of IN case pact
     pact NN nmod reading
     . . punct disputed`,
  );
  expect(['that', 'reading'].map(of)).toEqual(['det reading', 'obj disputed']);
});

it('takes as agreed for an adverb, and leaves what one is agreed on', () => {
  const tree = (rest: string) =>
    mended(
      mendAsAgreed,
      `Peru NNP nsubj paid
       paid VBD root
       as IN mark agreed
       agreed VBN advcl paid
       ${rest}
       . . punct paid`,
    )('agreed');
  expect(tree('and CC cc paid')).toBe('advmod paid');
  expect(tree('in IN case May\nMay NNP obl agreed')).toBe('advcl paid');
});
