import { expect, it } from 'vitest';
import { mendQuotedTitles } from './quoted-titles.js';
import { mended } from './sketch.js';

const tree = (subject: string) =>
  `In    IN  case  book
   her   PRP$ nmod:poss book
   book  NN  obl   describes
   ,     ,   punct book
   “     \`\` punct Road
   The   DT  det   Road
   Road  NNP nsubj describes
   ”     ''  punct Road
   ${subject}
   describes VBZ root
   it    PRP obj   describes`;

it('sets the title of a book beside it', () =>
  expect(mended(mendQuotedTitles, tree('Lind NNP nsubj describes'))('Road')).toBe('appos book'));

it('leaves what does something itself', () =>
  expect(mended(mendQuotedTitles, tree('then RB advmod describes'))('Road')).toBe('nsubj describes'));
