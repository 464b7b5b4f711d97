import { describe, expect, it } from 'vitest';
import {
  mendDescribedSubjects,
  mendListsBehindOf,
  mendSubjectsBehindMarks,
  mendSubjectsOfFirstVerbs,
} from './far-subjects.js';
import { mended } from './sketch.js';

describe('far subjects', () => {
  it('speak for the first verb, not for the next that has its own', () => {
    const at = mended(
      mendSubjectsOfFirstVerbs,
      `Lind NNP nsubj protested
       voiced VBD root
       concern NN obj voiced
       ; : punct protested
       Peru NNP nsubj protested
       protested VBD conj voiced`,
    );
    expect(at('Lind')).toBe('nsubj voiced');
    expect(at('Peru')).toBe('nsubj protested');
  });

  it('are joined although the first is described', () => {
    const at = mended(
      mendDescribedSubjects,
      `Peru NNP root
       which WDT nsubj hosts
       hosts VBZ acl:relcl Peru
       talks NNS obj hosts
       , , punct urged
       and CC cc urged
       Chad NNP nsubj urged
       urged VBD conj hosts
       them PRP obj urged`,
    );
    expect(at('urged')).toBe('root');
    expect(at('Peru')).toBe('nsubj urged');
    expect(at('Chad')).toBe('conj Peru');
    expect(at('hosts')).toBe('acl:relcl Peru');
  });

  it('stand right behind as', () => {
    const at = mended(
      mendSubjectsBehindMarks,
      `Lind NNP nsubj leaves
       leaves VBZ root
       Lima NNP obj leaves
       as IN mark seeks
       Chad NNP nmod Lima
       seeks VBZ advcl leaves
       help NN obj seeks`,
    );
    expect(at('Chad')).toBe('nsubj seeks');
  });

  it('are all of one list behind of', () => {
    const at = mended(
      mendListsBehindOf,
      `presidents NNS nsubj met
       of IN case Peru
       Peru NNP nmod presidents
       , , punct Chile
       Chile NNP nsubj met
       and CC cc Mali
       Mali NNP conj Chile
       met VBD root`,
    );
    expect(at('Chile')).toBe('conj Peru');
    expect(at('Mali')).toBe('conj Peru');
    expect(at('presidents')).toBe('nsubj met');
  });

  it('are so where the second is joined to the noun', () => {
    const at = mended(
      mendListsBehindOf,
      `presidents NNS root
       of IN case Peru
       Peru NNP nmod presidents
       , , punct Chile
       Chile NNP conj presidents
       and CC cc Mali
       Mali NNP conj Peru`,
    );
    expect(at('Chile')).toBe('conj Peru');
  });
});
