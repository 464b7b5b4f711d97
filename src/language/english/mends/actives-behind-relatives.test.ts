import { describe, expect, it } from 'vitest';
import { mendActivesBehindRelatives } from './actives-behind-relatives.js';
import { mended } from './sketch.js';

const lines = (adverb: string, object: string) => `
  Peru NNP nsubj:pass denounced
  , , punct invited
  which WDT nsubj:pass invited
  was VBD aux:pass invited
  not RB advmod invited
  invited VBN acl:relcl Peru
  , , punct Peru
  ${adverb} denounced
  denounced VBN root
  the DT det pact
  pact NN ${object} denounced
  . . punct denounced`;

describe('a verb behind a relative clause in the passive', () => {
  it('is active where it has an object and no auxiliary', () =>
    expect(mended(mendActivesBehindRelatives, lines('then RB advmod', 'obj'))('Peru')).toBe('nsubj denounced'));

  it('stays passive elsewhere', () => {
    expect(mended(mendActivesBehindRelatives, lines('then RB advmod', 'obl'))('Peru')).toBe('nsubj:pass denounced');
    expect(mended(mendActivesBehindRelatives, lines('were VBD aux:pass', 'obj'))('Peru')).toBe('nsubj:pass denounced');
  });
});
