import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { mendSeries } from './series.js';

/** What hangs on a word, by relation. */
const under = (text: string, word: string): string[] => {
  const { tokens, children } = mendSeries(analyse(text));
  const at = tokens.findIndex(({ form }) => form === word);
  return children[at]!.filter((c) => tokens[c]!.upos === 'PROPN').map((c) => `${tokens[c]!.deprel} ${tokens[c]!.form}`);
};

describe('names in a row', () => {
  it('hang on the first, whatever the parser makes of the second', () => {
    expect(under('Chad, Mali and Niger called on the Security Council on 18 March to act.', 'Chad')).toEqual([
      'conj Mali',
      'conj Niger',
    ]);
    expect(under('Lima, Bogota and Quito rejected the plan in a joint note.', 'Lima')).toEqual([
      'conj Bogota',
      'conj Quito',
    ]);
  });

  it('are joined across the offices before them', () => {
    expect(under('Prime Minister Ana Lind, Macron and German Chancellor Max Holt met.', 'Ana')).toContain(
      'conj Macron',
    );
    expect(under('Foreign Minister Wang Yi, Li and Defence Minister Dong Jun met.', 'Wang')).toEqual(
      expect.arrayContaining(['conj Li', 'conj Dong']),
    );
  });

  it('are the subject of the verb after them, not part of the phrase before', () => {
    expect(under('In a joint letter on 18 March Chile, Peru and Bolivia urged the council to act.', 'urged')).toContain(
      'nsubj Chile',
    );
    expect(under('In a phone call on Monday, Chile and Peru discussed the border.', 'discussed')).toContain(
      'nsubj Chile',
    );
  });

  it('are no subject after a preposition', () => {
    expect(under('In a letter from Chile and Peru, Bolivia urged calm.', 'urged')).toEqual(['nsubj Bolivia']);
  });

  it('leave a tree a tree', () => {
    const { tokens, children } = mendSeries(
      analyse('In a statement issued on Friday, Chad, Mali and Niger called on Togo, Benin and Ghana to talk.'),
    );
    for (const token of tokens) {
      if (token.head >= 0) expect(children[token.head]).toContain(token.index);
      let at = token.index;
      for (let steps = 0; at >= 0; at = tokens[at]!.head) expect(steps++).toBeLessThan(tokens.length);
    }
  });
});
