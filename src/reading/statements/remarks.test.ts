import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The statements of a text as source and content. */
function statementsOf(text: string): [string | null, string][] {
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return read({ text }).statements.map(({ source, content }) => [
    words(source),
    content.map((span) => words(span)).join(' … '),
  ]);
}

describe('what a text remarks behind what somebody says', () => {
  it('is not rejected with the thing it is told of, and is its own speaker’s', () =>
    expect(statementsOf("Chile rejected the mechanism, which Peru's envoy called illegal.")).toEqual([
      ['Chile', 'the mechanism'],
      ["Peru's envoy", 'the mechanism … illegal'],
    ]));

  it('is nobody’s claim', () => {
    const { events } = read({ text: 'Chile condemned the blockade, which killed 40 sailors.' });
    expect(events.filter(({ type }) => type === 'ASSAULT').every(({ statement }) => statement === null)).toBe(true);
  });

  it('is part of what a clause reports', () =>
    expect(statementsOf('The minister said the mechanism, which Peru rejects, was legal.')).toContainEqual([
      'The minister',
      'the mechanism, which Peru rejects, was legal',
    ]));

  it('is what the words lead to', () =>
    expect(statementsOf('The president said he would not obey the court, setting up a clash with the judges.')).toEqual(
      [['The president', 'he would not obey the court']],
    ));

  it('is what somebody calls a thing beside what is said of it', () =>
    expect(statementsOf('The states said they would leave the court, which they described as unjust.')).toEqual([
      ['The states', 'they would leave the court'],
      ['they', 'the court … unjust'],
    ]));

  it('is what somebody denies of a charge', () =>
    expect(statementsOf('Peru has accused Chile of letting militants regroup, which the rebels deny.')).toContainEqual([
      'Peru',
      'Chile of letting militants regroup',
    ]));

  it('is not commented on with the thing', () =>
    expect(statementsOf('The minister commented on the report, whose authors have fled.')).toContainEqual([
      'The minister',
      'the report',
    ]));

  it('does not end what goes on behind it', () =>
    expect(statementsOf('Peru accused Lopez, who was born in Lima, of spying for Chile.')).toEqual([
      ['Peru', 'Lopez, who was born in Lima, of spying for Chile'],
    ]));
});

describe('who is welcomed', () => {
  it('is a guest and nothing said', () => {
    expect(statementsOf('Novak was welcomed at the airport by President Lind.')).toEqual([]);
    expect(statementsOf('The foreign minister was welcomed in Lima last week.')).toEqual([]);
  });

  it('is a step that somebody speaks well of', () =>
    expect(statementsOf('The decision was welcomed by Peru.')).toEqual([['Peru', 'The decision']]));
});
