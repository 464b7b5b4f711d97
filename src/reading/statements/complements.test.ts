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

describe('what completes a verb of saying', () => {
  it('is an infinitive behind words of time', () =>
    expect(statementsOf('Lind vowed last month to take his campaign to the capital.')).toEqual([
      ['Lind', 'vowed last month', 'to take his campaign to the capital'],
    ]));

  it('is a question that the parser takes for a reason', () =>
    expect(statementsOf('Lind questioned why the envoy did not speak.')).toEqual([
      ['Lind', 'questioned', 'why the envoy did not speak'],
    ]));

  it('is the object of the verb joined to it', () => {
    expect(statementsOf('The members derided and insulted the envoy.')).toContainEqual([
      'The members',
      'derided',
      'the envoy',
    ]);
    // with words of its own the second verb has the object to itself
    expect(statementsOf('Lind endorsed and has raised money for her rival.').map(([, cue]) => cue)).not.toContain(
      'endorsed',
    );
  });

  it('is what a share of people supports, though the tagger takes that for a noun', () => {
    expect(statementsOf('About three-quarters support a ban on sales.')).toEqual([
      ['About three-quarters', 'support', 'a ban on sales'],
    ]);
    expect(statementsOf('Among the young, 60 percent support Lind.')).toEqual([['60 percent', 'support', 'Lind']]);
  });

  it('stands behind a medium with a participle', () =>
    expect(
      statementsOf('Their leader had said in a radio interview taped before the vote that the fleet had left.'),
    ).toEqual([['Their leader', 'had said in a radio interview', 'that the fleet had left']]));

  it('is what it seems, whatever the parser takes it for', () =>
    expect(statementsOf('It appeared that Lind had won the room.')).toEqual([
      [null, 'appeared', 'that Lind had won the room'],
    ]));

  it('is what one worries about, not who is worried', () =>
    expect(statementsOf('Many residents worry about rude portrayals of farmers.')).toContainEqual([
      'Many residents',
      'worry about',
      'rude portrayals of farmers',
    ]));

  it('is a fault that the tree shows as one of state', () =>
    expect(statementsOf('The minister was horrified that the talks had failed.')).toEqual([
      ['The minister', 'was horrified', 'that the talks had failed'],
    ]));
});

describe('what somebody is asked before the answer', () => {
  it('is what he is asked for, or to do', () => {
    expect(statementsOf('Asked for his view of the vote, Lind said it was fair.')[0]).toEqual([
      null,
      'Asked for',
      'his view of the vote',
    ]);
    expect(statementsOf('Asked by the host to respond to the charge, Lind said it was false.')[0]).toEqual([
      'the host',
      'Asked',
      'to respond to the charge',
    ]);
  });
});

describe('what a noun holds', () => {
  it('is a case that somebody makes', () =>
    expect(statementsOf('Lind made the case that only a port could save the town.')).toEqual([
      ['Lind', 'made the case', 'that only a port could save the town'],
    ]));
});
