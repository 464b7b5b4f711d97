import { describe, expect, it } from 'vitest';
import {
  mendAfterNamesAside,
  mendButThat,
  mendJoinedToRemarks,
  mendNamesOfSpeakers,
  mendPredicatesBeforeRemarks,
  mendSaidBeforeSemicolons,
  mendSaidBehindPassives,
  mendSpeakersBeforeAsides,
  mendThankedAlone,
} from './long-speakers.js';
import { mended } from './sketch.js';

describe('who speaks in long sentences', () => {
  it('joins said to the main verb, not to what was done to a thing', () => {
    const at = mended(
      mendSaidBehindPassives,
      `Moro NNP nsubj accused
      accused VBD root
      Peru NNP obj accused
      of IN mark fishing
      fishing VBG advcl accused
      waters NNS obj fishing
      that WDT nsubj:pass divided
      been VBN aux:pass divided
      divided VBN acl:relcl waters
      and CC cc said
      said VBD conj divided
      Lima NNP nsubj left
      left VBD ccomp said`,
    );
    expect(at('said')).toBe('conj accused');
  });

  it('makes a clause of after and a name with an aside', () => {
    const at = mended(
      mendAfterNamesAside,
      `It PRP nsubj failed
      failed VBD root
      , , punct said
      envoys NNS nsubj said
      said VBD parataxis failed
      after IN case China
      China NNP obl insisted
      , , punct backed
      backed VBN advcl said
      by IN case Mali
      Mali NNP obl:agent backed
      , , punct said
      insisted VBD ccomp said`,
    );
    expect(at('China')).toBe('nsubj insisted');
    expect(at('insisted')).toBe('advcl failed');
    expect(at('backed')).toBe('acl China');
  });

  it('gives a verb of saying the noun before an aside', () => {
    const at = mended(
      mendSpeakersBeforeAsides,
      `Peru NNP nsubj promised
      promised VBD root
      that IN mark follow
      aid NN nsubj follow
      follow VB ccomp promised
      , , punct envoy
      and CC cc envoy
      envoy NN conj follow
      , , punct speaking
      speaking VBG advcl promised
      aside RB advmod speaking
      , , punct follow
      said VBD conj promised
      so RB advmod said`,
    );
    expect(at('envoy')).toBe('nsubj said');
    expect(at('speaking')).toBe('acl envoy');
  });

  it('gives a verb of saying the name before a role', () => {
    const at = mended(
      mendNamesOfSpeakers,
      `Two CD nsubj died
      died VBD ccomp said
      , , punct Moro
      Moro NNP nsubj died
      , , punct lawyer
      a DT det lawyer
      lawyer NN nsubj said
      , , punct said
      said VBD root`,
    );
    expect(at('Moro')).toBe('nsubj said');
    expect(at('lawyer')).toBe('appos Moro');
  });

  it('lets what stands before a colon be a sentence', () => {
    const at = mended(
      mendNamesOfSpeakers,
      `Peru NNP nsubj agrees
      agrees VBZ ccomp said
      : : punct Moro
      Moro NNP appos agrees
      , , punct lawyer
      a DT det lawyer
      lawyer NN nsubj said
      , , punct said
      said VBD root
      so RB advmod said`,
    );
    expect(at('agrees')).toBe('root');
    expect(at('said')).toBe('parataxis agrees');
  });

  it('leaves the name to whom an official tells of', () => {
    const at = mended(
      mendNamesOfSpeakers,
      `They PRP nsubj chose
      chose VBD ccomp said
      Moro NNP obj chose
      , , punct said
      an DT det aide
      aide NN nsubj said
      said VBD root`,
    );
    expect(at('Moro')).toBe('obj chose');
  });

  it('joins what stands behind a remark to the clause there', () => {
    const at = mended(
      mendJoinedToRemarks,
      `It PRP nsubj pays
      pays VBZ root
      , , punct said
      aides NNS nsubj said
      said VBD parataxis pays
      , , punct said
      unless IN mark keeps
      Peru NNP nsubj keeps
      keeps VBZ advcl said
      pacts NNS obj keeps
      which WDT obj took
      she PRP nsubj took
      took VBD acl:relcl pacts
      but CC cc refused
      refused VBN conj said`,
    );
    expect(at('refused')).toBe('conj took');
  });

  it('makes those who are thanked an object', () => {
    const at = mended(
      mendThankedAlone,
      `She PRP nsubj thanked
      thanked VBD root
      Mali NNP iobj thanked`,
    );
    expect(at('Mali')).toBe('obj thanked');
  });

  it('keeps but that before a semicolon', () => {
    const at = mended(
      mendButThat,
      `She PRP nsubj said
      said VBD root
      it PRP nsubj paid
      paid VBD ccomp said
      but CC cc denied
      that IN mark came
      nothing NN nsubj came
      came VBD conj paid
      ; : punct denied
      Peru NNP nsubj denied
      denied VBD conj said`,
    );
    expect(at('but')).toBe('cc came');
  });

  it('makes a verb behind a noun its predicate before a remark', () => {
    const at = mended(
      mendPredicatesBeforeRemarks,
      `factions NNS nsubj said
      agreed VBD acl factions
      to TO mark talk
      talk VB xcomp agreed
      , , punct factions
      envoys NNS nsubj said
      said VBD root
      , , punct step
      a DT det step
      step NN nsubj said`,
    );
    expect(at('agreed')).toBe('root');
    expect(at('said')).toBe('parataxis agreed');
    expect(at('factions')).toBe('nsubj agreed');
    expect(at('step')).toBe('appos agreed');
  });

  it('makes said before a semicolon the main verb', () => {
    const at = mended(
      mendSaidBeforeSemicolons,
      `Lind NNP nsubj asked
      , , punct envoy
      envoy NN appos Lind
      , , punct Lind
      said VBN acl Lind
      it PRP nsubj ended
      ended VBD ccomp said
      ; : punct text
      text NN nsubj ended
      , , punct added
      he PRP nsubj added
      added VBD parataxis said
      , , punct added
      asked VBD root
      more JJR obj asked`,
    );
    expect(at('said')).toBe('root');
    expect(at('asked')).toBe('parataxis said');
    expect(at('text')).toBe('nsubj asked');
    expect(at('added')).toBe('parataxis asked');
  });
});
