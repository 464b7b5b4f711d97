import { expect, it } from 'vitest';
import { read } from '../index.js';

/** Who says the last thing that is said in a text with a cue. */
const speaker = (text: string, cue: string): string | undefined => {
  const { statements, actors, document } = read({ text, published: '2025-06-01' });
  const said = statements.filter((one) => one.cue && document.text.slice(one.cue.start, one.cue.end) === cue).at(-1);
  return actors.find(({ id }) => id === said?.speakers[0])?.name ?? undefined;
};

it('whoever speaks before words that run over several sentences goes on in them', () =>
  expect(
    speaker(
      'Omar Diaz said that he would sign it only when Lima had paid. Ivan Kolar, standing beside him, said that the ban broke the pact.\n\n“We did not close the port. Chad did,” he said.',
      'said',
    ),
  ).toBe('Ivan Kolar'));

it('whoever did the first does the second, where nobody else is named', () =>
  expect(
    speaker(
      'Prime Minister Ivan Kolar defended Anna Mora. He blamed opposition leader Martin Lind for the quarrel. Lind apologised to the Speaker, but he insisted that she should go.',
      'insisted',
    ),
  ).toBe('Martin Lind'));

it('an ambassador whose state is not said is not the one of a state that is summoned', () => {
  const { actors, document } = read({
    text: 'Ambassador Omar Diaz met Ivan Kolar in Lima. Chad summoned the Peruvian ambassador on Monday.',
    published: '2025-06-01',
  });
  const start = document.text.indexOf('the Peruvian');
  const of = actors.find(({ mentions }) => mentions.some((one) => one.start === start));
  expect(of?.name).not.toBe('Omar Diaz');
});

it('takes a woman called Mari for whom she is', () =>
  expect(speaker('The Finnish interior minister, Mari Lind, disagrees. She said Chad had lied.', 'said')).toBe(
    'Mari Lind',
  ));
