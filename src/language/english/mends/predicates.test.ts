import { describe, expect, it } from 'vitest';
import {
  mendGerundsBehindVerbs,
  mendInfinitivesBehindPlans,
  mendMarksOfInfinitives,
  mendPurposesOfCalls,
} from './infinitives.js';
import {
  mendHeadlinesAsNouns,
  mendModalsAsClauses,
  mendParticlesAsCases,
  mendRelativeTags,
  mendRemarksBeforeVerbs,
  mendRootsWithMarks,
  mendTensedComplements,
  mendTensesBehindSubjects,
  mendVerbsBeforeRoots,
  mendVerbsBehindRelatives,
  mendVerbsBehindRoots,
} from './predicates.js';
import { mended, sketch } from './sketch.js';
import {
  mendAdjectivesWithObjects,
  mendAuxiliariesWithObjects,
  mendParticiplesWithObjects,
  mendPassivesAsSubjects,
  mendPassivesWithoutAuxiliaries,
} from './voice.js';

it('takes a modal before an infinitive for its auxiliary', () => {
  const of = mended(
    mendModalsAsClauses,
    `groups NNS root
     that WDT nsubj march
     will MD acl:relcl groups
     march VB acl:relcl groups`,
  );
  expect(of('will')).toBe('aux march');
});

it('makes the clause behind a comma the main one', () => {
  const of = mended(
    mendRootsWithMarks,
    `after IN mark announced
     Lima NNP nsubj announced
     announced VBD root
     talks NNS nsubj fail
     fail VBP ccomp announced
     , , punct announced
     troops NNS nsubj raided
     raided VBD ccomp announced
     camps NNS obj raided`,
  );
  expect([of('raided'), of('announced'), of('fail')]).toEqual(['root', 'advcl raided', 'ccomp announced']);
});

it('gives a verb behind a clause about a name that name', () => {
  const of = mended(
    mendVerbsBehindRelatives,
    `Ann NNP root
     Ruiz NNP flat Ann
     , , punct poet
     a DT det poet
     poet NN appos Ann
     who WP nsubj served
     served VBD acl:relcl poet
     here RB advmod served
     ; , punct praised
     praised VBD advcl served
     Peru NNP obj praised
     . . punct Ann`.replace(';', ','),
  );
  expect([of('praised'), of('Ann'), of('served')]).toEqual(['root', 'nsubj praised', 'acl:relcl poet']);
});

describe('a noun at the head of a sentence', () => {
  it('is the object of the past tense before it', () => {
    const of = mended(
      mendVerbsBeforeRoots,
      `Norway NNP compound deliveries
       halted VBN amod deliveries
       arms NNS compound deliveries
       deliveries NNS root
       to IN case Chad
       Chad NNP nmod deliveries
       . . punct deliveries`,
    );
    expect(of('halted')).toBe('root');
    expect(of('Norway')).toBe('nsubj halted');
    expect(of('deliveries')).toBe('obj halted');
  });
  it('stays there where nothing stands before the participle', () => {
    const of = mended(
      mendVerbsBeforeRoots,
      `Heavy JJ amod deliveries
       halted VBN amod deliveries
       deliveries NNS root
       . . punct deliveries`,
    );
    expect(of('deliveries')).toBe('root');
  });
  it('is the subject of the verb behind it that reaches for something', () => {
    const of = mended(
      mendVerbsBehindRoots,
      `Norway NNP root
       subscribed VBN acl Norway
       to IN case pact
       pact NN obl subscribed
       . . punct Norway`,
    );
    expect(of('subscribed')).toBe('root');
    expect(of('Norway')).toBe('nsubj subscribed');
  });
  it('is the subject of the verb in a tense behind a clause about it', () => {
    const of = mended(
      mendTensedComplements,
      `Rumours NNS root
       that WDT obj raided
       Chad NNP nsubj raided
       raided VBD acl:relcl Rumours
       Mali NNP obj raided
       spread VBD xcomp raided
       . . punct Rumours`,
    );
    expect(of('spread')).toBe('root');
    expect(of('Rumours')).toBe('nsubj spread');
    expect(of('that')).toBe('mark raided');
    expect(of('raided')).toBe('acl Rumours');
  });
  it('is the subject of the verb behind a remark', () => {
    const of = mended(
      mendRemarksBeforeVerbs,
      `Farmers NNS root
       , , punct notes
       she PRP nsubj notes
       notes VBZ parataxis Farmers
       , , punct back
       back VBP parataxis notes
       it PRP obj back
       . . punct notes`,
    );
    // the comma behind the remark is found by its place
    expect(of('back')).toBe('root');
    expect(of('Farmers')).toBe('nsubj back');
    expect(of('notes')).toBe('parataxis back');
  });
});

describe('a participle', () => {
  it('with an object is a past tense before a verb of saying with a speaker', () => {
    const of = mended(
      mendParticiplesWithObjects,
      `Norway NNP nsubj said
       returned VBN amod Norway
       two CD nummod tankers
       tankers NNS obj returned
       , , punct Norway
       officials NNS nsubj said
       said VBD root
       . . punct said`,
    );
    expect(of('returned')).toBe('ccomp said');
    expect(of('Norway')).toBe('nsubj returned');
  });
  it('behind an auxiliary that has its object is the verb', () => {
    const of = mended(
      mendAuxiliariesWithObjects,
      `Soldiers NNS nsubj have
       have VBP/AUX aux said
       robbed VBN amod dozens
       dozens NNS obj have
       , , punct said
       monks NNS nsubj said
       said VBD root`,
    );
    expect(of('robbed')).toBe('ccomp said');
    expect(of('Soldiers')).toBe('nsubj robbed');
    expect(of('dozens')).toBe('obj robbed');
    expect(of('have')).toBe('aux robbed');
  });
  it('without an auxiliary is active before a preposition that it reaches with', () => {
    const of = mended(
      mendPassivesWithoutAuxiliaries,
      `Norway NNP nsubj:pass called
       called VBN root
       on IN case Chad
       Chad NNP obl called
       to TO mark leave
       leave VB advcl called
       . . punct called`,
    );
    expect(of('Norway')).toBe('nsubj called');
  });
  it('says something where no patient does: a sentence has a verb with a tense', () => {
    const of = mended(
      mendPassivesWithoutAuxiliaries,
      `engineers NNS nsubj:pass warned
       warned VBN root
       of IN case cracks
       cracks NNS obl warned
       . . punct warned`,
    );
    expect(of('engineers')).toBe('nsubj warned');
  });
  it('stays passive behind its auxiliary', () => {
    const of = mended(
      mendPassivesWithoutAuxiliaries,
      `Norway NNP nsubj:pass asked
       was VBD/AUX aux:pass asked
       asked VBN root
       for IN case help
       help NN obl asked
       . . punct asked`,
    );
    expect(of('Norway')).toBe('nsubj:pass asked');
  });
});

it('makes a verb of an adjective with an object behind to', () => {
  const of = mended(
    mendAdjectivesWithObjects,
    `They PRP nsubj worked
     worked VBD root
     to IN case open
     open JJ obl worked
     the DT det port
     port NN obj open`,
  );
  expect(of('open')).toBe('advcl worked');
  expect(of('to')).toBe('mark open');
});

it('makes a complement of a verb in -ing right behind a verb', () => {
  const of = mended(
    mendGerundsBehindVerbs,
    `She PRP nsubj regrets
     regrets VBZ root
     hosting VBG acl regrets
     them PRP obj hosting`,
  );
  expect(of('hosting')).toBe('xcomp regrets');
});

it('makes a complement of a verb in -ing right behind one that tells how far it has come', () => {
  const of = mended(
    mendGerundsBehindVerbs,
    `She PRP nsubj stopped
     stopped VBD root
     hosting VBG advcl stopped
     them PRP obj hosting`,
  );
  expect(of('hosting')).toBe('xcomp stopped');
});

it('hangs an infinitive on the plan before it', () => {
  const of = mended(
    mendInfinitivesBehindPlans,
    `They PRP nsubj attacked
     attacked VBD root
     a DT det plan
     plan NN obj attacked
     to TO mark sell
     sell VB advcl attacked
     ports NNS obj sell`,
  );
  expect(of('sell')).toBe('acl plan');
});

it('takes a particle that was made a preposition for what it is', () => {
  const of = mended(
    mendParticlesAsCases,
    `Drivers NNS nsubj called
     called VBD root
     off IN case march
     a DT det march
     march NN xcomp called`,
  );
  expect(of('march')).toBe('obj called');
  expect(of('off')).toBe('compound:prt called');
});

it('makes a verb of the bare word that heads a headline', () => {
  const of = mended(
    mendHeadlinesAsNouns,
    `Ministers NNS nsubj veto
     veto NN root
     budget NN nmod Ministers`,
  );
  expect(of('budget')).toBe('obj veto');
});

it('takes what somebody calls another to say for what he calls for', () => {
  const of = mended(
    mendPurposesOfCalls,
    `She PRP nsubj called
     called VBD root
     him PRP obj called
     to TO mark thank
     thank VB xcomp called`,
  );
  expect(of('thank')).toBe('advcl called');
});

it('gives a verb in a tense the subject that a participle behind it has', () => {
  const of = mended(
    mendTensesBehindSubjects,
    `claim NN root
     that IN mark built
     king NN nsubj adding
     built VBD acl king
     Lima NNP obj built
     adding VBG acl claim`,
  );
  expect(of('king')).toBe('nsubj built');
  expect(of('built')).toBe('acl claim');
  expect(of('that')).toBe('mark built');
  expect(of('adding')).toBe('advcl built');
});

it('takes what a clause about a noun has for its object for a pronoun', () => {
  const { words, annotation } = sketch(`charge NN root
     that IN obj denied
     Peru NNP nsubj denied
     denied VBD acl:relcl charge`);
  mendRelativeTags(words, annotation);
  expect(annotation.xpos[1]).toBe('WDT');
});

it('hangs to on the infinitive behind it', () => {
  const of = mended(
    mendMarksOfInfinitives,
    `demands VBZ root
     instead RB advmod demands
     to TO fixed instead
     leave VB advcl demands`,
  );
  expect(of('to')).toBe('mark leave');
});

it('hangs a participle with its agent on the noun that is the subject', () => {
  const of = mended(
    mendPassivesAsSubjects,
    `The DT det guards
     guards NNS nsubj hit
     hit VBN csubj farmers
     by IN case rebels
     rebels NNS obl:agent hit
     were VBD/AUX cop farmers
     farmers NNS root`,
  );
  expect(of('guards')).toBe('nsubj farmers');
  expect(of('hit')).toBe('acl guards');
});
