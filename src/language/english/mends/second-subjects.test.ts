import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import {
  mendDividedSubjects,
  mendNamesBeforeSubjects,
  mendObjectsOfParticiples,
  mendPhrasesOfSubjects,
  mendSecondSubjects,
  mendSubjectsAsDescriptions,
  mendSubjectsBehindVerbs,
} from './second-subjects.js';
import { mended } from './sketch.js';

const relations = (text: string): Record<string, string> => {
  const { tokens } = analyse(text);
  return Object.fromEntries(
    tokens
      .filter(({ deprel }) => /^(?:nsubj|appos)/.test(deprel))
      .map(({ form, deprel, head }) => [form, `${deprel} ${tokens[head]!.form}`]),
  );
};

it('makes one phrase of a noun behind a preposition and a second subject', () => {
  const of = mended(
    mendPhrasesOfSubjects,
    `letters NNS nsubj say
     to IN case union
     union NN nmod letters
     members NNS nsubj say
     say VBP root`,
  );
  expect([of('members'), of('union'), of('to')]).toEqual(['nmod letters', 'compound members', 'case members']);
});

it('gives a participle the noun behind it', () => {
  const of = mended(
    mendObjectsOfParticiples,
    `rebels NNS nsubj seized
     backing VBG acl rebels
     General NNP nmod:desc Ruiz
     Ruiz NNP nsubj seized
     seized VBD root
     ports NNS obj seized`,
  );
  expect([of('Ruiz'), of('rebels')]).toEqual(['obj backing', 'nsubj seized']);
});

describe('a verb has one subject', () => {
  it('and what stands between commas after it says who that is', () => {
    const found = relations(
      'Even Peru, the only friend of the island and its one market for copper, said it was firmly opposed to the plan.',
    );
    expect(found.Peru).toBe('nsubj said');
    expect(found.friend).toBe('appos Peru');
  });
  it('which two names behind a comma may be', () => {
    const found = relations('Nine members voted in favour of the draft, Peru and Chile voted against it.');
    expect(found.Peru).toBe('nsubj voted');
    expect(relations('She met the president, Rosa Lind, and Peru voted against it.').Lind).not.toBe('nsubj voted');
  });
  it('which others that are joined to it share', () => {
    const found = relations('Peru, Chile and Bolivia, three neighbours of the island, said they were opposed.');
    expect(found.Peru).toBe('nsubj said');
    expect(found).not.toHaveProperty('Chile');
  });
});

describe('nouns side by side before a verb', () => {
  it('are one subject, a name with a plural behind it', () => {
    expect(relations('Diaz aides declined to meet Keller.')).toEqual({ aides: 'nsubj declined' });
  });
  it('are one subject, two common nouns', () => {
    expect(relations('A new campaign ad attacked Senator Huamani.')).toEqual({ ad: 'nsubj attacked' });
  });
});

describe('a name before a verb without a subject', () => {
  it('is its subject, whatever word it looks like', () => {
    expect(relations('Chile asked Peru for a meeting.').Chile).toBe('nsubj asked');
    expect(relations('Chile left after the vote.').Chile).toBe('nsubj left');
    expect(relations('Chile urged Peru to hold talks.').Chile).toBe('nsubj urged');
  });
});

it('makes one phrase of a title and a name that a noun has beside each other', () => {
  const of = mended(
    mendDividedSubjects,
    `photos NNS root
     of IN case leader
     leader NN nmod photos
     Rosa NNP nmod photos`,
  );
  expect(of('leader')).toBe('nmod:desc Rosa');
  expect(of('of')).toBe('case Rosa');
});

it('makes one name of two words that both say who somebody is', () => {
  const of = mended(
    mendDividedSubjects,
    `wife NN root
     Rosa NNP appos wife
     Lind NNP appos wife
     36 CD appos Lind`,
  );
  expect(of('Lind')).toBe('flat Rosa');
  expect(of('36')).toBe('appos Rosa');
});

it('makes a subject of a noun that describes a verb', () => {
  const of = mended(
    (_words, annotation) => mendSubjectsAsDescriptions(annotation),
    `The DT det meets
     minister NN nmod:desc meets
     meets VBZ root
     her PRP obj meets`,
  );
  expect(of('minister')).toBe('nsubj meets');
  expect(of('The')).toBe('det minister');
});

it('makes a description of a title before a name of several words', () => {
  const of = mended(
    mendDividedSubjects,
    `The DT det rebel
     rebel NN nsubj left
     United JJ amod Front
     Front NNP nsubj left
     left VBD root`,
  );
  expect(of('rebel')).toBe('nmod:desc Front');
  expect(of('The')).toBe('det Front');
});

it('takes a second subject behind the verb for what the object is', () => {
  const of = mended(
    mendSubjectsBehindVerbs,
    `Peru NNP nsubj dropped
     dropped VBD root
     the DT det case
     case NN obj dropped
     , , punct matter
     a DT det matter
     matter NN nsubj dropped`,
  );
  expect(of('matter')).toBe('appos case');
});

it('takes a second subject with its letters in brackets for what the first is called', () => {
  const of = mended(
    mendSecondSubjects,
    `group NN nsubj left
     , , punct group
     Forces NNS nsubj left
     ( -LRB- punct FPD
     FPD NNP appos Forces
     ) -RRB- punct FPD
     , , punct group
     left VBD root`,
  );
  expect(of('Forces')).toBe('appos group');
});

it('makes one phrase of joined names and the plural behind them', () => {
  const of = mended(
    (_words, annotation) => mendNamesBeforeSubjects(annotation),
    `Peru NNP nsubj met
     and CC cc Chile
     Chile NNP conj Peru
     officials NNS nsubj met
     met VBD root`,
  );
  expect(of('Peru')).toBe('compound officials');
});

it('gives an infinitive or the verb of a relative clause the noun behind it', () => {
  const bid = mended(
    mendObjectsOfParticiples,
    `bid NN nsubj failed
     to TO mark court
     court VB acl bid
     Chile NNP nsubj failed
     failed VBD root`,
  );
  expect(bid('Chile')).toBe('obj court');
  const states = (subject: string) =>
    mended(
      mendObjectsOfParticiples,
      `states NNS nsubj agreed
       ${subject} PRP nsubj back
       back VBP acl:relcl states
       Chile NNP nsubj agreed
       agreed VBD root`,
    )('Chile');
  expect(states('that')).toBe('obj back');
  expect(states('they')).toBe('nsubj agreed');
});
