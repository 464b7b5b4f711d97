import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import type { Document } from '../../record/index.js';
import { readNames } from '../names/index.js';
import { readActors } from './index.js';

const actors = (text: string, published: string | null = null) => {
  const document: Document = {
    ...{ id: 'd', origin: '', title: null, source: null, published },
    ...{ dateline: null, language: 'en', text },
  };
  const analysis = analyse(text);
  return readActors(document, analysis, readNames(analysis)).actors;
};
const mentions = (text: string, name: string): string[] =>
  actors(text)
    .find((actor) => actor.name === name)!
    .mentions.map((mention) => text.slice(mention.start, mention.end));

describe('holders of offices', () => {
  it('hold the office of the state named before them, not that of the next in a list', () => {
    const text =
      'He spoke with President of Belarus Alexander Lukashenko, President of Kazakhstan Kassym-Jomart Tokayev and President of Peru Carlos Huamani.';
    const countries = actors(text).flatMap(({ kind, country }) => (kind === 'person' ? [country] : []));
    expect(countries).toEqual(['BLR', 'KAZ', 'PER']);
    expect(mentions(text, 'Alexander Lukashenko')).toEqual(['President', 'Alexander Lukashenko']);
  });
  it('answer to the first word of a title with of', () => {
    const text =
      'Secretary of State Marco Rubio spoke with Pakistani Prime Minister Shehbaz Sharif. The Secretary thanked Peru.';
    expect(mentions(text, 'Marco Rubio')).toContain('The Secretary');
  });
  it('are of the state that sends them, not of the town where they have their post', () => {
    const country = (text: string) => actors(text).find(({ name }) => name === 'Carlos Huamani')?.country;
    expect(country('The Chilean envoy in Paris, Carlos Huamani, spoke to reporters.')).toBe('CHL');
    expect(country("Peru's ambassador in Vienna, Carlos Huamani, told reporters that he would stay.")).toBe('PER');
  });
  it('answer to the word in full for a title cut short, of their own state', () => {
    const text =
      'Sen. Omar Diaz, R-Texas, met Gov. Rosa Lind of Ohio. The Texas senator thanked the Ohio governor. The Maine governor left.';
    expect(mentions(text, 'Omar Diaz')).toContain('The Texas senator');
    expect(mentions(text, 'Rosa Lind')).toEqual(['Gov.', 'Rosa Lind', 'the Ohio governor']);
  });
  it('are lawmakers where they sit in a chamber', () => {
    const text = 'Rep. Carlos Huamani (D-Vt.) spoke on Monday. The congressman left early.';
    expect(mentions(text, 'Carlos Huamani')).toContain('The congressman');
    expect(actors(text).find(({ name }) => name === 'Carlos Huamani')?.country).toBe('USA');
  });
  it('are not joined by the party and seat behind their names', () => {
    const names = actors('Voters met Sen. Omar Diaz, R-Texas, and Rep. Ana Ruiz, D-Ohio, in May.').map((a) => a.name);
    expect(names).not.toContain('R-Texas');
    expect(names).not.toContain('D-Ohio');
  });
});

describe('the chief of a body', () => {
  it('is whoever leads it, by another title', () => {
    const text =
      'António Guterres spoke in Lima on Monday. The UN chief asked Peru to leave. The IAEA chief was silent.';
    expect(mentions(text, 'António Guterres')).toContain('The UN chief');
    expect(mentions(text, 'António Guterres')).not.toContain('The IAEA chief');
  });
  it('is whom the text gives another title of the same body', () => {
    const text = 'IMF managing director Rosa Lind spoke. The IMF chief left early.';
    expect(mentions(text, 'Rosa Lind')).toContain('The IMF chief');
  });
});

describe('those who serve an army or an official', () => {
  it('are of its state, and of its sector', () => {
    const [army, speaker] = actors(
      "Peru's army refused to talk. The army's spokesman, Brigadier General Carlos Huamani, blamed Chile.",
    ).filter(({ kind }) => kind === 'group' || kind === 'person');
    expect(army?.mentions).toHaveLength(2);
    expect([speaker?.name, speaker?.country, speaker?.sectors]).toEqual(['Carlos Huamani', 'PER', ['MIL']]);
  });
  it('are of the state of whom they serve', () => {
    const all = actors("Peruvian President Carlos Huamani was silent. Huamani's deputy, Rosa Lind, accused Chile.");
    expect(all.find(({ name }) => name === 'Rosa Lind')?.country).toBe('PER');
  });
});

describe('bodies', () => {
  it('of one candidate are not those of another', () => {
    const text = "Joyce Adeyemi's campaign raised money. He accused the media and the Huamani campaign of lying.";
    expect(mentions(text, "Joyce Adeyemi's campaign")).toEqual(["Joyce Adeyemi's campaign"]);
  });
  it('do not take the clause about whom they were against', () => {
    const text = 'He won a presidential campaign against Ms. Keller, who was convicted of fraud.';
    expect(mentions(text, 'Keller')).toEqual(['Keller', 'who']);
  });
  it('of two who are told by more than their number are not any two before', () => {
    const text = 'Huamani and Diaz met. The two New Jersey police officers left.';
    expect(actors(text).some(({ members }) => members.length > 0)).toBe(false);
  });
  it('that are only thought of are no actors', () => {
    expect(actors('Peru backed the idea of a joint force.').map(({ name }) => name)).toEqual(['Peru']);
  });
  it('are another than the state that has them for neighbour', () => {
    const found = actors('Chad attacked its neighbour. Diplomats in Brussels were alarmed.');
    expect(found.find(({ name }) => name === 'its neighbour')).toMatchObject({ country: null });
    expect(found.find(({ name }) => name === 'Diplomats')).toMatchObject({ country: null });
  });
});

describe('officials', () => {
  it('of other rank than a title says are not meant by a surname', () => {
    expect(actors('Governor Merkel met voters.', '2016-04-01')[0]).toMatchObject({ name: 'Merkel', country: null });
  });
  it('are not known by a common surname in a text that does not speak of their country', () => {
    const [castro] = actors('Mr. Castro told voters in Ohio to stay home.', '2016-04-01');
    expect(castro).toMatchObject({ name: 'Castro', country: null });
  });
  it('are known by a surname that is theirs alone', () => {
    expect(actors('Putin met reporters.', '2016-04-01')[0]).toMatchObject({ country: 'RUS' });
  });
  it('who are no heads of state or diplomacy are not known by it abroad', () => {
    const text = (state: string) => `An envoy of ${state} met reporters. Haddad promised new talks.`;
    expect(actors(text('Jordan'), '2023-11-20').find(({ name }) => /Haddad$/.test(name))?.name).toBe('Haddad');
    expect(actors(text('Brazil'), '2023-11-20').find(({ name }) => /Haddad$/.test(name))?.country).toBe('BRA');
  });
  it('are of the gender that a form of address tells', () => {
    const found = actors('A man from China fled. Ms. Keqiang wept.', '2016-04-01');
    expect(found.some(({ name }) => name === 'Li Keqiang')).toBe(false);
  });
});

describe('words of states', () => {
  it('that tell a language or birth tell no home', () => {
    expect(actors('The Spanish-speaking mayor Carlos Diaz left.')[0]).toMatchObject({ country: null });
  });
  it('leave Georgia to the American state among others of its kind', () => {
    const text = 'Voters in Georgia, Texas and Ohio backed her.';
    expect(actors(text).some(({ country, kind }) => country === 'GEO' && kind === 'state')).toBe(false);
    const abroad = 'Russia and Georgia met in Texas, not in Ohio.';
    expect(actors(abroad).some(({ country }) => country === 'GEO')).toBe(true);
  });
  it('stand in the name of a department that begins like a title', () => {
    expect(actors('Peru criticised the Justice Department.').map(({ name }) => name)).toEqual([
      'Peru',
      'Department of Justice',
    ]);
  });
});

describe('bodies without their state', () => {
  const stateOf = (text: string, name: string) => actors(text).find((actor) => actor.name === name)?.country;
  it('are the government of those who ask it for something', () =>
    expect(
      stateOf('Peru said so. Kenyan lawmakers demanded that the government expel the envoy.', 'the government'),
    ).toBe('KEN'));
  it('are the embassy of the ambassador before it', () =>
    expect(stateOf("Chile summoned Peru's ambassador on Monday. The embassy denied the charge.", 'The embassy')).toBe(
      'PER',
    ));
  it('are two where two states have one of the same name', () => {
    const text = "Peru's Foreign Ministry rejected the charge. Chile's Foreign Ministry said nothing.";
    expect(actors(text).flatMap((a) => (a.name === 'Foreign Ministry' ? [a.country] : []))).toEqual(['PER', 'CHL']);
  });
  it('are not two because two states have them', () => {
    const text =
      "Peru and Chile agreed. The truce was reached by the two countries' directors of operations. Ann Bell thanked Rosa Lind and Omar Diaz.";
    expect(
      actors(text).find(({ name }) => name.startsWith('the two countries’') || name.includes('directors'))?.members,
    ).toEqual([]);
  });
  it('are the bloc that was named', () =>
    expect(mentions('The European Union met. Rosa Lind said the bloc was ready.', 'European Union')).toContain(
      'the bloc',
    ));
});

describe('those who serve a person', () => {
  it('are in the office that he is in', () =>
    expect(
      actors("Omar Diaz, Peru's prime minister, spoke. His deputy, Ana Ruiz, denied it.").find(
        ({ name }) => name === 'Ana Ruiz',
      ),
    ).toMatchObject({ country: 'PER', sectors: ['GOV'] }));
  it('speak for whom they speak of', () =>
    expect(
      mentions('Carlos Huamani, 61, was taken from his home, his lawyer, Rosa Lind, told the paper.', 'Carlos Huamani'),
    ).toEqual(['Carlos Huamani', 'his', 'his']));
});

describe('officials by their surnames alone', () => {
  const countryOf = (text: string) => actors(text).find(({ name }) => name === 'Donald Trump')?.country;
  it('are those in office now, in a text without a date that speaks of their state', () => {
    expect(countryOf('The United States sent two ships. Trump said so on Monday.')).toBe('USA');
    expect(countryOf('Peru sent two ships. Trump said so on Monday.')).toBeUndefined();
  });
});

describe('what one is given or asked to change', () => {
  it('is his who is to do it', () =>
    expect(mentions('Chile met on Monday. The council gave Peru a month to repeal its law.', 'Peru')).toEqual([
      'Peru',
      'its',
    ]));
});

describe('one office under several words', () => {
  it.each([
    ['Slovak premier rejects pact\n\nSlovak Prime Minister Omar Diaz spoke.', 'Omar Diaz', 'Slovak premier'],
    ['Prime Minister Omar Diaz of Peru spoke. The premier left.', 'Omar Diaz', 'The premier'],
    [
      "Rosa Lind, Peru's foreign secretary, spoke. The top Peruvian diplomat left.",
      'Rosa Lind',
      'The top Peruvian diplomat',
    ],
    ["Rosa Lind, Peru's ambassador, spoke. The diplomat left.", 'Rosa Lind', 'The diplomat'],
    ['Former Chilean president Rosa Lind spoke. The former president left.', 'Rosa Lind', 'The former president'],
    ['President-elect Omar Diaz of Peru met Rosa Lind. The president-elect left.', 'Omar Diaz', 'The president-elect'],
  ])('%s', (text, name, words) => expect(mentions(text, name)).toContain(words));

  it('is not that of a deputy', () => {
    const text = 'Prime Minister Omar Diaz met Deputy Prime Minister Rosa Lind. The prime minister left.';
    expect(mentions(text, 'Rosa Lind')).not.toContain('The prime minister');
    expect(mentions(text, 'Omar Diaz')).toContain('The prime minister');
  });

  it('is not told of the one who is named with that of another state', () => {
    const text = "Peru's president hailed the pact. President Omar Diaz of Chile hailed it, too.";
    expect(mentions(text, 'Omar Diaz')).not.toContain("Peru's president");
  });

  it('is not that of a region', () => {
    const text = 'Prime Minister Mark Carney met Doug Ford. The Ontario premier left.';
    expect(actors(text, '2025-11-01').find(({ name }) => name === 'Mark Carney')!.mentions.length).toBe(2);
  });

  it('may be one of two that somebody holds', () => {
    const text = 'Marco Rubio spoke. The top U.S. diplomat left.';
    expect(actors(text, '2025-11-01').filter(({ kind }) => kind === 'person')).toHaveLength(1);
  });
});

describe('descriptions of one just named', () => {
  it('are joined to the subject of the sentence before', () => {
    const text = "Peru's former leader Omar Diaz praised the pact with Rosa Lind. The elder statesman warned of war.";
    expect(mentions(text, 'Omar Diaz')).toContain('The elder statesman');
  });
  it('are no other when they stand between commas', () => {
    const text = 'Prime Minister Omar Diaz spoke. The premier, a former judge, left.';
    expect(mentions(text, 'Omar Diaz')).toContain('a former judge');
  });
  it('are left alone when they describe nobody', () => {
    const text = 'Omar Diaz praised the pact. The politician warned of war.';
    expect(mentions(text, 'Omar Diaz')).toEqual(['Omar Diaz']);
  });
});

describe('an office in the plural', () => {
  const offices = (text: string) =>
    actors(text).flatMap(({ kind, country, offices: held }) =>
      kind === 'person' ? [`${country} ${held.map(({ title }) => title).join()}`] : [],
    );
  it.each([
    [
      'Foreign Ministers Juan Pardo of Chile and Rosa Tan of Peru met.',
      ['CHL foreign minister', 'PER foreign minister'],
    ],
    ['French and German ministers Jean Lind and Otto Braun met.', ['FRA minister', 'DEU minister']],
    ['Peruvian lawmakers Jean Lind and Ana Sol met.', ['PER lawmaker', 'PER lawmaker']],
    ['Ambassador Jean Lind and Ana Sol met.', ['null ambassador', 'null ']],
  ])('is held by each name of the row behind it: %s', (text, held) => {
    expect(offices(text)).toEqual(held);
  });
});

describe('a body that the text names later', () => {
  it('is the one that it speaks of before in the same words', () => {
    const text = "China's coast guard left. Chinese Coast Guard spokesman Liu Dejun said it would return.";
    expect(mentions(text, 'Chinese Coast Guard')).toContain("China's coast guard");
  });
  it('is not the one of another state', () => {
    const text = "Japan's coast guard left. Chinese Coast Guard spokesman Liu Dejun said it would return.";
    expect(mentions(text, 'Chinese Coast Guard')).not.toContain("Japan's coast guard");
  });
});

describe('somebody of a body', () => {
  it('is of its country and sector, where the text tells nothing else', () => {
    const [rosa] = actors('Rosa Lind of the Christian Democratic Union criticised Serbia.').filter(
      ({ kind }) => kind === 'person',
    );
    expect(rosa).toMatchObject({ country: 'DEU', sectors: ['PTY'] });
    const [omar] = actors('Omar Saleh of the Rapid Support Forces said no.').filter(({ kind }) => kind === 'person');
    expect(omar).toMatchObject({ country: 'SDN', sectors: ['PRM'] });
  });
});

describe('who is told apart by a name of which nothing is known', () => {
  it('is none of those before', () => {
    const text = 'The representative of Norway spoke. The representative of Turan rejected the text.';
    expect(actors(text).map(({ name, country }) => [name, country])).toEqual(
      expect.arrayContaining([
        [expect.stringContaining('Norway'), 'NOR'],
        ['The representative of Turan', null],
      ]),
    );
  });

  it('is the one called so before', () => {
    expect(mentions('The chair of Voltek left. The chair of Voltek came back.', 'The chair of Voltek')).toHaveLength(2);
  });
});

describe('the ministry of a state that has just answered', () => {
  const earlier = 'The foreign ministry of Azerbaijan said no.';
  const spokeswoman = (text: string) =>
    actors(text).find(({ mentions }) =>
      mentions.some(({ start, end }) => /^A spokeswoman/.test(text.slice(start, end))),
    )?.country;

  it('is that state’s, whatever ministry was named before', () => {
    expect(spokeswoman(`${earlier}\n\nFrance rejected that. A spokeswoman for the foreign ministry said so.`)).toBe(
      'FRA',
    );
  });

  it('is the one named before, where nobody has answered', () => {
    expect(spokeswoman(`${earlier}\n\nIt rained in France. A spokeswoman for the foreign ministry said so.`)).toBe(
      'AZE',
    );
  });
});
