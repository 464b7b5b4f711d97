import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const stances = (text: string): string[] => {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const ids = new Set(instruments.map(({ id }) => id));
  return positions
    .filter(({ toward }) => ids.has(toward))
    .map(({ holder, stance }) => `${actors.find(({ id }) => id === holder)!.name} ${stance}`);
};

describe('a gerund', () => {
  it.each([
    ['Peru warned against leaving the Lima Accord.', ['Peru supports']],
    ['Peru argued against ratifying the Lima Accord.', ['Peru opposes']],
    ['Peru voted against ratifying the Lima Accord.', ['Peru opposes']],
    ['Peru objected to renewing the Lima Accord.', ['Peru opposes']],
    ['Peru is opposed to joining the Lima Accord.', ['Peru opposes']],
    ['Peru refrained from signing the Lima Accord.', ['Peru opposes']],
    ['Peru campaigned for leaving the Lima Accord.', ['Peru opposes']],
    ['Peru warned against weakening the Lima Accord.', ['Peru supports']],
    ['Chile warned Peru against leaving the Lima Accord.', ['Chile supports']],
    ['Chile dissuaded Peru from leaving the Lima Accord.', ['Chile calls-for']],
    ['Peru spoke of leaving the Lima Accord.', []],
  ])('behind a preposition tells what is wanted or not in “%s”', (text, expected) =>
    expect(stances(text)).toEqual(expected),
  );
});

describe('what somebody asks for', () => {
  it.each([
    ['Peru brushed off an appeal by Chile to revive the Lima Accord.', ['Chile calls-for']],
    ['Peru rejected a call by Chile to join the Lima Accord.', ['Peru rejects', 'Chile calls-for']],
    ['Peru ignored Chile’s demand to ratify the Lima Accord.', ['Peru rejects', 'Chile calls-for']],
    ['Peru renewed its pledge to take the country out of the Lima Accord.', ['Peru opposes']],
  ])('is not what is done to it in “%s”', (text, expected) => expect(stances(text)).toEqual(expected));
});

describe('what came to an end', () => {
  it.each([
    ['Peru was expelled from the council and ceased to be a party to the Lima Accord.', ['Peru opposes']],
    ['Chile held back its signature to the Lima Accord.', ['Chile opposes']],
    ['Peru quit the Lima Accord in July, a year after it signed the Lima Accord.', ['Peru opposes', 'Peru supports']],
    [
      'Peru left the Lima Accord. Chile described Peru’s pullout as a stab in the back.',
      ['Peru opposes', 'Chile supports'],
    ],
    ['The agency called the collapse of the Lima Accord a disaster for the region.', ['The agency supports']],
    ['Peru said the vote showed the need to leave the Lima Accord.', ['Peru opposes']],
  ])('is told in “%s”', (text, expected) => expect(stances(text)).toEqual(expected));
});

describe('what became of a vote or a package', () => {
  it.each([
    [
      'Peru’s parliament rejected the Lima Accord. Chile called the vote a missed opportunity. Mali regretted the rejection.',
      ['Peru’s parliament rejects', 'Chile supports', 'Mali supports'],
    ],
    [
      'Peru lifted its veto on the EU’s 20th package of sanctions against Mali. Chile had held up the package for five weeks.',
      ['Peru supports', 'Chile opposes'],
    ],
    ['Peru said the Lima Accord was a dead letter.', ['Peru holds-terminated']],
    ['Peru said neither side could revoke the Lima Accord unilaterally.', ['Peru calls-for']],
    ['Peru said the Lima Accord put an end to the impunity of gangs.', ['Peru supports']],
    ['Peru said the Lima Accord put pressure on farmers.', []],
    ['Peru wants to restore the Lima Accord step by step.', ['Peru supports']],
  ])('is told in “%s”', (text, expected) => expect(stances(text)).toEqual(expected));
});

describe('more of what is said of a text', () => {
  it.each([
    ['Peru asked for the Lima Accord to be withdrawn.', ['Peru opposes']],
    ['Peru asked for the Lima Accord to be ratified.', ['Peru calls-for']],
    ['Peru said there was no alternative to the Lima Accord.', ['Peru supports']],
    ['Peru called the Lima Accord a recipe for civil strife.', ['Peru opposes']],
    ['Peru described the Lima Accord as a victory for science.', ['Peru supports']],
    ['Peru said the Lima Accord infringed on its sovereignty.', ['Peru opposes']],
    ['Peru will abide by the November 2024 ceasefire.', ['Peru supports']],
    ['Peru did not block the Lima Accord.', []],
    [
      'The Lima Treaty was adopted by 124 votes to none. Peru and Chile were among those that abstained.',
      ['Peru abstains', 'Chile abstains'],
    ],
    ['Peru and Chile rejected a counterproposal by Mali.', ['Peru rejects', 'Chile rejects']],
  ])('is told in “%s”', (text, expected) => expect(stances(text)).toEqual(expected));
});

describe('what is asked of others', () => {
  it.each([
    ['Egypt urged Peru not to sign the Lima Accord.', ['Egypt opposes']],
    ['Egypt asked the parliament of Libya not to ratify the Lima Accord.', ['Egypt opposes']],
    ['Egypt gave Peru and Chile thirty days to sign the Lima Accord.', ['Egypt calls-for']],
    ['Peru called for the Lima Accord to be rewritten.', []],
    ['Peru called for the Lima Accord, which Chile never joined, to be scrapped.', ['Peru opposes']],
    ['Kenya drafted a border treaty. Rwanda said it was ready to sign.', ['Kenya supports', 'Rwanda supports']],
    [
      'Peru drafted the Lima Accord. China, which ratified in December, was absent.',
      ['Peru supports', 'China supports'],
    ],
    ['Peru drafted the Lima Accord. Chile has so far declined to sign.', ['Peru supports', 'Chile opposes']],
    ['Peru drafted the Lima Accord. The band signed with a label.', ['Peru supports']],
    ['Peru presented the Lima Accord. Chile called the accord a good start.', ['Peru supports', 'Chile supports']],
  ])('is told in “%s”', (text, expected) => expect(stances(text)).toEqual(expected));
});
