import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

function metIn(text: string): string[] {
  const reading = read({ id: 't', text });
  const nameOf = (id: string): string => reading.actors.find((actor) => actor.id === id)!.name;
  return reading.events
    .filter(({ type }) => type === 'CONSULT')
    .map(({ actors, recipients }) => [...actors, ...recipients].map(({ actor }) => nameOf(actor)).join(' – '));
}

describe('a meeting that only sets the scene', () => {
  it.each([
    'Sergei Lavrov told reporters after two hours of talks with Emmanuel Macron that the pact was void.',
    'Speaking after a meeting with Emmanuel Macron, Sergei Lavrov said the pact was void.',
    'Speaking to reporters following talks with Emmanuel Macron, Sergei Lavrov said the pact was void.',
  ])('is one: %s', (text) => expect(metIn(text)).toEqual(['Sergei Lavrov – Emmanuel Macron']));

  it('comes before another', () =>
    expect(metIn('Sergei Lavrov met Abbas Araghchi after talks with Emmanuel Macron.')).toEqual([
      'Sergei Lavrov – Abbas Araghchi',
      'Sergei Lavrov – Emmanuel Macron',
    ]));

  it('is none while all is ahead', () =>
    expect(metIn('Sergei Lavrov will fly to Rome after talks with Emmanuel Macron.')).toEqual([]));
});
