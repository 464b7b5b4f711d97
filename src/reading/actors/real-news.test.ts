import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const cast = (text: string) =>
  read({ text, published: '1998-03-01' }).actors.map(({ name, mentions }) => ({
    name,
    said: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
const names = (text: string) => cast(text).map(({ name }) => name);
const said = (text: string, name: string) => cast(text).find((one) => one.name === name)?.said ?? [];

describe('what a state is, before its name', () => {
  it.each([
    ['OPEC member Gabon opposed the quota.', ['OPEC', 'Gabon']],
    ['The cut hurt longtime U.S. ally Kenya.', ['United States', 'Kenya']],
    ['They visited fellow NATO member Norway.', ['NATO', 'Norway']],
    ['Rival Chad answered on Sunday.', ['Chad']],
    ['The former colony Senegal agreed.', ['Senegal']],
  ])('%s', (text, expected) => expect(names(text).filter((name) => name !== 'They')).toEqual(expected));

  it('stays apart where the state belongs to a clause of its own', () =>
    expect(names('The country Chad invaded was Libya.')).toContain('Libya'));

  it('leaves an official with the state, not with the body it is in', () =>
    expect(
      read({ text: 'Officials of EU member Malta met.', published: '2026-01-01' }).actors.find(
        ({ kind }) => kind === 'group',
      )?.country,
    ).toBe('MLT'));
});

describe('surnames', () => {
  it('of two words with a hyphen', () =>
    expect(said('Miriam Bar-Natan was freed. Bar-Natan thanked her lawyer.', 'Miriam Bar-Natan')).toHaveLength(3));
  it('that are titles too', () =>
    expect(names('Martin Luther King Jr. spoke. Rosa Lind, Jr., listened.')).toEqual([
      'Martin Luther King',
      'Rosa Lind',
    ]));
});

describe('groups', () => {
  it('of another number are others', () =>
    expect(
      names('Some 300 Chadian soldiers crossed the river. On Friday two Chadian soldiers drowned.').filter((name) =>
        name.includes('soldiers'),
      ),
    ).toHaveLength(2));
  it('of citizens, by where their forebears came from', () =>
    expect(names('Greek, Irish and Italian Americans marched.')).toEqual(['Americans']));
  it('that two states make are no third', () =>
    expect(names('The Mali-Chadian talks went on in Rome.')).toEqual(['Mali', 'Chad']));
  it('of politicians are no two states', () =>
    expect(
      said('Peru and Chile signed it. The Senate passed it with votes from both parties.', 'Peru and Chile'),
    ).toEqual([]));
});

it('a settlement is a place, and a people no name before it', () =>
  expect(names('The Jewish West Bank settlement of Tel Oren was closed.')).toEqual([]));

it('an office in brackets is no other holder', () =>
  expect(names('Vice President (then-Governor) Rosa Lind spoke.')).toEqual(['Rosa Lind']));

it('what somebody is called by another is not what he is', () =>
  expect(said('Carlos Huamani called Ana Lind a traitor. The court described Lind as a spy.', 'Ana Lind')).toEqual([
    'Ana Lind',
    'Lind',
  ]));

it('a party is not called the organisation', () =>
  expect(said('Norway joined NATO. The Democratic Party objected. The organization grew.', 'NATO')).toContain(
    'The organization',
  ));

const actor = (text: string, name: string, published = '1998-03-01') =>
  read({ text, published }).actors.find((one) => one.name === name);

describe('titles', () => {
  it('a king is called by his given name, and is none of that surname', () =>
    expect(names('Ali Hassan wrote a letter. King Hassan of Morocco read it.')).toHaveLength(3));
  it('a prince by the first of his names', () =>
    expect(names('Prince Turki bin Faisal left. Prince Turki returned.')).toHaveLength(1));
  it('two before a name are of one holder', () =>
    expect(names('First Prime Minister Prince Norodom Chan left.')).toHaveLength(1));
  it('of envoys to two states are of two envoys', () =>
    expect(
      names('The Chadian ambassador to Peru said so. The Chadian ambassador to Chile denied it.').filter((name) =>
        name.includes('ambassador'),
      ),
    ).toHaveLength(2));
  it('behind a name, with whose brother he is', () =>
    expect(said("Prince Selim, King Omar's brother and adviser, spoke.", 'Selim')).toContain('adviser'));
});

describe('of what state one is', () => {
  it('by being one of its people', () =>
    expect(actor('Oleg Sidor, the Russian who built it, spoke.', 'Oleg Sidor')?.country).toBe('RUS'));
  it('not by where a people of another state is', () =>
    expect(actor('The 80 Kenyans in Chad left.', 'Kenyans')?.country).toBe('KEN'));
  it.each(['Multinational forces', 'Diplomatic sources'])('%s are of no one state', (who) =>
    expect(actor(`${who} in Mali left on Sunday.`, who)?.country).toBeNull(),
  );
  it('a body of states is of none that quarrels in it', () =>
    expect(names('A Chadian World Court case went on.')).toEqual(['Chad', 'International Court of Justice']));
  it('an adjective joined to the name of a state is that state', () =>
    expect(names('U.S. and Danish objections failed.')).toEqual(['United States', 'Denmark']));
});

it('a group of so many people is no body, nor is a model for something a person', () =>
  expect(
    read({ text: 'A group of 40 lawyers praised the model for a republic.', published: '1998-03-01' }).actors.every(
      ({ kind }) => kind === 'group',
    ),
  ).toBe(true));
