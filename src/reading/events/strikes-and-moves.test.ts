import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients }) =>
      `${mode ? `${type}/${mode}` : type}: ${sides(by)} > ${sides(recipients)}`,
  );
}

describe('strikes and protests', () => {
  it.each([
    ['Teachers in Peru are on strike.', 'PROTEST/strike: Teachers > -'],
    ['Nurses in Ghana downed tools over unpaid wages.', 'PROTEST/strike: Nurses > -'],
    ['Thousands took part in a rally in Lima against the government.', 'PROTEST/demo: Thousands > the government'],
    [
      'Chilean farmers drove their tractors to Quito in protest at Peruvian imports.',
      'PROTEST/demo: Chilean farmers > Peru',
    ],
    [
      'Chilean activists chained themselves to the Peruvian ministry.',
      'PROTEST/obstruct: Chilean activists > the Peruvian ministry',
    ],
    ['Chilean lawmakers walked out of parliament in protest at the budget.', 'PROTEST/boycott: Chilean lawmakers > -'],
    ['A strike by Chilean pilots grounded flights in Peru.', 'PROTEST/strike: Chilean pilots > -'],
  ])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));
});

describe('troops and ships', () => {
  it.each([
    ['Peru sent in the army to quell the riots.', 'MOBILIZE/troops: Peru > -'],
    ['Chilean troops began deploying along the Peruvian border.', 'MOBILIZE/troops: Chilean troops > Peru'],
    ['The Peruvian president ordered a partial call-up of reservists.', 'MOBILIZE/troops: The Peruvian president > -'],
    ['Army helicopters bombed rebel camps.', 'ASSAULT/aerial: Army helicopters > rebels'],
    ['It was reported that Peru had attacked Chile.', 'ASSAULT: Peru > Chile'],
    ['Peru deepened military cooperation with Chile.', 'COOPERATE: Peru > Chile'],
    ['Ana Ruiz fled to Chile in May. Chile granted her asylum on Monday.', 'AID: Chile > Ana Ruiz'],
    ['Chile said Peru was entirely to blame.', 'ACCUSE/allege: Chile > Peru'],
    [
      'Luis Ruiz refused to meet the Chilean minister, whom he accuses of theft.',
      'ACCUSE/allege: Luis Ruiz > the Chilean minister',
    ],
  ])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));

  it.each([
    'Peru will not send troops to Chile.',
    'Peru said it would not send troops to Chile.',
    'Peru has no plans to send troops to Chile.',
    'Chile took no sides in public.',
    'Luis Ruiz took over the Peruvian ministry in 2019.',
    'A Peruvian plane flying to Quito landed in the sea.',
    'It was not reported that Peru had attacked Chile.',
  ])('not in `%s`', (text) => expect(eventsOf(text)).toEqual([]));

  it('tells of what rebels and their government do to each other as of no politics', () => {
    const text =
      'LIMA - Rebels seized a mine near Lima. Peru invited the government and the rebels to talks. The rebels fled. ' +
      'The government shelled the rebels. Qatar invited both parties to talks. The rebels killed ten soldiers of the government.';
    expect(eventsOf(text)).toContain('AGREE: Qatar > the government and Rebels');
  });
});
