import { describe, expect, it } from 'vitest';
import { mendAdjectivesAsSubjects, mendEarlierSubjects } from './earlier-subjects.js';
import { mended } from './sketch.js';

describe('a verb behind the subject of another', () => {
  const clauses = (second: string) => `a DT det woman
    woman NN nsubj said
    asked VBD ccomp said
    for IN case photo
    a DT det photo
    photo NN obl asked
    and CC cc ${second}
    ${second} NNP conj photo
    said VBD root
    no UH obj said`;

  it('leaves it to that one, and has its own', () => {
    const relationOf = mended(mendEarlierSubjects, clauses('Lind'));
    expect(relationOf('asked')).toBe('root');
    expect(relationOf('woman')).toBe('nsubj asked');
    expect(relationOf('said')).toBe('conj asked');
    expect(relationOf('Lind')).toBe('nsubj said');
  });

  it('keeps it where nothing is joined', () => {
    const relationOf = mended(
      mendEarlierSubjects,
      `a DT det woman
         woman NN nsubj said
         asked VBD ccomp said
         for IN case photo
         a DT det photo
         photo NN obl asked
         of IN case Lind
         Lind NNP nmod photo
         said VBD root
         no UH obj said`,
    );
    expect(relationOf('woman')).toBe('nsubj said');
  });
});

describe('an adjective right before a verb', () => {
  it('is who does it', () => {
    const relationOf = mended(
      mendAdjectivesAsSubjects,
      `the DT det read
         editorial JJ amod read
         read VB root`,
    );
    expect(relationOf('editorial')).toBe('nsubj read');
  });

  it('stays one before a participle that is a noun', () => {
    const relationOf = mended(
      mendAdjectivesAsSubjects,
      `the DT det reading
         first JJ amod reading
         reading VBG root`,
    );
    expect(relationOf('first')).toBe('amod reading');
  });
});
