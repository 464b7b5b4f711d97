import { describe, expect, it } from 'vitest';
import { mendListsAfterPrepositions } from './lists-after.js';
import { mended } from './sketch.js';

describe('a list of names behind after', () => {
  it('is the subject of the verb behind it', () => {
    const at = mended(
      mendListsAfterPrepositions,
      `came VBD root
       after IN case Peru
       Peru NNP obl came
       , , punct Chad
       Chad NNP conj Peru
       and CC cc wrote
       Mali NNP nsubj wrote
       wrote VBD conj came`,
    );
    expect(at('Peru')).toBe('nsubj wrote');
    expect(at('Mali')).toBe('conj Peru');
    expect(at('wrote')).toBe('advcl came');
    expect(at('after')).toBe('mark wrote');
  });

  it('is so where only the first was taken for something else', () => {
    const at = mended(
      mendListsAfterPrepositions,
      `met VBD root
       month NN obl:unmarked met
       after IN case Peru
       Peru NNP nmod month
       , , punct Peru
       Chad NNP nsubj wrote
       and CC cc Mali
       Mali NNP conj Chad
       wrote VBD conj met`,
    );
    expect(at('Peru')).toBe('nsubj wrote');
    expect(at('Chad')).toBe('conj Peru');
    expect(at('wrote')).toBe('advcl met');
  });

  it('is so before the main clause that the parser has it say', () => {
    const at = mended(
      mendListsAfterPrepositions,
      `week NN obl:unmarked wrote
       after IN case Peru
       Peru NNP obl wrote
       , , punct Peru
       Chad NNP nsubj wrote
       and CC cc Mali
       Mali NNP conj Chad
       wrote VBD root
       letters NNS obj wrote
       , , punct wrote
       Niger NNP nsubj said
       said VBD ccomp wrote
       no UH obj said`,
    );
    expect(at('said')).toBe('root');
    expect(at('wrote')).toBe('advcl said');
    expect(at('week')).toBe('obl:unmarked said');
    expect(at('Peru')).toBe('nsubj wrote');
    expect(at('Chad')).toBe('conj Peru');
  });
});
