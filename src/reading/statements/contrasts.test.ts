import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Source, cue and content of every statement of a text. */
const told = (text: string) =>
  read({ id: 'd', text, published: '2026-11-20' }).statements.map(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => span && text.slice(span.start, span.end)).join(' | '),
  );

describe('two who speak in one sentence', () => {
  it('share a verb that the second clause leaves out', () => {
    expect(told('Lima insists the ships were fishing, Santiago that they were spying.')).toEqual([
      'Lima | insists | the ships were fishing',
      'Santiago | insists | that they were spying',
    ]);
    expect(told('Lind called it a triumph, Novak a disaster.')).toEqual([
      'Lind | called | it a triumph',
      'Novak | called | a disaster',
    ]);
  });

  it('are not made of a noun and what it stands for', () => {
    expect(told('Lima said it would leave the talks, a threat that it had made before.')).toHaveLength(1);
    expect(told('Lima said it had been fined by the court, the body that it left in May.')).toHaveLength(1);
  });

  it('are both read where while sets one against the other', () => {
    expect(told('While Tunis opposes the pact, Algiers opposes the blockade.')).toEqual([
      'Tunis | opposes | the pact',
      'Algiers | opposes | the blockade',
    ]);
    expect(told('Where Cuba sees an ally, Haiti sees a rival.')).toHaveLength(2);
  });

  it('leave what is admitted and what is denied with one', () =>
    expect(told('The army said the captain admitted firing the shot but denied the rest.')).toEqual([
      'The army | said | the captain admitted firing the shot but denied the rest',
    ]));
});

describe('a headline that ends with who speaks', () => {
  it('tells what stands before', () => {
    expect(told('Ceasefire holding, say monitors')).toEqual(['monitors | say | Ceasefire holding']);
    expect(told('Sanctions working, Brussels insists')).toEqual(['Brussels | insists | Sanctions working']);
    expect(told('Chad to leave bloc: minister')).toEqual(['minister | : | Chad to leave bloc']);
    expect(told('We will not pay - Mali')).toEqual(['Mali | - | We will not pay']);
  });

  it('is none where a paper or a thing stands behind the mark', () => {
    expect(told('Chad leaves the bloc for good - The Herald')).toEqual([]);
    expect(told('Chad leaves the bloc: what next')).toEqual([]);
  });
});
