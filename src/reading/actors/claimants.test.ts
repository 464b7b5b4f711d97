import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const actorsIn = (text: string, published = '2025-06-01') => read({ text, published }).actors;
const namesIn = (text: string): string[] => actorsIn(text).map(({ name }) => name);
const speakersIn = (text: string): string[] => {
  const { actors, statements } = read({ text, published: '2025-06-01' });
  return statements.map(({ speakers, cue }) => {
    const names = speakers.map((id) => actors.find((actor) => actor.id === id)!.name);
    return `${names.join('+')} ${cue ? text.slice(cue.start, cue.end) : ''}`;
  });
};

describe('who speaks', () => {
  it('inside a relative clause is whoever the verb above is about', () =>
    expect(
      speakersIn('Greenpeace urged the European Parliament to reject the accord, which it says will harm forests.'),
    ).toContain('Greenpeace says'));
  it('as they is those who said so before, not a body inside what they said', () =>
    expect(
      speakersIn('Peru, Chad and Chile argued that the agency had no mandate. They called on others to leave.'),
    ).toContain('Peru+Chad+Chile called on'));
});

describe('an actor', () => {
  it('is the minister of the lead who is named next', () =>
    expect(
      namesIn(
        "Vanuatu's climate minister on Friday urged rich countries to pay.\nRalph Regenvanu told a forum that islands would drown.",
      ),
    ).not.toContain("Vanuatu's climate minister"));
  it('is a bloc with the word bloc behind its name', () =>
    expect(namesIn('Chile has a deal with the Mercosur bloc. Mercosur praised it.')).toEqual(['Chile', 'Mercosur']));
  it('is a government with the whole name of whose it is', () =>
    expect(namesIn('India asked the government of Nobel laureate Muhammad Yunus to act.')).toEqual([
      'India',
      'the government of Nobel laureate Muhammad Yunus',
      'Muhammad Yunus',
    ]));
  it('has the state of its leader', () => {
    const text = "MOSCOW - Russia's envoy said so. The team blamed the former government of Bashar al-Assad.";
    expect(actorsIn(text).find(({ name }) => name.startsWith('the former'))!.country).toBe('SYR');
  });
  it('is no agency that passes on news where another has been named', () => {
    const text =
      'Peru wrote to the International Atomic Energy Agency, the Andina news agency said. Peru argued that the agency had no mandate.';
    const agency = actorsIn(text).find(({ name }) => name === 'International Atomic Energy Agency')!;
    expect(agency.mentions.map(({ start, end }) => text.slice(start, end))).toContain('the agency');
  });
  it('is an officer of the army in a text on a coup', () => {
    const sectors = (text: string) => actorsIn(text).find(({ name }) => name === 'Officers')!.sectors;
    expect(sectors('Officers who seized power in Mali last week left.')).toEqual(['MIL']);
    expect(sectors('Officers who searched a house in Mali last week left.')).toEqual(['COP']);
  });
  it('is not what somebody describes a thing as', () => {
    const text = 'Ann Lind said Peru rejects what she described as a bogus mediator. She left.';
    const lind = actorsIn(text).find(({ name }) => name === 'Ann Lind')!;
    expect(lind.mentions.map(({ start, end }) => text.slice(start, end))).not.toContain('a bogus mediator');
  });
  it('is no pair of others where two hold an office', () =>
    expect(
      actorsIn('Spokesman Ann Lind met Luis Mora, a foreign minister. Both presidents will sign it.').every(
        ({ members }) => members.length === 0,
      ),
    ).toBe(true));
  it('is no river', () => expect(namesIn('Peru fears the clearing of the Amazon.')).toEqual(['Peru']));
});
