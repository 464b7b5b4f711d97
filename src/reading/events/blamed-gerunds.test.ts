import { describe, expect, it } from 'vitest';
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

describe('deeds that verbal nouns tell', () => {
  it.each([
    ['Peru condemned the ramming of a Chilean ship.', 'ACCUSE/disapprove: Peru > -'],
    ['Peru condemned the storming of the Chilean embassy.', 'ACCUSE/disapprove: Peru > -'],
    [
      'Peru denounced the boarding of the Chilean tanker by Kenyan marines.',
      'ACCUSE/disapprove: Peru > Kenyan marines',
    ],
    ["Peru's sinking of a Chilean ship angered Kenya.", 'ASSAULT/destroy: Peru > Chile'],
    ['The jailing of a Chilean editor sparked protests in Quito.', 'COERCE/arrest: - > a Chilean editor'],
  ])('%s', (text, expected) => expect(eventsOf(text)).toContain(expected));
});

describe('what is told beside', () => {
  it.each([
    [
      'what happened where something is to be done',
      'Kenya urged Chile to send observers to the border, where Peruvian troops killed two Chilean farmers in July.',
      'ASSAULT: Peruvian troops > two Chilean farmers',
    ],
    ['who is held for a time', 'Gunmen held two nurses for several hours.', 'COERCE/arrest: Gunmen > two nurses'],
    [
      'that any step would be answered',
      'The Peruvian minister warned that any restriction on ships would be answered.',
      'THREATEN: The Peruvian minister > -',
    ],
    [
      'a colleague of another state',
      'The Peruvian minister met his Kenyan colleague in Quito.',
      'CONSULT: The Peruvian minister > his Kenyan colleague',
    ],
    [
      'whose argument is turned down',
      'Luis Ruiz, a Peruvian general, was arrested in Chile. The judges rejected his argument that the trial was unfair.',
      'REJECT: The judges > Luis Ruiz',
    ],
    ['a truce, and not where it was signed', 'Peru and Chile signed a truce in Doha.', 'CONCEDE: Peru, Chile > -'],
    [
      'who will investigate nobody',
      'The Peruvian minister refused to reopen the investigation of the Chilean army.',
      'REJECT: The Peruvian minister > the Chilean army',
    ],
  ])('%s', (_what, text, expected) => expect(eventsOf(text)).toContain(expected));

  it.each([
    'The Peruvian minister cut short a trip to Chile.',
    'The Peruvian general informed the meeting of the recent visit of the Chilean minister.',
  ])('nothing in `%s`', (text) => expect(eventsOf(text)).toEqual([]));

  it('keeps those who mediated apart from the two sides, though they are named later', () => {
    const text =
      'A Peruvian convoy turned back a day after each side accused the other of breaking a truce. The truce, which Kenya and Qatar brokered, had held.';
    const { statements, actors } = read({ text, published: '2024-05-10' });
    const names = statements.flatMap(({ speakers }) => speakers.map((id) => actors.find((one) => one.id === id)?.name));
    expect(names).not.toContain('Kenya');
  });
});
