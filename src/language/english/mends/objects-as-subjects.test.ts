import { describe, expect, it } from 'vitest';
import { mendObjectsAsSubjects, mendSubjectsBehindTheirVerb } from './objects-as-subjects.js';
import { mended } from './sketch.js';

describe('the second subject of a passive', () => {
  it('is the object of the infinitive before it', () => {
    const of = mended(
      mendObjectsAsSubjects,
      `Its PRP$ nmod:poss decision
       decision NN nsubj:pass welcomed
       to TO mark quit
       quit VB acl decision
       the DT det pact
       pact NN nsubj:pass welcomed
       was VBD aux:pass welcomed
       welcomed VBN root`,
    );
    expect(of('pact')).toBe('obj quit');
  });
  it('stays one behind an object of its own', () => {
    const of = mended(
      mendObjectsAsSubjects,
      `Its PRP$ nmod:poss decision
       decision NN nsubj:pass welcomed
       to TO mark quit
       quit VB acl decision
       early RB advmod quit
       was VBD aux:pass welcomed
       welcomed VBN root`,
    );
    expect(of('decision')).toBe('nsubj:pass welcomed');
  });
});

it('makes an object of a second subject behind a past', () => {
  const tree = (verb: string) => `The DT det ministry
    ministry NN nsubj ${verb}
    ${verb} VBD root
    schools NNS nsubj ${verb}`;
  expect(mended(mendSubjectsBehindTheirVerb, tree('closed'))('schools')).toBe('obj closed');
  expect(mended(mendSubjectsBehindTheirVerb, tree('said'))('schools')).toBe('nsubj said');
});
