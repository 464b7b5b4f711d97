import { describe, expect, it } from 'vitest';
import { indexFrames, lemmasByForm, type Written } from './entries.js';
import { nounClass } from './frames.js';
import { index, verbEntries } from './lexicon.js';

const written = (name: string, text: string): Written => ({ name, text, act: null, operator: null, table: null });
const classes = new Map([['goods', nounClass('goods', ['wheat', 'oil'])]]);

describe('entries', () => {
  it('are found by every lemma that heads their frame, with its particle, in the order of the data', () => {
    const { verb, noun } = indexFrames(
      [
        written('one', 'A ship|hand_over <goods> to R'),
        written('two', "A's shipment (to R)"),
        written('three', 'A ship R'),
      ],
      classes,
    );
    expect(verb.get('ship')!.map(({ name }) => name)).toEqual(['one', 'three']);
    expect(verb.get('hand')!.map(({ name, particle }) => [name, particle])).toEqual([['one', 'over']]);
    expect(verb.get('hand')![0]!.frame).toBe(verb.get('ship')![0]!.frame);
    expect(verb.has('shipment')).toBe(false);
    expect(noun.get('shipment')).toHaveLength(1);
    expect(noun.get('constructor')).toBeUndefined();
  });

  it('are refused at once where one is no frame', () => {
    expect(() => indexFrames([written('one', 'A ship R'), written('two', 'A ship <nothing>')], classes)).toThrow(
      'frame `A ship <nothing>`: no noun class `<nothing>`',
    );
  });

  it('of verbs are found by the forms of their lemma', () => {
    const forms = lemmasByForm(indexFrames([written('one', 'A carry|ship <goods>')], classes));
    expect(forms.get('carried')).toEqual(['carry']);
    expect(forms.get('shipping')).toEqual(['ship']);
    expect(verbEntries('expelled', 'expell')).toBe(index.verb.get('expel'));
  });
});
