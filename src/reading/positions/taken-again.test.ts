import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** `Chile supports Lima Accord`, a line a position toward an instrument. */
function stances(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const names = new Map(instruments.map(({ id, name }) => [id, name]));
  return positions
    .filter(({ toward }) => names.has(toward))
    .map(
      ({ holder, stance, toward }) => `${actors.find(({ id }) => id === holder)!.name} ${stance} ${names.get(toward)}`,
    );
}

describe('who takes a side', () => {
  it.each([
    ['Chile says the Lima Accord is void. Peru sided with Chile on the Lima Accord.', 'Peru opposes Lima Accord'],
    [
      'Chile opposes the Lima Accord.\nMali signed a pact with Chad.\nPeru backed Chile over the accord.',
      'Peru opposes Lima Accord',
    ],
    [
      'Parliament ratified the Lima Accord. Idris Keita, one of those who voted no, left the hall.',
      'Idris Keita rejects Lima Accord',
    ],
    ['Peru tabled a draft resolution on Mali. Only Chad has spoken in its favour.', 'Chad supports draft resolution'],
    [
      'Peru tabled a draft resolution on Mali. Chad could not go along with a text that ignored its herders.',
      'Chad opposes draft resolution',
    ],
    [
      'Peru tabled a draft resolution on Mali. Chad vetoed it. Chile said Resolution 2699, which set up the mission, remained valid. Kenya asked members to vote for it.',
      'Kenya calls-for draft resolution',
    ],
    [
      'Mali and Chad signed a border treaty. Niger congratulated both sides on the treaty.',
      'Niger supports border treaty',
    ],
    ['Mali and Chad announced a trade deal on Monday.', 'Chad supports trade deal'],
    [
      'Mali signed a framework on trade. Chad said the framework would be turned into a binding agreement. Peru praised the deal.',
      'Peru supports framework of Mali',
    ],
    ['The agency praised the Lima Accord. Peru wants the UN to replace the accord.', 'Peru opposes Lima Accord'],
  ])('%s', (text, line) => expect(stances(text)).toContain(line));

  it.each([
    ['Chile opposes the Lima Accord. Peru did not side with Chile on the Lima Accord.', /Peru/],
    ['Peru sided with Chile on the Lima Accord.', /Peru/],
    ['The White House announced a ceasefire between India and Pakistan.', /White House/],
    ['Leaders left without agreeing on a declaration that would have called for a ban.', /Leaders/],
    ['Leaders could not agree on a declaration that would have called for a ban.', /Leaders/],
    [
      'Peru backs the Lima Accord.\nChile issued a joint statement in which it said nobody could leave it.',
      /Chile \S+ joint statement/,
    ],
    ['Peru and Chad replaced the Lima Accord with a treaty.', /opposes/],
    ['The loan, agreed under the Lima Framework, was signed by Peru.', /Lima Framework/],
  ])('%s', (text, line) => expect(stances(text).join('\n')).not.toMatch(line));
});

describe('what is said of a text', () => {
  it.each([
    ['Deputy Idris Keita said the Lima Accord gave away land.', 'Idris Keita opposes Lima Accord'],
    ['Deputy Idris Keita said the Lima Accord ceded ancestral land.', 'Idris Keita opposes Lima Accord'],
    ['Chad said the Lima Accord met the needs of both peoples.', 'Chad supports Lima Accord'],
    ['Chad said the Lima Accord had served its purpose.', 'Chad opposes Lima Accord'],
    ['Chad said the Lima Accord did not oblige it.', 'Chad opposes Lima Accord'],
    ['Chad said the Lima Accord had never been revoked.', 'Chad holds-in-force Lima Accord'],
    ['Chad said the Lima Accord had been repealed in 2001.', 'Chad holds-terminated Lima Accord'],
    ['Chad said the Lima Accord no longer served small states.', 'Chad opposes Lima Accord'],
    ['Chad said the Lima Accord, which was still in force, gave it a port.', 'Chad holds-in-force Lima Accord'],
    [
      'Two opposition parties said they would vote against the Lima Accord.',
      'Two opposition parties rejects Lima Accord',
    ],
    ['Chad said the Lima Accord hurt its farmers more than Mali.', 'Chad opposes Lima Accord'],
    ['Peru said the Lima Accord would be carried out to the letter.', 'Peru supports Lima Accord'],
    ['Chad expects the Lima Accord to be honoured.', 'Chad supports Lima Accord'],
    ['Chad said the Lima Accord was worth saving.', 'Chad supports Lima Accord'],
    ['Chad said the Lima Accord was worth nothing.', 'Chad opposes Lima Accord'],
    ['Chad said the Lima Accord was politically motivated.', 'Chad opposes Lima Accord'],
    ['Chad said it would not take part in the Doha process.', 'Chad opposes Doha process'],
    ['The Doha process has stalled. Chad said the process was dead.', 'Chad holds-terminated Doha process'],
    ['Chad failed to execute the Lima Accord.', 'Chad opposes Lima Accord'],
    ['President Idris Keita said the Lima Accord would be honoured.', 'Idris Keita supports Lima Accord'],
    ['President Idris Keita said the Lima Accord would not be implemented.', 'Idris Keita opposes Lima Accord'],
  ])('%s', (text, line) => expect(stances(text)).toEqual([line]));

  it.each([
    ['Deputy Idris Keita said the Lima Accord ceded land.'],
    ['Chad said the Lima Accord met a need.', /opposes/],
    ['Chad expects the Lima Accord to be signed in May.'],
    ['Chad said the peace process was dead.'],
    ['Chad said the Brexit process was dead.'],
    ['Chad said the Lima Accord, which expired in 2020, gave Mali a port.', /holds/],
    ['Analyst Idris Keita predicted the Lima Accord would be honoured.'],
    ['President Idris Keita said the Lima Accord would be honoured by Chad.', /Keita/],
    ['President Idris Keita said the Lima Accord would be honoured if Chad withdrew.'],
  ])('%s', (text, line = /./) => expect(stances(text).join('\n')).not.toMatch(line));
});

describe('what a court found', () => {
  it('is the ruling just told of', () =>
    expect(
      stances(
        'A WTO panel ruled that the ban broke trade rules. Mali welcomed the ruling. Chad backed the panel’s findings.',
      ),
    ).toEqual(['Mali supports ruling', 'Chad supports ruling']));
});

describe('an agreement that somebody lays something down in', () => {
  it('is told apart by what it lays down', () =>
    expect(
      stances(
        'Mali backs an agreement letting troops use its port. Chad wants an agreement limiting fishing in the strait.',
      ),
    ).toEqual([
      'Mali supports agreement letting troops use its port',
      'Chad calls-for agreement limiting fishing in the strait',
    ]));
});

describe('a declaration that would have called for something', () => {
  it('is one that somebody blocks, and a text that others cannot subscribe to', () =>
    expect(
      stances(
        'Delegates debated a declaration that calls for a ban. Peru blocked the declaration. Chad said it could not subscribe to a text that ignored it.',
      ),
    ).toEqual(['Peru rejects declaration', 'Chad opposes declaration']));
});

describe('whose an article is', () => {
  it('is of the treaty, not of the resolution named in between', () =>
    expect(
      stances(
        'Delegates debated the plastics treaty. The 2022 Nairobi resolution set a date. Peru wants Article 6 deleted.',
      ),
    ).toEqual(['Peru opposes plastics treaty']));
});
