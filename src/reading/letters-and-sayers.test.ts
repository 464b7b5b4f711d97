import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const said = (text: string): string[] => {
  const { statements, actors } = read({ text, published: '2025-11-18' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return statements.map(
    ({ speakers, content }) =>
      `${speakers.map(nameOf).join(', ')}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
};

describe('whoever goes on to speak', () => {
  it('are the several who spoke, not those of whom they did', () =>
    expect(
      said(
        'In a joint statement, Peru, Chile and Mali urged Chad to pass the bill that the European Union handed over in May. They said that delay would cost it dear.',
      )[1],
    ).toBe('Peru, Chile, Mali: that delay would cost it dear'));

  it('is he according to whom something is', () =>
    expect(
      said(
        'Lind, in a note to the court, said the absence of Chad did not matter. Chad has not replied, according to Peru’s attorney general, Carlos Mora. He said Peru would take part.',
      ).at(-1),
    ).toBe('Carlos Mora: Peru would take part'));

  it('is the newcomer whom the sentence before was about, where he is put in', () =>
    expect(
      said(
        'US envoy Howard Mora said Chad had broken the pact. He said Washington would not be silent. China’s envoy, Li Song, rejected the charge. Beijing has kept to its moratorium since 1996, he said.',
      ).at(-1),
    ).toBe('Li Song: Beijing has kept to its moratorium since 1996'));

  it('is a new group of people nobody has told of, whatever group the text knows', () =>
    expect(said('The M23 rebel group took the town. A bishops’ group demanded that the airport be reopened.')[0]).toBe(
      'A bishops’ group: that the airport be reopened',
    ));

  it('is the court, not the town it sits in', () =>
    expect(
      said('Peru welcomed an award by the Court of Arbitration in The Hague, which ruled that Chile had lied.')[1],
    ).toBe('Court of Arbitration: that Chile had lied'));
});

describe('a letter', () => {
  it('goes on to speak for those who sent it behind a sentence about it', () =>
    expect(
      said(
        'Peru and Chile sent a letter to the council. The letter, signed by their ambassadors, followed a meeting in Lima. “The dam is a breach of the treaty,” it said. It added that Chad had opened the gates.',
      ).slice(1),
    ).toEqual(['Peru, Chile: “The dam is a breach of the treaty,”', 'Peru, Chile: that Chad had opened the gates']));

  it('speaks for whoever has just written', () =>
    expect(
      said(
        'President Rosa Lind said she had written to the council asking for a mission. The letter also said Chad was building a wall.',
      ).at(-1),
    ).toBe('Rosa Lind: Chad was building a wall'));

  it('is another than one that somebody else wrote', () =>
    expect(
      said(
        'The council renewed the ban, as Secretary-General Antonio Guterres asked in his letter of May. The African Union wrote to members. Its letter, signed by Kenya’s president, said the region could not wait.',
      ).at(-1),
    ).toBe('African Union: the region could not wait'));

  it('may be a plan, which calls for what its maker does', () =>
    expect(said('The French proposal calls for a truce. It says that Chad should leave.')).toEqual([
      'France: a truce',
      'France: that Chad should leave',
    ]));
});
