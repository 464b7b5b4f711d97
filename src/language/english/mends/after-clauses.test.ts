import { describe, expect, it } from 'vitest';
import { mendAfterClauses, mendArrivals, mendFailedBids, mendTimeClausesOnObjects } from './after-clauses.js';
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

it('hangs a clause of time on the verb, not on its object', () => {
  const of = mended(
    mendTimeClausesOnObjects,
    `Chad NNP nsubj suspended
     suspended VBD root
     aid NN obj suspended
     after IN mark expelled
     it PRP nsubj expelled
     expelled VBD acl aid
     envoys NNS obj expelled`,
  );
  expect(of('expelled')).toBe('advcl suspended');
});

it('has a bid fail, not what it is for', () => {
  const of = (noun: string) =>
    mended(
      mendFailedBids,
      `bans NNS nsubj:pass restored
       were VBD aux:pass restored
       restored VBN root
       after IN case ${noun}
       ${noun} NN obl restored
       to TO mark lift
       lift VB advcl restored
       them PRP obj lift
       failed VBD xcomp lift`,
    );
  expect(of('bid')('failed')).toBe('advcl restored');
  expect(of('bid')('bid')).toBe('nsubj failed');
  expect(of('bid')('lift')).toBe('acl bid');
  expect(of('war')('failed')).toBe('xcomp lift');
});
