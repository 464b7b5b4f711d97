import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who stands how, a line a position toward an instrument. */
function stances(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-11-01' });
  const names = new Map(instruments.map(({ id, name }) => [id, name]));
  return positions
    .filter(({ toward }) => names.has(toward))
    .map(
      ({ holder, stance, toward }) => `${actors.find(({ id }) => id === holder)!.name} ${stance} ${names.get(toward)}`,
    );
}

describe('what an instrument is said to be', () => {
  it.each([
    ['Peru said the Lima Accord was not up for renegotiation.', ['Peru supports Lima Accord']],
    ['For Peru, the Lima Accord is not up for discussion.', ['Peru supports Lima Accord']],
    ['Peru said the Lima Accord was up for discussion.', []],
    ['Peru said the Lima Accord had never been more than a scrap of paper.', ['Peru opposes Lima Accord']],
    ['Peru says that the Lima Accord stands as signed.', ['Peru holds-in-force Lima Accord']],
    ['Peru says that the Lima Accord ran out in May.', ['Peru holds-terminated Lima Accord']],
    ['Peru says that the Lima Accord runs out in May.', []],
    ['Peru says that the talks on the Lima Accord ran out of time.', []],
    ['Peru said that the six resolutions were back.', ['Peru holds-in-force six resolutions']],
    ['Peru said that the Lima Accord was back on the table.', []],
    ['Peru said that the Lima Accord had been cancelled.', ['Peru holds-terminated Lima Accord']],
    ['Peru said that the Lima Accord has not entered into force.', []],
    ['Peru said that, with the end of the Lima Accord, no duty remained.', ['Peru holds-terminated Lima Accord']],
    ['Peru said that with the end of the Lima Accord trade would stop.', []],
    ['The rebels said that the Lima Accord did not concern them.', ['The rebels opposes Lima Accord']],
    ['Peru, which did not sign the Lima Accords, said that they did not concern it.', ['Peru opposes Lima Accords']],
    ['Peru counters that the Lima Accord is final, binding and beyond appeal.', ['Peru holds-in-force Lima Accord']],
  ])('%s', (text, expected) => expect(stances(text)).toEqual(expected));
});

describe('how somebody takes it, or himself', () => {
  it.each([
    ['Peru declared the Lima Accord suspended.', ['Peru opposes Lima Accord']],
    ['Peru declared the 2018 agreement with Chile suspended.', ['Peru opposes 2018 agreement']],
    ['Peru counts the Lima Accord as binding.', ['Peru holds-in-force Lima Accord']],
    ['Peru no longer sees itself as a party to the Lima Accord.', ['Peru opposes Lima Accord']],
    ['Peru considers itself a party to the Lima Accord.', ['Peru supports Lima Accord']],
    ['Peru will not hear of the Lima Accord.', ['Peru opposes Lima Accord']],
    ['Peru heard of the Lima Accord in May.', []],
    [
      "Libya's eastern government declared the maritime memorandum with Ankara null and void.",
      ["Libya's eastern government opposes maritime memorandum"],
    ],
    ['Peru’s parliament voted through the Lima Accord.', ['Peru’s parliament supports Lima Accord']],
    ['Peru said that leaving the Lima Accord was out of the question.', ['Peru supports Lima Accord']],
    ['Peru said that the Lima Accord put the country at a disadvantage.', ['Peru opposes Lima Accord']],
    ['Peru is in no hurry to sign the Lima Accord.', []],
    [
      'Chile put forward a resolution on shipping; Peru reserved the right to vote against it.',
      ['Chile supports resolution'],
    ],
    ['Peru has made the lifting of sanctions a condition for its return to the Lima Accord.', []],
    ['Peru’s senate threw out the ratification of the Lima Accord.', ['Peru’s senate rejects Lima Accord']],
    ['Peru came round to the Lima Accord.', ['Peru supports Lima Accord']],
    ['Nothing obliges us to keep the Lima Accord, Peru said.', ['Peru opposes Lima Accord']],
    [
      'In Peru’s view Chile had to talk first, and had lost the right to use the snapback.',
      ['Peru opposes snapback mechanism'],
    ],
    ['Peru said that no clause allowed Chile to suspend the Lima Accord.', ['Peru calls-for Lima Accord']],
    ['Peru said that the text allows members to leave the Lima Accord.', []],
    ['Chile called on Peru to meet its obligations under the Lima Accord.', ['Chile calls-for Lima Accord']],
    ['Chile accused Peru of failing to meet its obligations under the Lima Accord.', ['Peru opposes Lima Accord']],
  ])('%s', (text, expected) => expect(stances(text)).toEqual(expected));
});

describe('a deed that leaves out the instrument', () => {
  it.each([
    ['The Lima Accord took effect on Monday. Peru acceded in March.', ['Peru supports Lima Accord']],
    [
      'The Lima Accord took effect on Monday. Peru signed in June and ratified last year.',
      ['Peru supports Lima Accord'],
    ],
    ['The Lima Accord took effect on Monday. Peru urged all to accede without delay.', ['Peru calls-for Lima Accord']],
    [
      'Chile wants to leave the Lima Accord. Peru said that it did not intend to do so.',
      ['Chile opposes Lima Accord', 'Peru supports Lima Accord'],
    ],
    [
      'Chile signed the Lima Accord. Peru refused to do so.',
      ['Chile supports Lima Accord', 'Peru opposes Lima Accord'],
    ],
    ['Peru will keep to the Lima Accord as long as Chile does the same.', ['Peru supports Lima Accord']],
    ['Peru will only sign the Lima Accord once every state has paid.', []],
    ['Peru will sign the Lima Accord only when Chile has.', []],
  ])('%s', (text, expected) => expect(stances(text)).toEqual(expected));
});
