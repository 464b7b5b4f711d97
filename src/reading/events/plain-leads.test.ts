import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2026-11-30' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients }) =>
      `${mode ? `${type}/${mode}` : type}: ${sides(by)} > ${sides(recipients)}`,
  );
}

describe('borders', () => {
  it.each([
    ['Kenya sealed its border with Uganda on Monday.', ['COERCE/restrict: Kenya > Uganda']],
    ['Kenya reopened the Busia crossing to aid lorries on Sunday.', ['CONCEDE: Kenya > -']],
    ['The reopening of the border with Uganda by Kenya enabled traders to return.', ['CONCEDE: Kenya > Uganda']],
    ['Police sealed off the main square in Lima.', ['COERCE/restrict: Police > Peru']],
    ['Firefighters cordoned off the street after the collapse.', []],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('relief on its way', () => {
  it.each([
    ['A 30-lorry aid convoy entered the town of Bria on Friday.', 'AID: A 30-lorry aid convoy > '],
    ['Lorries loaded with medicine crossed into Chad.', 'AID: - > Chad'],
    ['A plane carrying 20 tonnes of vaccines landed in Bangui.', 'AID: - > Central African Republic'],
    ['A Kenyan military convoy entered Chad on Friday.', 'MOBILIZE/troops: A Kenyan military convoy > Chad'],
    ['Norway sent search teams to Fiji.', 'AID: Norway > Fiji'],
  ])('%s', (text, event) => expect(eventsOf(text).join()).toContain(event));
});

describe('strikes', () => {
  it.each([
    ['Thousands of nurses walked out across Ghana.', ['PROTEST/strike: nurses > -']],
    ['A strike by dockers forced Chile to close two ports.', ['PROTEST/strike: dockers > -']],
    ['A strike by air traffic controllers grounded flights in Spain.', ['PROTEST/strike: air traffic controllers > -']],
    ['The strikes forced the Peruvian president to resign.', ['RETREAT/resign: the Peruvian president > -']],
    ['A sit-in by students paralysed the ministry in Lima.', ['PROTEST/obstruct: students > -']],
    ['A snowstorm closed the border between Chile and Argentina.', []],
    // what is only announced
    ['Greek unions called a general strike for December 12.', ['THREATEN: Greek unions > -']],
    ['Peru and Chile announced joint exercises for January.', ['AGREE: Peru, Chile > -']],
    ['Greek unions called a general strike on November 24.', ['PROTEST/strike: Greek unions > -']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('courts, votes and planes', () => {
  it.each([
    ["Kenya's Supreme Court annulled the presidential election.", ['REJECT: Supreme Court > -']],
    ['The junta in Guinea pledged to hold elections within a year.', ['AGREE: The junta > -']],
    ['Peru sought the extradition of a former banker from Spain.', ['REQUEST/assist: Peru > Spain']],
    ['Swedish jets intercepted a Russian spy plane.', ['MOBILIZE/troops: Swedish jets > Russia']],
    ['Two Chinese bombers flew close to Taiwan on Monday.', ['MOBILIZE/troops: Two Chinese bombers > Taiwan']],
    ['Estonia said a Russian fighter jet violated its airspace.', ['MOBILIZE/troops: a Russian fighter jet > Estonia']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('who does it', () => {
  it.each([
    [
      "Amnesty International accused Mali's army of killing civilians.",
      ["ACCUSE/allege: Amnesty International > Mali's army"],
    ],
    [
      'Amnesty International accused Malian troops of killing farmers.',
      ['ACCUSE/allege: Amnesty International > Malian troops'],
    ],
    ['Japan joined an exercise with Peruvian and Chilean forces off Guam.', ['COOPERATE: Japan > Peru, Chile']],
    ['Hundreds of police officers were deployed in Lima.', ['MOBILIZE/police: police officers > Peru']],
    ['Israel called up tens of thousands of reservists.', ['MOBILIZE/troops: Israel > -']],
    ['Peruvian soldiers set up checkpoints along the Chilean border.', ['MOBILIZE/troops: Peruvian soldiers > Chile']],
    ['Peruvian mercenaries moved into the Chilean town of Arica.', ['MOBILIZE/militia: Peruvian mercenaries > Chile']],
    ['The Houthis claimed responsibility for a missile attack on a Greek ship.', ['ASSAULT: Houthis > Greece']],
    ['The pirates attacked firms that supply the rebels.', ['ASSAULT: The pirates > firms', 'AID: firms > the rebels']],
    ['In Lima, about 900 people marched in support of the miners.', ['PROTEST/demo: about 900 people > -']],
    ['Peru agreed to form a force of 900 soldiers with Chile.', ['AGREE: Peru > Chile']],
    ['The deployment of Kenyan police in Haiti began on Tuesday.', ['MOBILIZE/police: Kenyan police > Haiti']],
    ['A Chadian diplomat was declared persona non grata by Peru.', ['SANCTION/expel: Peru > A Chadian diplomat']],
    ['The granting of asylum to the dissident by Norway angered Chad.', ['AID: Norway > the dissident']],
    ["Miners' wives marched on the presidential palace.", ["PROTEST/demo: Miners' wives > -"]],
    ['Russian troops entered Mali on Friday.', ['MOBILIZE/troops: Russian troops > Mali']],
    ['Shopkeepers in Lima pulled down their shutters in protest.', ['PROTEST/strike: Shopkeepers > -']],
    ['The extradition of the former minister to Peru was delayed.', []],
    // what is promised is no vote
    [
      'The Peruvian opposition vowed to hold protests until elections are called.',
      ['THREATEN: The Peruvian opposition > -'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

  it('is whoever strikes or puts a strike down, where a text tells of unrest at home', () => {
    const text = `The police in Lima arrested nine union leaders on Monday as the strike of Peruvian miners went into its third week.
      Miners blocked a road with burning tyres, and soldiers fired shots. The government imposed a curfew in two towns of Peru.
      A union leader said the strike would go on until the detainees were freed. The strikers clashed with police near the mine,
      and a doctor said two protesters had been shot. The interior minister said that soldiers had acted in self-defence after
      strikers attacked a police station. The union threatened to extend the walkout to the ports of Peru. The police denied it.`;
    expect(eventsOf(text.replace(/\s+/g, ' '))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('THREATEN: '),
        expect.stringContaining('COERCE/curfew: The government > '),
      ]),
    );
  });
});
