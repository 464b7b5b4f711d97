import { expect, it } from 'vitest';
import { mendPredicatesBehindRelatives, mendThosePresent } from './never-nouns.js';
import { mended } from './sketch.js';

it('makes the predicate of a verb that is no noun', () => {
  const of = mended(
    mendPredicatesBehindRelatives,
    `Clerks NNS nsubj:pass done
     who WP nsubj wrote
     wrote VBD acl:relcl Clerks
     reports NNS compound disagree
     disagree NN obj wrote
     , , punct saying
     saying VBG advcl done
     justice NN nsubj:pass done
     was VBD/AUX aux:pass done
     done VBN root`,
  );
  expect(of('disagree')).toBe('root');
  expect(of('Clerks')).toBe('nsubj disagree');
  expect(of('reports')).toBe('obj wrote');
  expect(of('saying')).toBe('advcl disagree');
  expect(of('done')).toBe('ccomp saying');
});

it('takes those present for people', () => {
  const of = mended(
    mendThosePresent,
    `According VBG case people
     to IN fixed According
     two CD nummod people
     people NNS obl present
     present VBP advcl told
     , , punct told
     he PRP nsubj told
     told VBD root`,
  );
  expect(of('people')).toBe('obl told');
  expect(of('present')).toBe('amod people');
});
