import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const found = (text: string) =>
  read({ text, published: '2025-06-01' }).instruments.map(
    ({ kind, name, mentions }) => `${kind} ${name} ${mentions.length}`,
  );

describe('an instrument and who wrote it', () => {
  it('is one under several nouns', () =>
    expect(
      found('Chad presented its river plan in May. Mali backs the Chadian proposal, but not the plan of Ndjamena.'),
    ).toEqual(['plan river plan 3']));
  it('is another of another', () =>
    expect(found('Mali backs the Chadian proposal on the river. Niger prefers the Egyptian plan.')).toHaveLength(2));
  it('is one though called after a town by another noun', () =>
    expect(found('Peru hailed the Lima understanding. Chile left the Lima deal in May.')).toEqual([
      'agreement Lima understanding 2',
    ]));
  it('has the letters that stand beside it for a name', () =>
    expect(found('Chad signed a memorandum of understanding (MoU) in May. Niger condemned the MoU.')).toEqual([
      'agreement memorandum of understanding of Chad 2',
    ]));
  it('has the number that is told when it is adopted', () =>
    expect(
      found('The Security Council passed a resolution on Sudan on Friday. Resolution 2791 was adopted by 14 votes.'),
    ).toEqual(['resolution UN Security Council Resolution 2791 2']));
});

describe('a ruling', () => {
  it('is of a court that the text has spoken of', () => {
    expect(found('The court sided with Chile in May. Peru rejected the ruling, and Mali hailed the judgment.')).toEqual(
      ['ruling ruling 2'],
    );
    expect(found('The actor rejected the award, and a second opinion on his health.')).toEqual([]);
  });
});
