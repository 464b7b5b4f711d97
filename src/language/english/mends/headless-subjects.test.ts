import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import type { Annotation } from '../model/index.js';
import {
  mendClausesOfTime,
  mendJoinedSubjectsOfTime,
  mendNamesInBrackets,
  mendRootNouns,
  mendSubjectsBeforeCommas,
  mendSubjectsOfParticiples,
  mendSubjectsWithCase,
} from './headless-subjects.js';
import { mended } from './sketch.js';

const relation = (text: string, word: string): string => {
  const { tokens } = analyse(text);
  const token = tokens.find(({ form }) => form === word)!;
  return token.head < 0 ? 'root' : `${token.deprel} ${tokens[token.head]!.form}`;
};

it('gives a verb both subjects after a word of time', () => {
  const of = mended(
    mendJoinedSubjectsOfTime,
    `fled VBD root
     after IN case Ruiz
     Ruiz NNP obl fled
     and CC cc robbed
     his PRP$ nmod:poss wife
     wife NN nsubj robbed
     robbed VBD conj fled
     banks NNS obj robbed`,
  );
  expect([of('Ruiz'), of('wife'), of('robbed')]).toEqual(['nsubj robbed', 'conj Ruiz', 'advcl fled']);
});

it('gives a verb behind a comma the subject behind a word of time', () => {
  const of = mended(
    mendSubjectsBeforeCommas,
    `fled VBD root
     after IN case Ruiz
     Ruiz NNP obl fled
     and CC cc wife
     his PRP$ nmod:poss wife
     wife NN conj Ruiz
     ; , punct Ann
     Ann NNP appos wife
     , , punct robbed
     robbed VBD conj fled
     banks NNS obj robbed`.replace(';', ','),
  );
  expect([of('Ruiz'), of('robbed')]).toEqual(['nsubj robbed', 'advcl fled']);
});

describe('a subject with a relative clause', () => {
  const text = 'Peru, which has its own dispute with Chile, called for restraint by all parties.';
  it('is the subject of the verb after the clause', () => {
    expect(relation(text, 'called')).toBe('root');
    expect(relation(text, 'Peru')).toBe('nsubj called');
    expect(relation(text, 'has')).toBe('acl:relcl Peru');
  });
  it('stays the head of a heading', () => {
    expect(relation('A treaty that Chile signed and left', 'treaty')).toBe('root');
  });
});

describe('a noun with a preposition of time', () => {
  it('is no subject', () => {
    expect(
      relation('Peru has sent ships, the navy said, and on Wednesday suspended imports of copper.', 'Wednesday'),
    ).toBe('obl suspended');
  });
});

describe('a sentence whose subject is told of between commas', () => {
  it('has its verb for its head', () => {
    const text = 'Rosa Lind, the head of the council, vowed not to repeat that mistake.';
    expect(relation(text, 'vowed')).toBe('root');
    expect(relation(text, 'Rosa')).toBe('nsubj vowed');
  });
});

describe('a clause of time', () => {
  it('has several nouns before its verb for its subject', () => {
    const text = 'Raids continue in the Gao region of Mali as Peru and Chile support the government.';
    expect(relation(text, 'Peru')).toBe('nsubj support');
    expect(relation(text, 'as')).toBe('mark support');
  });

  it('has the noun before its verb for its subject', () => {
    const text = 'The council failed to act after Peru vetoed a draft resolution by Chile.';
    expect(relation(text, 'Peru')).toBe('nsubj vetoed');
    expect(relation(text, 'after')).toBe('mark vetoed');
    expect(relation('Peru left after a grey cutter rammed its boat.', 'cutter')).toBe('nsubj rammed');
  });
});

describe('a verb behind a participle', () => {
  it('has the noun before both for its subject', () => {
    const words = ['left', 'after', 'guards', 'claiming', 'pay', 'shot', 'Haddad'];
    const annotation = {
      head: [-1, 3, 3, 0, 3, 0, 5],
      deprel: ['root', 'mark', 'nsubj', 'advcl', 'obj', 'advcl', 'obj'],
      upos: ['VERB', 'SCONJ', 'NOUN', 'VERB', 'NOUN', 'VERB', 'PROPN'],
      xpos: ['VBD', 'IN', 'NNS', 'VBG', 'NN', 'VBD', 'NNP'],
    };
    mendSubjectsOfParticiples(words, annotation as unknown as Annotation);
    expect(annotation.head.slice(1, 4)).toEqual([5, 5, 2]);
    expect(annotation.deprel[3]).toBe('acl');
  });
});

it('makes a verb behind joined names the head of the sentence', () => {
  expect(relation('Peru and Chile signed a deal in Lima.', 'signed')).toBe('root');
  expect(relation('Peru and Chile signed a deal in Lima.', 'Peru')).toBe('nsubj signed');
});

it('makes the verb behind a name in brackets the predicate', () => {
  const of = mended(
    mendNamesInBrackets,
    `World NNP compound Bank
     Bank NNP root
     ( -LRB- punct WB
     WB WP nsubj lends
     ) -RRB- punct WB
     lends VBZ acl:relcl Bank
     money NN obj lends
     . . punct Bank`,
  );
  expect(of('lends')).toBe('root');
  expect(of('WB')).toBe('appos Bank');
  expect(of('Bank')).toBe('nsubj lends');
});

it('makes the verb joined to the name behind what that is called the predicate', () => {
  const of = mended(
    mendRootNouns,
    `Ruiz NNP root
     , , punct head
     head NN appos Ruiz
     of IN case council
     council NN nmod head
     , , punct Ruiz
     says VBZ conj Ruiz
     no UH obj says
     . . punct says`,
  );
  expect(of('says')).toBe('root');
  expect(of('Ruiz')).toBe('nsubj says');
});

it('gives two names behind as the verb that the parser joins to the one before', () => {
  const of = mended(
    mendClausesOfTime,
    `Raids NNS nsubj continue
     continue VBP root
     in IN case Mali
     Mali NNP obl continue
     as IN case Peru
     Peru NNP nmod Mali
     and CC cc support
     Chile NNP conj Peru
     support VBP conj continue
     it PRP obj support`,
  );
  expect(of('Peru')).toBe('nsubj support');
  expect(of('Chile')).toBe('conj Peru');
  expect(of('as')).toBe('mark support');
});

it('gives a past that only says what was agreed on its subject', () => {
  const of = mended(
    mendClausesOfTime,
    `Treasury NNP nsubj lifted
     lifted VBD root
     curbs NNS obj lifted
     after IN case owner
     owner NN obl agreed
     agreed VBD advcl lifted
     to TO mark sell
     sell VB xcomp agreed`,
  );
  expect(of('owner')).toBe('nsubj agreed');
  expect(of('after')).toBe('mark agreed');
});

it('gives a perfect behind after its subject', () => {
  const of = mended(
    mendClausesOfTime,
    `It PRP nsubj came
     came VBD root
     after IN case Peru
     Peru NNP obl issued
     had VBD/AUX aux issued
     issued VBN conj came
     a DT det note
     note NN obj issued`,
  );
  expect(of('Peru')).toBe('nsubj issued');
  expect(of('issued')).toBe('advcl came');
});

it('makes a past tense with its subject of a participle with an object behind after', () => {
  const of = mended(
    mendClausesOfTime,
    `Two CD nsubj:pass hurt
     hurt VBN root
     after IN case bomb
     a DT det bomb
     bomb NN obl hurt
     struck VBN acl bomb
     buses NNS obj struck`,
  );
  expect(of('bomb')).toBe('nsubj struck');
  expect(of('struck')).toBe('advcl hurt');
});

it('finds the verb behind a name that a title is told apart by', () => {
  const tree = mended(
    mendRootNouns,
    `leader NN root
     Lind NNP appos leader
     , , punct won
     who WP nsubj won
     won VBD acl:relcl leader
     ; , punct leader
     backed VBD parataxis leader
     strikes NNS obj backed
     . . punct leader`.replace('; ,', ', ,'),
  );
  expect(tree('backed')).toBe('root');
  expect(tree('leader')).toBe('nsubj backed');
});

it('takes the verb behind a relative clause of the body that a noun is of for the predicate', () =>
  expect(
    relation(
      'A spokesman for the African Union, which hosted the talks, called on both sides to show restraint.',
      'called',
    ),
  ).toBe('root'));

it('takes what stands behind with for what the noun before is with, not for a second subject', () => {
  const tree = (preposition: string) =>
    mended(
      mendSubjectsWithCase,
      `the DT det treaty
       treaty NN nsubj void
       with IN ${preposition}
       Iran NNP nsubj void
       was VBD cop void
       void JJ root`,
    );
  expect(tree('mark void')('Iran')).toBe('nmod treaty');
  expect(tree('mark void')('with')).toBe('case Iran');
  expect(tree('case Iran')('Iran')).toBe('nmod treaty');
});
