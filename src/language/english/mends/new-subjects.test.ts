import { describe, expect, it } from 'vitest';
import {
  mendAppositionsOfNames,
  mendClausesJoinedToObjects,
  mendSubjectsBeforeClosingSpeech,
  mendSubjectsBehindTheirVerbs,
  mendSubjectsOfJoinedClauses,
  mendThoseAsked,
} from './new-subjects.js';
import { mended } from './sketch.js';

describe('subjects of joined clauses', () => {
  it('are no members of a list before them', () => {
    const at = mended(
      mendSubjectsOfJoinedClauses,
      `Chad NNP nsubj answered
       answered VBD root
       with IN case duties
       duties NNS obl answered
       on IN case oil
       oil NN nmod duties
       , , punct complained
       and CC cc Peru
       Peru NNP conj oil
       then RB advmod complained
       complained VBD conj answered`,
    );
    expect(at('Peru')).toBe('nsubj complained');
    expect(at('and')).toBe('cc complained');
  });

  it('may be a list of their own', () => {
    const at = mended(
      mendSubjectsOfJoinedClauses,
      `Chad NNP nsubj cites
       cites VBZ root
       the DT det award
       award NN obj cites
       , , punct Peru
       and CC cc Peru
       Peru NNP conj award
       – , punct Mali
       Mali NNP conj Peru
       say VBP conj cites`.replace('– ,', ', ,'),
    );
    expect(at('Peru')).toBe('nsubj say');
  });

  it('are left in a list that goes on behind a comma', () => {
    const at = mended(
      mendSubjectsOfJoinedClauses,
      `They PRP nsubj invited
       invited VBD root
       Peru NNP obj invited
       , , punct Mali
       and CC cc Mali
       Mali NNP conj Peru
       – , punct left
       then RB advmod left
       left VBD conj invited`,
    );
    expect(at('Mali')).toBe('conj Peru');
  });
});

describe('what a name is called', () => {
  it('is no second subject behind the verb', () => {
    const at = mended(
      mendSubjectsBehindTheirVerbs,
      `Peru NNP nsubj put
       put VBD root
       sanctions NNS obj put
       on IN case Petrolima
       Petrolima NNP obl put
       , , punct company
       the DT det company
       company NN nsubj put
       that WDT nsubj runs
       runs VBZ acl:relcl company
       it PRP obj runs`,
    );
    expect(at('company')).toBe('appos Petrolima');
  });

  it('is said of the name right before it', () => {
    const at = mended(
      mendAppositionsOfNames,
      `Chad NNP nsubj closed
       closed VBD root
       its PRP nmod:poss border
       border NN obj closed
       with IN case Libya
       Libya NNP obl closed
       , , punct country
       the DT det country
       country NN appos border`,
    );
    expect(at('country')).toBe('appos Libya');
  });
});

describe('a verb before closing speech', () => {
  it('has its own subject', () => {
    const at = mended(
      mendSubjectsBeforeClosingSpeech,
      `Rebels NNS nsubj announced
       , , punct hold
       who WP nsubj hold
       hold VBP acl:relcl Rebels
       Lima NNP obj hold
       , , punct signed
       signed VBD advcl hold
       truces NNS obj signed
       , , punct announced
       mediators NNS nsubj announced
       announced VBD root`,
    );
    expect(at('Rebels')).toBe('nsubj signed');
    expect(at('signed')).toBe('ccomp announced');
    expect(at('mediators')).toBe('nsubj announced');
  });
});

describe('a clause behind a list of objects', () => {
  it('is joined to the verb', () => {
    const at = mended(
      mendClausesJoinedToObjects,
      `Lind NNP nsubj promised
       promised VBD root
       peace NN obj promised
       , , punct attacked
       and CC cc attacked
       rebels NNS nsubj attacked
       attacked VBD conj peace
       Lima NNP obj attacked`,
    );
    expect(at('attacked')).toBe('conj promised');
  });
});

describe('those who are asked', () => {
  it('are no second subject', () => {
    const at = mended(
      mendThoseAsked,
      `Lind NNP nsubj asked
       asked VBD root
       all DT/DET nsubj asked
       to TO mark wait
       wait VB xcomp asked`,
    );
    expect(at('all')).toBe('obj asked');
    expect(at('Lind')).toBe('nsubj asked');
  });
});

describe('a clause behind all that the last verb is given', () => {
  it('is joined to the first verb with its own subject', () => {
    const at = mended(
      mendSubjectsOfJoinedClauses,
      `Chad NNP nsubj called
       called VBD ccomp said
       for IN case calm
       calm NN obl called
       , , punct Peru
       and CC cc Peru
       Peru NNP conj calm
       which WDT nsubj hosted
       hosted VBD acl:relcl Peru
       talks NNS obj hosted
       said VBD root
       nothing NN obj said`,
    );
    expect(at('called')).toBe('root');
    expect(at('said')).toBe('conj called');
    expect(at('Peru')).toBe('nsubj said');
  });
});

it('a past without a subject behind a name and a comma has that for one', () => {
  const at = mended(
    mendSubjectsOfJoinedClauses,
    `He PRP nsubj said
     said VBD root
     Oslo NNP nsubj robbing
     was VBD/AUX aux robbing
     robbing VBG ccomp said
     banks NNS obj robbing
     , , punct envoy
     and CC cc envoy
     the DT det envoy
     envoy NN conj robbing
     agreed VBD advcl robbing`,
  );
  expect([at('agreed'), at('envoy')]).toEqual(['conj robbing', 'nsubj agreed']);
});
