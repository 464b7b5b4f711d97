import { expect, it } from 'vitest';
import { mendPredicatesBehindViews, mendSomeArguing, mendSubjectsBehindInPrivate } from './set-in-phrases.js';
import { mended } from './sketch.js';

it('those behind “in private” are the subject where the verb has none', () => {
  const lines = (subject: string) => `
    in IN case envoys
    private JJ amod envoys
    its PRP$ nmod:poss envoys
    envoys NNS obl grumble
    ${subject}
    grumble VBP root`;
  const at = mended(mendSubjectsBehindInPrivate, lines('often RB advmod grumble'));
  expect([at('envoys'), at('private'), at('in')]).toEqual(['nsubj grumble', 'obl grumble', 'case private']);
  expect(mended(mendSubjectsBehindInPrivate, lines('they PRP nsubj grumble'))('envoys')).toBe('obl grumble');
});

it('a plan is what it is called in somebody’s words', () => {
  const lines = (word: string) => `
    plan NN nsubj ${word}
    is VBZ/AUX cop ${word}
    , , punct is
    in IN case ${word}
    the DT det ${word}
    ${word} NNS root
    of IN case Bell
    Bell NNP nmod ${word}
    , , punct ${word}
    a DT det farce
    farce NN appos ${word}`;
  const at = mended(mendPredicatesBehindViews, lines('words'));
  expect([at('farce'), at('words'), at('plan'), at('is')]).toEqual(['root', 'obl farce', 'nsubj farce', 'cop farce']);
  expect(mended(mendPredicatesBehindViews, lines('papers'))('farce')).toBe('appos papers');
});

it('some argue where a clause says what', () => {
  const lines = (mark: string) => `
    split VBN root
    by IN case half
    half NN obl split
    , , punct arguing
    some DT det arguing
    arguing NN parataxis split
    ${mark} IN mark failed
    it PRP nsubj failed
    failed VBD acl arguing`;
  const at = mended(mendSomeArguing, lines('that'));
  expect([at('some'), at('arguing'), at('failed')]).toEqual(['nsubj arguing', 'advcl split', 'ccomp arguing']);
  expect(mended(mendSomeArguing, lines('since'))('some')).toBe('det arguing');
});
