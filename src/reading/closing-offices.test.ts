import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const told = (text: string) => {
  const { statements, events, actors } = read({ text, published: '2026-03-12' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
  return {
    statements: statements.map(
      ({ source, content }) =>
        `${source ? text.slice(source.start, source.end) : '-'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type}: ${a.map(({ actor }) => nameOf(actor)).join(', ')} > ${r.map(({ actor }) => nameOf(actor)).join(', ')}`,
    ),
    meant: (name: string) =>
      actors.find((actor) => actor.name === name)?.mentions.map(({ start, end }) => text.slice(start, end)),
  };
};

describe('an office before the name that closes a sentence', () => {
  it.each([
    ['A drone struck the port, killing two guards, ', 'the mayor, Rosa Lind', ', wrote on Facebook.'],
    [
      'The army shelled two villages, killing a woman and her son, ',
      'the governor of the region, Juan Mora',
      ', said on Monday.',
    ],
    ['The talks failed, ', 'the foreign minister, Juan Mora', ', said.'],
  ])('%s%s%s says it', (before, source, behind) => {
    expect(told(before + source + behind).statements).toEqual([`${source}: ${before.replace(/, $/, '')}`]);
  });

  it('is nobody to whom what is told was done', () => {
    expect(told('A drone struck a bus, killing two guards, the mayor, Rosa Lind, said.').events).not.toContain(
      'ASSAULT:  > Rosa Lind',
    );
  });
});

describe('those who say something together', () => {
  it('are they, whoever was many before', () => {
    const { meant } = told('The E3 restored the sanctions. China and Russia said they would not enforce them.');
    expect(meant('China and Russia')).toEqual(['they']);
    expect(meant('E3')).toEqual(['E3']);
  });
});

it('those whom somebody had seized are they who are freed', () => {
  const { events } = told(
    'Peru named three fishermen, whom Chilean coast guards had detained in 2021. Chile replied that they had been freed long ago.',
  );
  expect(events).toContain('RETREAT:  > three fishermen');
});

it('what a court holds by so many votes is its own', () => {
  const { statements, events } = told(
    'In its Judgment, the Court,\n\n(1) by thirteen votes to two, finds that Chile has broken the treaty;\n\n(2) unanimously, rejects the request of Peru.',
  );
  expect(statements[0]).toBe('the Court: that Chile has broken the treaty');
  expect(events).toContain('REJECT: Court > Peru');
});
