import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTimesBeforeClauses } from './times-before.js';

describe('a clause of time that opens a sentence', () => {
  it('is none of its own beside the main one', () => {
    const of = mended(
      mendTimesBeforeClauses,
      `days NNS obl:unmarked left
       after IN/SCONJ mark left
       Chad NNP nsubj left
       left VBD root
       , , punct cut
       Peru NNP nsubj cut
       cut VBD parataxis left
       aid NN obj cut
       . . punct left`,
    );
    expect(['left', 'cut', '.'].map(of)).toEqual(['advcl cut', 'root', 'punct cut']);
  });

  it('does not swallow the main one', () => {
    const of = mended(
      mendTimesBeforeClauses,
      `days NNS obl:unmarked left
       after IN/SCONJ mark left
       Chad NNP nsubj left
       left VBD root
       , , punct ties
       Peru NNP compound ties
       severed VBN amod ties
       ties NNS obj left
       . . punct left`,
    );
    expect(['left', 'severed', 'Peru', 'ties'].map(of)).toEqual([
      'advcl severed',
      'root',
      'nsubj severed',
      'obj severed',
    ]);
  });

  it('stays where nothing else is told', () => {
    const of = mended(
      mendTimesBeforeClauses,
      `But CC cc left
       after IN/SCONJ mark left
       Chad NNP nsubj left
       left VBD root
       . . punct left`,
    );
    expect(of('left')).toBe('root');
  });
});
