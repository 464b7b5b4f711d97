import { expect, it } from 'vitest';
import { mendQuotedConjuncts } from './quoted-conjuncts.js';
import { mended } from './sketch.js';

const lines = (mark: string) => `Lind NNP nsubj told
told VBD root
them PRP obj told
${mark} IN mark paid
Peru NNP nsubj paid
paid VBD ccomp told
and CC cc duty
“ \`\` punct duty
is VBZ cop duty
under IN case duty
duty NN conj told`;

it('joins quoted words to the clause that is told', () =>
  expect(mended(mendQuotedConjuncts, lines('that'))('duty')).toBe('conj paid'));

it('leaves them where no clause is told', () =>
  expect(mended(mendQuotedConjuncts, lines('how'))('duty')).toBe('conj told'));
