import { expect, it } from 'vitest';
import { mendClausesBehindOpenQuestions } from './open-questions.js';
import { mended } from './sketch.js';

it('joins what is told to what is not clear, not to the question', () => {
  const of = (clear: string) =>
    mended(
      mendClausesBehindOpenQuestions,
      `It PRP expl ${clear}
       was VBD/AUX cop ${clear}
       ${clear} JJ root
       who WP nsubj raid
       raid NN ccomp ${clear}
       , , punct blamed
       but CC cc blamed
       Lima NNP nsubj blamed
       blamed VBD conj raid`,
    )('blamed');
  expect(of('unclear')).toBe('conj unclear');
  expect(of('odd')).toBe('conj raid');
});
