import { expect, it } from 'vitest';
import { mendClausesJoinedToInfinitives } from './finite-conjuncts.js';
import { mendGerundsBehindArticles } from './gerunds-behind-articles.js';
import { mendJudgedBeforeObjects } from './judged-before-objects.js';
import { mendNamedCounterparts } from './named-counterparts.js';
import { mendNamedInTimeClauses, mendSpansBeforeMarks } from './named-in-time-clauses.js';
import { mended } from './sketch.js';
import { mendClausesOfTime } from './subjects-in-time-clauses.js';

it('gives a verb behind after the office before its name', () => {
  const of = mended(
    mendNamedInTimeClauses,
    `Remarks NNS nsubj came
     came VBD root
     after IN case minister
     the DT det minister
     minister NN obl came
     , , punct Lind
     Lind NNP nsubj told
     , , punct came
     told VBD parataxis came
     parliament NN iobj told`,
  );
  expect(['after', 'minister', 'Lind', 'told'].map(of)).toEqual([
    'mark told',
    'nsubj told',
    'appos minister',
    'advcl came',
  ]);
});

it('gives a verb behind after its subject over the commas around a name', () => {
  const lines = (relation: string) => `Remarks NNS nsubj came
     came VBD root
     after IN case minister
     the DT det minister
     minister NN obl came
     , , punct Lind
     Lind NNP ${relation} minister
     , , punct accused
     accused VBD advcl came
     Chile NNP obj accused`;
  const of = mended(mendClausesOfTime, lines('appos'));
  expect(['after', 'minister', 'accused'].map(of)).toEqual(['mark accused', 'nsubj accused', 'advcl came']);
  expect(mended(mendClausesOfTime, lines('conj'))('minister')).toBe('obl came');
});

it('gives how long after to the clause', () => {
  const of = mended(
    mendSpansBeforeMarks,
    `It PRP nsubj came
     came VBD root
     days NNS nmod:unmarked president
     after IN mark warned
     the DT det president
     president NN nsubj warned
     warned VBD advcl came`,
  );
  expect(of('days')).toBe('obl:unmarked warned');
});

it('joins a perfect to the present above what would be', () => {
  const lines = (above: string) => `Lind NNP nsubj fears
     fears ${above} root
     that IN mark fail
     talks NNS nsubj fail
     would MD aux fail
     fail VB ccomp fears
     and CC cc demanded
     has VBZ aux demanded
     demanded VBN conj fail
     help NN obj demanded`;
  expect(mended(mendClausesJoinedToInfinitives, lines('VBZ'))('demanded')).toBe('conj fears');
  expect(mended(mendClausesJoinedToInfinitives, lines('VBD'))('demanded')).toBe('conj fail');
});

it('parts a judgement from what is judged', () => {
  const lines = (owner: string) => `Peru NNP nsubj dismissed
     dismissed VBD root
     as IN case claim
     baseless JJ amod claim
     Chile NNP ${owner} claim
     claim NN obl dismissed`;
  const of = mended(mendJudgedBeforeObjects, lines('nmod:poss'));
  expect(['as', 'baseless', 'claim'].map(of)).toEqual(['case baseless', 'obl dismissed', 'obj dismissed']);
  expect(mended(mendJudgedBeforeObjects, lines('compound'))('claim')).toBe('obl dismissed');
});

it('names a counterpart, not one who is spoken to', () => {
  const lines = (pronoun: string) => `In IN case letter
     letter NN obl demanded
     to IN case counterpart
     her PRP$ nmod:poss counterpart
     counterpart NN nmod letter
     , , punct letter
     Patil NNP vocative demanded
     , , punct demanded
     ${pronoun} PRP nsubj demanded
     demanded VBD root`;
  expect(mended(mendNamedCounterparts, lines('she'))('Patil')).toBe('appos counterpart');
  expect(mended(mendNamedCounterparts, lines('you'))('Patil')).toBe('vocative demanded');
});

it('makes a noun of a reading', () => {
  const of = mended(
    mendGerundsBehindArticles,
    `Officials NNS nsubj rejected
     rejected VBD root
     that DT det reading
     reading VBG ccomp rejected`,
  );
  expect(of('reading')).toBe('obj rejected');
});
