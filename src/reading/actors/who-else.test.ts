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

describe('a form of address', () => {
  it('by an office is no actor', () =>
    expect(actorsOf('“Thank you, Mr. President,” said the delegate of Peru.').map(({ name }) => name)).toEqual([
      'the delegate of Peru',
      'Peru',
    ]));
  it('is what one goes on being called by', () =>
    expect(whoIs('Sheikh Carlos Huamani came. The sheikh received both delegations.', 'The sheikh')).toEqual([
      'Carlos Huamani',
    ]));
});

it('takes the name behind a body and a rank for that of who heads the body', () =>
  expect(
    whoIs(
      'The Chief of the Australian Defence Force, Admiral David Huamani, had met Lind.',
      'The Chief of the Australian Defence Force',
    ),
  ).toEqual(['David Huamani']));

it('takes the name behind a bloc that somebody observes for for his', () =>
  expect(whoIs('The observer for the League of Arab States, Maged Huamani, supported it.', 'The observer')).toEqual([
    'Maged Huamani',
  ]));

it('takes the family of a bloc for the bloc', () =>
  expect(whoIs('Fiji wants to join the ASEAN family.', 'the ASEAN family')).toEqual(['ASEAN']));

it('takes a trade partner that a state has become for the state', () =>
  expect(actorsOf('Peru has become an important trade partner.').map(({ kind }) => kind)).toEqual(['state']));

it('leaves a person out of the group behind `or`', () =>
  expect(actorsOf('Trump or Democratic contenders may win.').map(({ name }) => name)).toContain(
    'Democratic contenders',
  ));

it('places nobody in the state of those who report', () =>
  expect(
    actorsOf('An AP investigation found that troops shot at crowds.').find(({ name }) => name === 'troops')?.country,
  ).toBe(null));

describe('two, or who brought two together', () => {
  it('are told of as the former and the latter in one sentence', () =>
    expect(
      whoIs(
        'His aide, Andriy Lind, and the economy minister, Carlos Mora, are in Lima. The former met Mark Ruiz, and the latter held talks with Ana Quispe.',
        'the latter',
      ),
    ).toEqual(['Carlos Mora']));
  it('are the mediators, whatever they are', () =>
    expect(
      whoIs(
        'Talks brokered by Qatar and Turkey failed. An aide to Carlos Huamani said the two mediators would try again.',
        'the two mediators',
      ),
    ).toEqual(['Qatar and Türkiye']));
});

it('takes a chargé d’affaires for one', () =>
  expect(actorsOf("Peru summoned the Chilean chargé d'affaires.").map(({ kind }) => kind)).toEqual([
    'state',
    'state',
    'person',
  ]));

it('takes a nationalist of a people for the one just named', () =>
  expect(
    whoIs(
      "Belgium's prime minister, Carlos Lind, refused. The Flemish nationalist wants others to share the risk.",
      'The Flemish nationalist',
    ),
  ).toEqual(['Carlos Lind']));

it('takes the executive of the union for its commission', () =>
  expect(
    whoIs("The European Union met. Mora said the bloc's executive had not answered.", "the bloc's executive"),
  ).toEqual(['European Commission']));

it('takes a commission for the watchdog', () =>
  expect(
    whoIs(
      'The Human Rights Commission of Peru condemned it; the independent watchdog said no.',
      'the independent watchdog',
    ),
  ).toEqual(['Human Rights Commission of Peru']));

it('takes a couple for two, and cells for no bodies', () => {
  expect(actorsOf('The couple left Peru for another cell.').map(({ kind }) => kind)).toEqual(['group', 'state']);
  expect(actorsOf('It came a couple months later.')).toEqual([]);
});

it('takes the minister beside the aide of a president for one of his state', () =>
  expect(
    actorsOf(
      'Chilean President Ana Ruiz thanked them. Her chief of staff, Andriy Lind, and the economy minister, Carlos Mora, left.',
    ).find(({ name }) => name === 'Carlos Mora')?.country,
  ).toBe('CHL'));
