import { expect, it } from 'vitest';
import {
  mendClausesBehindTimes,
  mendClausesJoinedToInfinitives,
  mendPastsBehindAnswers,
  mendPastsJoinedToParticiples,
  mendSpeechJoinedToReports,
  mendVerbsBehindAsides,
} from './finite-conjuncts.js';
import { mended } from './sketch.js';

const lines = (tag: string) => `army NN nsubj has
  has VBZ root
  yet RB advmod has
  to TO mark respond
  respond VB xcomp has
  , , punct denied
  but CC cc denied
  envoy NN nsubj denied
  denied ${tag} conj respond
  it PRP obj denied`;

it('joins a past to the verb above that has a tense', () => {
  expect(mended(mendClausesJoinedToInfinitives, lines('VBD'))('denied')).toBe('conj has');
});

it('leaves a second infinitive where it is', () => {
  expect(mended(mendClausesJoinedToInfinitives, lines('VB'))('denied')).toBe('conj respond');
});

it('joins what follows a semicolon to the predicate', () => {
  const of = mended(
    mendClausesJoinedToInfinitives,
    `ministers NNS nsubj due
     were VBD/AUX cop due
     due JJ root
     to TO mark meet
     meet VB xcomp due
     ; : punct cancelled
     Lima NNP nsubj cancelled
     has VBZ/AUX aux cancelled
     cancelled VBN parataxis meet`,
  );
  expect(of('cancelled')).toBe('parataxis due');
});

it('gives a clause its verb behind an aside on its subject', () => {
  const lines = (mark: string) => `Chile NNP nsubj voiced
    voiced VBD root
    concern NN obj voiced
    ; , punct voiced
    ${mark} IN mark Peru
    Peru NNP nsubj has
    , , punct has
    which WDT/PRON nsubj has
    has VBZ acl:relcl concern
    claims NNS obj has
    , , punct called
    called VBN acl claims
    for IN case calm
    calm NN obl called`;
  const words = ['called', 'Peru', 'has'];
  expect(words.map(mended(mendVerbsBehindAsides, lines('while')))).toEqual([
    'advcl voiced',
    'nsubj called',
    'acl:relcl Peru',
  ]);
  expect(words.map(mended(mendVerbsBehindAsides, lines('that')))).toEqual([
    'acl claims',
    'nsubj has',
    'acl:relcl concern',
  ]);
});

it('joins a past with an object to the verb above a participle', () => {
  const lines = (verb: string) => `police NN nsubj raided
    raided VBD root
    offices NNS obj raided
    run VBN acl offices
    by IN case Peru
    Peru NNP obl:agent run
    and CC cc ${verb}
    ${verb} VBD conj run
    men NNS obj ${verb}`;
  expect(mended(mendPastsJoinedToParticiples, lines('arrested'))('arrested')).toBe('conj raided');
  expect(mended(mendPastsJoinedToParticiples, lines('given'))('given')).toBe('conj run');
});

it('gives a second verb of saying to who says the first', () => {
  const lines = (aux: string) => `envoy NN nsubj told
    told VBD root
    them PRP iobj told
    that IN mark killed
    rebels NNS nsubj killed
    ${aux} VBD/AUX aux killed
    killed VBN ccomp told
    men NNS obj killed
    and CC cc warned
    warned VBD conj killed
    of IN case war
    war NN obl warned`;
  expect(mended(mendSpeechJoinedToReports, lines('had'))('warned')).toBe('conj told');
  expect(mended(mendSpeechJoinedToReports, lines('did'))('warned')).toBe('conj killed');
});

it('joins a clause with its own subject to the main verb, not to a clause of time between commas', () => {
  const lines = `Peru NNP nsubj freed
   freed VBD root
   sailors NNS obj freed
   , , punct got
   weeks NNS obl:unmarked got
   after IN mark got
   they PRP nsubj got
   got VBD advcl freed
   lost VBN xcomp got
   , , punct wrote
   and CC cc wrote
   Chile NNP nsubj wrote
   wrote VBD conj got`;
  expect(mended(mendClausesBehindTimes, lines)('wrote')).toBe('conj freed');
  // `Peru freed sailors after they got lost, and …` may tell of one outcome
  expect(mended(mendClausesBehindTimes, lines.replace(', , punct got', 'now RB advmod got'))('wrote')).toBe('conj got');
});

it('joins a past to the main verb, not to the present in which another answers', () => {
  const lines = `Peru NNP nsubj accused
   accused VBD root
   Chile NNP obj accused
   , , punct charge
   a DT det charge
   charge NN appos accused
   Lima NNP nsubj denies
   denies VBZ acl:relcl charge
   , , punct closed
   and CC cc closed
   closed VBD conj denies
   it PRP obj closed`;
  expect(mended(mendPastsBehindAnswers, lines)('closed')).toBe('conj accused');
  expect(mended(mendPastsBehindAnswers, lines.replace('denies VBZ', 'denies VBD'))('closed')).toBe('conj denies');
});

it('tells what another says beside what is said to have been done', () => {
  const of = (had: string) =>
    mended(
      mendSpeechJoinedToReports,
      `Lind NNP nsubj said
       said VBD root
       ships NNS nsubj sailed
       ${had} VBD/AUX aux sailed
       sailed VBN ccomp said
       and CC cc urged
       Chile NNP nsubj urged
       urged VBN conj sailed
       calm NN obj urged`,
    );
  expect(of('had')('urged')).toBe('conj said');
  expect(of('have')('urged')).toBe('conj sailed');
});
