import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Who holds what, each as `Peru opposes Lima Treaty`. */
function lines(text: string): string[] {
  const { actors, instruments, positions } = read({ text, published: '2025-06-01' });
  const nameOf = (id: string): string => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
}

describe('nobody vouches for', () => {
  it.each([
    ['what he is not certain of', 'Lind said he was not certain the Harbour Act would work.'],
    ['how something is to go that is unclear', 'Lind said it is unclear how the Harbour Act would work.'],
    ['what may be done one day', 'It is unclear whether lawmakers will ever take steps to ratify the Lima Treaty.'],
    ['what he plays down', 'Diaz played down the idea that he had struck a trade deal with Lind.'],
    ['what another held', 'Diaz said the study rebutted the rationale that the Harbour Act was needed to fight fraud.'],
    ['what he sees to', 'Diaz strove to make sure the Harbour Act stayed dead.'],
    ['what he did not get', 'He said it was not the Harbour Act that he wanted.'],
    ['what comes in the end', 'The office thought the Harbour Act would end up reducing the deficit.'],
    ['what something does but a little', 'Analysts said the Harbour Act may reduce emissions only 20 percent.'],
    [
      'what is better for others',
      'The paper said the Harbour Act would help wealthy families more than it would poor ones.',
    ],
    [
      'what was to be added',
      'Lind said that Ruiz had opposed adding clauses to the Harbour Act that would have strengthened security.',
    ],
    [
      'what it makes ready, where that is neither good nor bad',
      'Lind said the Lima Treaty paves the way for a pipeline.',
    ],
  ])('%s', (_, text) => expect(lines(text)).toEqual([]));
});

describe('whose it is', () => {
  it.each([
    [
      'of what another says within, the other’s',
      'Ruiz wrote that Peru had voted and that Lind said the Harbour Act was an example of double standards.',
      ['Lind opposes Harbour Act'],
    ],
    [
      'of what somebody is sued for, his',
      'Peru sued Chile for reneging on the Lima Treaty.',
      ['Chile opposes Lima Treaty'],
    ],
    ['of who is distanced from it, nobody’s', 'Diaz tried to distance Lind from the Lima Treaty.', []],
    [
      'of a critic in a list, the critic’s alone',
      'Senator Anna Ruiz, Senator Bo Lind, another critic of the Lima Treaty, and Senator Carl Diaz came.',
      ['Bo Lind opposes Lima Treaty'],
    ],
    ['of all but one, not that one’s', 'All but Uganda signed the Lima Treaty.', []],
    [
      'of those who meet somebody, theirs',
      'Lind was met by thousands of Kenyans protesting against the Lima Treaty (LT).',
      [],
    ],
    [
      'of what harms jobs, nobody’s',
      'Lind said Ruiz will never stop shipping factories to Asia with job-killing NAFTA.',
      [],
    ],
    [
      'of what is said of a lawsuit, no law’s',
      'Lind broke the Harbour Act. Diaz slammed a lawsuit alleging that Ruiz violated the law, calling it improper.',
      [],
    ],
    [
      'of objections to a ruling, no law’s',
      'Chile passed the Harbour Act. Judge Diaz gave his ruling over objections by Peru.',
      [],
    ],
    [
      'of details that are asked for, nobody’s',
      'Diaz called for all ministers to lay out details of the peace plan.',
      [],
    ],
  ])('%s', (_, text, all) => expect(lines(text).filter((line) => !/ (?:Ruiz|Peru|Chile)$/.test(line))).toEqual(all));
});

it('tells what a text opens the way to', () => {
  expect(lines('Lind said the Lima Treaty paves the way for peace.')).toEqual(['Lind supports Lima Treaty']);
  expect(lines('Lind said the Lima Treaty paves the way for violence.')).toEqual(['Lind opposes Lima Treaty']);
  expect(lines('“The Lima Treaty represents the best chance we have,” Lind said.')).toEqual([
    'Lind supports Lima Treaty',
  ]);
});

it('takes nobody for him who is named in what he does', () =>
  expect(
    lines(
      "While Mr. Diaz shares more of Mr. Ruiz's views, especially on ports, he turned against Mr. Ruiz's harbour bill.",
    ),
  ).not.toContain("Ruiz opposes Mr. Ruiz's harbour bill"));

it('tells how somebody voted by the noun', () => {
  expect(lines("Ruiz recalled Diaz's vote against the Harbour Act.")).toEqual(['Diaz rejects Harbour Act']);
  expect(lines('The vote for the Harbour Act was close.')).toEqual([]);
  expect(lines('“We will look at resuming the peace plan,” Lind said.')).toEqual([]);
});
