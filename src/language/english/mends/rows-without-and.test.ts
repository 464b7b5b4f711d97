import { describe, expect, it } from 'vitest';
import { mendCountedVotes } from './counted-votes.js';
import { mendFightingAsSubject } from './fighting-as-subject.js';
import { mendRowsWithoutAnd } from './rows-without-and.js';
import { mended } from './sketch.js';

describe('a list before a verb without `and`', () => {
  it('has all its names, also one that the parser takes for what the first is called', () => {
    const at = mended(
      mendRowsWithoutAnd,
      `Peru NNP nsubj quit
       , , punct Chile
       Chile NNP appos Peru
       , , punct Mali
       Mali NNP conj Peru
       quit VBD root
       pact NN obj quit`,
    );
    expect(at('Chile')).toBe('conj Peru');
    expect(at('Mali')).toBe('conj Peru');
  });

  it('is no list where a comma closes what the first is called', () => {
    const at = mended(
      mendRowsWithoutAnd,
      `Ruiz NNP nsubj quit
       , , punct Chile
       Chile NNP appos Ruiz
       , , punct Ruiz
       quit VBD root
       office NN obj quit`,
    );
    expect(at('Chile')).toBe('appos Ruiz');
  });
});

describe('fighting that breaks out', () => {
  it('is the subject of that verb, and nobody of the main clause fights', () => {
    const at = mended(
      mendFightingAsSubject,
      `Many JJ nsubj died
       died VBD root
       since IN mark fighting
       fighting VBG advcl broke
       with IN case Chad
       Chad NNP obl fighting
       broke VBD advcl died
       out RP compound:prt broke`,
    );
    expect(at('fighting')).toBe('nsubj broke');
    expect(at('since')).toBe('mark broke');
    expect(at('Chad')).toBe('nmod fighting');
    expect(at('broke')).toBe('advcl died');
  });
});

describe('a count before a verb of voting', () => {
  it('votes, not those of the verb before', () => {
    const at = mended(
      mendCountedVotes,
      `Peru NNP nsubj voted
       voted VBD root
       for IN case it
       it PRP obl voted
       , , punct nine
       nine CD appos it
       opposed VBN acl nine
       them PRP obj opposed`,
    );
    expect(at('nine')).toBe('nsubj opposed');
    expect(at('opposed')).toBe('conj voted');
  });
});
