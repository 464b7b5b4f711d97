import { expect, it } from 'vitest';
import { mendAfterClauses } from './after-clauses.js';
import { mended } from './sketch.js';

it('makes a clause of time of a report behind after, and the main clause of what follows', () => {
  const of = mended(
    mendAfterClauses,
    `Weeks NNS obl:unmarked said
     after IN case Lind
     Lind NNP nsubj said
     said VBD root
     that IN mark end
     it PRP nsubj end
     would MD aux end
     end VB ccomp said
     , , punct shelled
     rebels NNS nsubj shelled
     shelled VBD ccomp said
     Lima NNP obj shelled
     . . punct said`,
  );
  expect(['after', 'said', 'shelled', '.'].map(of)).toEqual(['mark said', 'advcl shelled', 'root', 'punct shelled']);
});
