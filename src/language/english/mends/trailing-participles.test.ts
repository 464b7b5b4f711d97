import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendInfinitivesBehindAsides,
  mendSpeechOnOccasions,
  mendSpeechOnPlans,
  mendTrailingSpeech,
} from './trailing-participles.js';

describe('a clause of speech at the end', () => {
  it('is theirs who told, not of what is told', () => {
    const of = mended(
      mendTrailingSpeech,
      `Chad NNP nsubj told
       told VBD root
       Oslo NNP iobj told
       it PRP nsubj begun
       begun VBN ccomp told
       to TO mark arm
       arm VB xcomp begun
       , , punct accusing
       accusing VBG advcl arm
       Mali NNP obj accusing`,
    );
    expect(of('accusing')).toBe('advcl told');
  });
  it('comes after what was said before its verb', () => {
    const of = mended(
      mendTrailingSpeech,
      `talks NNS nsubj failed
       failed VBD ccomp said
       , , punct failed
       Tass NNP nsubj said
       said VBD root
       , , punct citing
       citing VBG ccomp said
       envoys NNS obj citing`,
    );
    expect(of('citing')).toBe('advcl said');
  });
  it('is theirs who ordered, not of those who leave', () => {
    const of = mended(
      mendTrailingSpeech,
      `Chad NNP nsubj ordered
       ordered VBD root
       envoys NNS obj ordered
       to TO mark leave
       leave VB xcomp ordered
       , , punct blaming
       blaming VBG advcl leave
       Mali NNP obj blaming`,
    );
    expect(of('blaming')).toBe('advcl ordered');
  });
  it('is theirs who argued, over a predicate and a noun', () => {
    const of = mended(
      mendTrailingSpeech,
      `Lind NNP nsubj argued
       argued VBD root
       bill NN nsubj weak
       is VBZ/AUX cop weak
       weak JJ ccomp argued
       , , punct noting
       noting VBG advcl weak
       gaps NNS obj noting`,
    );
    expect(of('noting')).toBe('advcl argued');
    const need = mended(
      mendTrailingSpeech,
      `Lind NNP nsubj saw
       saw VBD root
       need NN obj saw
       to TO mark act
       act VB acl need
       , , punct telling
       telling VBG advcl act
       them PRP obj telling`,
    );
    expect(need('telling')).toBe('advcl saw');
  });
  it('is not theirs of whom a noun tells', () => {
    const of = mended(
      mendTrailingSpeech,
      `Lind NNP nsubj bristled
       bristled VBD root
       claim NN obl bristled
       that IN mark late
       bill NN nsubj late
       was VBD/AUX cop late
       late JJ acl claim
       to TO mark pass
       pass VB xcomp late
       , , punct saying
       saying VBG advcl pass`,
    );
    expect(of('saying')).toBe('advcl bristled');
  });
  it('stays with whoever is told of by who', () => {
    const of = mended(
      mendTrailingSpeech,
      `police NNS nsubj held
       held VBD root
       man NN obj held
       who WP nsubj shot
       shot VBD acl:relcl man
       Lind NNP obj shot
       , , punct accusing
       accusing VBG advcl shot
       him PRP obj accusing`,
    );
    expect(of('accusing')).toBe('advcl shot');
  });
});

it('an infinitive behind an aside is what is voted for', () => {
  const of = mended(
    mendInfinitivesBehindAsides,
    `council NN nsubj voted
     voted VBD root
     , , punct abstaining
     with IN mark abstaining
     Mali NNP nsubj abstaining
     abstaining VBG advcl voted
     , , punct condemn
     to TO mark condemn
     condemn VB xcomp abstaining`,
  );
  expect(of('condemn')).toBe('xcomp voted');
});

it('a clause of speech is not that of a vote that is held', () => {
  const of = mended(
    mendTrailingSpeech,
    `Lind NNP nsubj said
     said VBD root
     votes NNS nsubj:pass held
     would MD/AUX aux held
     be VB/AUX aux:pass held
     held VBN ccomp said
     , , punct noting
     noting VBG advcl held
     delays NNS obj noting`,
  );
  expect(of('noting')).toBe('advcl said');
});

it('hangs what somebody says on how he opens talks, and what a text says on the text', () => {
  const opened = `Ruiz NNP nsubj opened
    opened VBD root
    talks NNS obj opened
    saying VBG acl talks
    Peru NNP nsubj agreed
    agreed VBD ccomp saying`;
  expect(mended(mendSpeechOnOccasions, opened)('saying')).toBe('advcl opened');
  expect(mended(mendSpeechOnOccasions, opened.replaceAll('talks', 'letters'))('saying')).toBe('acl letters');
});

it('gives what is said with a refusal to whoever refuses, not to the plan', () => {
  const of = (verb: string, noun: string) =>
    mended(
      mendSpeechOnPlans,
      `Peru NNP nsubj ${verb}
       ${verb} VBD root
       ${noun} NN obj ${verb}
       saying VBG acl ${noun}
       it PRP nsubj failed
       failed VBD ccomp saying`,
    )('saying');
  expect(of('criticised', 'deal')).toBe('advcl criticised');
  expect(of('criticised', 'letter')).toBe('acl letter');
  expect(of('adopted', 'deal')).toBe('acl deal');
});
