import { describe, expect, it } from 'vitest';
import { mendDeedsBesideClauses } from './beside-with.js';
import { mended } from './sketch.js';

describe('what somebody does beside the main clause', () => {
  const tree = (noun: string, verb: string) =>
    mended(
      mendDeedsBesideClauses,
      `board NN nsubj extended
       extended VBD root
       the DT det mandate
       mandate NN obj extended
       , , punct voting
       with IN case members
       all DT det members
       members NNS ${noun}
       voting VBG ${verb}
       against IN case Peru
       Peru NNP obl voting`,
    );
  it('is no part of the object on which he hangs', () => {
    const of = tree('nmod mandate', 'acl members');
    expect([of('voting'), of('members'), of('with')]).toEqual(['advcl extended', 'nsubj voting', 'mark voting']);
  });
  it('nor where the deed hangs on it', () => {
    const of = tree('obl voting', 'acl mandate');
    expect([of('voting'), of('members')]).toEqual(['advcl extended', 'nsubj voting']);
  });
});
