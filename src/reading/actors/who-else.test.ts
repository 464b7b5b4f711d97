import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who each mention with these words is, in the order of the text. */
function whoIs(text: string, words: string): (string | undefined)[] {
  const { actors } = read({ text, published: '2025-10-27' });
  return actors.flatMap(({ name, mentions }) =>
    mentions.filter(({ start, end }) => text.slice(start, end) === words).map(() => name),
  );
}

const actorsOf = (text: string) => read({ text, published: '2025-10-27' }).actors;

describe('what stands between commas behind a name', () => {
  it('says what its bearer once was, and gives him no office', () => {
    const text = "Carlos Lind, once the party's powerful secretary, fled to Chile.";
    expect(whoIs(text, "the party's powerful secretary")).toEqual(['Carlos Lind']);
    expect(actorsOf(text).find(({ name }) => name === 'Carlos Lind')?.offices).toEqual([]);
  });
  it('says so with a reflexive', () =>
    expect(
      whoIs('Ana Huamani, herself once a member of the Shining Path, promised peace.', 'a member of the Shining Path'),
    ).toEqual(['Ana Huamani']));
  it('says so of a band', () =>
    expect(
      whoIs('The ELN, a Colombian guerrilla army, and former soldiers traffic drugs.', 'a Colombian guerrilla army'),
    ).toEqual(['National Liberation Army']));
});

describe('the family of somebody', () => {
  const text = "Mr. Mora's brother, David, a musician, and wife, Rosa Ruiz, face charges. She said no.";
  it('is who is named right behind', () => {
    expect(whoIs(text, 'wife')).toEqual(['Rosa Ruiz']);
    expect(whoIs(text, 'a musician')).toEqual(['David']);
    expect(whoIs(text, 'She')).toEqual(['Rosa Ruiz']);
  });
});

describe('a word that stands for one of two or for a party', () => {
  const text = "Peru's president, Ana Lind, met Carlos Ruiz of Chile. The latter refused to sign. The former agreed.";
  it('is the second or the first', () => {
    expect(whoIs(text, 'The latter')).toEqual(['Carlos Ruiz']);
    expect(whoIs(text, 'The former')).toEqual(['Ana Lind']);
  });
  it('is nobody where what is no actor may be meant', () =>
    expect(whoIs('Ana Lind met Carlos Ruiz over gas and oil. The latter grew dearer.', 'The latter')).toEqual([]));
  it('is the party that is called so', () =>
    expect(
      whoIs(
        'It was a blow to Prime Minister Ana Lind and her Socialist Party. The Socialists want a vote.',
        'The Socialists',
      ),
    ).toEqual(['Socialist Party']));
});

describe('an owner', () => {
  it('is the one right before `and`', () =>
    expect(
      whoIs(
        'A judge, Luis Mora, jailed a former minister, a blow to Prime Minister Carlos Ruiz and his Unity Party.',
        'his',
      ),
    ).toEqual(['Carlos Ruiz']));
  it('is not the last of a row where that is no other part of it', () =>
    expect(
      whoIs('Carlos Lind, whose quarrel with Ana Ruiz and his flight to Peru were in all papers, left.', 'his'),
    ).not.toEqual(['Ana Ruiz']));
});

describe('a body called by its kind', () => {
  it('is the intelligence agency', () =>
    expect(whoIs("The CIA has denied it. The agency's director met Huamani.", 'The agency')).toEqual([
      'Central Intelligence Agency',
    ]));
  it('is one of the United Nations', () =>
    expect(whoIs('The World Food Programme left. The agency asked for guarantees.', 'The agency')).toEqual([
      'World Food Programme',
    ]));
  it('is a force in a country', () =>
    expect(whoIs('The United Nations Interim Force in Lebanon stayed. The Force lost three men.', 'Force')).toEqual([
      'UNIFIL',
    ]));
});

it('takes an army led by somebody for that of his state', () =>
  expect(
    actorsOf(
      "LIMA, Oct 3 - Peru's foreign minister urged the generals in Sudan to talk. The army, led by General Abdel Fattah al-Burhan, has been at war since 2023.",
    ).find(({ name }) => name === 'The army')?.country,
  ).toBe('SDN'));

it('takes no minister of one state for the head of government of another who is called alike', () =>
  expect(
    actorsOf(
      'BOGOTA (AP) - Colombian President Gustavo Petro spoke. Defense Minister Pedro Sánchez said the military would comply.',
    ).find(({ name }) => name === 'Pedro Sánchez')?.country,
  ).toBe('COL'));

it('calls by his former trade him who was just named', () =>
  expect(
    whoIs(
      'Carlos Huamani said no fighters would leave. The former camel trader accused Peru of bombs.',
      'The former camel trader',
    ),
  ).toEqual(['Carlos Huamani']));

it('takes a broadcaster of a state for a body, and one with a name for a person', () => {
  expect(actorsOf('She told a Spanish broadcaster that it was over.').at(-1)?.kind).toBe('organisation');
  expect(whoIs('The broadcaster Carlos Ruiz left for Chile.', 'Carlos Ruiz')).toEqual(['Carlos Ruiz']);
});

it('lets no singular pronoun point to many behind a relative', () =>
  expect(whoIs('A court blocked the law because it would hurt Peruvian voters who favor its use.', 'its')).toEqual([
    'A court',
  ]));

it('tells of one person in a headline and below it', () =>
  expect(
    whoIs(
      'Peruvian Judge Orders Ex-Minister Jailed\n\nLIMA — A Supreme Court judge in Peru ordered a former minister held on Thursday.\n\nThe judge, Luis Mora, said there was a risk of flight.',
      'A Supreme Court judge',
    ),
  ).toEqual(['Luis Mora']));
