import { expect, it } from 'vitest';
import { read } from '../read.js';

const speakers = (text: string): string[] => {
  const { actors, statements } = read({ text });
  return statements.flatMap((one) => one.speakers.map((id) => actors.find((actor) => actor.id === id)!.name));
};

it('takes each side for both of those who were named together', () => {
  expect(speakers('Peru and Chile signed a truce. Each side says the other fired first.')).toEqual(['Peru', 'Chile']);
  // a bank of a river says nothing
  expect(speakers('Peru and Chile signed a truce. Each side of the river says so.')).toEqual([]);
});

it('takes sides for the states that they were before, though two persons were named since', () =>
  expect(
    speakers(
      'Peru and Chile signed a truce. Rosa Lind urged both sides to keep it. Carlos Ruiz called Pedro Diaz and Luis Mora. Each side says the other fired first.',
    ).slice(-2),
  ).toEqual(['Peru', 'Chile']));

const groupsOf = (text: string): string[] =>
  read({ text })
    .actors.filter(({ members }) => members.length)
    .map(({ name }) => name);

it('takes neither side for both', () =>
  expect(groupsOf('Peru and Chile signed a truce. Neither side wants a war.')).toEqual(['Peru and Chile']));

it('takes the sides of a war for those who fight it, not for two states named besides, nor for two who met', () => {
  const war =
    'The army and the Rapid Support Forces accused each other of shelling Cusco. The army said the Rapid Support Forces had broken the truce. ' +
    'Peru, which Chile says arms the group, denied it. Peru blamed Chile. ';
  expect(groupsOf(`${war}Rosa Lind spoke to both sides, and neither gave guarantees.`)).toEqual([
    'Rapid Support Forces and The army',
  ]);
  expect(
    groupsOf(
      'Rosa Lind met Carlos Ruiz. A court ruled. The bank fell. Prices rose. It rained. Both sides should stop, the bishop said.',
    ),
  ).toEqual([]);
});

it('takes both parties for the two that a text names most', () =>
  expect(
    read({
      text:
        'The Democratic Party beat the Republican Party. The Republican Party lost to the Democratic Party. The Democratic Party and the Republican Party met. ' +
        'The Workers World Party was there. Support eroded in both parties.',
    })
      .actors.filter(({ members }) => members.length)
      .map(({ members }) => members.length),
  ).toEqual([2]));

it.each([
  ['Siemens and Alstom signed a deal. Both firms denied it.', ['Siemens and Alstom']],
  [
    'Amnesty International and Human Rights Watch wrote to Peru. The two groups were ignored.',
    ['Amnesty International and Human Rights Watch'],
  ],
  ['Rosa Lind and Ana Mora wrote to Peru. The two groups were ignored.', []],
  ['Siemens and Alstom signed a deal. The two newspapers denied it.', []],
])('takes two bodies for those named together: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups));

it('takes `the army` that faces a crowd at home for no army named further back', () => {
  const armies = (text: string): string[] =>
    read({ text })
      .actors.filter(({ sectors, mentions }) => sectors.includes('MIL') && mentions.length > 0)
      .map(({ name }) => name);
  const opening = 'The Israeli army said it had fired warning shots. Rosa Lind phoned Pedro Diaz.';
  expect(armies(`${opening} Hundreds of villagers in Mali blocked a road. The army dispersed them.`)).toEqual([
    'Israel Defense Forces',
    'The army',
  ]);
  expect(armies('The Israeli army said it had fired warning shots. The army gave no reason.')).toEqual([
    'Israel Defense Forces',
  ]);
});

it('knows two states by a region of two words, however far back', () => {
  const text =
    'Vietnam and the Philippines called for a code.\n\nA row between China and the Philippines overshadowed the talks. The two Southeast Asian countries condemned the patrols.';
  expect(speakers(text).slice(-2)).toEqual(['Vietnam', 'Philippines']);
});
