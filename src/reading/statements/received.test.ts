import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Each statement as "source [cue] content". */
const told = (text: string): string[] => {
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return read({ text }).statements.map(
    ({ source, cue, content }) =>
      `${source ? cut(source) : '∅'} [${cue ? cut(cue) : ''}] ${content.map(cut).join(' … ')}`,
  );
};

describe('what somebody meets with', () => {
  it.each([
    'Entering the talks, Lind faced criticism for unreported loans to her party.',
    'He has fielded sharp criticism on border security following two attacks in July.',
    'The minister has won praise for his restraint.',
    'Pressure rose on Lind after criticism of the soldiers.',
    'Berg is dealing with a sudden controversy over the workers who read the letters.',
    'The general endured questions about the raid.',
    'Peru met with resistance to its plan to move the border.',
    'Despite complaints that he is a dreamer, Lind won.',
  ])('he does not say: %s', (text) => {
    expect(told(text).filter((one) => /^(?:Lind|He|The minister|Pressure|Berg|The general|Peru) \[/.test(one))).toEqual(
      [],
    );
  });

  it.each([
    ['The plan drew a rebuke from Peru over its timing.', 'Peru [drew a rebuke] The plan'],
    ['Lind leads in the polls and won the endorsement of the union.', 'the union [won the endorsement] Lind'],
    ['Chile earned the support of millions.', 'millions [earned the support] Chile'],
  ])('those say from whom it comes: %s', (text, statement) => {
    expect(told(text)).toContain(statement);
  });

  it('is told by whoever draws a distinction himself', () => {
    expect(
      told('Lind drew a comparison between the pact and the truce of May.').every((one) => one.startsWith('Lind')),
    ).toBe(true);
  });
});
