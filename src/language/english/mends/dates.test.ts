import { expect, it } from 'vitest';
import { mendNamesBehindDates, mendParticiplesWithSubjects, mendSubjectsBehindOrdinals } from './dates.js';
import { mended, sketch } from './sketch.js';

it('takes the names behind a date for the subjects of the verb behind them', () => {
  const of = mended(
    mendNamesBehindDates,
    `On IN case 4
     4 CD obl called
     May NNP nmod:unmarked 4
     Peru NNP obl called
     , , punct 4
     Chile NNP nsubj called
     and CC cc Cuba
     Cuba NNP conj Chile
     called VBN root
     for IN case talks
     talks NNS obl called`,
  );
  expect([of('Peru'), of('Chile'), of('Cuba')]).toEqual(['nsubj called', 'conj Peru', 'conj Peru']);
});

it('leaves what stands behind a comma', () => {
  const of = mended(
    mendNamesBehindDates,
    `On IN case 4
     4 CD obl called
     May NNP nmod:unmarked 4
     , , punct called
     Peru NNP nsubj called
     called VBD root`,
  );
  expect([of('4'), of('Peru')]).toEqual(['obl called', 'nsubj called']);
});

it('leaves a name that only ends the date’s phrase', () => {
  const of = mended(
    mendNamesBehindDates,
    `Envoys NNS nsubj left
     on IN case 4
     4 CD nmod Envoys
     May NNP nmod:unmarked 4
     Peru NNP dep 4
     left VBD root`,
  );
  expect(of('Envoys')).toBe('nsubj left');
  expect(of('Peru')).toBe('dep 4');
});

it('makes a past tense of a participle with a subject', () => {
  const tagOf = (subject: string): string => {
    const { words, annotation } = sketch(`Lind NNP ${subject} told
      told VBN root
      us PRP obj told`);
    mendParticiplesWithSubjects(words, annotation);
    return annotation.xpos[1]!;
  };
  expect([tagOf('nsubj'), tagOf('nsubj:pass')]).toEqual(['VBD', 'VBN']);
});

it('takes the name behind an ordinal for the subject', () => {
  const of = mended(
    mendSubjectsBehindOrdinals,
    `On IN case Peru
     May NNP nmod:unmarked 3rd
     3rd NN amod Peru
     Peru NNP obl closed
     closed VBD root
     ports NNS obj closed`,
  );
  expect(of('Peru')).toBe('nsubj closed');
  expect(of('May')).toBe('obl closed');
});
