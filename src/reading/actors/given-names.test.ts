import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const actorsOf = (text: string, published?: string) =>
  read({ text, ...(published ? { published } : {}) }).actors.map(({ name, country, sectors, mentions }) => ({
    name,
    country,
    sectors,
    words: mentions.map(({ start, end }) => text.slice(start, end)),
  }));

describe('the list of actors', () => {
  it('has one entry for a spokesman and his name behind the body that he speaks for', () => {
    const actors = actorsOf('A spokesman for the Peruvian defence ministry, Luis Mora, denied it. Mora blamed Chile.');
    expect(actors.find(({ name }) => name === 'Luis Mora')?.words).toEqual([
      'A spokesman for the Peruvian defence ministry',
      'Luis Mora',
      'Mora',
    ]);
  });

  it('has one entry for whoever gives a name', () => {
    const actors = actorsOf('A shopkeeper who gave his name as Ali said he fled.', '2025-05-01');
    expect(actors.map(({ name, country, words }) => [name, country, words])).toEqual([
      ['Ali', null, ['A shopkeeper', 'who', 'his', 'Ali', 'he']],
    ]);
  });

  it('has one entry for an agency and the words before its name', () =>
    expect(actorsOf('State news agency TASS reported that the talks had failed.').map(({ words }) => words)).toEqual([
      ['State news agency', 'TASS'],
    ]));

  it('knows the Security Council of a state from that of the United Nations', () => {
    const actors = actorsOf("Russia's Security Council met on Monday. The council of ministers did not.");
    expect(actors.find(({ words }) => words.includes('Security Council'))).toMatchObject({
      name: 'Security Council of Russia',
      country: 'RUS',
      sectors: ['GOV'],
    });
  });

  it('gives a lawmaker the state of his party', () => {
    const actors = actorsOf(
      '“They sold our land,” Luis Mora, a lawmaker with the Peruvian Democratic Party, wrote on X.',
    );
    expect(actors.find(({ name }) => name === 'Luis Mora')).toMatchObject({ country: 'PER', sectors: ['LEG'] });
  });

  it('takes no one who threatens both countries for one of them', () => {
    const actors = read({
      text: 'Peru and Chile signed a truce. An envoy said Washington had threatened to end trade talks with both countries.',
    }).actors;
    const both = actors.find(({ members }) => members.length === 2);
    expect(both?.members.map((id) => actors.find((one) => one.id === id)!.name)).toEqual(['Peru', 'Chile']);
  });
});
