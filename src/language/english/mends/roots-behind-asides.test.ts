import { expect, it } from 'vitest';
import { mendRootsBehindAsides } from './roots-behind-asides.js';
import { mended } from './sketch.js';

it('makes the verb behind an aside that of the sentence', () => {
  const of = mended(
    mendRootsBehindAsides,
    `creditors NNS root
     , , punct led
     led VBN acl creditors
     by IN case Peru
     Peru NNP obl:agent led
     , , punct backed
     backed VBD conj led
     the DT det plan
     plan NN obj backed`,
  );
  expect([of('creditors'), of('backed'), of('led')]).toEqual(['nsubj backed', 'root', 'acl creditors']);
});
it('but not a second participle', () => {
  const of = mended(
    mendRootsBehindAsides,
    `creditors NNS root
     , , punct led
     led VBN acl creditors
     by IN case Peru
     Peru NNP obl:agent led
     , , punct backed
     backed VBN conj led
     by IN case Chile
     Chile NNP obl:agent backed`,
  );
  expect(of('creditors')).toBe('root');
});

it('makes the verb of one that the parser hangs on what somebody asked for', () => {
  const of = mended(
    mendRootsBehindAsides,
    `envoy NN root
     , , punct asked
     who WP nsubj asked
     asked VBD acl:relcl envoy
     not RB advmod named
     named VBN xcomp asked
     , , punct accused
     accused VBN xcomp named
     Peru NNP obj accused`,
  );
  expect(['accused', 'envoy'].map(of)).toEqual(['root', 'nsubj accused']);
});
