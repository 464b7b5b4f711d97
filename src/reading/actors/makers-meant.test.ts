import { expect, it } from 'vitest';
import { read } from '../index.js';

const speakers = (text: string, cue: string): readonly (string | null)[] => {
  const { actors, statements, document } = read({ text, published: '2025-06-01' });
  const found = statements.find((one) => one.cue && document.text.slice(one.cue.start, one.cue.end).includes(cue));
  return (found?.speakers ?? []).map((id) => actors.find((actor) => actor.id === id)?.name ?? null);
};

it('the signatories are those who sent the letter', () =>
  expect(
    speakers(
      'Chile, Peru and Chad sent a joint letter to Lind. The signatories recalled that talks had failed.',
      'recalled',
    ),
  ).toEqual(['Chile', 'Peru', 'Chad']));

it('the sponsors are those who drafted the text', () => {
  const text =
    'The text, drafted by Chile and Peru, received ten votes. Chad abstained. The sponsors said it was fair.';
  expect(speakers(text, 'said')).toEqual(['Chile', 'Peru']);
  expect(speakers(text.replace('The sponsors', 'The three sponsors'), 'said')).not.toEqual(['Chile', 'Peru']);
  expect(speakers(text.replace('The sponsors', 'The sponsors of the race'), 'said')).not.toEqual(['Chile', 'Peru']);
});
