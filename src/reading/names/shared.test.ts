import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { readNames } from './index.js';

const entriesOf = (text: string, written: string): (string | null)[] =>
  readNames(analyse(text))
    .filter((name) => text.slice(name.start, name.end) === written)
    .map((name) => name.entry);

describe('letters that name bodies of several states', () => {
  it('are of the state that the text names', () => {
    expect(
      entriesOf('Washington put sanctions on NIS, and Belgrade asked for more time. Serbia imports oil.', 'NIS'),
    ).toEqual(['naftna-industrija-srbije-srb']);
    expect(entriesOf('South Korea said that the NIS had questioned two men in Seoul.', 'NIS')).toEqual([
      'national-intelligence-service-kor',
    ]);
    expect(entriesOf('The SDF shelled a hill near Kobani, Syria said.', 'SDF')).toEqual([
      'syrian-democratic-forces-syr',
    ]);
    expect(entriesOf('Japan said that the SDF would buy drones. Tokyo had asked for bids.', 'SDF')).toEqual([
      'japan-self-defense-forces-jpn',
    ]);
  });
});

describe('words that name bodies of several states', () => {
  const house = 'House of Representatives';
  it('are of the state that the text is about', () => {
    const text = 'Libya has two rulers. The House of Representatives sits in Tobruk, and Libyan banks are split.';
    expect(entriesOf(text, house)).toEqual(['libyan-house-of-representatives-lby']);
  });
  it('are American or British where the text is about none of the others', () => {
    const text =
      'The House of Representatives passed a bill on Libya. The US secretary of state thanked the American lawmakers.';
    expect(entriesOf(text, house)).toEqual(['united-states-house-of-representatives-usa']);
    expect(entriesOf('The Foreign Office denied the report.', 'Foreign Office')).toEqual([
      'foreign-commonwealth-and-development-office-gbr',
    ]);
  });
  it('are of nobody known where others are meant', () => {
    const text = 'Bulgaria votes on Sunday, and the Socialist Party hopes for ten Bulgarian seats.';
    expect(entriesOf(text, 'Socialist Party')).toEqual([null]);
  });
  it('are those of the European Parliament where they sit in it', () => {
    const text = 'Poland and Austria oppose the bill. The Greens in the European Parliament dismissed it.';
    expect(entriesOf(text, 'Greens')).toEqual(['greens-european-free-alliance']);
    expect(
      entriesOf('Colombia voted on Monday. The Colombian left was split, and the Greens backed it.', 'Greens'),
    ).toEqual(['green-alliance-of-colombia-col']);
  });
});
