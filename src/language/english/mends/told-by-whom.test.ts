import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendAskedAgain, mendAskedBeside, mendNamedBehindAs, mendSaidAfter, mendToldByWhom } from './told-by-whom.js';

it('tells what somebody is told by people with a clause of their own', () => {
  const at = mended(
    mendToldByWhom,
    `We PRP nsubj:pass told
     were VBD/AUX aux:pass told
     told VBN root
     by IN case clerks
     clerks NNS obl:agent told
     who WP nsubj read
     read VBD acl:relcl clerks
     papers NNS obj read
     that WDT obj sign
     Peru NNP nsubj sign
     would MD aux sign
     sign VB acl:relcl papers`,
  );
  expect(at('sign')).toBe('ccomp told');
  expect(at('that')).toBe('mark sign');
});

it('tells what somebody says after something', () => {
  const at = mended(
    mendSaidAfter,
    `Chad NNP nsubj said
     said VBD root
     after IN case raids
     the DT det raids
     raids NNS obl said
     that WDT obj closed
     it PRP nsubj closed
     closed VBD acl:relcl raids
     schools NNS obj closed`,
  );
  expect(at('closed')).toBe('ccomp said');
  expect(at('that')).toBe('mark closed');
});

it('leaves what describes the occasion where it is', () => {
  const at = mended(
    mendSaidAfter,
    `Chad NNP nsubj said
     said VBD root
     after IN case raids
     the DT det raids
     raids NNS obl said
     that WDT obj ordered
     it PRP nsubj ordered
     ordered VBD acl:relcl raids`,
  );
  expect(at('ordered')).toBe('acl:relcl raids');
});

it('takes the question behind “again and again” for what is asked', () => {
  const { words, annotation } = {
    words: 'Reed asked again and again why it failed'.split(' '),
    annotation: {
      head: [1, -1, 1, 7, 1, 7, 7, 1],
      deprel: ['nsubj', 'root', 'advmod', 'cc', 'advmod', 'advmod', 'nsubj', 'conj'],
      upos: ['PROPN', 'VERB', 'ADV', 'CCONJ', 'ADV', 'ADV', 'PRON', 'VERB'],
      xpos: ['NNP', 'VBD', 'RB', 'CC', 'RB', 'WRB', 'PRP', 'VBD'],
    },
  };
  mendAskedAgain(words, annotation as never);
  expect(annotation.deprel[7]).toBe('ccomp');
  expect([annotation.head[3], annotation.head[4], annotation.deprel[4]]).toEqual([4, 2, 'conj']);
});

it('gives a verb the subject behind “as” beside which a name is set', () => {
  const at = mended(
    mendNamedBehindAs,
    `They PRP nsubj sat
     sat VBD root
     as IN case chair
     the DT det chair
     chair NN obl sat
     , , punct Reed
     Reed NNP appos chair
     , , punct sat
     asked VBD advcl sat
     questions NNS obj asked`,
  );
  expect(at('chair')).toBe('nsubj asked');
  expect(at('as')).toBe('mark asked');
});

it('joins the second of two clauses said on a network', () => {
  const at = mended(
    mendSaidAfter,
    `Chad NNP nsubj said
     said VBD root
     on IN case X
     X NNP obl said
     that IN/SCONJ mark closed
     schools NNS nsubj:pass closed
     were VBD/AUX aux:pass closed
     closed VBN acl:relcl X
     and CC cc won
     That IN/SCONJ mark won
     it PRP nsubj won
     won VBD ccomp said`.replace('That', 'that'),
  );
  expect(at('closed')).toBe('ccomp said');
});

it('takes a question behind an apposition for what is asked', () => {
  const at = mended(
    mendAskedBeside,
    `Reed NNP nsubj asked
     asked VBD root
     Lind NNP iobj asked
     , , punct fellow
     a DT det fellow
     fellow NN appos Lind
     , , punct failed
     whether IN mark failed
     it PRP nsubj failed
     failed VBD acl fellow`,
  );
  expect(at('failed')).toBe('ccomp asked');
});
