import { describe, expect, it } from 'vitest';
import {
  mendAdjectivesAcrossVerbs,
  mendCasesAcrossVerbs,
  mendPhrasesBeforeTheirVerb,
  mendPhrasesOverTheirVerb,
} from './across-verbs.js';
import { mended } from './sketch.js';

const crossed = `Peru NNP nmod:poss withdrawal
  withdrawal NN nsubj drew
  from IN case criticism
  the DT det criticism
  Lima NNP compound Convention
  Convention NNP obl drew
  drew VBD root
  criticism NN obj drew`;

describe('a preposition before a verb', () => {
  it('belongs to the noun that it stands before', () => {
    const at = mended(mendCasesAcrossVerbs, crossed);
    expect(at('from')).toBe('case Convention');
    expect(at('the')).toBe('det Convention');
  });

  it('is left with a noun that is reached without a verb between', () => {
    const at = mended(
      mendCasesAcrossVerbs,
      `from IN case convention
       the DT det convention
       Lima NNP compound convention
       trade NN compound convention
       convention NN obl withdrew
       withdrew VBD root`,
    );
    expect(at('from')).toBe('case convention');
  });
});

describe('a phrase between a subject and its verb', () => {
  it('completes the subject', () => {
    const at = mended(mendPhrasesBeforeTheirVerb, crossed.replace('case criticism', 'case Convention'));
    expect(at('Convention')).toBe('nmod withdrawal');
  });

  it('is left where it tells when, or is set off', () => {
    const tree = crossed.replace('case criticism', 'case Convention');
    expect(mended(mendPhrasesBeforeTheirVerb, tree.replace('from IN', 'on IN'))('Convention')).toBe('obl drew');
    expect(
      mended(mendPhrasesBeforeTheirVerb, tree.replace('Lima NNP compound Convention', ', , punct drew'))('Convention'),
    ).toBe('obl drew');
  });
});

describe('the last word of a name before its verb', () => {
  const tree = `Lima NNP compound International
    International JJ amod parliament
    urged VBD root
    parliament NN obj urged`;

  it('is its subject', () => {
    expect(mended(mendAdjectivesAcrossVerbs, tree)('International')).toBe('nsubj urged');
  });

  it('is left where the verb has one', () => {
    expect(mended(mendAdjectivesAcrossVerbs, `They PRP nsubj urged\n${tree}`)('International')).toBe('amod parliament');
  });
});

describe('a phrase behind a verb', () => {
  it('does not lead over the verb into its subject', () => {
    const at = mended(
      mendPhrasesOverTheirVerb,
      `plan NN nsubj drew
       to TO mark close
       close VB acl plan
       ports NNS obj close
       drew VBD root
       protests NNS obj drew
       from IN case Bolivia
       Bolivia NNP obl close`,
    );
    expect(at('Bolivia')).toBe('obl drew');
    expect(at('ports')).toBe('obj close');
  });
});
