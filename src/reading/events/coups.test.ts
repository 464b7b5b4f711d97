import { expect, it } from 'vitest';
import { read } from '../read.js';

/** The events of a text, each as `TYPE/mode actors > recipients`. */
function eventsOf(text: string): string[] {
  const { events, actors } = read({ text, published: '2024-05-10' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const sides = (list: readonly { actor: string }[]) => list.map(({ actor }) => names.get(actor)).join(', ') || '-';
  return events.map(
    ({ type, mode, actors: by, recipients }) =>
      `${mode ? `${type}/${mode}` : type}: ${sides(by)} > ${sides(recipients)}`,
  );
}

it.each([
  ['Chile gave the rebels 72 hours to free Luis Ruiz.', 'THREATEN: Chile > the rebels'],
  ['Mutinous soldiers seized the presidential palace in Peru.', 'ASSAULT: Mutinous soldiers > Peru'],
  ['China sells warships to Peru.', 'COOPERATE: China > Peru'],
  ['The Peruvian envoy said that his wife had been struck in the face.', 'ASSAULT: - > his wife'],
  [
    'Peru warned that it would use all means, including force, to retake the Chilean port.',
    'THREATEN/violence: Peru > Chile',
  ],
  ['Peru put a battalion on standby, and Chile called for an emergency summit.', 'REQUEST/meet: Chile > -'],
  ['Thousands marched in Lima to demand the release of Luis Ruiz.', 'PROTEST/demo: Thousands > -'],
])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));
