import { describe, expect, it } from 'vitest';
import { mendPastsAsBases } from './pasts-as-bases.js';
import { sketch } from './sketch.js';

function tagOf(lines: string, word: string): string {
  const { words, annotation } = sketch(lines);
  mendPastsAsBases(words, annotation);
  return annotation.xpos[words.indexOf(word)]!;
}

describe('a verb whose past is its infinitive', () => {
  it('is a past behind one', () =>
    expect(
      tagOf(
        `Peru NNP nsubj happy
         was VBD cop happy
         not RB advmod happy
         happy JJ root
         and CC cc hit
         hit VB conj happy
         Chad NNP obj hit`,
        'hit',
      ),
    ).toBe('VBD'));

  it('stays an infinitive behind one', () =>
    expect(
      tagOf(
        `Peru NNP nsubj able
         was VBD cop able
         to TO mark hit
         able JJ root
         and CC cc hit
         hit VB conj able`,
        'hit',
      ),
    ).toBe('VB'));
});
