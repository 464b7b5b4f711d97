import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who takes which stance toward an instrument of which name. */
const held = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  return positions.flatMap(({ holder, stance, toward }) => {
    const actor = actors.find(({ id }) => id === holder);
    const text = instruments.find(({ id }) => id === toward);
    return text ? [`${actor?.country ?? actor?.name} ${stance} ${text.name}`] : [];
  });
};

describe('what has been proposed since', () => {
  it('is no framework spoken of before', () =>
    expect(
      held('The Lusaka Framework had failed. Chad proposed replacing it with a club. Peru opposed the proposal.'),
    ).not.toContain('PER opposes Lusaka Framework'));
  it('but a plan that was put forward is called a proposal', () =>
    expect(held('Egypt presented a plan for Gaza. Norway rejected the proposal.').join()).toMatch(/NOR rejects plan/));
});

describe('a withdrawal', () => {
  it('is not from a pact that was ended', () =>
    expect(
      held('Niger ended a defence pact with France on Friday. Togo has urged Benin not to recognise the withdrawal.'),
    ).toEqual(['NER opposes defence pact']));
  it('but is from one that was left', () =>
    expect(held('Niger quit a defence pact with France on Friday. Togo condemned the withdrawal.')).toContain(
      'TGO supports defence pact',
    ));
});

describe('who is ruled to be bound', () => {
  it('takes no stand', () =>
    expect(held('The judges ruled on Monday that Peru was bound by the Lima Accord.')).toEqual([]));
});

describe('an accord that governs something', () => {
  it('is in force to whoever says so', () =>
    expect(held('Peru argued that the Lima Accord governs the dispute.')).toEqual(['PER holds-in-force Lima Accord']));
  it('but not ended to whoever says that it does not govern the river', () =>
    expect(held('Peru said the Lima Accord did not govern the river.')).toEqual([]));
});

describe('a framework and a roadmap', () => {
  it.each(['framework', 'roadmap'])('are made by those who sign them: %s', (noun) =>
    expect(held(`Togo and Benin signed a ${noun} on Friday.`)).toEqual([
      `TGO supports ${noun} of Togo and Benin`,
      `BEN supports ${noun} of Togo and Benin`,
    ]),
  );
});

describe('objections', () => {
  it('are to what the sentence before disputes', () =>
    expect(
      held(
        "Peru and Chile signed a defence pact. Japan disputes Peru's claim to the strait. Lima dismissed Tokyo's objections.",
      ),
    ).not.toContain('JPN opposes defence pact'));
});
