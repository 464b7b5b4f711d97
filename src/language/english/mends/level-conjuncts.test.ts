import { expect, it } from 'vitest';
import {
  mendBareFormsAsConjuncts,
  mendBareFormsBehindGerunds,
  mendConjunctsByPreposition,
  mendDemandsBehindClaims,
  mendGerundsBesideParticiples,
  mendGerundsByPreposition,
  mendPastsBehindGerunds,
  mendPastsBehindPerfects,
} from './level-conjuncts.js';
import { mended } from './sketch.js';

it('joins a bare verb to the infinitive before it', () => {
  const of = mended(
    mendBareFormsAsConjuncts,
    `They PRP nsubj called
     called VBD root
     on IN case sides
     sides NNS obl called
     to TO mark show
     show VB acl sides
     restraint NN obj show
     and CC cc settle
     settle VB conj called
     quarrels NNS obj settle`,
  );
  expect(of('settle')).toBe('conj show');
});

it('joins a bare verb to the one with a modal above a gerund', () => {
  const of = (modal: string) =>
    mended(
      mendBareFormsBehindGerunds,
      `Chad NNP nsubj begin
       ${modal} begin
       begin VB root
       withdrawing VBG xcomp begin
       troops NNS obj withdrawing
       and CC cc release
       release VB conj withdrawing
       sailors NNS obj release`,
    )('release');
  expect(of('will MD aux')).toBe('conj begin');
  expect(of('now RB advmod')).toBe('conj withdrawing');
});

it('leaves a bare verb with the verb that has the modal', () => {
  const of = mended(
    mendBareFormsAsConjuncts,
    `They PRP nsubj asked
     will MD aux asked
     asked VBN root
     Chad NNP obj asked
     to TO mark pay
     pay VB xcomp asked
     and CC cc leave
     leave VB conj asked`,
  );
  expect(of('leave')).toBe('conj asked');
});

it('joins a phrase to the one before it with its preposition', () => {
  const of = mended(
    mendConjunctsByPreposition,
    `thanks NNS root
     to IN case people
     people NNS nmod thanks
     of IN case Chad
     Chad NNP nmod people
     and CC cc army
     to IN case army
     army NN conj Chad`,
  );
  expect(of('army')).toBe('conj people');
});

it('leaves a phrase whose preposition no noun above has', () => {
  const of = mended(
    mendConjunctsByPreposition,
    `thanks NNS root
     to IN case people
     people NNS nmod thanks
     of IN case Chad
     Chad NNP nmod people
     and CC cc Niger
     of IN case Niger
     Niger NNP conj Chad`,
  );
  expect(of('Niger')).toBe('conj Chad');
});

const regret = (auxiliary: string, tag: string) => `They PRP nsubj regretted
  regretted VBD root
  that IN mark shut
  Chad NNP nsubj shut
  ${auxiliary} ${tag} aux shut
  shut VBN ccomp regretted
  roads NNS obj shut
  , , punct demanded
  and CC cc demanded
  demanded VBD conj shut
  talks NNS obj demanded`;

it('joins a demand to what is said beside it, not to the earlier deed that was spoken of', () => {
  expect(mended(mendDemandsBehindClaims, regret('had', 'VBD'))('demanded')).toBe('conj regretted');
  expect(mended(mendDemandsBehindClaims, regret('has', 'VBZ'))('demanded')).toBe('conj shut');
});

it('joins a past with an object to the finite verb above a gerund', () => {
  const named = (object: string) =>
    mended(
      mendPastsBehindGerunds,
      `They PRP nsubj accused
       accused VBD root
       officers NNS obj accused
       of IN mark looking
       looking VBG acl officers
       away RB advmod looking
       and CC cc named
       named VBN conj looking
       ${object} named`,
    )('named');
  expect(named('smugglers NNS obj')).toBe('conj accused');
  expect(named('today NN obl:unmarked')).toBe('conj looking');
});

it('joins a gerund to the one that has its preposition', () => {
  const lines = (mark: string) => `Lind NNP nsubj angered
     angered VBD root
     by IN mark saying
     saying VBG advcl angered
     votes NNS nsubj failed
     failed VBD ccomp saying
     and CC cc dismissing
     ${mark} IN mark dismissing
     dismissing VBG conj failed
     pacts NNS obj dismissing`;
  expect(mended(mendGerundsByPreposition, lines('by'))('dismissing')).toBe('conj saying');
  expect(mended(mendGerundsByPreposition, lines('for'))('dismissing')).toBe('conj failed');
});

it('joins a past to what was done and not to what had been done before', () => {
  const of = (aux: string) =>
    mended(
      mendPastsBehindPerfects,
      `court NN nsubj blocked
       blocked VBD root
       ruling VBG advcl blocked
       that IN mark exceeded
       Lind NNP nsubj exceeded
       ${aux} aux exceeded
       exceeded VBN ccomp ruling
       , PUNCT punct ordered
       and CC cc ordered
       ordered VBD conj exceeded
       refunds NNS obj ordered`,
    )('ordered');
  expect(of('had VBD')).toBe('conj blocked');
  expect(of('has VBZ')).toBe('conj exceeded');
});

it('joins a gerund to the participle of a noun before it', () => {
  const of = mended(
    mendGerundsBesideParticiples,
    `Peru NNP nsubj adopted
     adopted VBD root
     texts NNS obj adopted
     denouncing VBG acl texts
     raids NNS obj denouncing
     and CC cc urging
     urging VBG conj adopted
     Chad NNP obj urging`,
  );
  expect(of('urging')).toBe('conj denouncing');
});
