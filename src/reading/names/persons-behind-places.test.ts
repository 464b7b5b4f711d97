import { expect, it } from 'vitest';
import { read } from '../read.js';

/** Who did what to whom, and who said what. */
function told(text: string): string[] {
  const { actors, events, statements } = read({ text, published: '2026-11-30' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const all = (sides: readonly { actor: string }[]) => sides.map(({ actor }) => names.get(actor)).join('+') || '-';
  return [
    ...events.map(({ type, actors: doers, recipients }) => `${type} ${all(doers)} > ${all(recipients)}`),
    ...statements.map(({ speakers }) => `said ${speakers.map((id) => names.get(id)).join('+')}`),
  ];
}

it('takes a name behind a place for whoever holds the office there', () => {
  const found = told('Peru’s envoy to the banks in Vienna, Rosa Lind, who had criticised Chile, said it was over.');
  expect(found).toContain('ACCUSE Rosa Lind > Chile');
  expect(found).toContain('said Rosa Lind');
  expect(told('The president met the head of the central bank, Rosa Lind, on Monday.')).toEqual([
    'CONSULT The president > Rosa Lind',
  ]);
});

it('takes names behind a plural for those whom it tells of', () => {
  expect(
    told(
      'Foreign Minister Rosa Lind met the leaders of Mali and Chad, General Ali Mora and Captain Omar Diaz, in Niamey.',
    ),
  ).toEqual(['CONSULT Rosa Lind > Ali Mora+Omar Diaz']);
  expect(told('The chief negotiators, Rosa Lind and Juan Mora, met on Monday.')).toEqual([
    'CONSULT Rosa Lind+Juan Mora > -',
  ]);
});

it('leaves a name that is listed with others', () =>
  expect(told('Peru, Chile and Rosa Lind met in Lima.')).toEqual(['CONSULT Peru+Chile+Rosa Lind > -']));

it('leaves a name in a list of persons to the list', () =>
  expect(
    told(
      'The envoy to a forum of stars like Ann Bell, Rosa Lind, Juan Mora and Carlos Diaz, who called Chile a bully, left.',
    ),
  ).not.toContain('ACCUSE Rosa Lind > Chile'));
