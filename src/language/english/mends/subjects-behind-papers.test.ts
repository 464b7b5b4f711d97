import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendSubjectsBehindPapers } from './subjects-behind-papers.js';

describe('mendSubjectsBehindPapers', () => {
  it('makes the subject of those behind the comma, who are no name of the paper', () => {
    const of = mended(
      mendSubjectsBehindPapers,
      `In IN case statement
       a DT det statement
       statement NN obl called
       , , punct states
       forty CD nummod states
       states NNS appos statement
       called VBD root
       upon IN case rest
       the DT det rest
       rest NN obl called`,
    );
    expect(of('states')).toBe('nsubj called');
  });

  it('leaves the name of a paper where the verb has its subject', () => {
    const of = mended(
      mendSubjectsBehindPapers,
      `In IN case letter
       a DT det letter
       letter NN obl asked
       , , punct Appeal
       Appeal NNP appos letter
       Lind NNP nsubj asked
       asked VBD root
       why WRB advmod asked`,
    );
    expect(of('Appeal')).toBe('appos letter');
  });
});
