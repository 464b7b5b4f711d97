import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const blows = (text: string): string[] => {
  const { events, actors } = read({ text });
  const country = ({ actor }: { actor: string }): string | null => actors.find(({ id }) => id === actor)!.country;
  return events
    .filter(({ type }) => type === 'ASSAULT')
    .map((event) => `${event.actors.map(country).join('+')} > ${event.recipients.map(country).join('+')}`);
};

describe('harm that names nobody who did it', () => {
  it.each([
    'Six Malian soldiers were killed in a Chadian raid.',
    'Six Malian soldiers died in a Chadian air raid.',
    'Six Malian soldiers were killed when Chadian jets attacked their camp.',
  ])('is done by who struck the blow: %s', (text) => expect(blows(text)[0]).toBe('TCD > MLI'));
  it.each([
    'Six Malian soldiers were killed in a raid on a camp near the Chadian border.',
    'Six Malian soldiers were killed in clashes with Chad.',
  ])('is done by nobody who is known: %s', (text) => expect(blows(text)[0]).toBe(' > MLI'));
  it('is done by both sides of a clash', () =>
    expect(blows('Six Malian soldiers were killed in clashes between Chad and Niger.')[0]).toBe('TCD+NER > MLI'));
  it('is told once', () => expect(blows('Chadian jets bombed a Malian base, killing dozens.')).toEqual(['TCD > MLI']));
});

it('strikes what somebody said it was', () =>
  expect(blows('Turkey struck what it said were bases of Syrian rebels.')[0]).toBe('TUR > SYR'));
