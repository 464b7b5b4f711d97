import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions } = read({ text, published: '2025-11-18' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  const names = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return {
    said: statements.map(
      ({ speakers, content }) =>
        `${names(speakers)}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type}: ${names(a.map(({ actor }) => actor))} > ${names(r.map(({ actor }) => actor))}`,
    ),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
  };
};

describe('a deed', () => {
  it.each([
    ['Peru will answer by expelling two Chilean diplomats.', 'THREATEN: Peru > two Chilean diplomats'],
    ['Peru answered by expelling two Chilean diplomats.', 'SANCTION: Peru > two Chilean diplomats'],
    ['Peru will mark the day by freeing 30 prisoners.', 'AGREE: Peru > 30 prisoners'],
  ])('that is the way to what is to come is to come too: %s', (text, event) =>
    expect(of(text).events).toEqual([event]),
  );

  it.each([
    ['Iran reduced Britain’s diplomatic presence in Tehran.', 'SANCTION: Iran > United Kingdom'],
    ['Peru halved the number of Chilean diplomats in Lima.', 'SANCTION: Peru > Chilean diplomats'],
  ])('against diplomats withdraws no troops: %s', (text, event) => expect(of(text).events).toEqual([event]));

  it.each([
    'Chad regretted the decision on the embassy in Quito, saying it was wrong.',
    'Kenya denounced the ruling on the Chadian mission.',
    'Peru condemned the vote on Israel.',
  ])('is not done by what was decided on: %s', (text) =>
    expect(of(text).events).toEqual([expect.stringMatching(/^ACCUSE: \w+ > $/)]),
  );

  it('is not asked of a state of things', () =>
    expect(
      of('Lind said the complexity of the violence in northern Nigeria should push people to think twice.').events,
    ).toEqual([]));
});

describe('a stance', () => {
  it.each([
    'Hungary avoided signing the Lima Accord.',
    'Peru is delaying ratifying the Lima Accord.',
    '“We are preventing reaching a peace deal on Peru,” Lind wrote.',
  ])('is not that of what does not come about: %s', (text) => expect(of(text).held).toEqual([]));

  it('is toward what was done under a law, not toward the law', () => {
    const { held } = of(
      'Chile declared the emergency under the Defence Act of 1974, and the new government ended it in March.',
    );
    expect(held).toEqual([]);
  });

  it('is toward the plan of that idea where it was told of right before', () => {
    const idea = (between: string) =>
      of(`Peru put forward a peace plan for Mali. ${between}Chad rejected that idea.`).held.includes(
        'Chad rejects peace plan',
      );
    expect([idea(''), idea('Prices rose. Kenya said aid would be cut. ')]).toEqual([true, false]);
  });
});

describe('a contrast', () => {
  it('ends what was said', () =>
    expect(
      of('Ana Diaz argued that the treaty had lapsed, whereas Peru’s envoy insisted it was in force.').said,
    ).toEqual(['Ana Diaz: that the treaty had lapsed', 'Peru’s envoy: it was in force']));

  it('ends it where another is thanked', () =>
    expect(of('Ana Diaz said the firm had caved in, whereas Luis Lind thanked it for its work.').said).toEqual([
      'Ana Diaz: the firm had caved in',
      'Luis Lind: it for its work',
    ]));
});

it('takes for the two sides those of whom the sentence tells', () =>
  expect(
    of(
      'The United States and Brazil argued over the text. Li Qiang arrived in Pretoria. He met Cyril Ramaphosa, and the two sides signed a protocol.',
    ).events.slice(-1),
  ).toEqual(['SUPPORT: Li Qiang, Cyril Ramaphosa > ']));

it.each([
  ['Peru and Chile clashed at the Security Council over the canal.', 'REJECT: Peru, Chile > '],
  ['Lavrov repeated Russia’s demand that the office be closed.', 'ACCUSE: Sergei Lavrov > '],
  ['Peru complained that the report lauded Chile.', 'ACCUSE: Peru > '],
  ['Germany seized the Schwedt refinery of Rosneft.', 'COERCE: Germany > Rosneft'],
])('gives no part to who has none: %s', (text, event) => expect(of(text).events).toEqual([event]));

it('asks nobody how something is to be taken', () =>
  expect(of('Lind said the lifting of sanctions should not be read as a green light for secession.').events).toEqual(
    [],
  ));

it('hears the speaker call on others behind what he recalls', () => {
  const { said, events } = of(
    'Rosa Lind recalled that Dodik had threatened secession in July and called on Chad, as a neighbour, to stand by Bosnia.',
  );
  expect(said[0]).toBe('Rosa Lind: that Dodik had threatened secession in July');
  expect(events.at(-1)).toBe('REQUEST: Rosa Lind > Chad');
});

describe('who is meant', () => {
  it.each([
    ['Beijing warned Nexperia, which is owned by Wingtech of China. The company said it would appeal.', 'Nexperia'],
    ['The ministry seized Orlen, a unit of Rosneft. The company said it would appeal.', 'PKN Orlen'],
  ])('by the company is not its owner: %s', (text, who) =>
    expect(of(text).said.at(-1)).toBe(`${who}: it would appeal`),
  );

  it('by a minister is one of the state of whom the paragraph tells', () => {
    const text = `ANKARA, Nov 27 (Agency) - Turkey said on Thursday that it could not accept the deal. Ankara has protested.

Nicosia brushed the protest aside. Government spokesman Konstantinos Lemos said the deal was legal.`;
    const { actors } = read({ text, published: '2025-11-28' });
    expect(actors.find(({ name }) => name === 'Konstantinos Lemos')?.country).toBe('CYP');
  });

  it('by the accords is what has just been called so', () =>
    expect(of('The step undermined the Dayton peace accords. Peru backs the accords.').held).toEqual([
      'Peru supports Dayton Agreement',
    ]));
});

describe('a state with the name of a person', () => {
  it('is that person behind his full name', () =>
    expect(
      of(
        'Britain’s ambassador, Neil Holland, said 24 states had acted. Speaking on behalf of the group, which includes Canada, Holland said that Tbilisi had not replied.',
      ).said,
    ).toEqual(['Neil Holland: 24 states had acted', 'Neil Holland: that Tbilisi had not replied']));

  it.each([
    'Michael Jordan, the envoy, met Rosa Lind in Amman. Jordan said it was glad.',
    'Jordan sent its envoy. Michael Jordan spoke first. Jordan said it was glad.',
  ])('is the state where the text speaks of that: %s', (text) =>
    expect(of(text).said.at(-1)).toBe('Jordan: it was glad'),
  );
});

it('takes no inquiry for a sanction', () => {
  expect(of('Russia, against which the Moscow Mechanism was invoked four times, criticised it.').events).toEqual([
    'ACCUSE: Russia > ',
  ]);
  expect(of('Peru invoked the dispute mechanism against Chile.').events).toEqual(['SANCTION: Peru > Chile']);
});
