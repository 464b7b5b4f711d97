import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const statementOf = (text: string): string[] => {
  const [first] = read({ id: 'd', text }).statements;
  if (!first) return [];
  const { source, cue, content } = first;
  return [
    source ? text.slice(source.start, source.end) : '',
    text.slice(cue!.start, cue!.end),
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ];
};

describe('what an object is about', () => {
  it('goes on with the field behind in', () => {
    expect(statementOf('The mill attributed the fall in its earnings to higher wages.')[2]).toBe(
      'the fall in its earnings to higher wages',
    );
  });

  it('goes on with the figure that it is reckoned at', () => {
    expect(statementOf('Ruiz estimated the damage at $55 million.')[2]).toBe('the damage at $55 million');
  });

  it('ends before what somebody speaks in', () => {
    expect(statementOf('Ruiz praised the treaty in a tweet.')[2]).toBe('the treaty');
  });
});

describe('a word that is no saying', () => {
  it('is a participle before its noun', () => {
    expect(statementOf('Lima bought shares of Sol, a well-known maker of engines that failed to adjust.')).toEqual([]);
  });

  it('is went with how far', () => {
    expect(statementOf('Chile went further: the minister, Ana Ruiz, said the port would shut.')[1]).toBe('said');
  });
});

it('says what is answered behind that', () => {
  expect(statementOf('She answered that Bolivia had been invited.')).toEqual([
    'She',
    'answered',
    'that Bolivia had been invited',
  ]);
});

it('says who is determined', () => {
  expect(statementOf('His opponents are determined that the bill should fail.')[0]).toBe('His opponents');
});

it('does not predict what is granted before', () => {
  expect(
    statementOf('Although exports fell, in line with most guesses, economists are predicting much faster growth.')[2],
  ).toBe('much faster growth');
});
