import { describe, expect, it } from 'vitest';
import { mendAfterClauses, mendArrivals } from './after-clauses.js';
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

describe('people behind after', () => {
  const arrived = `Chad NNP nsubj closed
    closed VBD root
    ports NNS obj closed
    after IN case refugees
    refugees NNS obl closed
    crossed VBN acl refugees
    in IN case May
    May NNP obl crossed`;

  it('do what the past behind them tells', () => {
    const of = mended(mendArrivals, arrived);
    expect(['refugees', 'crossed', 'after'].map(of)).toEqual(['nsubj crossed', 'advcl closed', 'mark crossed']);
  });

  it('are described by what is done to them', () => {
    expect(mended(mendArrivals, arrived.replaceAll('crossed', 'killed'))('killed')).toBe('acl refugees');
  });
});
