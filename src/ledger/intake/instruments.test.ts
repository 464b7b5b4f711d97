import { describe, expect, it } from 'vitest';
import type { Instrument, MentionForm } from '../../record/index.js';
import { instrumentKey } from './instruments.js';

const actors = new Map([
  ['a1', { name: 'Iran', country: 'IRN' }],
  ['a2', { name: 'China', country: 'CHN' }],
  ['a3', { name: 'the Harbour Board', country: null }],
]);

const instrument = (
  name: string,
  form: MentionForm,
  parties: readonly string[] = [],
  kind: Instrument['kind'] = 'agreement',
): Instrument => ({
  id: 'i1',
  kind,
  name,
  of: null,
  parties,
  adopted: null,
  ends: null,
  provisions: [],
  mentions: [{ start: 0, end: name.length, form }],
});

const keyOf = (one: Instrument, document = 'd1'): string => instrumentKey(one, document, actors);

describe('the key of an instrument', () => {
  it('is the same for all names of one that is known', () => {
    const key = keyOf(instrument('JCPOA', 'name'));
    expect(keyOf(instrument('Joint Comprehensive Plan of Action', 'name', [], 'plan'), 'd2')).toBe(key);
    expect(keyOf(instrument('Harbour Accord', 'name'))).not.toBe(key);
  });

  it('is its proper name in whatever document', () => {
    const key = keyOf(instrument('Harbour Accord', 'name'));
    expect(keyOf(instrument('Harbour Accord', 'name'), 'd2')).toBe(key);
    expect(keyOf(instrument('Ridge Accord', 'name'))).not.toBe(key);
  });

  it('is its noun with its parties, in whatever order those are named', () => {
    const key = keyOf(instrument('letter', 'nominal', ['a1', 'a2'], 'letter'));
    expect(keyOf(instrument('letter', 'nominal', ['a2', 'a1'], 'letter'), 'd2')).toBe(key);
    expect(keyOf(instrument('letter', 'nominal', ['a1', 'a3'], 'letter'))).not.toBe(key);
  });

  it('is of its document alone where only a noun is said', () => {
    const bare = instrument('agreement', 'nominal');
    expect(keyOf(bare, 'd1')).not.toBe(keyOf(bare, 'd2'));
  });

  it('is the town that it is called after, and no state or body', () => {
    const key = keyOf(instrument('Doha Declaration', 'name', [], 'declaration'));
    expect(keyOf(instrument('Doha declaration', 'nominal', ['a1'], 'declaration'), 'd2')).toBe(key);
    expect(keyOf(instrument('Doha Declaration of Principles', 'name', [], 'declaration'))).toBe(key);
    const french = instrument('French declaration', 'nominal', [], 'declaration');
    expect(keyOf(french, 'd1')).not.toBe(keyOf(french, 'd2'));
    const plan = instrument('Doha plan', 'nominal', [], 'plan');
    expect(keyOf(plan, 'd1')).not.toBe(keyOf(plan, 'd2'));
  });

  it('is one for a treaty between two states and for the deal that the press calls it', () => {
    const key = keyOf(instrument('peace treaty', 'nominal', ['a1', 'a2'], 'treaty'));
    expect(keyOf(instrument('initial peace deal', 'nominal', ['a2', 'a1']), 'd2')).toBe(key);
    expect(keyOf(instrument('peace treaty', 'nominal', ['a1', 'a3'], 'treaty'))).not.toBe(key);
    expect(keyOf(instrument('Algiers accord', 'nominal', ['a1', 'a2'], 'treaty'))).not.toBe(
      keyOf(instrument('Basra accord', 'nominal', ['a1', 'a2'], 'treaty')),
    );
    expect(keyOf(instrument('gas pipeline deal', 'nominal', ['a1', 'a2']))).toBe(
      keyOf(instrument('pipeline agreement', 'nominal', ['a1', 'a2'])),
    );
    expect(keyOf(instrument('border treaty', 'nominal', ['a1', 'a2'], 'treaty'))).not.toBe(key);
    expect(keyOf(instrument('peace treaty', 'nominal', ['a1'], 'treaty'))).not.toBe(key);
  });

  it('is one for a letter whose addressee is spelt in two ways', () => {
    const key = keyOf(instrument('joint letter to U.N. Security Council', 'nominal', ['a1', 'a2'], 'letter'));
    expect(keyOf(instrument('letter to the UN Security Council', 'nominal', ['a2', 'a1'], 'letter'), 'd2')).toBe(key);
    expect(keyOf(instrument('letter to NATO', 'nominal', ['a1', 'a2'], 'letter'))).not.toBe(key);
  });
});
