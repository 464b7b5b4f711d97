import { describe, expect, it } from 'vitest';
import { mendPastsBehindInfinitives, mendPresentsBehindPerfects, mendVerbsBeforeParticiples } from './finite-verbs.js';
import { mended } from './sketch.js';

describe('mendPastsBehindInfinitives', () => {
  const lines = (above: string) => `Berg NNP nsubj ${above}
    ${above} VBD root
    a DT det refusal
    refusal NN obj ${above}
    to TO mark use
    use VB acl refusal
    it PRP obj use
    and CC cc called
    called VBN conj use
    for IN case vote
    vote NN obl called`;

  it('joins a past to the verb with a tense', () => {
    expect(mended(mendPastsBehindInfinitives, lines('mocked'))('called')).toBe('conj mocked');
  });

  it('leaves what was done to somebody', () => {
    const passive = lines('mocked').replace('called VBN conj use', 'called VBN conj use\n been VBN aux called');
    expect(mended(mendPastsBehindInfinitives, passive)('called')).toBe('conj use');
  });
});

describe('mendVerbsBeforeParticiples', () => {
  const lines = (tag: string) => `minister NN nsubj faces
    faces ${tag} nsubj continued
    continued VBD root
    backlash NN obj continued
    over IN case feud
    feud NN nmod backlash`;

  it('gives the sentence its verb', () => {
    const at = mended(mendVerbsBeforeParticiples, lines('VBZ'));
    expect(['minister', 'faces', 'continued', 'backlash'].map(at)).toEqual([
      'nsubj faces',
      'root',
      'amod backlash',
      'obj faces',
    ]);
  });

  it('leaves a plural', () => {
    expect(mended(mendVerbsBeforeParticiples, lines('NNS'))('continued')).toBe('root');
  });
});

describe('mendPresentsBehindPerfects', () => {
  const lines = (tag: string) => `sources NNS nsubj believe
    believe ${tag} root
    Peru NNP nsubj left
    has VBZ aux left
    left VBN ccomp believe
    and CC cc admit
    admit VB conj left
    it PRP obj admit`;

  it('joins a present to the one above', () => {
    expect(mended(mendPresentsBehindPerfects, lines('VBP'))('admit')).toBe('conj believe');
  });

  it('leaves it where another form stands above', () => {
    expect(mended(mendPresentsBehindPerfects, lines('VBD'))('admit')).toBe('conj left');
  });
});
