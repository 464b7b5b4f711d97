import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as source, cue and content. */
function statementsOf(text: string): [string | null, string | null, string][] {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return read({ text }).statements.map(({ source, cue, content }) => [
    words(source),
    words(cue),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('what a noun announces behind a colon', () => {
  it.each([
    ['The ministry’s answer: it will not pay.', 'The ministry’s', 'answer:', 'it will not pay'],
    ['His verdict: the pact is dead.', 'His', 'verdict:', 'the pact is dead'],
    ['The message from Lima was blunt: pay or leave.', 'Lima', 'The message', 'pay or leave'],
    ['Her advice to Chile: sign the treaty.', 'Her', 'advice to Chile:', 'sign the treaty'],
    ['The rebels’ demand: an end to the siege.', 'The rebels’', 'demand:', 'an end to the siege'],
    [
      'Mali’s position remains the same: the troops must go.',
      'Mali’s',
      'position remains the same:',
      'the troops must go',
    ],
  ])('is its owner’s: %s', (text, source, cue, content) => {
    expect(statementsOf(text)).toEqual([[source, cue, content]]);
  });

  it('is nobody’s where the text does not say whose the noun is', () => {
    expect(statementsOf('The conclusion: the dam had never been inspected.')).toEqual([]);
  });

  it('is none where a thing stands behind what is no demand', () => {
    expect(statementsOf('Her main argument: a medal from 1992.')).toEqual([]);
  });

  it('tells nothing of what stands before the colon', () => {
    expect(statementsOf('The commission’s conclusion: nobody was warned.')).toEqual([
      ['The commission’s', 'conclusion:', 'nobody was warned'],
    ]);
  });
});

describe('a clause behind a colon', () => {
  it.each([
    ['The envoy wrote on X: The talks are over.', 'The talks are over'],
    ['The envoy tweeted: We will not leave the hall.', 'We will not leave the hall'],
    ['The ministry posted on Telegram on Monday: Three drones were shot down.', 'Three drones were shot down'],
  ])('is what a verb of writing tells: %s', (text, content) => {
    expect(statementsOf(text).map((statement) => statement[2])).toEqual([content]);
  });

  it('is no part of what is said inside it', () => {
    expect(statementsOf('Lind was blunt: Europe, she said, had no plan.')).toEqual([
      ['she', 'said', 'Europe … had no plan'],
    ]);
  });
});

describe('words with an author', () => {
  it.each([
    ['The raids were condemned in a joint statement by Peru and Chile.', 'Peru and Chile'],
    ['The raids were condemned in a statement from the ministry.', 'the ministry'],
  ])('say who does it with them: %s', (text, source) => {
    expect(statementsOf(text).map((statement) => statement[0])).toEqual([source]);
  });

  it('are told beside what they do to somebody', () => {
    expect(statementsOf('A warning from the agency that the reactor was unsafe alarmed Lima.')).toContainEqual([
      'the agency',
      'A warning',
      'that the reactor was unsafe',
    ]);
  });
});
