import { describe, expect, it } from 'vitest';
import type { Position, Reading } from '../../record/index.js';
import { read } from '../index.js';

const positionsIn = (text: string): { reading: Reading; positions: readonly Position[] } => {
  const reading = read({ text, published: '2025-06-01' });
  const instruments = new Set(reading.instruments.map((instrument) => instrument.id));
  return { reading, positions: reading.positions.filter((position) => instruments.has(position.toward)) };
};
/** `IRN opposes UN Security Council Resolution 2231`, a line a position toward an instrument. */
const lines = (text: string): string[] => {
  const { reading, positions } = positionsIn(text);
  const name = (id: string): string => {
    const actor = reading.actors.find((one) => one.id === id);
    return actor
      ? actor.kind === 'state'
        ? (actor.country ?? actor.name)
        : actor.name
      : reading.instruments.find((one) => one.id === id)!.name;
  };
  return positions.map((p) => `${name(p.holder)} ${p.stance} ${name(p.toward)}`);
};

describe('turns of speech', () => {
  it.each([
    ['Peru signed the Lima Accord. Chile turned its back on it.', 'CHL opposes Lima Accord'],
    ['The Lima Accord angered Chile.', 'CHL opposes Lima Accord'],
    ['The Lima Accord is anathema to Chile.', 'CHL opposes Lima Accord'],
    ['Chile greeted the Lima Accord with relief.', 'CHL supports Lima Accord'],
    ['The Lima Accord faces a Chilean veto.', 'CHL rejects Lima Accord'],
    ['Chile is fully behind the Lima Accord.', 'CHL supports Lima Accord'],
    ['Chile is not on board with the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile allowed the Lima Accord to lapse.', 'CHL opposes Lima Accord'],
    ['Chile abstained in the vote on the Lima Accord.', 'CHL abstains Lima Accord'],
    ['Chile voted no on the Lima Accord.', 'CHL rejects Lima Accord'],
    ['Chile gave notice of its withdrawal from the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile said the Lima Accord had to be extended.', 'CHL calls-for Lima Accord'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line));

  it.each([
    'Chile turned its back on Peru after the Lima Accord.',
    'Chile is weighing withdrawal from the Lima Accord.',
    'Chile stopped short of endorsing the Lima Accord.',
    'Chile would not rule out leaving the Lima Accord.',
    'Chile set conditions for joining the Lima Accord.',
  ])('tell nothing: %s', (text) => expect(lines(text)).toEqual([]));

  it.each([
    ['Chile begged Peru to stay in the Lima Accord.', 'CHL calls-for Lima Accord'],
    ['Chile wants Peru to ratify the Lima Accord.', 'CHL calls-for Lima Accord'],
    ['Chile called for Peru to honour the Lima Accord.', 'CHL calls-for Lima Accord'],
    ['Chile pressured Peru into signing the Lima Accord.', 'CHL calls-for Lima Accord'],
    ['Chile is reluctant to sign the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile vowed never to sign the Lima Accord.', 'CHL opposes Lima Accord'],
  ])('say whose wish it is: %s', (text, line) => expect(lines(text)).toEqual([line]));
});

describe('how a stance is told', () => {
  it.each([
    ['The Lima Accord was signed in March. Chile alone has objected.', 'CHL opposes Lima Accord'],
    ['The Lima Accord was signed in March. Its opponents include Chile.', 'CHL opposes Lima Accord'],
    ['The Lima Accord was signed in March. Its sharpest critic has been Chile.', 'CHL opposes Lima Accord'],
    ['The Lima Accord was signed in March. Opposition to it comes mainly from Chile.', 'CHL opposes Lima Accord'],
    ['The Lima Accord was signed over Chilean objections.', 'CHL opposes Lima Accord'],
    ['The rejection of the Lima Accord by Chile came as a surprise.', 'CHL rejects Lima Accord'],
    ['The Lima Accord, which Chile says it will not honour, was signed in March.', 'CHL opposes Lima Accord'],
    ['Chile issued a statement rejecting the Lima Accord.', 'CHL rejects Lima Accord'],
    ['Chile is understood to oppose the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile said it had nothing against the Lima Accord.', 'CHL supports Lima Accord'],
    ['Chile is against any reopening of the Lima Accord.', 'CHL supports Lima Accord'],
    ['Chile ruled out any change to the Lima Accord.', 'CHL supports Lima Accord'],
    ['Chile regretted that the Lima Accord did not mention fish.', 'CHL opposes Lima Accord'],
    [
      'The Lima Accord was signed. Peru welcomed it. Chile has said it needs the accord. Peru urged Chile to drop its veto.',
      'PER supports Lima Accord',
    ],
    ['The resolution on Mali passed by 12 votes to two, with Peru and Chile against.', 'CHL rejects resolution'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line));

  it.each([
    'Chile denied having rejected the Lima Accord.',
    'The Lima Accord was signed in March. Chile did not, saying it needed more time.',
  ])('is no stance: %s', (text) => expect(lines(text)).toEqual([]));

  it('is that of the speaker in what is quoted', () => {
    const held = (text: string): string[] => lines(text).map((line) => line.replace(/^.* (\S+ Lima Accord)$/, '$1'));
    expect(held('“It is time to bury the Lima Accord,” the Chilean minister said.')).toEqual(['opposes Lima Accord']);
    expect(held('"Sign the Lima Accord," the Chilean minister urged Peru.')).toEqual(['calls-for Lima Accord']);
    expect(held('The Lima Accord was drafted. “This is a bad deal,” the Chilean minister said.')).toEqual([
      'opposes Lima Accord',
    ]);
  });

  it('is toward the treaty that the headline speaks of, and the one that an aside describes', () => {
    const { reading } = positionsIn(
      'States split over water treaty\n\nChad ratified the Lake Accord on Monday. The treaty was signed in May. Mali left the Lima Convention, the 1997 treaty that bans mines.',
    );
    expect(reading.instruments.map(({ name }) => name)).toEqual(['Lake Accord', 'Lima Convention']);
  });
});
