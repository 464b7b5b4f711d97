import { describe, expect, it } from 'vitest';
import { read } from '../read.js';
import { leads } from './leads.js';

/** The statements of a text as source and cue. */
const statementsOf = (text: string): (string | null)[][] =>
  read({ text }).statements.map(({ source, cue }) =>
    [source, cue].map((span) => span && text.slice(span.start, span.end)),
  );

describe('the verb that leads up to a cue', () => {
  for (const { lead, example } of leads)
    it(`is part of it: ${lead}`, () => {
      const [, cue] = /\[(.*)\]/.exec(example)!;
      expect(statementsOf(example.replace(/[[\]]/g, '')).map((words) => words[1])).toEqual([cue]);
    });

  it('is part of it where somebody takes a side', () => {
    expect(statementsOf('Lopez has come out in favor of the treaty.')).toEqual([['Lopez', 'has come out in favor of']]);
  });

  it('is part of it right before a noun, where whoever acts is who says it', () => {
    expect(statementsOf('Lopez launched into a lament for the old treaty.')).toEqual([
      ['Lopez', 'launched into a lament for'],
    ]);
    expect(statementsOf('Lopez dealt with criticism of the mayor.').map(([, cue]) => cue)).not.toContain(
      'dealt with criticism of',
    );
  });

  it('is part of it where it only goes before', () => {
    expect(statementsOf('Lopez went ahead and endorsed the mayor.')).toEqual([['Lopez', 'went ahead and endorsed']]);
    expect(statementsOf('Lopez came home and praised the mayor.')).toEqual([['Lopez', 'praised']]);
  });

  it('is part of it where somebody goes far to say it', () => {
    expect(statementsOf('Lopez went out of her way to praise the mayor.')).toEqual([
      ['Lopez', 'went out of her way to praise'],
    ]);
    expect(statementsOf('Lopez went so far as to praise the mayor.')).toEqual([['Lopez', 'went so far as to praise']]);
    expect(statementsOf('Lopez made it clear that the talks had failed.')).toEqual([['Lopez', 'made it clear']]);
  });

  it('is part of it where it gives out what says so', () => {
    expect(statementsOf('Lopez released a video that accuses the mayor of fraud.')).toEqual([
      ['Lopez', 'released a video that accuses'],
    ]);
    expect(statementsOf('The crowd carried signs saying the mayor had lied.')).toEqual([
      ['The crowd', 'carried signs saying'],
    ]);
    expect(statementsOf('Lopez rejected a report that criticized the mayor.').map(([, cue]) => cue)).not.toContain(
      'rejected a report that criticized',
    );
  });

  it('is not where it has something to say of its own', () => {
    const cues = statementsOf('Lopez called the plan a mistake, warning that the talks would fail.').map(
      ([, cue]) => cue,
    );
    expect(cues).toEqual(['called', 'warning']);
    expect(statementsOf('Lopez began the meeting by praising the mayor.').map(([, cue]) => cue)).toContain('praising');
  });
});

describe('what somebody takes or has to do something with', () => {
  it('says nothing itself', () => {
    expect(statementsOf('The envoy has a long history of blaming the mayor.')).toEqual([
      ['The envoy', 'has a long history of blaming'],
    ]);
  });
});

describe('whose own it is', () => {
  it('stands before the verb that turns it', () => {
    expect(statementsOf('Lopez left the hall, throwing her weight behind the plan.')).toEqual([
      ['Lopez', 'throwing her weight behind'],
    ]);
    expect(statementsOf('Lopez has toned down her criticism of the mayor.')).toEqual([
      ['Lopez', 'has toned down her criticism of'],
    ]);
  });
});

describe('what somebody does on a side', () => {
  it('belongs to the cue where he takes it in words', () => {
    expect(statementsOf('Lopez spoke in support of the plan.')).toEqual([['Lopez', 'spoke in support of']]);
    expect(statementsOf('Lopez stormed the hall in support of the plan.')).toEqual([['Lopez', 'in support of']]);
  });
});
