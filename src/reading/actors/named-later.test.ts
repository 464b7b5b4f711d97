import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const chainOf = (text: string, name: string): string[] =>
  read({ text })
    .actors.find((one) => one.name === name)
    ?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];

describe('whom a sentence names for the first time and tells what befell', () => {
  it('is the one told of in the sentence before', () => {
    expect(
      chainOf(
        'Mali released a Danish nurse who had been accused of spying.\n\nRosa Huamani, who was arrested in May, was handed over to diplomats.',
        'Rosa Huamani',
      ),
    ).toContain('a Danish nurse');
  });
  it('is nobody told of there who only speaks of it, nor one of two', () => {
    const speaks = 'Police detained an activist on Friday. Rosa Huamani, who heads a school, condemned the arrest.';
    expect(chainOf(speaks, 'Rosa Huamani')).not.toContain('an activist');
    const two = 'Police charged a Danish reporter and a Danish priest. Rosa Huamani was arrested in May.';
    expect(chainOf(two, 'Rosa Huamani')).toEqual(['Rosa Huamani']);
  });
  it('gives several who are named together what those were who were counted so', () => {
    const { actors } = read({
      text: 'A court in Peru sentenced two opposition leaders to a year in prison.\n\nRosa Huamani and Ivo Quispe had denied the charges.',
    });
    expect(actors.filter(({ sectors }) => sectors.includes('OPP')).map(({ name }) => name)).toContain('Ivo Quispe');
  });
});
