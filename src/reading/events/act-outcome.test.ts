import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

function sanctionsIn(text: string): string[] {
  const reading = read({ id: 't', text });
  const names = (sides: readonly { actor: string }[]): string =>
    sides.map(({ actor }) => reading.actors.find(({ id }) => id === actor)!.name).join(', ') || '-';
  return reading.events
    .filter(({ type }) => type === 'SANCTION')
    .map(({ actors, recipients }) => `${names(actors)} > ${names(recipients)}`);
}

describe('sanctions that nobody is said to impose', () => {
  it.each([
    ['are those of the body before them', 'U.N. sanctions were restored in September.', 'United Nations > -'],
    ['on somebody too', 'UN sanctions on Iran were reimposed in May.', 'United Nations > Iran'],
    [
      'or of the state that their adjective names',
      'American tariffs were imposed on Brazil.',
      'United States > Brazil',
    ],
    ['and on the state whose name stands before them', 'Iran sanctions were restored in May.', '- > Iran'],
  ])('%s: %s', (_, text, expected) => expect(sanctionsIn(text)).toEqual([expected]));
});
