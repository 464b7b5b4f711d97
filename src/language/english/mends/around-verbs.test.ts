import { describe, expect, it } from 'vitest';
import { mendRelativesWithoutPronouns } from './bare-relatives.js';
import { mendJoinedInfinitives } from './joined-infinitives.js';
import { mendPhrasesAsObjects } from './prepositions.js';
import { mendSentHome } from './sent-home.js';
import { mended } from './sketch.js';
import { mendJudgesBehindWhose, mendStoodBy, mendTitledJudges } from './titled-judges.js';
import {
  mendAgreedInTurn,
  mendDoingBehindCommas,
  mendJudgedBehindCommas,
  mendNamesBehindAnd,
  mendToDeath,
  mendWhomAsPhrases,
} from './told-behind-commas.js';
import { mendUrgedCalm, mendWorthBehindNames } from './worth-behind-names.js';

describe('phrases around verbs', () => {
  it('makes a place of what a preposition stands before', () => {
    const of = mended(
      mendPhrasesAsObjects,
      `crowds NNS nsubj gathered
       gathered VBD root
       outside IN case parliament
       parliament NN obj gathered`,
    );
    expect(of('parliament')).toBe('obl gathered');
  });
  it('hangs home on the verb that sends somebody there', () => {
    const of = mended(
      mendSentHome,
      `Mali NNP nsubj sent
       sent VBD root
       home RB advmod four
       four CD nummod envoys
       envoys NNS obj sent`,
    );
    expect(of('home')).toBe('advmod sent');
  });
  it('joins an infinitive to the one before', () => {
    const of = mended(
      mendJoinedInfinitives,
      `ordered VBD root
       Chad NNP obj ordered
       t TO mark withdraw
       withdraw VB xcomp ordered
       and CC cc free
       to TO mark free
       free VB conj ordered`.replace('t TO', 'to TO'),
    );
    expect(of('free')).toMatch(/^conj/);
  });
  it('has nobody stood by do anything', () => {
    const of = mended(
      mendStoodBy,
      `Peru NNP nsubj stood
       stood VBD root
       by IN case Chile
       Chile NNP obl:agent stood`,
    );
    expect(of('Chile')).toBe('obl stood');
  });
  it('makes a thing of the calm that is urged', () => {
    const of = mended(
      mendUrgedCalm,
      `Peru NNP nsubj urged
       urged VBD root
       calm JJ xcomp urged`,
    );
    expect(of('calm')).toBe('obj urged');
  });
  it('hangs a name on what is sold to it', () => {
    const of = mended(
      mendWorthBehindNames,
      `approved VBD root
       sale NN obj approved
       to IN case Chad
       Chad NNP compound worth
       worth JJ advcl approved
       $ SYM obj worth`,
    );
    expect(of('Chad')).toBe('nmod sale');
    expect(of('worth')).toBe('amod sale');
  });
});

describe('clauses behind nouns', () => {
  it('are relative where they lack an object', () => {
    const of = (noun: string) =>
      mended(
        mendRelativesWithoutPronouns,
        `honour VB root
         ${noun} NN obj honour
         they PRP nsubj signed
         signed VBD acl ${noun}`,
      )('signed');
    expect(of('pact')).toBe('acl:relcl pact');
    expect(of('claim')).toBe('acl claim');
  });
  it('have a titled name for their subject', () => {
    const of = mended(
      mendTitledJudges,
      `rammed VBD root
       doors NNS obj rammed
       , , punct Lind
       an DT det assault
       assault NN compound Lind
       President NNP nmod:desc Lind
       Lind NNP appos doors
       denounced VBN acl Lind`,
    );
    expect(of('assault')).toBe('appos rammed');
    expect(of('denounced')).toBe('acl:relcl assault');
    expect(of('Lind')).toBe('nsubj denounced');
  });
  it('with whose have the name behind the noun for their subject', () => {
    const of = mended(
      mendJudgesBehindWhose,
      `Peru NNP root
       whose WP$ nmod:poss army
       army NN nsubj accuses
       Chile NNP appos army
       accuses VBZ acl:relcl Peru`,
    );
    expect(of('army')).toBe('obj accuses');
    expect(of('Chile')).toBe('nsubj accuses');
  });
});

describe('what is told behind commas and beside verbs', () => {
  it('is the object of a pronoun without a preposition', () => {
    const of = mended(
      mendWhomAsPhrases,
      `nurses NNS root
       whom WP obl deported
       Peru NNP nsubj deported
       had VBD/AUX aux deported
       deported VBN acl:relcl nurses`,
    );
    expect(of('whom')).toBe('obj deported');
  });
  it('is judged by the name behind it', () => {
    const of = mended(
      mendJudgedBehindCommas,
      `asked VBD root
       , , punct demand
       a DT det demand
       demand NN nsubj rebuffed
       Chile NNP appos demand
       rebuffed VBN parataxis asked`,
    );
    expect(of('demand')).toBe('appos asked');
    expect(of('Chile')).toBe('nsubj rebuffed');
  });
  it('is done by whoever did the first', () => {
    const of = mended(
      mendDoingBehindCommas,
      `Peru NNP nsubj went
       went VBD root
       further RBR advmod went
       , , punct aid
       halting VBG amod aid
       aid NN obj went`,
    );
    expect(of('halting')).toBe('advcl went');
    expect(of('aid')).toBe('obj halting');
  });
  it('has the name before it for its subject', () => {
    const of = mended(
      mendNamesBehindAnd,
      `called VBD root
       it PRP obj called
       trick NN obl called
       , , punct asked
       and CC cc asked
       Peru NNP conj trick
       asked VBN conj called`,
    );
    expect(of('Peru')).toBe('nsubj asked');
  });
  it('is agreed in turn', () => {
    const of = mended(
      mendAgreedInTurn,
      `agreed VBD root
       in IN case turn
       turn NN obl agreed
       to TO mark free
       free VB acl turn`,
    );
    expect(of('free')).toBe('xcomp agreed');
  });
  it('befalls those who are put to death', () => {
    const of = mended(
      mendToDeath,
      `rebels NNS nsubj hacked
       hacked VBD root
       to IN case monks
       death NN compound monks
       monks NNS obl hacked`,
    );
    expect(of('monks')).toBe('obj hacked');
    expect(of('death')).toBe('obl hacked');
  });
});
