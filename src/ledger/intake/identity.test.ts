import { describe, expect, it } from 'vitest';
import type { Actor } from '../../record/index.js';
import { countIn, signatureOf, uncountedName } from './identity.js';

const told = (name: string, title: string, form: 'name' | 'nominal', country: string | null = 'THA') =>
  signatureOf({
    kind: 'person',
    name,
    country,
    offices: [{ title, of: null, start: 0, end: 1, when: null }],
    mentions: [{ start: 0, end: 1, form }],
  } satisfies Pick<Actor, 'kind' | 'name' | 'country' | 'offices' | 'mentions'>);

describe('signatures', () => {
  it('are of the office where nobody is named', () => {
    expect(told('the Thai foreign minister', 'foreign minister', 'nominal')).toEqual(
      told('Thailand’s foreign minister', 'foreign minister', 'nominal'),
    );
    expect(told('the Thai foreign minister', 'foreign minister', 'nominal').kind).toBe('office');
    expect(told('Mali Srisai', 'foreign minister', 'name').kind).toBe('person');
    expect(told('a foreign minister', 'foreign minister', 'nominal', null).kind).toBe('person');
    expect(told('the former Thai premier', 'former premier', 'nominal').kind).toBe('person');
  });
});

describe('numbers of a group', () => {
  it('are told in figures or in words', () => {
    expect(['23 British diplomats', 'two surveyors', 'the four men', '1,200 people'].map(countIn)).toEqual([
      23, 2, 4, 1200,
    ]);
  });
  it('are none where they are bounds or estimates', () => {
    expect(['at least five people', 'nearly 30 men', 'two of the ministers', 'soldiers'].map(countIn)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
  it('are no part of its name', () =>
    expect(['four people', 'at least 5 people'].map(uncountedName)).toEqual(['people', 'people']));
});
