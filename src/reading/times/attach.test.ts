import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { read } from '../read.js';
import { timeOf } from './index.js';

/** The words of the time that a word of the text happens at. */
function timeAt(text: string, word: string): string | null {
  const analysis = analyse(text);
  const { times } = read({ text, published: '2025-10-27' });
  const trigger = analysis.tokens.findIndex((t) => t.form === word);
  const when = timeOf(analysis, times, trigger);
  return when && text.slice(when.start, when.end);
}

describe('timeOf', () => {
  it.each([
    ['The ministers met in Doha on Friday.', 'met', 'Friday'],
    ['On Friday, the ministers met in Doha.', 'met', 'Friday'],
    ['Peru imposed tariffs of 25 percent on Chilean steel and cars on Friday.', 'imposed', 'Friday'],
    ['The court sentenced him to 30 years in prison on Friday for massacres.', 'sentenced', 'Friday'],
    ['Talks were held in Doha on Friday.', 'Talks', 'Friday'],
    ['The army attacked the town yesterday.', 'attacked', 'yesterday'],
    ["Friday's attack killed two people.", 'attack', 'Friday'],
    ['Peru and Chile will open the first bridge between them since 1991 next month.', 'open', 'next month'],
    ['Peru fired its first rockets since May at Chile.', 'fired', null],
    ['Peru struck Chile for the first time since 2019 on Friday.', 'struck', 'Friday'],
    ['Peru has fired its heaviest rockets since May.', 'fired', null],
    ['Peru has shelled the town since May.', 'shelled', 'May'],
    ['The president visited Doha in March 2024.', 'visited', 'March 2024'],
    ['On Friday, the ministers met in Doha and signed an accord.', 'signed', 'Friday'],
    ['The army attacked the town on Monday, killing two people.', 'killing', 'Monday'],
    ['The talks ran from Oct. 3 to Oct. 9 in Geneva.', 'ran', 'Oct. 3 to Oct. 9'],
    ['The agreement, signed in 2015, was rejected by the senate in 2018.', 'rejected', '2018'],
    ['The agreement, signed in 2015, was rejected by the senate in 2018.', 'signed', '2015'],
    ['Peru would ask for a meeting under the declaration, which both presidents signed in 2023.', 'ask', null],
    ['The White House on Monday also urged the firms to act.', 'urged', 'Monday'],
    ['Lind, on her first trip to Lima since 2022, thanked Peru.', 'thanked', null],
    ['The governor threw her support behind Sen. John Doe (R-Texas) Wednesday.', 'threw', 'Wednesday'],
    // what goes on at the same time
    ['Speaking in Oslo on Monday, the minister threatened Chad.', 'threatened', 'Monday'],
    ['Having spoken in Oslo on Monday, the minister threatened Chad.', 'threatened', null],
    ['After speaking in Oslo on Monday, the minister threatened Chad.', 'threatened', null],
    ['Ten people were killed on Monday when troops stormed the town.', 'stormed', 'Monday'],
    ['When troops stormed the town on Monday, ten people were killed.', 'killed', 'Monday'],
    ['It was on Monday that Chad threatened Niger with war.', 'threatened', 'Monday'],
    ["Monday's raid on the town killed nine people.", 'killed', 'Monday'],
    ["Monday's raid on the town angered the council.", 'angered', null],
    // what is said in words that bear a date, or at a meeting
    ['A statement issued by the ministry on Monday said Chad would pay.', 'said', 'Monday'],
    ["Monday's statement by the ministry said Chad would pay.", 'said', 'Monday'],
    ['The ministry said in a statement issued on Monday that Chad would pay.', 'said', 'Monday'],
    ['A report published in May 2024 angered Chad.', 'angered', null],
    ['Its decision on Monday to recall the envoy angered Chad.', 'recall', 'Monday'],
    ['Two days earlier Chad had arrested an officer.', 'arrested', 'Two days earlier'],
    ['The following month Chad closed its consulate.', 'closed', 'The following month'],
    ['Chad and Niger fought from 26 January to 28 February 1995.', 'fought', '26 January to 28 February 1995'],
    ['In a letter dated 12 March 2024, Kenya asked Norway for grain.', 'asked', '12 March 2024'],
    // what goes with a dated verb, also through another one
    ['Kenya on Friday criticised Chad while praising Mali.', 'praising', 'Friday'],
    ['The bank ended a summit on Friday by freeing money.', 'freeing', 'Friday'],
    ['The minister spoke in Lima on Monday, praising Kenya and accusing Chad.', 'accusing', 'Monday'],
    ['The row grew on Monday when Kenya recalled its envoy and expelled two diplomats.', 'expelled', 'Monday'],
    ['Kenya on Monday expelled the envoy, froze aid and closed the border.', 'closed', 'Monday'],
    ['Kenya on Monday expelled the envoy, and later closed the border.', 'later', null],
    ['Kenya released a statement on Monday condemning the coup.', 'condemning', 'Monday'],
    ['The arrest of the envoy on Monday triggered unrest.', 'arrest', 'Monday'],
    ['Kenya accused Norway of spying at a meeting of the council on Monday.', 'accused', 'Monday'],
  ])('%s: %s', (text, word, expected) => {
    expect(timeAt(text, word)).toBe(expected);
  });

  it('takes the first weekday of a text for that of what was asked or agreed, unless what is to be has its own', () => {
    const order = 'Turan ordered ten envoys to leave the country on Monday.';
    expect(timeAt(order, 'ordered')).toBe('Monday');
    expect(timeAt(order, 'leave')).toBeNull();
    expect(timeAt(`The talks ended on Sunday. ${order}`, 'ordered')).toBeNull();
    expect(timeAt('Turan agreed to meet Chad on Monday.', 'agreed')).toBeNull();
    expect(timeAt('Turan wants to leave the bloc on Monday.', 'wants')).toBeNull();
    expect(timeAt('Turan ordered ten envoys to leave the country by Monday.', 'ordered')).toBeNull();
  });

  it('does not date an act by the year of what it breaks', () => {
    const text = 'The minister rejected the charge that his government had broken the 2015 Declaration of Lagos.';
    expect(timeAt(text, 'rejected')).toBeNull();
    expect(timeAt(text, 'broken')).toBeNull();
  });

  it('does not give the time of saying to what is said', () => {
    expect(timeAt('The spokesman said on Friday that the army had attacked the town.', 'attacked')).toBeNull();
  });

  it('keeps the time of saying apart from the time of what is said', () => {
    const text = 'The spokesman said Friday the army had attacked the town on Monday.';
    expect(timeAt(text, 'said')).toBe('Friday');
    expect(timeAt(text, 'attacked')).toBe('Monday');
  });

  it('does not give the time that names a thing to what is done with it', () => {
    expect(timeAt('The senate rejected the 2015 deal.', 'rejected')).toBeNull();
    expect(timeAt('The army released him after the 2019 coup.', 'released')).toBeNull();
  });

  it('gives nothing where no time is told, or none that EDTF can say', () => {
    expect(timeAt('The ministers met in Doha.', 'met')).toBeNull();
    expect(timeAt('The ministers talked for two hours.', 'talked')).toBeNull();
  });
});

/** The date of the time that a word of the text happens at, read on Saturday, 6 January 2024. */
function dateAt(text: string, word: string): string | null {
  const analysis = analyse(text);
  const { times } = read({ text, published: '2024-01-06' });
  const trigger = analysis.tokens.findIndex((t) => t.form === word);
  return timeOf(analysis, times, trigger)?.edtf ?? null;
}

describe('timeOf, of what lies apart from something else,', () => {
  const onTuesday = (apart: string, word: string): string | null =>
    dateAt(`Chad recalled its envoy on Tuesday, ${apart}.`, word);

  it.each([
    ['a day after Libya signed a pact with Niger', 'signed', '2024-01-01'],
    ['two days before Libya signed a pact with Niger', 'signed', '2024-01-04'],
    ['two weeks after Libya signed a pact with Niger', 'signed', '2023-12-18/2023-12-24'],
    ['two months after Libya signed a pact with Niger', 'signed', '2023-11'],
    ['five years after Libya shelled a border post', 'shelled', '2019'],
    ['hours after Libya shelled a border post', 'shelled', '2024-01-02~'],
  ])('counts from the time of the other: %s', (apart, word, expected) => {
    expect(onTuesday(apart, word)).toBe(expected);
  });

  it.each([
    ['less than two months after Libya signed a pact with Niger', '2023-11/2024-01-02'],
    ['more than two months after Libya signed a pact with Niger', '../2023-11'],
    ['weeks before Libya signed a pact with Niger', '2024-01-15/..'],
  ])('leaves open what a bound leaves open: %s', (apart, expected) => {
    expect(onTuesday(apart, 'signed')).toBe(expected);
  });

  it('counts from a phrase, which may stand in front', () => {
    expect(dateAt('Hours before the visit on Thursday, rebels shelled the airport.', 'shelled')).toBe('2024-01-04~');
  });

  it('counts from the clause to the verb above it', () => {
    expect(dateAt('Chad recalled its envoy the day after Libya signed the pact on Monday.', 'recalled')).toBe(
      '2024-01-02',
    );
  });

  it('is not known where neither has a time', () => {
    expect(dateAt('Chad recalled its envoy a day after Libya signed the pact.', 'signed')).toBeNull();
    expect(dateAt('Chad recalled its envoy on Tuesday, after Libya had signed the pact.', 'signed')).toBeNull();
  });
});

describe('the day of two deeds told in one breath', () => {
  it.each([
    ['The ministers met on Monday and signed the accord.', 'signed', 'Monday'],
    ['The ministers met on Monday and later signed the accord.', 'signed', null],
    ['The ministers met on Monday and will sign the accord.', 'sign', null],
    ['The party was founded in 1999 and won two votes.', 'won', null],
  ])('%s', (text, word, expected) => expect(timeAt(text, word)).toBe(expected));
});

describe('a day without its month', () => {
  const days = (text: string) => read({ text, published: '2025-10-27' }).times.map(({ edtf }) => edtf);
  it('is the next, or the last', () => {
    expect(days('The talks will open on the 15th.')).toEqual(['2025-11-15']);
    expect(days('The talks opened on the 15th.')).toEqual(['2025-10-15']);
    expect(days('She lives on the 15th floor, on the 3rd of nine.')).toEqual([]);
  });
  it('is none in the name of a paper', () => expect(days('She told USA TODAY so.')).toEqual([]));
});

it('says that what has gone on since some time still does', () => {
  const text = 'Peru has shelled the town since May 2025.';
  const { times } = read({ text, published: '2025-10-27' });
  const analysis = analyse(text);
  const trigger = analysis.tokens.findIndex(({ form }) => form === 'shelled');
  expect(timeOf(analysis, times, trigger)?.edtf).toBe('2025-05/..');
});
