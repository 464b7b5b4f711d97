import { describe, expect, it } from 'vitest';
import {
  mendClausesBehindSaid,
  mendFrontedAsked,
  mendGuaranteesThat,
  mendNoSuchThing,
  mendRolesInFrontedPhrases,
  mendSaidBehindRoles,
  mendSecondsBehindDays,
  mendSubjectsBehindColons,
  mendSubjectsBehindFronted,
  mendWentOn,
  mendWithOrWithout,
} from './long-sentences.js';
import { mended } from './sketch.js';

describe('long sentences', () => {
  it('makes the answer behind a fronted question the main clause', () => {
    const at = mended(
      mendFrontedAsked,
      `Asked VBD root
      whether IN mark replied
      that DT nsubj war
      meant VBD amod war
      war NN obj replied
      , , punct war
      Mr. NNP nmod:desc Mora
      Mora NNP appos war
      replied VBD ccomp Asked
      yes UH discourse replied`,
    );
    expect(at('replied')).toBe('root');
    expect(at('Asked')).toBe('advcl replied');
    expect(at('Mora')).toBe('nsubj replied');
    expect(at('war')).toBe('obj Asked');
  });

  it('looks behind an aside for it', () => {
    const at = mended(
      mendFrontedAsked,
      `Asked VBD root
      about IN case it
      it PRP obl Asked
      , , punct envoy
      an DT det envoy
      envoy NN nsubj Asked
      , , punct envoy
      who WP nsubj declined
      declined VBD acl:relcl envoy
      , , punct envoy
      laughed VBD parataxis Asked`,
    );
    expect(at('laughed')).toBe('root');
    expect(at('envoy')).toBe('nsubj laughed');
    expect(at('it')).toBe('obl Asked');
  });

  it('leaves one who asks', () => {
    const at = mended(
      mendFrontedAsked,
      `Asked VBN advcl said
      about IN case it
      it PRP obl Asked
      , , punct said
      she PRP nsubj said
      said VBD root
      no UH discourse said`,
    );
    expect(at('said')).toBe('root');
    expect(at('Asked')).toBe('advcl said');
  });

  it('makes said behind a name with a role the main verb', () => {
    const at = mended(
      mendSaidBehindRoles,
      `Lee NNP nsubj regards
      , , punct envoy
      Peru NNP nmod:poss envoy
      envoy NN appos Lee
      , , punct Lee
      said VBN acl Lee
      Lima NNP nsubj said
      regards VBZ root
      it PRP obj regards`,
    );
    expect(at('said')).toBe('root');
    expect(at('regards')).toBe('ccomp said');
    expect(at('Lima')).toBe('nsubj regards');
    expect(at('Lee')).toBe('nsubj said');
  });

  it('lets a readout say no such thing', () => {
    const at = mended(
      mendNoSuchThing,
      `Peru NNP nsubj spoke
      spoke VBD ccomp said
      ; : punct readout
      one CD nummod readout
      readout NN nsubj said
      said VBD root
      no DT det thing
      such JJ amod thing
      thing NN nsubj said`,
    );
    expect(at('thing')).toBe('obj said');
    expect(at('spoke')).toBe('root');
    expect(at('said')).toBe('parataxis spoke');
  });

  it('gives the main verb the name behind a fronted clause', () => {
    const at = mended(
      mendSubjectsBehindFronted,
      `While IN mark welcomed
      Chile NNP nsubj welcomed
      welcomed VBD advcl called
      it PRP obj welcomed
      , , punct Peru
      Peru NNP conj it
      , , punct called
      by IN case contrast
      contrast NN obl called
      , , punct called
      called VBN root
      that DT obj called`,
    );
    expect(at('Peru')).toBe('nsubj called');
  });

  it('leaves a list within the clause', () => {
    const at = mended(
      mendSubjectsBehindFronted,
      `While IN mark welcomed
      Chile NNP nsubj welcomed
      welcomed VBD advcl left
      Mali NNP obj welcomed
      , , punct Niger
      Niger NNP conj Mali
      , , punct left
      they PRP nsubj left
      left VBD root`,
    );
    expect(at('Niger')).toBe('conj Mali');
  });

  it('joins a clause behind said and a semicolon to the one before', () => {
    const at = mended(
      mendClausesBehindSaid,
      `It PRP nsubj lapsed
      lapsed VBD ccomp said
      , , punct lapsed
      she PRP nsubj said
      said VBD root
      ; : punct bound
      nothing NN nsubj bound
      bound VBD ccomp said
      Peru NNP obj bound`,
    );
    expect(at('bound')).toBe('conj lapsed');
  });

  it('sets a role in a fronted phrase beside its name', () => {
    const at = mended(
      mendRolesInFrontedPhrases,
      `In IN case letter
      letter NN obl wrote
      to IN case Lee
      Lee NNP nmod letter
      , , punct letter
      the DT det director
      director NN nsubj wrote
      , , punct wrote
      Mora NNP nsubj wrote
      wrote VBD root
      much JJ obj wrote`,
    );
    expect(at('director')).toBe('appos Lee');
    expect(at('Mora')).toBe('nsubj wrote');
  });

  it('joins a second name behind a day to the first', () => {
    const at = mended(
      mendSecondsBehindDays,
      `Lee NNP nsubj met
      met VBD root
      Mora NNP obj met
      on IN case Monday
      Monday NNP obl met
      and CC cc Rivas
      Rivas NNP conj Monday
      the DT det day
      day NN nmod:unmarked Rivas
      before RB advmod day`,
    );
    expect(at('Rivas')).toBe('conj Mora');
    expect(at('day')).toBe('obl:unmarked Rivas');
  });

  it('leaves two days', () => {
    const at = mended(
      mendSecondsBehindDays,
      `Lee NNP nsubj met
      met VBD root
      Mora NNP obj met
      on IN case Monday
      Monday NNP obl met
      and CC cc Tuesday
      Tuesday NNP conj Monday
      on IN case Malta
      Malta NNP obl met`,
    );
    expect(at('Tuesday')).toBe('conj Monday');
  });

  it('gives a clause around a remark behind a colon its subject', () => {
    const at = mended(
      mendSubjectsBehindColons,
      `Mora NNP nsubj blunt
      was VBD cop blunt
      blunt JJ root
      : : punct road
      road NN nsubj blunt
      , , punct said
      he PRP nsubj said
      said VBD parataxis blunt
      , , punct said
      would MD aux be
      be VB ccomp said
      closed VBN xcomp be`,
    );
    expect(at('road')).toBe('nsubj be');
  });

  it('hangs a clause on the guarantees asked for', () => {
    const at = mended(
      mendGuaranteesThat,
      `Peru NNP nsubj asked
      asked VBD root
      for IN case guarantees
      guarantees NNS obl asked
      that IN mark pay
      all DT nsubj pay
      pay VBP ccomp asked`,
    );
    expect(at('pay')).toBe('acl guarantees');
  });

  it('makes one preposition of with or without', () => {
    const at = mended(
      mendWithOrWithout,
      `It PRP nsubj passed
      passed VBD root
      by IN case majority
      majority NN obl passed
      with IN case Peru
      or CC cc Peru
      without IN case Peru
      Peru NNP conj majority`,
    );
    expect(at('Peru')).toBe('obl passed');
    expect(at('without')).toBe('fixed with');
  });

  it('gives the verb behind a remark its subject', () => {
    const at = mended(
      mendWentOn,
      `Mora NNP vocative went
      , , punct Mora
      it PRP nsubj went
      went VBD root
      on RB compound:prt went
      , , punct left
      left VBD parataxis went
      early RB advmod left`,
    );
    expect(at('left')).toBe('root');
    expect(at('Mora')).toBe('nsubj left');
    expect(at('went')).toBe('parataxis left');
  });
});
