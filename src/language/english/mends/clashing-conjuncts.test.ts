import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import type { Annotation } from '../model/index.js';
import {
  mendAppositionsAsConjuncts,
  mendClashingConjuncts,
  mendConjunctsOfInserted,
  mendConjunctsOfRelatives,
  mendSubjectsAsConjuncts,
} from './clashing-conjuncts.js';
import { mended as sketched } from './sketch.js';

const headOf = (text: string, word: string): string => {
  const { tokens } = analyse(text);
  return tokens[tokens.find(({ form }) => form === word)!.head]!.form;
};

describe('a finite verb after "and"', () => {
  it('belongs to the verb above that has its form, not to an infinitive', () => {
    expect(
      headOf('Mali rejected the plan as an attempt to reward a militia and accused Chad of arming it.', 'accused'),
    ).toBe('rejected');
  });
  it('stays inside a quotation that goes on around it', () => {
    expect(headOf('Mali said: "They want to leave and warned us."', 'warned')).not.toBe('said');
  });
  it('goes on with the sentence, not with a claim put in between commas', () => {
    const text = 'Peru has sent ships to the shoal, the navy said, and on Wednesday suspended imports of copper.';
    expect(headOf(text, 'suspended')).toBe('sent');
  });
});

/** The same trees as the parser makes of such sentences, mended. */
const mended = (words: readonly string[], head: number[], deprel: string[], upos: string[], xpos: string[]) => {
  const annotation = { head, deprel, upos, xpos } as unknown as Annotation;
  mendSubjectsAsConjuncts(annotation);
  mendAppositionsAsConjuncts(words, annotation);
  return words.map((word, at) => `${word} ${deprel[at]} ${words[head[at]!] ?? ''}`.trim());
};

describe('a noun between "and" and a verb', () => {
  it('is the subject of that verb, not joined to the noun before', () => {
    expect(
      mended(
        ['Haddad', 'flew', 'to', 'Lima', 'and', 'Salas', 'praised', 'him'],
        [1, -1, 3, 1, 6, 3, 1, 6],
        ['nsubj', 'root', 'case', 'obl', 'cc', 'conj', 'conj', 'obj'],
        ['PROPN', 'VERB', 'ADP', 'PROPN', 'CCONJ', 'PROPN', 'VERB', 'PRON'],
        ['NNP', 'VBD', 'IN', 'NNP', 'CC', 'NNP', 'VBD', 'PRP'],
      ),
    ).toContain('Salas nsubj praised');
  });
});

describe('what stands behind a name with a comma and an article', () => {
  it('says who that is', () => {
    expect(
      mended(
        ['said', 'Haddad', ',', 'a', 'lawyer', 'and', 'poet'],
        [-1, 0, 4, 4, 1, 6, 1],
        ['root', 'nsubj', 'punct', 'det', 'conj', 'cc', 'conj'],
        ['VERB', 'PROPN', 'PUNCT', 'DET', 'NOUN', 'CCONJ', 'NOUN'],
        ['VBD', 'NNP', ',', 'DT', 'NN', 'CC', 'NN'],
      ),
    ).toEqual(expect.arrayContaining(['lawyer appos Haddad', 'poet conj lawyer']));
  });
});

it('takes two nouns with one article behind a name for what he is', () => {
  const of = sketched(
    mendAppositionsAsConjuncts,
    `said VBD root
     Ruiz NNP nsubj said
     , , punct leader
     a DT det leader
     farmer NN compound leader
     and CC cc leader
     union NN compound leader
     leader NN conj Ruiz`,
  );
  expect(of('leader')).toBe('appos Ruiz');
});

it('joins a name behind but to the phrase before it', () => {
  const of = sketched(
    mendConjunctsOfRelatives,
    `farmer NN root
     who WP nsubj voted
     voted VBD acl:relcl farmer
     for IN case Ruiz
     Ruiz NNP obl voted
     once RB advmod voted
     but CC cc Lind
     Lind NNP conj farmer`,
  );
  expect(of('Lind')).toBe('conj Ruiz');
});

it('gives a verb the noun right before it that is joined to an object', () => {
  const { tokens } = analyse(
    'Ministers said the department mishandled the investigation and Democrats accused the union of lying.',
  );
  const one = tokens.find(({ form }) => form === 'Democrats')!;
  expect([one.deprel, tokens[one.head]!.form]).toEqual(['nsubj', 'accused']);
});

describe('a past tense behind what somebody says could or would be', () => {
  it('is done by the speaker, who had said it', () =>
    expect(
      sketched(
        mendClashingConjuncts,
        `Lind NNP nsubj said
         had VBD/AUX aux said
         said VBN root
         they PRP nsubj live
         can MD aux live
         live VB ccomp said
         and CC cc accused
         accused VBD conj live
         Peru NNP obj accused`,
      )('accused'),
    ).toBe('conj said'));
  it('is done by the speaker of what would be something', () =>
    expect(
      sketched(
        mendClashingConjuncts,
        `Peru NNP nsubj said
         said VBD root
         it PRP nsubj war
         would MD aux war
         be VB/AUX cop war
         war NN ccomp said
         and CC cc asked
         asked VBD conj war
         Chile NNP obj asked`,
      )('asked'),
    ).toBe('conj said'));
  it('is no participle beside an infinitive', () =>
    expect(
      sketched(
        mendClashingConjuncts,
        `Peru NNP nsubj refused
         refused VBD root
         to TO mark recognise
         recognise VB xcomp refused
         it PRP obj recognise
         and CC cc called
         called VBN conj recognise
         for IN case votes
         votes NNS obl called`,
      )('called'),
    ).toBe('conj refused'));
  it('that asks goes on with who said it, behind a participle between commas', () =>
    expect(
      sketched(
        mendClashingConjuncts,
        `Peru NNP nsubj said
         said VBD root
         drones NNS nsubj hit
         hit VBD ccomp said
         towns NNS obj hit
         , , punct killing
         killing VBG advcl hit
         two CD obj killing
         , , punct urged
         and CC cc urged
         urged VBN conj killing
         Chile NNP obj urged`,
      )('urged'),
    ).toBe('conj said'));
});

describe('a clause behind a claim put in', () => {
  const told = `Towns NNS nsubj:pass shelled
    had VBD/AUX aux shelled
    shelled VBN root
    she PRP nsubj said
    said VBD parataxis shelled
    , , punct turned
    and CC cc turned
    convoys NNS nsubj turned
    hád VBD/AUX aux turned
    turned VBN conj said`;

  it('goes on with what is told, in the same tense', () => {
    expect(sketched(mendConjunctsOfInserted, told.replace('hád', 'had'))('turned')).toBe('conj shelled');
  });

  it('is left with what tells it where its tense is another', () => {
    expect(sketched(mendConjunctsOfInserted, told.replace('hád', 'have'))('turned')).toBe('conj said');
  });
});

it('joins a past with an object to the verb, not to the noun before it', () => {
  const of = (object: string) =>
    sketched(
      mendClashingConjuncts,
      `Peru NNP nsubj denied
       denied VBD root
       losing VBG xcomp denied
       posts NNS obj losing
       and CC cc accused
       accused VBN conj posts
       ${object}`,
    );
  expect(of('guards NNS obj accused')('accused')).toBe('conj denied');
  expect(of('yesterday RB advmod accused')('accused')).toBe('conj posts');
});

it('hangs a past with an object, joined to a noun, on the verb before', () => {
  const of = sketched(
    mendClashingConjuncts,
    `Oman NNP nsubj severed
     severed VBD root
     ties NNS obj severed
     and CC cc deported
     deported VBD conj ties
     envoys NNS obj deported
     . . punct severed`,
  );
  expect(of('deported')).toBe('conj severed');
});
