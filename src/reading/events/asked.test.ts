import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const requests = (text: string): string[] => {
  const { events, actors } = read({ text });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events
    .filter(({ type }) => type === 'REQUEST')
    .map((event) => `${event.actors.map(name).join(' + ')} > ${event.recipients.map(name).join(' + ')}`);
};

describe('a request', () => {
  it('is put to whoever the letter goes to that it is made in', () => {
    expect(
      requests('In a letter to the Security Council dated 10 March, Chile asked for an emergency meeting.'),
    ).toEqual(['Chile > UN Security Council']);
  });
  it('is put to whoever is named as the one who should act', () => {
    expect(requests('Chile called on Peru in a letter to the Security Council to withdraw its troops.')).toEqual([
      'Chile > Peru',
    ]);
  });
  it('may be put to both sides', () => {
    expect(requests('The Norwegian foreign minister, Anna Berg, urged both sides to cease fire.')).toEqual([
      'Anna Berg > ',
    ]);
  });
});

describe('what a letter asks', () => {
  it.each([
    [
      'In a letter to the Security Council, Chile asked for the mandate of the observers to be extended.',
      'Chile > UN Security Council',
    ],
    [
      'Chile wrote to the Security Council asking for an urgent meeting over the threats of Peru.',
      'Chile > UN Security Council',
    ],
    ['In a letter to the Security Council, Chile asked for talks with Peru.', 'Chile > Peru'],
  ])('is put to whom it must be: %s', (text, wanted) => expect(requests(text)).toEqual([wanted]));
});
