import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.js';
import { mended, sketch } from './sketch.js';
import {
  mendJoinedStates,
  mendNamesAsTitles,
  mendOwnersAsConjuncts,
  mendPhrasesBeforeNames,
  mendPhrasesOfAppositions,
  mendUnderSecretaries,
  mendUnderSecretariesGeneral,
} from './titles.js';

const reader = (text: string) => {
  const { tokens } = analyse(text);
  return (word: string): string => {
    const { deprel, head } = tokens.find(({ form }) => form === word)!;
    return `${deprel} ${tokens[head]?.form}`;
  };
};

it('makes one receiver of a title that begins with a state', () =>
  expect(reader('The junta had told US Acting Deputy Secretary of State Ann Lee that he would leave.')('US')).toBe(
    'compound Secretary',
  ));

it('makes an attribute of who is visiting', () => {
  const of = reader(
    'Chinese President Xi Jinping told visiting Spanish Prime Minister Pedro Sanchez that wars had no winners.',
  );
  expect(of('Pedro')).toBe('obj told');
  expect(of('visiting')).toBe('amod Pedro');
});

it('hangs a clause with which on the name right before it', () =>
  expect(
    reader(
      "The union lodged a complaint in May over Peru's treatment of Chile, which had allowed Chad to open an office.",
    )('allowed'),
  ).toBe('acl:relcl Chile'));

it('gives a reported clause the subject that stands before it', () => {
  const of = reader(
    'Novak, who is a candidate to lead the agency, will travel to Oslo if Peru agrees to it, his office said.',
  );
  expect(of('Novak')).toBe('nsubj travel');
  expect(of('office')).toBe('nsubj said');
});

it('takes a participle before a noun for the predicate', () =>
  expect(
    reader(
      'The African Union, the European Union, the United States and the United Nations all voiced concern about it.',
    )('concern'),
  ).toBe('obj voiced'));

it('takes both words of a crown prince for his title', () =>
  expect(reader('The premier thanked Crown Prince Carlos of Peru for his help.')('Crown')).toBe('compound Prince'));

it('gives a preposition before a title to the name', () =>
  expect(reader('In a phone call with EU foreign policy chief Rosa Lind, he said no.')('with')).toBe('case Rosa'));

it('hangs a phrase behind what somebody is called on that', () => {
  const of = mended(
    mendPhrasesOfAppositions,
    `Ruiz NNP nsubj left
     , , punct head
     head NN appos Ruiz
     of IN case council
     the DT det council
     council NN nmod Ruiz
     , , punct Ruiz
     left VBD root`,
  );
  expect(of('council')).toBe('nmod head');
});

it('makes no name of a phrase and the name behind its comma', () => {
  const of = mended(
    mendPhrasesBeforeNames,
    `In IN case Lima
     Lima NNP compound Ruiz
     , , punct Lima
     Ruiz NNP nsubj left
     left VBD root`,
  );
  expect(of('Lima')).toBe('obl left');
});

it('makes no title of a name behind which the text says who that is', () => {
  const of = mended(
    mendNamesAsTitles,
    `Ana NNP nmod:desc judge
     Ruiz NNP flat Ana
     , , punct Ana
     the DT det judge
     judge NN nsubj left
     , , punct judge
     left VBD root`,
  );
  expect(of('Ana')).toBe('nsubj left');
  expect(of('judge')).toBe('appos Ana');
});

describe('names of persons behind states', () => {
  it('are of the state before them', () => {
    const tree = mended(
      mendOwnersAsConjuncts,
      `met VBD root
       Rosa NNP obj met
       and CC cc Chile
       Chile NNP conj Rosa
       's POS case Chile
       Ana NNP conj Rosa`,
    );
    expect(tree('Chile')).toBe('nmod:poss Ana');
    expect(tree('and')).toBe('cc Ana');
  });
  it('are of a state whose name has two halves', () => {
    const tree = mended(
      mendJoinedStates,
      `Trinidad NNP nsubj left
       and CC cc minister
       Tobago NNP nmod:poss minister
       's POS case Tobago
       minister NN conj Trinidad
       Lind NNP conj Trinidad
       left VBD root`,
    );
    expect(tree('minister')).toBe('nsubj left');
    expect(tree('Trinidad')).toBe('nmod:poss minister');
    expect(tree('Lind')).toBe('appos minister');
  });
  it('are those of under secretaries', () => {
    const tree = mended(
      mendUnderSecretaries,
      `met VBD root
       U.S. NNP obj met
       Under IN case Secretary
       Secretary NNP obl met
       of IN case Ann
       State NNP compound Ann
       Ann NNP nmod Secretary
       Lee NNP flat Ann`,
    );
    expect(tree('Ann')).toBe('obj met');
    expect(tree('Secretary')).toBe('nmod:desc Ann');
    expect(tree('U.S.')).toBe('compound Secretary');
    expect(tree('State')).toBe('nmod Secretary');
  });
});

describe('an under-secretary-general', () => {
  it('has one title, with no preposition in it', () => {
    const { words, annotation } = sketch(`Under IN case Secretary
      - HYPH punct Under
      Secretary NNP nmod:desc General
      – HYPH punct Secretary
      General NNP nsubj left
      left VBD root`);
    words[3] = '-';
    mendUnderSecretariesGeneral(words, annotation);
    expect([annotation.head[0], annotation.deprel[0], annotation.upos[0]]).toEqual([4, 'compound', 'PROPN']);
    expect([annotation.head[2], annotation.deprel[2]]).toEqual([4, 'compound']);
  });
});
