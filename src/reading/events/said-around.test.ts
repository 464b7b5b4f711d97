import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The speakers of the statement that an event of a type is claimed in; null where the text tells it itself. */
function claimantsOf(text: string, type: string): string[] | null | undefined {
  const { events, statements, actors } = read({ text, published: '2024-05-08' });
  const event = events.find((one) => one.type === type);
  const said = statements.find(({ id }) => id === event?.statement);
  if (!event) return undefined;
  return said ? said.speakers.map((id) => actors.find((actor) => actor.id === id)!.name.toLowerCase()) : null;
}

describe('words that go on behind a quotation claim what they tell', () =>
  it.each([
    ['The Chadian envoy said, “I see a sign” that Libya had withdrawn its army from Niger.', 'RETREAT'],
    ['“We have a sign,” the Chadian envoy said, that Libya attacked Niger.', 'ASSAULT'],
    ['“Libya lied,” the Chadian envoy said, and “Libya bombed Niger.”', 'ASSAULT'],
  ])('%s', (text, type) => expect(claimantsOf(text, type)).toEqual(['the chadian envoy'])));

describe('the text itself tells', () =>
  it.each([
    ['what is joined behind a quotation', '“We left,” the Chadian envoy said, and Libya bombed Niger.', 'ASSAULT'],
    ['whom a guess is about', 'The move seemed aimed at Libya, which bombed Niger in April.', 'ASSAULT'],
    ['what another does meanwhile', 'With Chad backing Niger as Libya attacks Mali, the war goes on.', 'ASSAULT'],
    ['what somebody overlooks', 'The Chadian envoy ignored the fact that Libya bombed Niger.', 'ASSAULT'],
  ])('%s', (_what, text, type) => expect(claimantsOf(text, type)).toBeNull()));

it('reads what somebody is accused of doing to whom', () => {
  const { events, actors } = read({ text: 'Accused of bombing Chad, Libya left the talks.' });
  const { actors: by, recipients } = events.find(({ type }) => type === 'ACCUSE')!;
  expect(by).toEqual([]);
  expect(recipients.map(({ actor }) => actors.find(({ id }) => id === actor)!.name)).toEqual(['Libya']);
});
