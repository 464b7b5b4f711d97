import { expect, test } from 'vitest';
import { mendClausesRightBehindThat, mendThatBeforeSubjects, mendWhatElseTextsDo } from './claims-going-on.js';
import { mended } from './sketch.js';

test('that behind a conjunction opens what else is said', () => {
  const tree = mended(
    mendThatBeforeSubjects,
    `Peru NNP nsubj says
    says VBZ root
    it PRP nsubj respects
    respects VBZ ccomp says
    pacts NNS obj respects
    but CC cc remains
    that DT det passage
    passage NN nsubj remains
    through IN case straits
    straits NNS nmod passage
    remains VBZ conj says
    open JJ xcomp remains`,
  );
  expect(tree('remains')).toBe('conj respects');
  expect(tree('that')).toBe('mark remains');
});

test('that before what was told of is an article', () => {
  const tree = mended(
    mendThatBeforeSubjects,
    `Peru NNP nsubj says
    says VBZ root
    plan NN nsubj fails
    fails VBZ ccomp says
    but CC cc works
    that DT det plan
    plan NN nsubj works
    works VBZ conj says
    well RB advmod works`,
  );
  expect(tree('works')).toBe('conj says');
});

test('what a text needs is said of it', () => {
  const lines = (verb: string) =>
    `Lind NNP nsubj insists
    insists VBZ root
    it PRP nsubj treaty
    is VBZ cop treaty
    no DT det treaty
    treaty NN ccomp insists
    and CC cc ${verb}
    ${verb} VBZ conj insists
    one CD obj ${verb}`;
  expect(mended(mendWhatElseTextsDo, lines('needs'))('needs')).toBe('conj treaty');
  expect(mended(mendWhatElseTextsDo, lines('wants'))('wants')).toBe('conj insists');
});

test('what stands right behind a verb and that is what is said', () => {
  const tree = mended(
    mendClausesRightBehindThat,
    `Lind NNP nsubj reaffirmed
    reaffirmed VBD root
    that IN mark ended
    pacts NNS nsubj ended
    ended VBD conj reaffirmed`,
  );
  expect(tree('ended')).toBe('ccomp reaffirmed');
});
