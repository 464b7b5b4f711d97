import { describe, expect, it } from 'vitest';
import {
  mendObjectsBehindManner,
  mendOpeningPassives,
  mendOpeningTold,
  mendSubjectsBehindOpening,
} from './opening-participles.js';
import { mended } from './sketch.js';

describe('who acts behind an opening participle', () => {
  it('is not what its object is', () => {
    const at = mended(
      mendSubjectsBehindOpening,
      `Briefing VBG ccomp said
       the DT det Council
       Council NNP obj Briefing
       , , punct Briefing
       Bell NNP appos Council
       , , punct envoy
       envoy NN appos Council
       , , punct Briefing
       said VBD root`,
    );
    expect(at('Bell')).toBe('nsubj said');
    expect(at('envoy')).toBe('appos Bell');
    expect(at('Briefing')).toBe('advcl said');
  });

  it('stays where the verb has a subject', () => {
    const at = mended(
      mendSubjectsBehindOpening,
      `Meeting VBG advcl said
       Bell NNP obj Meeting
       , , punct Meeting
       envoy NN appos Bell
       he PRP nsubj said
       said VBD root`,
    );
    expect(at('envoy')).toBe('appos Bell');
  });
});

describe('an object behind words of manner', () => {
  it('is not what they are', () => {
    const at = mended(
      mendObjectsBehindManner,
      `Mali NNP nsubj condemned
       condemned VBD root
       “ \`\` punct terms
       in IN case terms
       strong JJ amod terms
       terms NNS obl condemned
       ” '' punct terms
       the DT det raid
       raid NN appos terms`,
    );
    expect(at('raid')).toBe('obj condemned');
  });

  it('is none where the verb has one', () => {
    const at = mended(
      mendObjectsBehindManner,
      `Mali NNP nsubj condemned
       condemned VBD root
       it PRP obj condemned
       in IN case terms
       terms NNS obl condemned
       a DT det word
       word NN appos terms`,
    );
    expect(at('word')).toBe('appos terms');
  });
});

describe('a clause behind a participle with its doer', () => {
  const opened = `Warned VBN root
    by IN case Peru
    Peru NNP obl:agent Warned
    , , punct gave
    Chile NNP nsubj gave
    gave VBD parataxis Warned
    way NN obj gave
    . . punct Warned`;

  it('is the main one', () => {
    const at = mended(mendOpeningPassives, opened);
    expect(at('gave')).toBe('root');
    expect(at('Warned')).toBe('advcl gave');
    expect(at('.')).toBe('punct gave');
  });

  it('is none where it says something itself', () => {
    const at = mended(mendOpeningPassives, opened.replace('way NN obj gave', 'left VBD ccomp gave'));
    expect(at('Warned')).toBe('root');
  });
});

describe('a clause behind what somebody is told', () => {
  const opened = `Told VBD root
    that IN mark close
    Peru NNP nsubj close
    would MD aux close
    close VB ccomp Told
    , , punct gave
    Chile NNP nsubj gave
    gave VBD ccomp Told
    . . punct Told`;

  it('is the main one', () => {
    const at = mended(mendOpeningTold, opened);
    expect(at('gave')).toBe('root');
    expect(at('Told')).toBe('advcl gave');
    expect(at('close')).toBe('ccomp Told');
  });

  it('is what he is told too where a conjunction opens it', () => {
    const at = mended(
      mendOpeningTold,
      opened.replace('Chile NNP nsubj gave', 'when IN mark gave\nChile NNP nsubj gave'),
    );
    expect(at('Told')).toBe('root');
  });
});
