import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `TGO opposes maritime pact`, a line a position toward an instrument. */
const lines = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const name = (id: string): string => {
    const actor = actors.find((one) => one.id === id)!;
    return actor.kind === 'state' ? (actor.country ?? actor.name) : actor.name;
  };
  return positions.flatMap(({ holder, stance, toward }) => {
    const instrument = instruments.find(({ id }) => id === toward);
    return instrument ? [`${name(holder)} ${stance} ${instrument.name}`] : [];
  });
};

describe('what was said to be so', () => {
  it.each([
    ['Togo says the Lomé Accord has expired. Benin disputes that.', 'BEN holds-in-force Lomé Accord'],
    ['Togo says the Lomé Accord has expired. Benin disputes that reading.', 'BEN holds-in-force Lomé Accord'],
    [
      'Togo says the Lomé Accord has expired.\n\nBenin and Ghana reject that interpretation.',
      'GHA holds-in-force Lomé Accord',
    ],
    ['Togo says the Lomé Accord has expired, a view that Benin rejects.', 'BEN holds-in-force Lomé Accord'],
    ['Togo says the Lomé Accord has expired, something Benin denies.', 'BEN holds-in-force Lomé Accord'],
    ['Togo says the Lomé Accord is unfair, a view that Benin shares.', 'BEN opposes Lomé Accord'],
    ['While Togo backs the Lomé Accord, Benin does not.', 'BEN opposes Lomé Accord'],
    ['Togo supports the Lomé Accord, but Benin does not.', 'BEN opposes Lomé Accord'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line));

  it.each([
    ['Togo says the Lomé Accord is unfair. Benin denies that.', 'BEN'],
    ['Togo rejected the Lomé Accord. Benin disputes the figures.', 'BEN'],
    ['Togo says the Lomé Accord has expired. Benin disputes that it ever signed it.', 'BEN'],
    ['Although Togo has signed the Lomé Accord, Benin has not.', 'BEN'],
  ])('is disputed by nobody: %s', (text, holder) => expect(lines(text).join(' ')).not.toContain(holder));
});

describe('whoever is pressed', () => {
  it.each([
    ['Peru said it would not bow to pressure to cancel the Lima Accord.', 'PER supports Lima Accord'],
    ['Peru refused to bow to calls to cancel the Lima Accord.', 'PER supports Lima Accord'],
    ['Peru bowed to pressure to cancel the Lima Accord.', 'PER opposes Lima Accord'],
    ['Peru joined calls for the Lima Accord to be torn up.', 'PER opposes Lima Accord'],
    ['Peru backed a call for the Lima Accord to be scrapped.', 'PER opposes Lima Accord'],
    ['Peru rejected calls for the Lima Accord to be torn up.', 'PER supports Lima Accord'],
    ['Peru echoed calls for the Lima Accord to be ratified.', 'PER calls-for Lima Accord'],
    ['The opposition had asked the judges to strike down the Lima Accord.', 'The opposition opposes Lima Accord'],
  ])('%s', (text, line) => expect(lines(text)).toContain(line));

  it.each([
    'Peru is under pressure to leave the Lima Accord.',
    'Peru and Chile would rather see the Lima Accord renegotiated than scrapped.',
    'Peru gave the Lima Accord a lukewarm welcome.',
    'Peru, which did not sign the Lima Accord, said nothing.',
    'The Lima Accord has nothing to do with Peru.',
  ])('has said nothing yet: %s', (text) => expect(lines(text)).toEqual([]));

  it('does not do what is demanded of it', () =>
    expect(lines('Ana Lind rejected demands that Chile leave the Lima Accord.')).toEqual([
      'Ana Lind supports Lima Accord',
    ]));
});

describe('what is meant', () => {
  it.each([
    ['“We will never sign it,” a Chilean minister said of the Lima Accord.', 'opposes Lima Accord'],
    ['“It is a betrayal,” a Chilean minister said of the Lima Accord.', 'opposes Lima Accord'],
    [
      'Ministers discussed the Lima Accord. Chile says it is the only way to stop the collapse of the stocks.',
      'CHL supports Lima Accord',
    ],
    ['The Lima Accord was backed by Peru and welcomed by Chile.', 'CHL supports Lima Accord'],
    ['As far as Chile is concerned, the Lima Accord is dead.', 'CHL holds-terminated Lima Accord'],
    ['Leaders debated the Lima Accord, but Chile dug in its heels.', 'CHL opposes Lima Accord'],
    ['Chile saw no point in honouring the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile gave the Lima Accord a cool reception.', 'CHL opposes Lima Accord'],
    ['Chile gave the Lima Accord the green light.', 'CHL supports Lima Accord'],
    ['Chile made no secret of its dislike for the Lima Accord.', 'CHL opposes Lima Accord'],
    [
      'Peru voted for the resolution on Mali; the Union of Democrats opposed it.',
      'Union of Democrats opposes resolution',
    ],
    [
      'Brazil proposed a six-month moratorium on customs checks. Ecuador accepted the proposal.',
      'ECU supports six-month moratorium',
    ],
    [
      'Ministers met to discuss a draft fisheries protocol. Chile called the proposal a disaster.',
      'CHL opposes draft fisheries protocol',
    ],
    [
      'Ministers discussed a draft fisheries protocol. Kenya could not put its name to a document that hurt fishermen.',
      'KEN opposes draft fisheries protocol',
    ],
    [
      'ECOWAS suspended Chad and has imposed a travel ban on the junta’s leaders. Togo defended the ban.',
      'TGO supports ECOWAS travel ban on the junta’s leaders',
    ],
    [
      'The chamber of commerce in Piura came to the defence of the Lima Accord.',
      'The chamber of commerce supports Lima Accord',
    ],
    ['Fishermen’s cooperatives have come out against the Lima Accord.', 'Fishermen’s cooperatives opposes Lima Accord'],
    ['Chile shares Peru’s objections to the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile wants nothing to do with the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile walked out rather than endorse the Lima Accord.', 'CHL opposes Lima Accord'],
    ['Chile would renegotiate rather than leave the Lima Accord.', 'CHL supports Lima Accord'],
    ['Chile has left the Lima Accord. Peru has begun to withdraw.', 'PER opposes Lima Accord'],
    ['The union threatened to block roads until the Lima Accord was withdrawn.', 'The union opposes Lima Accord'],
    ['Farmers have called a strike against the Lima Accord.', 'Farmers opposes Lima Accord'],
    ['Chile regards the Lima Accord as still in force.', 'CHL holds-in-force Lima Accord'],
    ['Chile said the Lima Accord produced no legal effects.', 'CHL opposes Lima Accord'],
    ['Chile signed the Lima Accord. Lawmakers have promised to fight ratification.', 'Lawmakers opposes Lima Accord'],
    ['Chile has signed the Lima Accord and said it would stay in.', 'CHL supports Lima Accord'],
    [
      'Ministers drew up a trade agreement with Peru. Chile would sign the agreement on the agreed date.',
      'CHL supports trade agreement',
    ],
    ['Cities published a joint letter to Peru, but Chile refused to put its name to it.', 'CHL opposes joint letter'],
    [
      'Vietnam proposed a new protocol on mine clearance; Bangkok rejected the idea, and Phnom Penh endorsed it.',
      'THA rejects new protocol',
    ],
    ['Harbour International urged governments to heed the Lima Accord.', 'Harbour International calls-for Lima Accord'],
  ])('%s', (text, line) => expect(lines(text).join(', ')).toContain(line));

  it('is the agreement that was just called so, not a draft', () =>
    expect(
      lines(
        'Ministers tried to save a 2014 agreement on the lake. They discussed a draft protocol. Peru backs the protocol, and Chile backs the protocol. Mali insisted that the 2014 agreement had lapsed. “The agreement expired in June,” Mali said.',
      ).filter((line) => /terminated/.test(line)),
    ).toEqual(['MLI holds-terminated 2014 agreement', 'MLI holds-terminated 2014 agreement']));
});
