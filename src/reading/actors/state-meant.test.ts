import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** The recipients of the last event of a text. */
const last = (text: string): (string | undefined)[] => {
  const { actors, events } = read({ text, published: '2025-06-01' });
  return (events.at(-1)?.recipients ?? []).map(({ actor }) => actors.find(({ id }) => id === actor)?.country ?? '');
};

describe('the country', () => {
  it('is the one to which that was done before', () => {
    expect(
      last(
        "Kenya suspended Togo on Sunday. Peru's president flew to Lome for talks. Ghana suspended the country on Friday.",
      ),
    ).toEqual(['TGO']);
    expect(
      last(
        "Norway imposed sanctions on Chad. Peru's president met the generals. Canada sanctioned the country on Friday.",
      ),
    ).toEqual(['TCD']);
  });
  it('is not the one that does it', () => {
    expect(last('Niger left the bloc. Benin warned the country against a war.')).toEqual(['NER']);
  });
});

describe('the Treasury and the Minister of Defence', () => {
  const countries = (text: string): (string | null)[] => read({ text }).actors.map(({ country }) => country);
  it('are of the state that the text comes from', () =>
    expect(countries('NAIROBI - Kenya ended its programme, the Treasury said on Thursday.')).toEqual(['KEN', 'KEN']));
  it('and of the state that the title names by its letters', () =>
    expect(countries('Kim Song Nam, Vice-Minister of Defence of the DPRK, met Lind on Monday.')).toContain('PRK'));
});

describe('the captain of another ship', () => {
  it('is nobody spoken of before', () =>
    expect(last('Chad held a Georgian captain. Peru refused to hand over the captain of another ship.')).not.toContain(
      'GEO',
    ));
});

describe('the country that did something', () => {
  it('is none that was named before', () =>
    expect(
      read({ text: "Peru's envoy said that the country which opposes inspections had something to hide." }).events,
    ).toEqual([]));
  it('but the one of which that is said', () => {
    const { actors, events } = read({ text: 'Peru spoke. Chile, the country that hosted the talks, was pleased.' });
    expect(
      events.flatMap((event) => event.actors).map(({ actor }) => actors.find(({ id }) => id === actor)?.country),
    ).toEqual(['CHL']);
  });
});
