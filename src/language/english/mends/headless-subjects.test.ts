import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import {
  mendLabelsAsSubjects,
  mendNamesAsAttributes,
  mendNamesInBrackets,
  mendRootNouns,
  mendSubjectsWithCase,
} from './headless-subjects.js';
import { mended } from './sketch.js';

const relation = (text: string, word: string): string => {
  const { tokens } = analyse(text);
  const token = tokens.find(({ form }) => form === word)!;
  return token.head < 0 ? 'root' : `${token.deprel} ${tokens[token.head]!.form}`;
};

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

it('gives a verb the name before a bracket for its subject', () => {
  const of = mended(
    mendLabelsAsSubjects,
    `In IN case letters
     letters NNS obl said
     to TO case Peru
     Peru NNP nmod letters
     , , punct letters
     Sen NNP nmod:desc Lind
     Lind NNP appos Peru
     ( -LRB- punct R
     R NNP nsubj said
     ) -RRB- punct R
     said VBD root
     nothing NN obj said`,
  );
  expect(of('Lind')).toBe('nsubj said');
  expect(of('R')).toBe('appos Lind');
});

describe('a name that opens a sentence', () => {
  const tree = `Harbour NNP compound International
     International JJ amod both
     urged VBN root
     both NNS iobj urged
     to TO mark sign
     sign VB xcomp urged
     . . punct urged`;
  it('is the subject of its verb', () =>
    expect(mended(mendNamesAsAttributes, tree)('International')).toBe('nsubj urged'));
  it('is none where a word of it is no name', () =>
    expect(mended(mendNamesAsAttributes, tree.replaceAll('International', 'recently'))('recently')).toBe('amod both'));
});
