import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const names = (text: string): string[] => read({ text, published: '2025-10-23' }).actors.map(({ name }) => name);

describe('a name that two blocs have', () => {
  it('is of the one whose members the text names', () => {
    expect(names('Saudi Arabia and Egypt met the envoys of the Quad about Sudan.')).toContain('Quad on Sudan');
    expect(names('Japan and Australia met the envoys of the Quad.')).toContain('Quad');
    expect(names('The Quad met.')).toContain('Quad');
  });
});

describe('a text about the European Union', () => {
  const text =
    'EU ministers met. Belgium blocked the plan. The Commission said the EU would wait. Brussels sanctioned a firm.';
  it('has its Commission and its seat, though it names Belgium', () => {
    expect(names(text)).toContain('European Commission');
    const { actors, events } = read({ text, published: '2025-10-23' });
    const [actor] = events.find(({ type }) => type === 'SANCTION')!.actors;
    expect(actors.find(({ id }) => id === actor!.actor)!.name).toBe('European Union');
  });
  it('is none where Belgium comes first', () =>
    expect(names('Belgium met the EU. Belgium left. Brussels sanctioned a firm. The Commission met.')).not.toContain(
      'European Commission',
    ));
});

describe('the country', () => {
  const countryOf = (text: string, start: string): string | null =>
    read({ text, published: '2025-10-23' }).actors.find(({ name }) => name.startsWith(start))?.country ?? null;
  it('of judges in The Hague is not the Dutch one', () =>
    expect(countryOf('Hague prosecutors charged the Libyan general.', 'Hague pros')).toBeNull());
  it('of the administration is that of the president told of', () => {
    expect(countryOf('President Donald Trump spoke. The administration sanctioned Peru.', 'The admin')).toBe('USA');
    expect(countryOf('The administration sanctioned Peru.', 'The admin')).toBeNull();
  });
});

it('a party whose name that of another state has too is of the state whose it is said to be', () => {
  const parties = (text: string) => read({ text }).actors.filter(({ kind }) => kind === 'organisation');
  const [party] = parties('Lind, chairman of Germany’s liberal Pirate Party, argued that it was wrong.');
  expect(party).toMatchObject({ name: 'Pirate Party', country: 'DEU' });
  expect(parties('The Pirate Party won seats in Reykjavik.')[0]).toMatchObject({ country: 'ISL' });
});
