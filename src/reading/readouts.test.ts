import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** The events of a text, each with its sides, and the names of who says what. */
const told = (text: string) => {
  const { statements, events, actors, instruments, times } = read({ text, published: '2026-03-12' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  const names = (sides: readonly { actor: string }[]) => sides.map(({ actor }) => nameOf(actor)).join(', ');
  return {
    events: events.map(({ type, actors: a, recipients: r }) => `${type}: ${names(a)} > ${names(r)}`),
    when: events.map(({ when }) => when?.edtf ?? null),
    where: events.map(({ where }) => where?.place ?? null),
    speakers: statements.map(({ speakers }) => speakers.map(nameOf).join(', ')),
    instruments: instruments.map(({ name }) => name),
    times: times.map(({ timex }) => timex),
  };
};

describe('a plural of an office without a number', () => {
  it.each([
    ['Marco Rubio met Sergei Lavrov in Doha. The ministers condemned the raid.', 'Marco Rubio, Sergei Lavrov'],
    [
      'Emmanuel Macron phoned Narendra Modi on Monday. The leaders condemned the raid.',
      'Emmanuel Macron, Narendra Modi',
    ],
    [
      'The foreign minister of Peru, Ana Rojas, met her Chilean counterpart, Juan Mora. The ministers condemned the raid.',
      'Ana Rojas, Juan Mora',
    ],
  ])('%s', (text, who) => expect(told(text).speakers).toEqual([who]));
  it('is not of two where others of that office were told of', () =>
    expect(
      told('Foreign ministers of the bloc met in Lima. Lavrov spoke with Araghchi. The ministers condemned the raid.')
        .speakers,
    ).not.toContain('Sergei Lavrov, Abbas Araghchi'));
  it('is not of two who hold another', () =>
    expect(told('Macron spoke with Modi on Monday. The ministers condemned the raid.').speakers).not.toContain(
      'Emmanuel Macron, Narendra Modi',
    ));
});

describe('whose help is asked for', () => {
  it.each([
    ["The Chilean minister asked for Qatar's help in freeing the sailors.", 'Qatar'],
    ["Peru asked for Australia's assistance in securing his release.", 'Australia'],
    ["Chad sought Egypt's mediation in the dispute.", 'Egypt'],
  ])('%s', (text, whom) => expect(told(text).events[0]).toMatch(new RegExp(`^REQUEST: .+ > ${whom}$`)));
  it('is not asked of who asks', () =>
    expect(told("Peru's government asked for its people's support.").events.join()).not.toContain('> Peru'));
});

describe('two who are spoken with', () => {
  it('are both of them when each has a preposition', () =>
    expect(
      told(
        'Omani foreign minister Badr al-Busaidi spoke with his Pakistani counterpart, Ishaq Dar, and with the Chadian envoy, Ali Saleh, an aide said.',
      ).events,
    ).toEqual(['CONSULT: Badr al-Busaidi > Ishaq Dar, Ali Saleh']));
});

describe('what is prepared', () => {
  const text = "The two leaders discussed preparations for next week's G20 summit in Oslo.";
  it('is spoken of now and not then and there', () => {
    expect(told(text).when).toEqual([null]);
    expect(told(text).where).toEqual([null]);
  });
});

describe('what is demanded in two verbs', () => {
  it('is demanded where the first is written like a noun', () =>
    expect(
      told('Amir Khan Muttaqi demanded that Pakistan respect Afghan sovereignty and reopen the Torkham crossing.')
        .events,
    ).toEqual(['REQUEST: Amir Khan Muttaqi > Pakistan']));
});

describe('the country', () => {
  it('is the one the text is about, not one that has its say about it', () =>
    expect(
      told(
        "Soldiers deposed the president of Guinea-Bissau. Guinea-Bissau has seen many coups, and Bissau was calm. Russia said it hoped for order. The European Union, which funds much of the country's budget, suspended payments.",
      ).events.filter((event) => event.startsWith('AID')),
    ).toEqual(['AID: European Union > Guinea-Bissau']));
});

describe('an account that is turned down', () => {
  it('is that of who spoke before', () =>
    expect(
      told(
        'The Chilean army said rebels had fired on its posts. Juan Mora, a spokesman for the rebels, rejected that account.',
      ).events,
    ).toContain('REJECT: Juan Mora > The Chilean army'));
});

describe('midnight', () => {
  it('is past where what happened then is', () =>
    expect(told('Rebels opened fire shortly before midnight.').times).toEqual(['2026-03-11T24:00']));
  it('is ahead where that will happen', () =>
    expect(told('The truce will begin at midnight.').times).toEqual(['2026-03-12T24:00']));
});

describe('letters of credence', () => {
  it('are no instrument', () =>
    expect(told('The ambassador of Japan presented her letters of credence to the king.').instruments).toEqual([]));
});

describe('a president who speaks with a prime minister', () => {
  it('is not of the other’s state for that', () =>
    expect(told('President Marin spoke by phone with Prime Minister Albanese.').events).toEqual([
      'CONSULT: Marin > Anthony Albanese',
    ]));
});
