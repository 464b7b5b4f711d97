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

describe('a clause beside its verb of saying', () => {
  it('is that of whoever reported it, named as an agent', () => {
    expect(statementsOf('As first reported by the Herald, the ministry closed two ports.')).toContainEqual([
      'the Herald',
      'first reported',
      'the ministry closed two ports',
    ]);
  });

  it('is what surveys show, named after it', () => {
    expect(statementsOf('The harvest failed last year, records show.')).toEqual([
      ['records', 'show', 'The harvest failed last year'],
    ]);
    // what is only shown says nothing
    expect(statementsOf('The treaty, shown here, ends in May.')).toEqual([]);
  });
});

describe('what is said of the one object of a verb of showing', () => {
  it('belongs to the content', () => {
    expect(statementsOf('Several polls show Moreno ahead of her rival in the capital.')).toEqual([
      ['Several polls', 'show', 'Moreno ahead of her rival in the capital'],
    ]);
  });
});

describe('what somebody talks about', () => {
  it('is found behind whom one talks to', () => {
    expect(statementsOf('The envoy talked with the governor about the blockade.')).toEqual([
      ['The envoy', 'talked', 'the blockade'],
    ]);
    expect(statementsOf('The envoy reminded the governor of the truce.').map(([, , content]) => content)).toEqual([
      'the truce',
    ]);
  });
});

describe('a second quotation', () => {
  it('is attributed by its own verb', () => {
    const text = '“The talks have failed,” the minister said, adding: “Nobody will return to them.”';
    expect(statementsOf(text)).toEqual([
      ['the minister', 'said', '“The talks have failed,”'],
      ['the minister', 'adding', '“Nobody will return to them.”'],
    ]);
  });
});

describe('the cue of a passive', () => {
  it('takes in the preposition of what completes it', () => {
    expect(statementsOf('The plan was described by nobody, but it was widely seen as a mistake.')).toContainEqual([
      null,
      'was widely seen as',
      'it … a mistake',
    ]);
  });
});
