import { describe, expect, it } from 'vitest';
import {
  mendForcesAsAttributes,
  mendPastsAsAttributes,
  mendPastsBeforeAnd,
  mendPastsBeforeClauses,
} from './pasts-as-attributes.js';
import { mended } from './sketch.js';

it('makes the verb of a sentence without one of a past between two nouns', () => {
  const of = mended(
    mendPastsAsAttributes,
    `Turkish JJ amod drones
     drones NNS root
     struck VBN amod fighters
     Kurdish JJ amod fighters
     fighters NNS appos drones
     . . punct drones`,
  );
  expect(['drones', 'struck', 'Kurdish', 'fighters', '.'].map(of)).toEqual([
    'nsubj struck',
    'root',
    'amod fighters',
    'obj struck',
    'punct struck',
  ]);
});

it('takes the forces that an adjective calls for its subject', () => {
  const of = mended(
    mendPastsAsAttributes,
    `The DT det positions
     Iraqi JJ amod positions
     military JJ amod positions
     shelled VBN amod positions
     rebel NN compound positions
     positions NNS root
     . . punct positions`,
  );
  expect(['The', 'Iraqi', 'military', 'shelled', 'rebel', 'positions'].map(of)).toEqual([
    'det military',
    'amod military',
    'nsubj shelled',
    'root',
    'compound positions',
    'obj shelled',
  ]);
});

it('leaves a noun with its attribute where the sentence has a verb', () => {
  const of = mended(
    mendPastsAsAttributes,
    `drones NNS nsubj aided
     armed VBN amod aided
     fighters NNS obj aided
     aided VBD root
     . . punct aided`,
  );
  expect(of('armed')).toBe('amod aided');
});

it('gives the forces before a verb their article', () => {
  const of = mended(
    mendForcesAsAttributes,
    `The DT det groups
     US NNP compound struck
     military JJ amod struck
     struck VBD root
     groups NNS obj struck`,
  );
  expect(['The', 'US', 'military'].map(of)).toEqual(['det military', 'compound military', 'nsubj struck']);
});

it('finds the verb of what somebody said', () => {
  const of = mended(
    mendPastsAsAttributes,
    `army NN nsubj said
     said VBD root
     rebels NNS nsubj posts
     struck VBN amod posts
     border NN compound posts
     posts NNS obj said
     . . punct said`,
  );
  expect(['rebels', 'struck', 'posts'].map(of)).toEqual(['nsubj struck', 'ccomp said', 'obj struck']);
});

it('gives the first of two clauses its verb', () => {
  const of = mended(
    mendPastsBeforeClauses,
    `army NN nsubj took
     deployed VBN amod soldiers
     soldiers NNS nsubj took
     after IN case truce
     truce NN nsubj took
     took VBD root
     effect NN obj took
     . . punct took`,
  );
  expect(['army', 'deployed', 'soldiers', 'after', 'truce', 'took', '.'].map(of)).toEqual([
    'nsubj deployed',
    'root',
    'obj deployed',
    'mark took',
    'nsubj took',
    'advcl deployed',
    'punct deployed',
  ]);
});

it('gives a name the verb before what somebody else owns', () => {
  const of = mended(
    mendPastsAsAttributes,
    `China NNP nsubj party
     accused VBN amod Taiwan
     Taiwan NNP nmod:poss party
     ruling VBG amod party
     party NN root
     of IN mark lying
     lying VBG acl party
     . . punct party`,
  );
  expect(['China', 'accused', 'Taiwan', 'party', 'lying', '.'].map(of)).toEqual([
    'nsubj accused',
    'root',
    'nmod:poss party',
    'obj accused',
    'advcl accused',
    'punct accused',
  ]);
});

it('takes what was said of a person for a clause where the parser gives the verb of saying two objects', () => {
  const of = mended(
    mendPastsAsAttributes,
    `Chile NNP nsubj said
     said VBD root
     the DT det bank
     bank NN iobj said
     wrongly RB advmod listed
     listed VBN amod Lind
     Lind NNP obj said
     as IN case member
     a DT det member
     member NN obl said
     . . punct said`,
  );
  expect(['bank', 'wrongly', 'listed', 'Lind', 'member', '.'].map(of)).toEqual([
    'nsubj listed',
    'advmod listed',
    'ccomp said',
    'obj listed',
    'obl listed',
    'punct said',
  ]);
});

describe('a past before another verb behind and', () => {
  it('is the first of two verbs', () => {
    const of = mended(
      mendPastsBeforeAnd,
      `The DT det rallies
       junta NN compound rallies
       banned VBN amod rallies
       rallies NNS nsubj closed
       and CC cc closed
       closed VBD root
       papers NNS obj closed`,
    );
    expect(['The', 'junta', 'banned', 'rallies', 'closed'].map(of)).toEqual([
      'det junta',
      'nsubj banned',
      'root',
      'obj banned',
      'conj banned',
    ]);
  });
  it('stays an attribute where nothing joins the verb', () => {
    const of = mended(
      mendPastsBeforeAnd,
      `party NN compound rallies
       banned VBN amod rallies
       rallies NNS nsubj drew
       drew VBD root
       crowds NNS obj drew`,
    );
    expect(of('banned')).toBe('amod rallies');
  });
});

it('makes a verb of a past between a name and an owner', () => {
  const of = mended(
    mendPastsAsAttributes,
    `Relief NNP compound International
     International NNP amod army
     accused VBN amod army
     Mali NNP nmod:poss army
     's POS case Mali
     army NN root
     of IN mark looting
     looting VBG acl army
     . . punct army`,
  );
  expect(['International', 'accused', 'army', 'Mali', 'looting'].map(of)).toEqual([
    'nsubj accused',
    'root',
    'obj accused',
    'nmod:poss army',
    'advcl accused',
  ]);
});

it('makes a verb of a past between a name and the people of a state', () => {
  const of = mended(
    mendPastsAsAttributes,
    `Relief NNP compound International
     International NNP amod troops
     accused VBN amod troops
     Malian JJ amod troops
     troops NNS root
     of IN mark looting
     looting VBG acl troops
     . . punct troops`,
  );
  expect(['International', 'accused', 'troops', 'Malian'].map(of)).toEqual([
    'nsubj accused',
    'root',
    'obj accused',
    'amod troops',
  ]);
});
