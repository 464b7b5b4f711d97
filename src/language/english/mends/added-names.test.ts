import { describe, expect, it } from 'vitest';
import { mendVerbsBehindLists, mendWhatListsAre, mendWhatMembersAre } from './added-names.js';
import { mended } from './sketch.js';

describe('a plural between commas behind a list', () => {
  it('says what those in it are', () => {
    const of = mended(
      mendWhatListsAre,
      `Chad NNP nsubj met
       and CC cc Mali
       Mali NNP conj Chad
       , , punct rivals
       old JJ amod rivals
       rivals NNS conj Chad
       ; , punct met
       met VBD root
       . . punct met`,
    );
    expect(of('rivals')).toBe('appos Chad');
  });

  it('is one more where the list goes on', () => {
    const of = mended(
      mendWhatListsAre,
      `Chad NNP nsubj met
       , , punct rebels
       rebels NNS conj Chad
       and CC cc Mali
       Mali NNP conj Chad
       met VBD root
       . . punct met`,
    );
    expect(of('rebels')).toBe('conj Chad');
  });
});

describe('a verb behind a list of names that is taken for the head', () => {
  it('is the main one, with its object behind it', () => {
    const of = mended(
      mendVerbsBehindLists,
      `Chad NNP root
       and CC cc Mali
       Mali NNP conj Chad
       ; , punct rivals
       rivals NNS conj Chad
       , , punct data
       shared VBN amod data
       data NNS conj Chad
       . . punct Chad`,
    );
    expect(['Chad', 'shared', 'data', 'Mali'].map(of)).toEqual(['nsubj shared', 'root', 'obj shared', 'conj Chad']);
  });

  it('is the main one where it is a verb', () => {
    const of = mended(
      mendVerbsBehindLists,
      `Chad NNP root
       and CC cc Mali
       Mali NNP conj Chad
       , , punct signed
       signed VBD conj Chad
       treaties NNS obj signed
       . . punct Chad`,
    );
    expect(['Chad', 'signed', '.'].map(of)).toEqual(['nsubj signed', 'root', 'punct signed']);
  });
});

describe('what the members of a list are', () => {
  const list = `Chad NNP nsubj said
    and CC cc Mali
    Mali NNP conj Chad
    ; , punct mediators
    both DT det mediators
    mediators NNS conj Chad
    , , punct Chad
    said VBD root`;

  it('stands behind it without another conjunction', () => {
    expect(mended(mendWhatMembersAre, list.replace('; ,', ', ,'))('mediators')).toBe('appos Chad');
  });

  it('is one more member where nothing closed the list', () => {
    expect(mended(mendWhatMembersAre, list.replace('; ,', ', ,').replace('cc Mali', 'cc said'))('mediators')).toBe(
      'conj Chad',
    );
  });
});
