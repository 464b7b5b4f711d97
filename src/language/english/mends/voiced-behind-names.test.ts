import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendVoicedBeforeOthers, mendVoicedBehindNames } from './voiced-behind-names.js';

const lines = (joint: string) => `mission NN root
in IN case Chad
Chad NNP nmod mission
, , punct MINUC
MINUC NNP conj Chad
; , punct concern
${joint}voiced VBN amod concern
concern NN conj mission
and CC cc called
called VBN conj concern`;

it('makes a verb of what is voiced behind a name between commas', () => {
  const at = mended(mendVoicedBehindNames, lines('').replace(';', ','));
  expect(['mission', 'MINUC', 'voiced', 'concern', 'called'].map(at)).toEqual([
    'nsubj voiced',
    'appos mission',
    'root',
    'obj voiced',
    'conj voiced',
  ]);
});

it('leaves one in a row', () =>
  expect(mended(mendVoicedBehindNames, lines('or CC cc concern\n').replace(';', ','))('voiced')).toBe('amod concern'));

it('parts what is voiced from the clause of another behind a conjunction', () => {
  const at = mended(
    mendVoicedBeforeOthers,
    `Lind NNP nsubj warned
    , , punct lawyer
    lawyer NN appos Lind
    ; , punct concern
    voiced VBN amod concern
    concern NN conj Lind
    : , punct Moro
    but CC cc Moro
    Moro NNP conj Lind
    warned VBD root
    us PRP obj warned`.replace(/^\s*[;:] /gm, ', '),
  );
  expect(['Lind', 'voiced', 'concern', 'Moro', 'warned', 'but'].map(at)).toEqual([
    'nsubj voiced',
    'root',
    'obj voiced',
    'nsubj warned',
    'conj voiced',
    'cc warned',
  ]);
});
