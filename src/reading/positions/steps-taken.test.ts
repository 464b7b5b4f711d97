import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const positions = (text: string) => {
  const { positions: found, actors, instruments } = read({ text, published: '2026-03-12' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)?.name;
  return found.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
};

describe('a step that a mechanism is used in', () => {
  it.each([
    'The E3 triggered the snapback mechanism of Resolution 2231 in August. Russia rejects the move.',
    'The E3 triggered the return of UN sanctions on Iran through the snapback mechanism of Resolution 2231. Russia rejects the move.',
  ])('%s', (text) => expect(positions(text)).toContain('Russia rejects snapback mechanism'));
});

describe('who holds something as another does', () => {
  const before = 'The E3 triggered the snapback mechanism of Resolution 2231. Russia rejects the move. ';
  it('holds that alone', () =>
    expect(positions(`${before}China considers, as does Tehran, that the resolution expired in October.`)).toEqual([
      'Russia rejects snapback mechanism',
      'China holds-terminated UN Security Council Resolution 2231',
      'Iran holds-terminated UN Security Council Resolution 2231',
    ]));
});

describe('who abstains', () => {
  const before = 'The board adopted a resolution on Iran. Russia voted against it. ';
  const behind = ' Chile, which abstained, regretted the outcome.';
  it.each([
    'The envoy said that the six Security Council resolutions were binding.',
    'Last year the E3 invoked Resolution 2231.',
  ])('does so on what was voted on: %s', (between) =>
    expect(positions(before + between + behind)).toContain('Chile abstains resolution'),
  );
});
