import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const debate = [
  'The Secretary of State for Defence (Helen Marsh): I have to report an attack.',
  'On Thursday the Gula Front shelled a hospital. I spoke to the Chadian minister.',
  'Alan Pryce (North Dorset) (Con): I thank her. The army has blocked two convoys.',
  'Helen Marsh: I am grateful to the right hon. Gentleman. My hon. Friend is right.',
].join('\n\n');
const { statements, events, actors } = read({ text: debate, published: '2026-03-12' });
const nameOf = (id: string) => actors.find((actor) => actor.id === id)!.name;
const turns = statements.filter(({ cue }) => cue?.lemma === ':');

describe('a debate', () => {
  it('gives the word to whoever holds an office, in brackets, and to members with seat and party', () => {
    expect(turns.map(({ speakers }) => speakers.map(nameOf).join())).toEqual([
      'Helen Marsh',
      'Alan Pryce',
      'Helen Marsh',
    ]);
  });

  it('leaves it to them until another has it', () => {
    const shelled = events.find(({ type }) => type === 'ASSAULT')!;
    expect(shelled.statement).toBe(turns[0]!.id);
  });

  it('has members speak of each other', () => {
    const forms = (name: string) =>
      actors.find((actor) => actor.name === name)!.mentions.map(({ start, end }) => debate.slice(start, end));
    expect(forms('Alan Pryce')).toEqual(expect.arrayContaining(['Gentleman', 'Friend']));
  });
});

describe('a press conference', () => {
  const text = [
    'Foreign Ministry Spokesperson Rosa Lind’s Regular Press Conference',
    'AFP: What do you say?',
    'Rosa Lind: Peru firmly opposes the tariffs. We have lodged stern representations with the Chilean side.',
    'Follow-up: Will Santiago recall its envoy?',
    'Rosa Lind: Peru has no such news. We urge Chile to stop all provocations.',
  ].join('\n\n');
  const reading = read({ text, published: '2026-03-12' });

  it('is that of the state for which somebody answers', () => {
    expect(reading.actors.find(({ name }) => name === 'Rosa Lind')).toMatchObject({ country: 'PER' });
    const peru = reading.actors.find(({ name }) => name === 'Peru')!.id;
    const told = reading.events.filter(({ actors: [one] }) => one?.actor === peru).map(({ type }) => type);
    expect(told).toEqual(['REJECT', 'ACCUSE', 'REQUEST']);
  });

  it('names nobody in a question that begins with Will', () => {
    expect(reading.actors.some(({ name }) => name.startsWith('Will'))).toBe(false);
  });
});

it.each([
  'Japan should talk to its neighbours rather than accuse them.',
  'Rather than attack the deal, Iran left the room.',
])('what is not done instead is neither said nor done: %s', (text) => {
  const { statements: said, events: done } = read({ text });
  expect(said.some(({ cue }) => /accuse|attack/.test(cue?.lemma ?? ''))).toBe(false);
  expect(done.some(({ type }) => type === 'ACCUSE')).toBe(false);
});
