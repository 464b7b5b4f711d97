import { describe, expect, it } from 'vitest';
import {
  mendGerundsBehindThat,
  mendMarksOfClaims,
  mendPredicatesBehindParticles,
  mendPredicatesOfClaims,
  mendPredicatesOfPlans,
} from './claims-as-subjects.js';
import { mended } from './sketch.js';

describe('a claim that opens a sentence', () => {
  it('is the subject of the verb behind its clause', () => {
    const at = mended(
      mendPredicatesOfClaims,
      `Her PRP$/PRON nmod:poss warning
       warning NN root
       that IN/SCONJ mark went
       the DT det truce
       truce NN nsubj collapse
       could MD/AUX aux collapse
       collapse VB nsubj went
       went VBD acl warning
       unheeded JJ xcomp went
       . . punct warning`,
    );
    expect([at('went'), at('warning'), at('collapse'), at('that'), at('.')]).toEqual([
      'root',
      'nsubj went',
      'acl warning',
      'mark collapse',
      'punct went',
    ]);
  });

  it('has a clause with a predicate of its own', () => {
    const at = mended(
      mendPredicatesOfClaims,
      `Peru's PRP$/PRON nmod:poss claim
       claim NN root
       that IN/SCONJ mark met
       the DT det pact
       pact NN nsubj dead
       is VBZ/AUX cop dead
       dead JJ acl claim
       has VBZ/AUX aux met
       met VBN ccomp dead
       with IN case doubts
       doubts NNS obl met
       . . punct claim`,
    );
    expect([at('met'), at('claim'), at('dead'), at('pact')]).toEqual(['root', 'nsubj met', 'acl claim', 'nsubj dead']);
  });

  it('is left alone where its clause goes on with a subject', () => {
    const at = mended(
      mendPredicatesOfClaims,
      `The DT det claim
       claim NN root
       that IN/SCONJ mark says
       Lima NNP nsubj says
       says VBZ acl claim
       Chad NNP nsubj fired
       fired VBD ccomp says
       . . punct claim`,
    );
    expect(at('claim')).toBe('root');
  });

  it('gets its subject and “that” back from the predicate', () => {
    const at = mended(
      mendMarksOfClaims,
      `His PRP$/PRON nmod:poss argument
       argument NN nsubj won
       that IN/SCONJ mark won
       fines NNS nsubj won
       do VBP/AUX aux work
       work VB acl:relcl argument
       has VBZ/AUX aux won
       won VBN root`,
    );
    expect([at('that'), at('fines'), at('work')]).toEqual(['mark work', 'nsubj work', 'acl argument']);
  });
});

describe('a claim whose owner stands behind it', () => {
  it('keeps its clause whole', () => {
    const at = mended(
      mendMarksOfClaims,
      `The DT det claim
       claim NN nsubj:pass denied
       by IN case Lima
       Lima NNP nmod claim
       that IN/SCONJ mark denied
       ships NNS nsubj armed
       were VBD/AUX cop armed
       armed JJ acl claim
       was VBD/AUX aux:pass denied
       denied VBN root
       . . punct denied`,
    );
    expect([at('that'), at('armed'), at('denied')]).toEqual(['mark armed', 'acl claim', 'root']);
  });

  it('is the subject of a past with an object', () => {
    const at = mended(
      mendPredicatesOfClaims,
      `An DT det admission
       admission NN root
       from IN case Lima
       Lima NNP nmod admission
       that WDT obj fired
       troops NNS nsubj fired
       had VBD/AUX aux fired
       fired VBN acl:relcl Lima
       early RB advmod shocked
       shocked VBN xcomp fired
       Chad NNP obj shocked
       . . punct admission`,
    );
    expect([at('shocked'), at('admission'), at('fired'), at('Chad')]).toEqual([
      'root',
      'nsubj shocked',
      'acl admission',
      'obj shocked',
    ]);
  });
});

describe('a plan that opens a sentence', () => {
  const sketch = (name: string) => `The DT det decision
       decision NN root
       to TO/PART mark quit
       quit VB acl decision
       a DT det ${name}
       club NN obj angered
       angered VBN amod ${name}
       ${name} obj quit
       . . punct decision`;

  it('is the subject of the verb behind it', () => {
    const at = mended(mendPredicatesOfPlans, sketch('Chad').replace('Chad obj', 'Chad NNP obj'));
    expect([at('angered'), at('decision'), at('club'), at('a'), at('Chad')]).toEqual([
      'root',
      'nsubj angered',
      'obj quit',
      'det club',
      'obj angered',
    ]);
  });

  it('is left alone where a noun is described', () => {
    const at = mended(mendPredicatesOfPlans, sketch('forces').replace('forces obj', 'forces NNS obj'));
    expect(at('decision')).toBe('root');
  });
});

it('gives a plan its verb behind a small word', () => {
  const at = mended(
    mendPredicatesBehindParticles,
    `decision NN root
     to TO mark let
     let VB acl decision
     Chad NNP obj let
     in IN mark dominated
     dominated VBN xcomp let
     the DT det day
     day NN obl:unmarked dominated
     . . punct decision`,
  );
  expect(['decision', 'in', 'dominated', 'day', '.'].map(at)).toEqual([
    'nsubj dominated',
    'compound:prt let',
    'root',
    'obj dominated',
    'punct dominated',
  ]);
});

it('has a gerund for its subject', () => {
  const of = mended(
    mendGerundsBehindThat,
    `Chile NNP nsubj counters
     counters VBZ root
     that WDT nsubj signing
     signing VBG acl:relcl counters
     late JJ amod changes
     changes NNS obj signing
     nothing NN obj changes`,
  );
  expect(of('changes')).toBe('ccomp counters');
  expect(of('signing')).toBe('csubj changes');
  expect(of('that')).toBe('mark changes');
  expect(of('late')).toBe('advmod signing');
});
