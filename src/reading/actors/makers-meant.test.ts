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

const joint =
  'The text, tabled by Chad and Mali, was adopted.\n\nIn a joint letter, Chile and Peru argued that it was void.';

it.each(['The letter’s authors', 'Its authors', 'The authors of the letter', 'Its signatories'])(
  'the authors of a letter are those who speak in it: %s',
  (subject) => expect(speakers(`${joint}\n\n${subject} accused Niger of fraud.`, 'accused')).toEqual(['Chile', 'Peru']),
);

it('but not the sponsors of a text', () =>
  expect(speakers(`${joint}\n\nThe sponsors denied it.`, 'denied')).toEqual(['Chad', 'Mali']));

it('the authors of a book are nobody’s', () =>
  expect(speakers(`${joint}\n\nThe book’s authors accused Niger of fraud.`, 'accused')).not.toEqual(['Chile', 'Peru']));

it('who has not signed a letter is none of its authors', () =>
  expect(
    speakers(`${joint} Chad and Mali did not sign the letter.\n\nIts authors accused Niger of fraud.`, 'accused'),
  ).toEqual(['Chile', 'Peru']));
