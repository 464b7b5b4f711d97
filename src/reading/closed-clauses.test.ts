import { expect, it } from 'vitest';
import { read } from './read.js';

/** Statements, events and positions of a text, one a line, with names in place of ids. */
function lines(text: string): string[] {
  const { statements, events, positions, actors, instruments } = read({ text, published: '2026-02-06' });
  const name = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? instruments.find((one) => one.id === id)!.name;
  const sides = (list: readonly { actor: string }[]): string => list.map(({ actor }) => name(actor)).join('+');
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  return [
    ...statements.map(
      ({ speakers, cue, content, when }) =>
        `${speakers.map(name).join('+')} | ${cue ? words(cue) : ''} | ${content.map(words).join(' … ')}${when ? ` | ${when}` : ''}`,
    ),
    ...events.map((event) => `${event.type} ${sides(event.actors)} > ${sides(event.recipients)}`),
    ...positions.map(({ holder, stance, toward }) => `${name(holder)} ${stance} ${name(toward)}`),
  ];
}

it.each([
  ['Peru, which supports Chile, and Brazil have called for talks.', 'REQUEST Peru+Brazil > '],
  ['The union says its members were never paid and has asked the court to step in.', 'REQUEST The union > the court'],
  ['A UN committee on human rights called on Peru to free the men.', 'REQUEST A UN committee > Peru'],
  [
    'Rutte blamed Russia, which suspended its participation in 2023, for the collapse of the treaty.',
    'Rutte | blamed | Russia, which suspended its participation in 2023, for the collapse of the treaty',
  ],
  ['With New START gone, Moscow and Washington trade blame', 'Russia+United States | trade | blame'],
  [
    'Velayati said in August that Iran would block the road, although his president later played down his remarks.',
    'Velayati | said | that Iran would block the road | 2025-08',
  ],
  [
    'Lima had hoped that talks would resume, as a Chadian envoy had suggested.',
    'a Chadian envoy | had suggested | that talks would resume',
  ],
  ['The cabinet has promised a vote in 2028.', 'The cabinet | has promised | a vote in 2028'],
  ['Iran would block the corridor with or without Russia.', 'REJECT Iran > '],
  [
    'Mauritius has turned down a request from Britain to postpone the ratification of the Chagos treaty.',
    'Mauritius supports Chagos agreement',
  ],
])('%s', (text, wanted) => expect(lines(text)).toContain(wanted));

it.each([
  [
    'The ministry said Washington had left unanswered a proposal by Putin that both sides keep to New START.',
    /^(?:United States|Russia) (?:opposes|supports) /,
  ],
  ['The committee urged Peru to act, saying it failed to guarantee the rights of the people.', /^REJECT/],
  ['An official, briefing reporters on condition of anonymity, said talks would go on.', /condition of anonymity$/],
  [
    'Peru and Chile signed a pact. Neither side may invoke domestic law. Lind called the pact a surrender.',
    /domestic law$/,
  ],
])('nothing is read into it: %s', (text, wrong) => {
  const found = lines(text);
  expect(found.length).toBeGreaterThan(0);
  for (const line of found.filter((one) => !one.includes('|') || wrong.source.includes('anonymity')))
    expect(line).not.toMatch(wrong);
});
