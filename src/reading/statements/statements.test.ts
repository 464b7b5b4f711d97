import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { readStatements } from './index.js';

const nobody: Cast = { actors: [], places: [], references: [], referenceAt: () => null };
const nothing = { instruments: [], references: [], instrumentAt: () => null };

const statementsOf = (text: string) =>
  readStatements(analyse(text), nobody, nothing, []).map((s) => ({
    source: s.source ? text.slice(s.source.start, s.source.end) : null,
    cue: s.cue?.lemma ?? null,
    content: s.content.map(({ start, end }) => text.slice(start, end)),
    form: s.form,
  }));

describe('direct statements', () => {
  it('takes a quotation with the words after it, in inverted order', () => {
    expect(statementsOf('“The talks were useful,” said Maria Lopez.')).toEqual([
      { source: 'Maria Lopez', cue: 'say', content: ['“The talks were useful,”'], form: 'direct' },
    ]);
  });

  it('gives both halves of a split quotation to one statement', () => {
    expect(statementsOf('"The talks were useful," Lopez said. "We shall meet again."')).toEqual([
      { source: 'Lopez', cue: 'say', content: ['"The talks were useful,"', '"We shall meet again."'], form: 'direct' },
    ]);
  });

  it('goes on over a paragraph that is not closed', () => {
    const [statement] = statementsOf('“We shall meet again,” Lopez said. “It will take time.\n\n“It may take years.”');
    expect(statement?.content).toHaveLength(3);
  });
});

describe('indirect statements', () => {
  it('takes the clause of a verb of saying, with its conjunction', () => {
    expect(statementsOf('Lopez said that the talks were useful.')).toEqual([
      { source: 'Lopez', cue: 'say', content: ['that the talks were useful'], form: 'indirect' },
    ]);
  });

  it('takes all of the clause that "according to" stands in', () => {
    expect(statementsOf('The talks were useful, according to Maria Lopez.')).toEqual([
      { source: 'Maria Lopez', cue: 'according to', content: ['The talks were useful'], form: 'indirect' },
    ]);
  });
});
