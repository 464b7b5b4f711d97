import { describe, expect, it } from 'vitest';
import { mendProvided } from './provided.js';
import { mended } from './sketch.js';

describe('provided', () => {
  it('opens a condition of the clause before it', () => {
    const of = mended(
      mendProvided,
      `Lind NNP nsubj said
       said VBD root
       Peru NNP nsubj sign
       will MD aux sign
       sign VB ccomp said
       , , punct provided
       provided VBD ccomp said
       that IN mark leaves
       Mali NNP nsubj leaves
       leaves VBZ ccomp provided
       . . punct said`,
    );
    expect(['provided', 'that', ',', 'leaves', 'sign'].map(of)).toEqual([
      'mark leaves',
      'fixed provided',
      'punct leaves',
      'advcl sign',
      'ccomp said',
    ]);
  });

  it('is no verb of a subject that another verb speaks for', () => {
    const of = mended(
      mendProvided,
      `Lind NNP nsubj provided
       , , punct met
       who WP nsubj met
       met VBD acl:relcl Lind
       Tan NNP obj met
       , , punct said
       said VBN acl Lind
       that IN mark sign
       Peru NNP nsubj sign
       sign VBP ccomp said
       , , punct provided
       provided VBD root
       that IN mark leaves
       Mali NNP nsubj leaves
       leaves VBZ ccomp provided`,
    );
    expect(['said', 'Lind', 'provided', 'leaves'].map(of)).toEqual(['root', 'nsubj said', 'mark leaves', 'advcl sign']);
  });

  it.each([
    `law NN nsubj provided
     provided VBD root
     that IN mark pass
     ships NNS nsubj pass
     pass VBP ccomp provided`,
    `Peru NNP nsubj provided
     provided VBD root
     ships NNS obj provided
     , , punct sail
     Lind NNP nsubj said
     said VBD parataxis provided`,
  ])('stays a verb where it is one', (lines) => {
    expect(mended(mendProvided, lines)('provided')).toBe('root');
  });
});
