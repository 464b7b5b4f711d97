import { describe, expect, it } from 'vitest';
import { read } from '../read.js';
import { contests } from './campaign.js';
import { namesOf } from './selection.js';

/** A text about a campaign in Portugal, long enough to be known as one, that tells of nothing else. */
const setting = [
  'The campaign in Portugal enters its last week. Maria Santos, the Liberal Party leader, and Pedro Alves, the Labour Party',
  'leader, are the candidates.',
  'Voters in Porto fill the squares at noon, wave small flags and go home before the rain, while the volunteers fold the',
  'chairs of yet another rally. No debate is left. The primary was long ago, the delegates are counted, the nominees are',
  'known, and nobody in Lisbon believes that the election will be close. Turnout is the only question: the ballot is long,',
  'the weather is poor, and every candidate has the same three songs. A dozen voters were still there in the evening, wet',
  'and cheerful, under the lamps of the old market hall near the river.',
].join(' ');

const eventsOf = (sentence: string) => {
  const text = `${setting}\n\n${sentence}`;
  const at = text.length - sentence.length;
  return read({ text })
    .events.filter((event) => event.trigger.start >= at)
    .map((event) => {
      const said = (sides: typeof event.actors) => sides.map((s) => text.slice(s.start, s.end)).join(', ') || '-';
      return { event, sides: `${said(event.actors)} > ${said(event.recipients)}` };
    });
};
const summary = (sentence: string) => eventsOf(sentence).map(({ event, sides }) => `${event.type}: ${sides}`);

describe('a campaign', () => {
  it.each(contests.map((c) => [c.example, c] as const))('leaves what rivals do to each other: %s', (text, contest) => {
    const [name, wanted] = contest.reads.split(': ');
    const found = eventsOf(text).find(({ event }) => namesOf(event).includes(name!));
    expect(found?.sides).toBe(wanted);
  });

  it.each([
    ['a promise to voters', 'Maria Santos promised to cut taxes for Portuguese bakers.'],
    ['a contest', 'Maria Santos captured Porto.'],
    ['a speech', 'Pedro Alves, the Labour Party leader, spoke to voters.'],
    ['what a city of the country does', 'Porto restricted the rallies.'],
    ['help among rivals', 'Pedro Alves, the Labour Party leader, gave money to Maria Santos, the Liberal leader.'],
    ['thanks to one’s own', 'Pedro Alves, the Labour Party leader, thanked his staff.'],
    ['a bid given up', 'Pedro Alves, the Labour Party leader, ended his bid for the presidency.'],
  ])('holds no event of %s', (_what, sentence) => {
    expect(summary(sentence)).toEqual([]);
  });

  it.each([
    ['states', 'Norway threatened to attack Denmark.', 'THREATEN: Norway > Denmark'],
    ['soldiers', 'Rebels attacked the Angolan army.', 'ASSAULT: Rebels > the Angolan army'],
    ['a foreign government', 'The Angolan government promised aid to Chad.', 'AGREE: The Angolan government > Chad'],
  ])('leaves as it is what %s do', (_who, sentence, wanted) => {
    expect(summary(sentence)).toEqual([wanted]);
  });

  it('is not known from one sentence', () => {
    const [event] = read({ text: 'The candidate of the Labour Party promised to help the Danish minister.' }).events;
    expect(event?.type).toBe('AGREE');
  });
});
