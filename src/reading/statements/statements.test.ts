import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { readStatements } from './index.js';

const nobody: Cast = { actors: [], places: [], references: [], referenceAt: () => null };
const nothing = {
  instruments: [],
  references: [],
  instrumentAt: () => null,
  provisionAt: () => null,
  pairAt: () => [],
};

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

  it('takes no clause that tells when something is said', () => {
    const text = 'When the senate cut the funds, Chile said enough.';
    expect(statementsOf(text).flatMap(({ content }) => content)).not.toContain('When the senate cut the funds');
  });

  it('takes all of the clause that "according to" stands in', () => {
    expect(statementsOf('The talks were useful, according to Maria Lopez.')).toEqual([
      { source: 'Maria Lopez', cue: 'according to', content: ['The talks were useful'], form: 'indirect' },
    ]);
  });
});

describe('the words of a cue', () => {
  const cueOf = (text: string) =>
    readStatements(analyse(text), nobody, nothing, []).map(({ cue }) => cue && text.slice(cue.start, cue.end));

  it('hold auxiliaries, negation and particle', () => {
    expect(cueOf('Lopez did not say that the talks had failed.')).toEqual(['did not say']);
    expect(cueOf('Lopez has repeatedly ruled out a return to the talks.')).toEqual(['has repeatedly ruled out']);
    expect(cueOf('Lopez has so far refused to meet the mayor.')).toEqual(['has so far refused']);
    expect(cueOf('Lopez had last month claimed that the talks had failed.')).toEqual(['had last month claimed']);
    expect(cueOf('Voters were far more critical of the mayor.')).toEqual(['were far more critical of']);
  });

  it('hold the “without” that denies them, and leave what tells which thing to the thing', () => {
    const text = 'The envoys left without agreeing on the route that Chad wants.';
    expect(cueOf(text)).toEqual(['without agreeing on']);
    expect(statementsOf(text)[0]?.content).toEqual(['the route that Chad wants']);
  });

  it('hold the verbs that lead up to it, and its medium', () => {
    expect(cueOf('Lopez went on to say that the talks had failed.')).toEqual(['went on to say']);
    expect(cueOf('Lopez said in a statement that the talks had failed.')).toEqual(['said in a statement']);
  });

  it('hold the light verb of a noun', () => {
    expect(cueOf('Lopez expressed support for the new treaty.')).toEqual(['expressed support for']);
    expect(cueOf('Lopez took issue with the new treaty.')).toEqual(['took issue with']);
  });
});

describe('statements that a text makes', () => {
  it('are those of whom something moves', () => {
    expect(statementsOf('The decision angered the ministers.')).toEqual([
      { source: 'the ministers', cue: 'anger', content: ['The decision'], form: 'indirect' },
    ]);
  });

  it('take what an aside with "as" speaks of', () => {
    const [statement] = statementsOf('As Lopez noted, the talks have failed.');
    expect(statement).toMatchObject({ source: 'Lopez', cue: 'note', content: ['the talks have failed'] });
  });

  it('are none of a third party whose support others discuss', () => {
    const statements = statementsOf(
      'The ministers discussed the support of Norway for the mission and Lopez’s claim to the islands.',
    );
    expect(statements.map(({ cue }) => cue)).toEqual(['discuss']);
  });

  it('are none of a verb that its particle makes another', () => {
    expect(statementsOf('Lopez called off the talks.')).toEqual([]);
  });

  it('are none of causing, needing and being likely to', () => {
    expect(statementsOf('The storm forced the ministers to leave.')).toEqual([]);
    expect(statementsOf('The ministers need to leave the hall.')).toEqual([]);
    expect(statementsOf('The talks are likely to fail.')).toEqual([]);
  });

  it('give a verb the noun right before it when the tree joins it to another by nothing', () => {
    const found = statementsOf('This comes as the presidents of Norway and Sweden have pledged to honour the treaty.');
    expect(found[0]?.source).toBe('the presidents of Norway and Sweden');
  });

  it('leave out of the source what a comma sets off', () => {
    const [found] = statementsOf('Lopez, in a letter to the council, said that the talks had failed.');
    expect(found?.source).toBe('Lopez');
  });
});
