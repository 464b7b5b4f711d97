import { expect, it } from 'vitest';
import { mended, sketch } from './sketch.js';
import { mendTextsPenned, mendToldInPapers } from './told-in-papers.js';

it('hears and tells through a paper', () => {
  const of = mended(
    mendToldInPapers,
    `Peru NNP nsubj told
    told VBD root
    experts NNS nsubj annexed
    in IN case letters
    letters NNS obl told
    annexed VBD ccomp told
    to IN case report
    report NN obl annexed
    that IN mark respect
    they PRP nsubj respect
    respect VBP acl report`,
  );
  expect(['experts', 'annexed', 'respect'].map(of)).toEqual(['iobj told', 'acl letters', 'ccomp told']);
});

it('hangs on a text who wrote it and what it would do', () => {
  const { words, annotation } = sketch(`Council NNP nsubj vote
    vote VB root
    on IN case draft
    draft NN obl vote
    , , punct penned
    penned VBN advcl vote
    by IN case Peru
    Peru NNP obl:agent penned
    , , punct vote
    that WDT nsubj end
    would MD aux end
    end VB parataxis vote
    it PRP obj end`);
  mendTextsPenned(words, annotation);
  expect([annotation.head[5], annotation.deprel[5]]).toEqual([3, 'acl']);
  expect([annotation.head[11], annotation.deprel[11]]).toEqual([3, 'acl:relcl']);
});
