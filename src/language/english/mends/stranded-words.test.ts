import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendPrepositionsBehindNouns, mendSubjectsBeforeSemicolons, mendWhatIsSaidToBe } from './stranded-words.js';

describe('a preposition behind a noun', () => {
  const sketchOf = (word: string) => `hailed VBD root
     vote NN obj hailed
     as IN case triumph
     triumph NN nmod vote
     ${word} IN case triumph
     the DT det party
     party NN obj hailed
     . . punct hailed`;
  it('opens the next phrase', () => {
    const of = mended(mendPrepositionsBehindNouns, sketchOf('over'));
    expect(['over', 'party'].map(of)).toEqual(['case party', 'nmod triumph']);
  });
  it('is one that can', () => expect(mended(mendPrepositionsBehindNouns, sketchOf('ago'))('party')).toBe('obj hailed'));
});

describe('a subject before a semicolon', () => {
  const sketchOf = (mark: string) => `minister NN nsubj said
     , , punct fallen
     who WP nsubj fallen
     fallen VBN acl:relcl minister
     , , punct missed
     missed VBD conj fallen
     vote NN obj missed
     ${mark} : punct said
     office NN nsubj said
     said VBD root
     . . punct said`;
  it('has the verb before it', () => {
    const of = mended(mendSubjectsBeforeSemicolons, sketchOf(';'));
    expect(['minister', 'missed', 'said'].map(of)).toEqual(['nsubj missed', 'root', 'parataxis missed']);
  });
  it('is left alone without one', () =>
    expect(mended(mendSubjectsBeforeSemicolons, sketchOf('-'))('minister')).toBe('nsubj said'));
});

describe('what somebody says a thing is', () => {
  const sketchOf = (be: string) => `spokesman NN nsubj provocation
     blamed VBN acl spokesman
     Peru NNP obj blamed
     for IN case what
     what WP obl blamed
     he PRP nsubj said
     said VBD acl:relcl what
     ${be} VBD cop provocation
     provocation NN root
     . . punct provocation`;
  it('is what the verb before it is about', () => {
    const of = mended(mendWhatIsSaidToBe, sketchOf('was'));
    expect(['blamed', 'spokesman', 'provocation'].map(of)).toEqual(['root', 'nsubj blamed', 'ccomp said']);
  });
  it('is said to be so', () => expect(mended(mendWhatIsSaidToBe, sketchOf('became'))('blamed')).toBe('acl spokesman'));
});
