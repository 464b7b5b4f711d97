import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The names of those who receive the last event of a text. */
function lastSides(text: string): string {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const { actors: by, recipients } = events.at(-1)!;
  const list = (sides: readonly { actor: string }[]) => sides.map(({ actor }) => names.get(actor)).join(', ');
  return `${list(by)} > ${list(recipients)}`;
}

describe('the neighbour of a ministry', () => {
  it('is the other state of the text', () =>
    expect(lastSides('Chad and Libya met. The Chadian defence ministry accused its neighbour of lying.')).toBe(
      'The Chadian defence ministry > Libya',
    ));
  it('is nobody known where several are named', () =>
    expect(lastSides('Chad, Mali and Libya met. The Chadian defence ministry accused its neighbour of lying.')).toBe(
      'The Chadian defence ministry > its neighbour',
    ));
});

describe('the kingdom', () => {
  it('is one, however long ago it was named', () =>
    expect(
      lastSides('Mali praised Morocco, Chad and Tanzania. Tanzania wept. The kingdom expelled the Malian envoy.'),
    ).toBe('Morocco > the Malian envoy'));
});

describe('two sides', () => {
  it('are not those that are named after a text has begun', () =>
    expect(
      lastSides(
        'Kenya thanked Morocco. Morocco praised Kenya. Kenya wept. Morocco and its king slept. Kenya sang. It rained. ' +
          'The two sides signed four agreements. Chad and Mali slept.',
      ),
    ).toBe('Kenya, Morocco > '));
});

it('are none of which the state of their neighbour is one', () => {
  const text =
    'Peru broke off talks with Chile. Chile and Peru disagree over a pact with Bolivia. Chile and Bolivia met. ' +
    'President Ana Lind of Bolivia urged both neighbours to talk.';
  expect(lastSides(text)).not.toMatch(/>.*Bolivia/);
});

describe('the emirate', () => {
  it.each([
    ['Kuwait and Iraq quarrelled. Iraq sent its army into the emirate.', 'Kuwait'],
    ['Iraq sent its army into the oil-rich sultanate.', ''],
  ])('%s', (text, expected) => {
    const { actors } = read({ text });
    const found = actors.find(({ mentions }) =>
      mentions.some(({ start, end }) => /emirate|sultanate/.test(text.slice(start, end))),
    );
    expect(found?.kind === 'state' ? found.name : '').toBe(expected);
  });
});
