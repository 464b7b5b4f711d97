import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const told = (text: string) => {
  const { statements, events, positions } = read({ text, published: '2025-11-20' });
  return {
    events: events.filter(({ status }) => status === 'asserted' || status === 'denied').map(({ type }) => type),
    positions: positions.map(({ stance }) => stance),
    statements: statements.map(({ cue }) => cue?.lemma),
  };
};
const nothing = { events: [], positions: [], statements: [] };

describe('what is only supposed', () => {
  it.each([
    'Suppose that Moscow were to ratify the treaty.',
    'Imagine that Chad signs the pact and Mali withdraws from it.',
    'Let us assume that Turkey vetoes the plan.',
    'Had Peru and Chile rejected the Lima Treaty, Mali might have walked away.',
    'A Russia that wanted peace would have accepted the plan.',
    'A deal in which Serbia recognises Kosovo and Kosovo releases the prisoners is still possible.',
    'In this scenario, Israel attacks Iran and Hezbollah fires rockets at Haifa.',
    'Mali would no doubt reject the resolution.',
    'It is conceivable that Egypt would reject the plan.',
    'One could imagine Riyadh recognising Israel.',
    'It was not Chad that rejected the Lima Treaty.',
    'It should invite Japan to the talks, offer Seoul its help and condemn Pyongyang.',
    'Have ministers asked Washington to withdraw its troops?',
    'Is Washington planning to attack Cuba?',
    'So the Russians have rejected the plan?',
  ])('is not told: %s', (text) => expect(told(text)).toEqual(nothing));

  it('is not what a text would ensure', () =>
    expect(told('The envoy said the text would make sure that Hezbollah disarms.').events).toEqual([]));

  it('is no threat where the text expects it', () =>
    expect(told('India, which never joined the treaty, would retaliate.').events).not.toContain('THREATEN'));
});

it('is told where it has come to pass', () => {
  expect(told('It was Chad that rejected the Lima Treaty.').positions).toEqual(['rejects']);
  expect(told('It was not only Chad that rejected the Lima Treaty.').positions).toEqual(['rejects']);
  expect(told('Supporters of the deal in which Kenya sent troops to Haiti left.').events).toEqual(['MOBILIZE']);
  expect(told('Analysts suppose that Chad has attacked Mali.').statements).toEqual(['suppose']);
});
