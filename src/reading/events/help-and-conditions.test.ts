import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const events = (text: string): string[] => {
  const { events, actors } = read({ text });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events.map(
    ({ type, actors: a, recipients }) => `${type} ${a.map(name).join('+')} > ${recipients.map(name).join('+')}`,
  );
};

describe('events', () => {
  it.each([
    ['France will help Chad patrol the border with Libya.', ['AGREE France > Chad']],
    ['France is helping Chad fight the rebels.', ['AID France > Chad']],
    ['If Chad arms the rebels, Mali will strike its bases, the Malian president said.', ['THREATEN Mali > Chad']],
    ['Chad warned of reprisals against Mali.', ['THREATEN Chad > Mali']],
    ['Chad gave Mali until Friday to free the pilots.', ['THREATEN Chad > Mali']],
    ['Chad insisted that Mali return the land.', ['REQUEST Chad > Mali']],
    ['Chad condemned the sentence against the Malian poet.', ['ACCUSE Chad > ']],
    ['Chad and Niger had begun the process of restoring sanctions on Mali.', ['SANCTION Chad+Niger > Mali']],
    ['A truce was agreed between Chad and Mali.', ['CONCEDE Chad+Mali > ']],
    ['Chadian exiles held a vigil in Lisbon.', ['PROTEST Chadian exiles > ']],
    ['Chad is in talks with Mali over a pipeline.', ['CONSULT Chad > Mali']],
    ['Chad is not in talks with Mali over a pipeline.', []],
    ['Chad to pull troops out of Mali by year end', ['AGREE Chad > Mali']],
    ['Rumours that Chad had sold drones to Mali spread.', []],
    [
      'The Chadian president attacked the Malian foreign minister.',
      ['ACCUSE The Chadian president > the Malian foreign minister'],
    ],
    ['Chad is set to receive aid from Mali.', ['AID Mali > Chad']],
    ['Chad said that talks had failed and that it would expel the Malian envoy.', ['THREATEN Chad > the Malian envoy']],
    ['The Chadian minister said the Malian envoy is to visit Niger.', ['AGREE the Malian envoy > Niger']],
    ['The Chadian minister said the aim was to attack Mali.', []],
    ['In Niamey, the Chadian president appealed for calm.', []],
    ['The Chadian president denounced what he called Malian meddling.', ['ACCUSE The Chadian president > Mali']],
    ['Chadian rebels responded with rockets at a Malian village.', ['ASSAULT Chadian rebels > Mali']],
    ['Chad called on Mali to free the sailor.', ['REQUEST Chad > Mali']],
    ['Chadian miners have been on strike since Monday.', ['PROTEST Chadian miners > ']],
    [
      'Chadian miners went on strike to protest against the government of Mali.',
      ['PROTEST Chadian miners > the government of Mali'],
    ],
    ['Chadian lawyers staged a walkout over the arrest of a colleague.', ['PROTEST Chadian lawyers > ']],
    ['Chad sent troops to its border with Mali.', ['MOBILIZE Chad > Mali']],
    ['The Chadian ministry voiced concern over the escalation on the border between Mali and Niger.', []],
    ['Chad exempted Mali from the sanctions.', ['CONCEDE Chad > Mali']],
    ['Had Chad accepted the plan, Mali would have ended the war, the envoy claimed.', []],
    ['Should Iran attack, Israel will bomb its ports.', ['THREATEN Israel > Iran']],
    [
      'If Chad does not retreat, Mali will bomb its ports, the Malian president told reporters.',
      ['THREATEN Mali > Chad'],
    ],
    ['Chad warned its citizens against travelling to Mali.', []],
    [
      'The envoy of Chad pleaded with the Malian generals to stop the war.',
      ['REQUEST The envoy of Chad > the Malian generals'],
    ],
    ['Slovakia and Hungary opposed the EU plan.', ['REJECT Slovakia+Hungary > European Union']],
    [
      'The Sudanese army, which is backed by Egypt, bombed RSF positions in Nyala.',
      ['ASSAULT The Sudanese army > Rapid Support Forces', 'SUPPORT Egypt > The Sudanese army'],
    ],
    ['Chad issued an ultimatum to Mali, giving it ten days to leave.', ['THREATEN Chad > Mali']],
  ])('of “%s”', (text, wanted) => expect(events(text)).toEqual(wanted));
});
