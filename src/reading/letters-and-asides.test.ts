import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const of = (text: string) => {
  const { statements, events, actors } = read({ text, published: '2026-02-03' });
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return {
    mentions: (name: string) =>
      actors.find((actor) => actor.name === name)?.mentions.map(({ start, end }) => text.slice(start, end)),
    said: statements.map(
      ({ source, content }) =>
        `${source ? text.slice(source.start, source.end) : '-'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    ),
    events: events.map(
      ({ type, actors: a, recipients: r }) =>
        `${type}: ${a.map(({ actor }) => nameOf(actor)).join(', ')} > ${r.map(({ actor }) => nameOf(actor)).join(', ')}`,
    ),
  };
};

describe('a letter', () => {
  it('at the head of a sentence is of those who argue in it', () => {
    const { mentions } = of(
      'Lavrov met Araghchi in Moscow. In their joint letter, France and Germany argue that the pact is lawful.',
    );
    expect(mentions('France and Germany')).toEqual(['their']);
  });

  it('asks for what it is written for', () =>
    expect(of('London wrote to the council to demand that Iran open the site.').events).toContain(
      'REQUEST: United Kingdom > Iran',
    ));

  it('about somebody is not his', () =>
    expect(of('Moscow, Tehran denounce European letter on UN restrictions').events).toEqual([
      'ACCUSE: Russia, Iran > ',
    ]));

  it('is seen by the agency that tells of it, and no other', () =>
    expect(
      of('The IAEA had no access. The letter was seen by this agency.').mentions('International Atomic Energy Agency'),
    ).toEqual(['IAEA']));
});

it('three behind "hours after" write together', () =>
  expect(
    of('Lavrov received Araghchi on Tuesday, hours after London, Paris and Berlin wrote to the Security Council.')
      .events,
  ).toContain('CONSULT: United Kingdom, France, Germany > UN Security Council'));

it('what a source does while he speaks is not what he says', () =>
  expect(
    of(
      'But a diplomat at its mission in New York, speaking on condition of anonymity, said Beijing considered it void.',
    ).said,
  ).toEqual(['a diplomat at its mission in New York: Beijing considered it void']));

it('one appeals to all for something', () =>
  expect(of('The envoy appealed to all parties for restraint.').said).toEqual(['The envoy: restraint']));

it('a meeting told behind the day of a journey is ahead', () =>
  expect(of('Lind is due to fly to Lima on Monday, where she will meet President Juan Mora.').events).toContain(
    'AGREE: Lind > Juan Mora',
  ));
