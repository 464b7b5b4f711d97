import { describe, expect, it } from 'vitest';
import type { Analysis, Token } from '../../language/index.js';
import { read } from '../read.js';
import { mendNames } from './whole.js';

/** A sentence whose words stand with their governor (by index) and relation. */
function tree(words: [form: string, head: number, deprel: string][]): Analysis {
  const tokens = words.map(
    ([form, head, deprel], index) =>
      ({ index, form, head, deprel, relation: deprel, upos: 'PROPN', sentence: 0 }) as Token,
  );
  const children = tokens.map(({ index }) => tokens.filter(({ head }) => head === index).map((token) => token.index));
  return { tokens, children, sentences: [], names: [], paragraphs: [], text: '' };
}
const name = { first: 1, last: 3, kind: 'person', entry: null, start: 0, end: 0 } as const;
const shape = ({ tokens }: Analysis): string[] => tokens.map(({ head, deprel }) => `${head} ${deprel}`);

describe('a name that the parser took apart', () => {
  it('becomes one, where its part with the preposition hung, with all that hung on its parts', () => {
    const split = tree([
      ['with', 2, 'case'],
      ['Xi', 4, 'compound'],
      ['Jinping', 5, 'obl'],
      ['in', 2, 'case'],
      ['talks', 5, 'obj'],
      ['met', -1, 'root'],
    ]);
    expect(shape(mendNames(split, [name]))).toEqual(['1 case', '5 obl', '1 flat', '1 case', '5 obj', '-1 root']);
  });

  it('stays as it is in one piece, and where joining it would make a circle', () => {
    const whole = tree([
      ['with', 1, 'case'],
      ['Xi', 3, 'obl'],
      ['Jinping', 1, 'flat'],
      ['met', -1, 'root'],
    ]);
    expect(mendNames(whole, [name])).toBe(whole);
    const circle = tree([
      ['met', 1, 'acl'],
      ['Xi', 3, 'obj'],
      ['Jinping', 0, 'obj'],
      ['said', -1, 'root'],
    ]);
    expect(mendNames(circle, [{ ...name }]).tokens[3]!.head).toBe(-1);
  });
});

describe('a name behind a title', () => {
  const said = (title: [string, number, string, string?][], head: number): string[] => {
    const { tokens, ...rest } = tree([
      ...title.map(([form, above, deprel]): [string, number, string] => [form, above, deprel]),
      ['Pavel', head, 'flat'],
      ['Orlov', title.length, 'flat'],
      ['left', -1, 'root'],
    ]);
    const tagged = tokens.map((token, at) => ({ ...token, upos: title[at]?.[3] ?? token.upos }) as Token);
    const name = {
      first: title.length,
      last: title.length + 2,
      kind: 'person',
      entry: null,
      start: 0,
      end: 0,
    } as const;
    return shape(mendNames({ ...rest, tokens: tagged }, [name]));
  };

  it('hangs on the office, not on the last word of the title', () => {
    const places = said(
      [
        ['Head', 7, 'nsubj'],
        ['of', 2, 'case', 'ADP'],
        ['Delegation', 0, 'nmod'],
        ['in', 4, 'case', 'ADP'],
        ['Vienna', 2, 'nmod'],
      ],
      4,
    );
    expect(places[5]).toBe('0 appos');
  });

  it('is of the title right before it', () => {
    const places = said(
      [
        ['Adviser', 5, 'nsubj'],
        ['to', 2, 'case', 'ADP'],
        ['President', 0, 'nmod'],
      ],
      2,
    );
    expect(places[3]).toBe('2 flat');
  });
});

it('takes nobody’s adviser for whoever he advises, under several titles', () => {
  const { actors, statements } = read({
    text: 'An adviser to Ayatollah Seyyed Ali Mora, the Leader of the revolution, has called for talks with Chad.',
  });
  const [{ name, kind }] = actors.filter(({ id }) => statements[0]!.speakers.includes(id)) as [(typeof actors)[number]];
  expect([kind, name]).toEqual(['person', expect.stringContaining('adviser')]);
});
