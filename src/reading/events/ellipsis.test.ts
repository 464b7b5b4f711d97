import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const events = (text: string): string[] => {
  const { events, actors } = read({ text });
  const name = ({ actor }: { actor: string }): string => actors.find(({ id }) => id === actor)!.name;
  return events.map(
    (event) => `${event.type} ${event.actors.map(name).join('+')} > ${event.recipients.map(name).join('+')}`,
  );
};

describe('who does as another did', () => {
  it.each([
    ['Peru recalled its ambassador from Nepal, as did Chile.', 'SANCTION Peru+Chile > Nepal'],
    [
      'Peru has expelled the diplomats of Nepal, as have Chile and Cuba.',
      'SANCTION Peru+Chile+Cuba > the diplomats of Nepal',
    ],
    ['Peru imposed sanctions on Nepal, and so did Chile.', 'SANCTION Peru+Chile > Nepal'],
    ['Peru recognised Kosovo on Tuesday. So did Chile.', 'SUPPORT Peru+Chile > Kosovo'],
    ['Peru was expelled from the bloc, as was Chile.', 'SANCTION  > Peru+Chile'],
  ])('acts too: %s', (text, wanted) => expect(events(text)).toContain(wanted));
  it.each([
    ['Peru imposed sanctions on Nepal, as was the custom.', 'SANCTION Peru > Nepal'],
    ['Peru imposed sanctions on Nepal, as did Chile in 1998.', 'SANCTION Peru > Nepal'],
  ])('does not act with him: %s', (text, wanted) => expect(events(text)).toEqual([wanted]));
});
