import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const read1 = (text: string, name: string) => {
  const found = read({ text, published: '2026-02-01' }).actors.find((one) => one.name === name);
  return found && { ...found, words: found.mentions.map(({ start, end }) => text.slice(start, end)) };
};

describe('of one person', () => {
  it('is what stands before a title and a name', () =>
    expect(read1('His host, Brazilian President Rosa Huamani, said no.', 'Rosa Huamani')?.words).toContain('His host'));

  it('is what stands before a form of address and a name', () =>
    expect(read1('His British counterpart, Dame Rosa Huamani, said no.', 'Rosa Huamani')?.country).toBe('GBR'));

  it('is what stands behind a name, though the verb comes first', () =>
    expect(
      read1('"He is no friend of peace," said Representative Abdi Lind, a Democrat from Michigan.', 'Abdi Lind')?.words,
    ).toContain('a Democrat'));

  it('is a rank with a note in brackets', () =>
    expect(read1('They met Admiral (retired) Carlos Huamani on Monday.', 'Carlos Huamani')?.offices[0]?.title).toBe(
      'admiral',
    ));

  it('is an office with what it is in charge of', () =>
    expect(
      read1('Assistant Secretary of State for Western Hemisphere Affairs Abdi Lind told Congress no.', 'Abdi Lind')
        ?.offices[0]?.title,
    ).toBe('assistant secretary of state for western hemisphere affairs'));

  it('is an office that somebody is named to', () =>
    expect(read1('Peru named Rosa Lind as its ambassador to Chile.', 'Rosa Lind')?.offices[0]?.title).toBe(
      'ambassador',
    ));
});

describe('of a state or body', () => {
  it('is whoever has it for a possessor', () => {
    expect(read1("Germany's Rosa Lind will join him.", 'Rosa Lind')?.country).toBe('DEU');
    expect(read1("Chevron's Rosa Lind will join him.", 'Rosa Lind')?.sectors).toContain('BUS');
  });

  it('is whoever leads it', () =>
    expect(
      read1('Rosa Lind, who chairs the Senate Foreign Relations Committee, criticised Kenya.', 'Rosa Lind'),
    ).toMatchObject({ country: 'USA', sectors: ['LEG'] }));
});
