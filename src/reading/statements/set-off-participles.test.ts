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

describe('a participle of saying behind a comma', () => {
  it.each([
    [
      'Lind questioned why the general’s wife did not speak beside him at the congress, implying that she was forbidden to.',
      'Lind [implying] that she was forbidden to',
    ],
    [
      'Peru said the plan would fail, the diplomat recalled, adding that Chile had never agreed to it.',
      'the diplomat [adding] that Chile had never agreed to it',
    ],
    [
      '“It will take time for the shares to recover,” Mr. Lind said at the time, adding that investors did not see how valuable the firm was.',
      'Mr. Lind [adding] that investors did not see how valuable the firm was',
    ],
    [
      'Five years earlier, Berg had decided not to make a presidential bid, half-joking to friends that the nation was not ready for him.',
      'Berg [joking] that the nation was not ready for him',
    ],
    [
      'Lind said things should be settled by June, referring to the congress of the party.',
      'Lind [said] things should be settled by June',
    ],
    ['Berg apologised for the columns after they came out, saying they were old.', 'Berg [saying] they were old'],
    [
      'Sanders said he was ready, adding that Berg was late and accusing the party of lies.',
      'Sanders [accusing] the party of lies',
    ],
    [
      'He expanded on his calls, warning followers in interviews that the militia could easily enter the country and implying that some of its members might be there.',
      'He [implying] that some of its members might be there',
    ],
  ])('is of whoever speaks: %s', (text, statement) => {
    expect(told(text)).toContain(statement);
  });

  it('may be of somebody who does something in what is said', () => {
    expect(
      told('The envoy said Lind had left the room with her aides, offering the delegates no reason.'),
    ).toHaveLength(1);
  });
});

describe('what stands between a name and its verb', () => {
  it.each([
    ['Sen. Mark Berg (R-Texas) lamented the deal.', 'Sen. Mark Berg (R-Texas) [lamented] the deal'],
    ['Those surveyed said the government should go.', 'Those surveyed [said] the government should go'],
    [
      'In her New Year speech, Berg, who has adopted one of the most open policies in Europe, warned against the forces of hate in Germany.',
      'Berg, who has adopted one of the most open policies in Europe [warned against] the forces of hate in Germany',
    ],
  ])('does not speak itself: %s', (text, statement) => {
    expect(told(text)).toContain(statement);
  });
});
