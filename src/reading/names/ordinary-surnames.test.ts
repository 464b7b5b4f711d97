import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The persons of a text, each with the words that name it. */
const persons = (text: string): string[] =>
  read({ text })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ mentions }) =>
      mentions
        .filter(({ form }) => form === 'name')
        .map(({ start, end }) => text.slice(start, end))
        .join(' · '),
    );

describe('surnames that are ordinary words', () => {
  it.each([
    ['Diane Black, a senator, met Bo Lind. “We are ready,” Black said.', ['Diane Black · Black', 'Bo Lind']],
    ['Cornel West, a professor, spoke in Lima. “It is late,” said West.', ['Cornel West · West']],
    ['Anna White, a spokeswoman, came. Ms. White said it was late.', ['Anna White · White']],
    ['Samantha Power, the envoy, came to Lima. Power argued that it was late.', ['Samantha Power · Power']],
    ['Marty Baron, the editor, spoke. “It is late,” said Baron.', ['Marty Baron · Baron']],
    ['Frank Church, a senator, spoke in Lima. Church said no.', ['Frank Church · Church']],
    ['Anna Sun, a professor, spoke. Ms. Sun said no.', ['Anna Sun · Sun']],
    ['Charlie King, an envoy, spoke. Mr. King said no.', ['Charlie King · King']],
  ])('%s', (text, names) => expect(persons(text)).toEqual(names));
});

describe('the same words for what they are', () => {
  it.each([
    ['Diane Lind spoke to Black voters in the West. Black voters backed her.', ['Diane Lind']],
    ['South Carolina Republicans met. A South Carolina Democrat said no.', []],
    ['Rosa Lind spoke. Power failed in Lima on Monday, and the King left.', ['Rosa Lind']],
  ])('%s', (text, names) => expect(persons(text).filter(Boolean)).toEqual(names));

  it('leaves a body its name', () => {
    const { actors } = read({ text: 'The Carter House, a museum, burnt down. Ronald House stood.' });
    expect(actors.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
