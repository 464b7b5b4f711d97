import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { readNames } from './index.js';

const names = (text: string): string[] =>
  readNames(analyse(text)).map((name) => `${text.slice(name.start, name.end)}: ${name.kind}`);

describe('names', () => {
  it('are of a person whose family name comes first, though a town has it too', () => {
    expect(names('President Lai Ching-te spoke on Monday. She accused Lai of lying.')).toEqual([
      'Lai Ching-te: person',
      'Lai: person',
    ]);
  });
  it('end where the office of whoever chairs a committee begins', () => {
    expect(names('House Water Committee Chairman Carlos Ruiz left.')).toEqual([
      'House Water Committee: organisation',
      'Carlos Ruiz: person',
    ]);
  });
  it('begin behind a verb that a headline opens with', () => {
    const text = 'Hold Maria Keller to her word.\n\nWe asked whether Maria Keller would come.';
    expect(names(text)).toEqual(['Maria Keller: person', 'Maria Keller: person']);
  });
  it('are two where a hyphen joins those of persons named elsewhere', () => {
    const text = 'Maria Keller met Carlos Huamani. The Huamani-Keller talks failed.';
    expect(names(text).slice(2)).toEqual(['Huamani: person', 'Keller: person']);
    expect(names('Maria Keller-Huamani said so. The Keller-Huamani plan failed.')).toContain(
      'Maria Keller-Huamani: person',
    );
  });
  it('may begin with a month that is a given name', () => {
    expect(names('The aid chief Jan Moen said so. Jan Moen left on Jan 5.')).toEqual([
      'Jan Moen: person',
      'Jan Moen: person',
    ]);
  });
  it('are no feasts', () => {
    expect(names('Lind spoke on New Year’s Eve and on Christmas Eve.').join()).not.toMatch(/Eve: person/);
  });

  it('are no part of a clause in a title', () => {
    const found = names('Lind published a column titled “Sorry, I Still Won’t Ever Vote for Huamani.”');
    expect(found.join()).not.toMatch(/\bI\b|Wo/);
  });
  it('do not begin with a word that says who of a kind is meant', () => {
    expect(names('Former Ruritania envoy Peter Novak said so.')).toEqual(['Ruritania: person', 'Peter Novak: person']);
    expect(names('More Rosa Huamani letters were found. Top Iran negotiators left.')).toEqual([
      'Rosa Huamani: person',
      'Iran: state',
    ]);
  });
  it('are two where a state of several words stands before a given name', () => {
    expect(names('He met President of the United Arab Emirates Carlos Huamani.')).toEqual([
      'United Arab Emirates: state',
      'Carlos Huamani: person',
    ]);
  });
  it('are of no actor where a noun beside them says that they name a work', () => {
    expect(names('She starred in the romantic comedy Losing Lima. Losing Lima won two prizes.')).toEqual([
      'Losing Lima: other',
      'Losing Lima: other',
    ]);
    expect(names('Takemura, a novel by Rosa Huamani, sold well.')[0]).toBe('Takemura: other');
  });
  it('are of a person whom a noun beside them describes, though a town is called so', () => {
    expect(
      names('Walda Paris, an Australian woman, was held for years. Paris said that she was born in Ghana.').slice(0, 2),
    ).toEqual(['Walda Paris: person', 'Paris: person']);
    const often =
      'Walda Paris, an Australian woman, has sued. Paris was born in Ghana. Paris left. Paris won. Paris spoke.';
    expect(names(often)[0]).toBe('Walda Paris: person');
    expect(names('The rebel Zubarists have agreed to it.')).not.toContain('Zubarists: person');
  });
  it('are found in a headline of capitals once the text says them in full', () => {
    const text = 'Huamani Meets Mayor Quillan in Lima\n\nRosa Huamani met Mara J. Quillan of the Alder Club on Monday.';
    expect(names(text).slice(0, 3)).toEqual(['Huamani: person', 'Quillan: person', 'Lima: place']);
    expect(names('Mayor Mara J. Quillan Opens New Bridge')).toEqual(['Mara J. Quillan: person']);
    expect(names('Stone Thrown at Old Mill\n\nPeter Stone saw it. The stone hit him.')[0]).toBe('Peter Stone: person');
  });
  it('end where a caption without a stop runs into a sentence', () => {
    expect(names('Peter Novak In the northern valley, farmers protested.')[0]).toBe('Peter Novak: person');
  });
  it('hold both syllables of a given name behind a Cantonese surname', () => {
    expect(names('Voters elected Leung Che-keung and Kwok Wai-cheung.')).toEqual([
      'Leung Che-keung: person',
      'Kwok Wai-cheung: person',
    ]);
  });
  it('leave out the party that has the majority in a chamber', () => {
    expect(names('They hope for a Democratic Senate.').map((name) => name.split(':')[0])).toEqual(['Senate']);
  });
  it('do not begin with a greeting or the day before', () => {
    expect(names('Thanks Rosa, that helps. Yesterday Mohamed left.').map((name) => name.split(':')[0])).toEqual([
      'Rosa',
      'Mohamed',
    ]);
  });
  it('leave out the letters of orders and learned societies', () => {
    expect(names('Zora Huamani FRS was a physicist. Dame Joyce Adeyemi DBE RA spoke.')).toEqual([
      'Zora Huamani: person',
      'Joyce Adeyemi: person',
    ]);
  });
  it('end where the name ends', () => {
    expect(names('The Ministry of Foreign Affairs and Trade said so.')).toEqual([
      'Ministry of Foreign Affairs and Trade: organisation',
    ]);
    expect(names('He met Maria Keller and John Okello on Monday.')).toEqual([
      'Maria Keller: person',
      'John Okello: person',
    ]);
    expect(names('Members of the Social Democratic and Farmers Party left.')).toEqual([
      'Social Democratic and Farmers Party: organisation',
    ]);
  });
  it('end before whom a court hears something against', () => {
    expect(names('The union filed a suit in the Lima District Court against Lind.')).toContain(
      'Lima District Court: organisation',
    );
  });
  it('hold what a department sees to, though it is a title elsewhere', () => {
    expect(names('The U.S. Department of Justice opened a case.')).toEqual([
      'U.S. Department of Justice: organisation',
    ]);
  });
  it('parts whoever holds an office from the body in it', () => {
    expect(names('Permanent Representative to the United Nations Akech Deng left.')).toEqual([
      'United Nations: organisation',
      'Akech Deng: person',
    ]);
    expect(names('The chair of the Committee on Foreign Affairs Pavel Orlov left.')).toEqual([
      'Committee on Foreign Affairs: organisation',
      'Pavel Orlov: person',
    ]);
    expect(names('He left the United Nations Mine Action Service.')).toEqual([
      'United Nations Mine Action Service: organisation',
    ]);
  });

  it('tells a surname that is a month from the month', () => {
    const text =
      'Theresa May left in May. In a letter to May, Chad agreed. May declined. Critics of May had hoped to hear by May.';
    expect(names(text)).toEqual(['Theresa May: person', 'May: person', 'Chad: state', 'May: person', 'May: person']);
    expect(names('Chad agreed in a letter in May. By the end of May it had paid.')).toEqual(['Chad: state']);
  });

  it('are surnames that are offices elsewhere, once the text has them in full', () => {
    expect(names('Howard Dean spoke in May. Then Dean left. The dean stayed.')).toEqual([
      'Howard Dean: person',
      'Dean: person',
    ]);
  });
  it('leave out adjectives of states', () => {
    expect(names('French officials spoke to the Peruvian delegation.')).toEqual([]);
    expect(names('Miss Universe Joyce Adeyemi left.')).toEqual(['Joyce Adeyemi: person']);
    expect(names('Sino-Peruvian ties are old.')).toEqual([]);
    expect(names('Talks between Franco-Chilean firms failed.')).toEqual([]);
  });
  it('hold the small words of personal names', () => {
    expect(names('They chose Ana de la Torre.')).toEqual(['Ana de la Torre: person']);
    expect(names('They chose Peter J. Marsh Jr. yesterday.')[0]).toMatch(/^Peter J. Marsh Jr/);
  });
  it('tell the two Koreas by their halves, once the text names one of them', () => {
    expect(names('North Korea fired a missile. Sanctions against the North stay, the South said.')).toEqual([
      'North Korea: state',
      'North: state',
      'South: state',
    ]);
    expect(names('Rain fell in the North.')).not.toContain('North: state');
    expect(names('South Korea said that the North had fired.')).toEqual(['South Korea: state', 'North: state']);
    expect(names('South Korea asked for the voice of the South.')).toEqual(['South Korea: state']);
    expect(names("Seoul says North's army shot. North Korea accused the South of flying drones.")).toEqual(
      expect.arrayContaining(['North: state', 'South: state']),
    );
  });
  it('take who is arrested for a person', () => {
    expect(names('The police arrested Karlsson.')).toEqual(['Karlsson: person']);
  });
  it('tell elections and wars from actors', () => {
    expect(names('She lost the 2019 Peruvian general election.')).toEqual(['2019 Peruvian general election: other']);
  });
  it('tell storms and eras from persons', () => {
    expect(names('Cyclone Berta reached the coast. Officials said Berta would weaken.')).not.toContain('Berta: person');
    expect(names('The port was founded in 300 BC.')).toEqual([]);
  });
  it('tell a town from a surname, where people are in it', () => {
    const text =
      'Old Marbeck lies on a hill. Ships call in Marbeck. Many work in Marbeck. The king died in Marbeck. A road leads to Marbeck.';
    expect(names(text).filter((name) => name.endsWith('person'))).toEqual([]);
  });
  it('are none where the text has the word as a noun', () => {
    expect(names('Adding iodine to salt helps. Iodine protects children.')).toEqual([]);
  });
  it('give a name one kind wherever it stands', () => {
    expect(names('Okello spoke. The treaty pleased Maria Okello.')).toEqual(['Okello: person', 'Maria Okello: person']);
  });
});

describe('names of instruments', () => {
  const namesOf = (text: string) =>
    readNames(analyse(text)).map(({ start, end, kind }) => [text.slice(start, end), kind] as const);

  it('take the place and the noun they are made of', () => {
    expect(namesOf('Norway welcomed the Minsk agreements.')).toContainEqual(['Minsk agreements', 'instrument']);
    expect(namesOf('Norway questioned the Dublin Regulation.')).toContainEqual(['Dublin Regulation', 'instrument']);
  });
  it('leave a state in them its own', () => {
    expect(namesOf('Norway welcomed the Iran nuclear deal.')).toContainEqual(['Iran', 'state']);
  });
  it('leave alone a place beside them', () => {
    expect(namesOf('They met in Minsk and praised the agreements.')).toContainEqual(['Minsk', 'place']);
  });
});

describe('names in the papers of bodies', () => {
  it.each([
    ['The 35-nation Board of Governors meets in Vienna.', ['Board of Governors: organisation', 'Vienna: place']],
    [
      'The Assembly of Heads of State and Government of the Union met on Monday.',
      ['Assembly of Heads of State and Government of the Union: organisation'],
    ],
    ['He appealed to Member States to act.', []],
    ['“The Parties reaffirm their duties,” the text says.', []],
    ['The envoy briefed the Council on Mali.', ['Council: organisation', 'Mali: state']],
    ['The Council on Foreign Relations agreed.', ['Council on Foreign Relations: organisation']],
    ['Under-Secretary-General for Political Affairs Maria Okoye left.', ['Maria Okoye: person']],
    ['They spoke about the Kosh Arik canal.', ['Kosh Arik: place']],
    ['Reporter: Will China send an envoy?', ['China: state']],
    ['The destroyer Hallam entered the bay.', ['Hallam: other']],
    ['Under the Arusha Treaty Chad must pay.', ['Arusha Treaty: instrument', 'Chad: state']],
    ['Velora was an activist in Lima.', ['Velora: person', 'Lima: place']],
    ['The envoy, Leonardo Carlos Huamani, left.', ['Leonardo Carlos Huamani: person']],
  ])('of “%s”', (text, expected) => expect(names(text)).toEqual(expected));
});

it('takes the sort of a force for no name', () => {
  expect(names('Riot police fired gas. Riot police in armored cars then cleared the road. Riot police left.')).toEqual(
    [],
  );
});

it('takes a grand mosque for nobody', () => {
  expect(names("A storm brought a crane down on Mecca's Grand Mosque. The Grand Mosque was closed.")).not.toContain(
    'Mosque: person',
  );
});
