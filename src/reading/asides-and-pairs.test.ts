import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors, instruments, positions } = read({ text, published: '2025-11-18' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return {
    about: statements.map(({ about }) => about.map(nameOf)),
    said: statements.map(
      ({ speakers, content }) =>
        `${speakers.map(nameOf).join(', ')}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type}: ${a.map(({ actor }) => nameOf(actor)).join(', ')} > ${r.map(({ actor }) => nameOf(actor)).join(', ')}`,
    ),
    held: positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`),
  };
};

describe('who says so', () => {
  it('is whoever stands before the second verb', () =>
    expect(
      of(
        'Rosa Lind said borders could not be changed by force, and Chad’s Carlos Mora, whose government has refused to endorse the text, urged Mali to back it.',
      ).events,
    ).toContain('REQUEST: Carlos Mora > Mali'));

  it('is whoever is asked, not of what he is asked', () => {
    const { said, events } = of(
      'India’s Ministry of External Affairs, asked about Mora’s allegation that New Delhi was waging a proxy war, called it baseless.',
    );
    expect(said).toContain('Ministry of External Affairs: it baseless');
    expect(events.filter((one) => one.startsWith('ASSAULT'))).toEqual([]);
  });

  it('is the minister who telephoned both', () =>
    expect(
      of(
        'Iran said its foreign minister, Abbas Araghchi, had telephoned both Ishaq Dar and Amir Khan Muttaqi and urged them to continue the dialogue.',
      ).events,
    ).toContain('REQUEST: Abbas Araghchi > Ishaq Dar, Amir Khan Muttaqi'));

  it('is a presidency as well', () =>
    expect(of('The White House and the Ukrainian presidency said any deal must uphold the law.').said).toEqual([
      'White House, the Ukrainian presidency: any deal must uphold the law',
    ]));

  it('is nobody where it is denied', () =>
    expect(
      of('Tahir Andrabi denied a report by Tolo News that Pakistan had demanded that Kabul recognise the border.').said,
    ).toEqual(['Tahir Andrabi: that Pakistan had demanded that Kabul recognise the border']));
});

describe('who is meant', () => {
  it('by him is whoever accuses', () =>
    expect(
      of('Rosa Lind met Carlos Mora. President Nicolas Maduro accuses the United States of wanting to overthrow him.')
        .about,
    ).toEqual([['United States']]));

  it('by it is none of three', () =>
    expect(
      of(
        'Britain, France and Germany presented a counter-proposal. According to a copy, it would start talks on territory.',
      ).events,
    ).toEqual([]));

  it('by them are those who were telephoned', () =>
    expect(
      of(
        'Carlos Mora said his foreign and defence ministers would travel to Lima. Iran said its foreign minister, Abbas Araghchi, had telephoned both Ishaq Dar and Amir Khan Muttaqi and urged them to continue the dialogue.',
      ).events,
    ).toContain('REQUEST: Abbas Araghchi > Ishaq Dar, Amir Khan Muttaqi'));

  it('by two states with a clause each, are both', () =>
    expect(
      of(
        'The arrival of the ship drew protests from Venezuela, whose government said it had put its forces on alert, and from Colombia, whose president ordered a halt.',
      ).events,
    ).toContain('ACCUSE: Venezuela, Colombia > '));
});

describe('what is held', () => {
  it('of a letter says nobody who is in a conflict', () =>
    expect(of('Washington told Congress in a letter that it was in an “armed conflict” with cartels.').held).toEqual(
      [],
    ));

  it('of a treaty says nobody who tells what it does not oblige to', () =>
    expect(
      of('Sergei Lavrov said a 2025 treaty with Venezuela did not oblige either side to come to the other’s aid.').held,
    ).toEqual([]));

  it('of a statement says nobody who speaks of a day', () =>
    expect(
      of(
        'In a joint statement, Peru and Chad said so. Marco Rubio said it had been “probably the most productive day” of the talks so far.',
      ).held,
    ).toEqual([]));

  it('of a counter-proposal is not held of the plan', () =>
    expect(of('Europe tabled a counterproposal to the peace plan. Russia rejected the counterproposal.').held).toEqual(
      expect.arrayContaining(['Russia rejects counterproposal']),
    ));

  it('is no promise to allow nothing', () =>
    expect(of('Chad would allow nobody to use its territory against another state, Carlos Mora said.').events).toEqual(
      [],
    ));
});
