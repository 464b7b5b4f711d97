import { expect, it } from 'vitest';
import { mendSecondObjects } from './second-objects.js';
import { mended } from './sketch.js';

it('makes the verb of a sentence of a past before a second object in a relative clause', () => {
  const of = mended(
    mendSecondObjects,
    `Campaigners NNS root
     who WP nsubj followed
     followed VBD acl:relcl Campaigners
     it PRP obj followed
     voiced VBN amod regret
     regret NN obj followed
     . . punct Campaigners`,
  );
  expect(['Campaigners', 'followed', 'voiced', 'regret', '.'].map(of)).toEqual([
    'nsubj voiced',
    'acl:relcl Campaigners',
    'root',
    'obj voiced',
    'punct voiced',
  ]);
});
