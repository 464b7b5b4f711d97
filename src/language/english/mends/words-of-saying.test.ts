import { expect, it } from 'vitest';
import { mendNamedThings } from './called.js';
import { mendOfficesAsHearers, mendSourcesPutBetween } from './inverted-sources.js';
import { mendAnswersOfAsked } from './set-off-speech.js';
import { mended } from './sketch.js';
import { mendSubjectsBeforeRelatives } from './subjects-behind-and.js';
import { mendSummingParticiples } from './summing-up.js';
import { mendHearersInClauses } from './told-to.js';
import {
  mendBareWarnings,
  mendClausesBehindDays,
  mendMadeClear,
  mendParticiplesAsNouns,
  mendSomeJudging,
} from './words-of-saying.js';

it('makes a verb of a participle of saying behind a conjunction or a day', () => {
  const joined = mended(
    mendParticiplesAsNouns,
    `acknowledging VBG root
    that IN/SCONJ mark fell
    Peru NNP nsubj fell
    fell VBD ccomp acknowledging
    but CC cc warning
    warning NN conj fell
    whether IN/SCONJ mark pay
    Chile NNP nsubj pay
    would MD aux pay
    pay VB ccomp warning`,
  );
  expect(joined('warning')).toBe('conj acknowledging');
  const behindDay = mended(
    mendParticiplesAsNouns,
    `union NN nsubj issued
    issued VBD root
    statement NN obj issued
    Tuesday NNP compound questioning
    questioning NN obl:unmarked issued
    whether IN/SCONJ mark free
    court NN nsubj free
    was VBD/AUX cop free
    free JJ ccomp questioning`,
  );
  expect([behindDay('questioning'), behindDay('Tuesday')]).toEqual(['acl statement', 'obl:unmarked issued']);
});

it('makes a verb of a bare warning behind a plural subject', () => {
  const word = mended(
    mendBareWarnings,
    `bankers NNS nsubj warn
    warn NN root
    that IN/SCONJ mark fall
    Peru NNP nsubj fall
    could MD aux fall
    fall VB acl warn`,
  );
  expect(word('fall')).toBe('ccomp warn');
});

it('gives a verb of saying the clause behind its day', () => {
  const word = mended(
    mendClausesBehindDays,
    `Lind NNP nsubj joined
    joined VBD root
    announcing VBG advcl joined
    on IN case Monday
    Monday NNP obl announcing
    he PRP nsubj go
    would MD aux go
    go VB parataxis joined`,
  );
  expect(word('go')).toBe('ccomp announcing');
});

it('takes what is made clear at night for a claim', () => {
  const word = mended(
    mendMadeClear,
    `envoy NN nsubj made
    made VBD root
    clear JJ amod night
    Tuesday NNP compound night
    night NN obl:unmarked made
    that IN/SCONJ mark stays
    he PRP nsubj stays
    stays VBZ acl:relcl night`,
  );
  expect([word('clear'), word('stays')]).toEqual(['xcomp made', 'ccomp clear']);
});

it('makes a verb of what some do to a name', () => {
  const word = mended(
    mendSomeJudging,
    `Some DT det Chile
    accused VBN amod Chile
    Chile NNP obj stirring
    of IN/SCONJ mark stirring
    stirring VBG root
    farmers NNS obj stirring`,
  );
  expect([word('Some'), word('accused'), word('Chile'), word('stirring')]).toEqual([
    'nsubj accused',
    'root',
    'obj accused',
    'advcl accused',
  ]);
});

it('gives a verb of telling the hearers that the parser leaves to the clause', () => {
  const word = mended(
    mendHearersInClauses,
    `Lind NNP nsubj told
    told VBD root
    the DT det Herald
    Herald NNP nsubj worked
    his PRP$ nmod:poss firm
    firm NN nsubj worked
    worked VBD ccomp told`,
  );
  expect([word('Herald'), word('firm')]).toEqual(['iobj told', 'nsubj worked']);
});

it('leaves the story that somebody tells and the clause on whom it is of alone', () => {
  const word = mended(
    mendHearersInClauses,
    `Lind NNP nsubj told
    told VBD root
    the DT det story
    story NN nsubj stood
    who WP nsubj stood
    stood VBD ccomp told`,
  );
  expect(word('story')).toBe('nsubj stood');
});

it('puts a source between a subject and its verb', () => {
  const word = mended(
    mendSourcesPutBetween,
    `reading NN nsubj said
    , PU punct said
    said VBD root
    Lind NNP nsubj see
    ; PU punct expert
    expert NN appos Lind
    , PU punct Lind
    would MD aux see
    see VB ccomp said
    retreat NN obj see`,
  );
  expect([word('reading'), word('see'), word('said'), word('Lind')]).toEqual([
    'nsubj see',
    'root',
    'parataxis see',
    'nsubj said',
  ]);
});

it('makes the office behind a quotation the one who writes', () => {
  const word = mended(
    mendOfficesAsHearers,
    `changed VBD ccomp wrote
    ” PU punct changed
    wrote VBD root
    the DT det envoy
    envoy NN iobj wrote
    at IN case time
    time NN obl wrote
    , PU punct Lind
    Lind NNP nsubj wrote`,
  );
  expect([word('envoy'), word('Lind'), word('time')]).toEqual(['nsubj wrote', 'appos envoy', 'nmod envoy']);
});

it('reads a bare participle behind a noun that sums up as said of that', () => {
  const word = mended(
    mendSummingParticiples,
    `Chile NNP nsubj regards
    regards VBZ advcl recognized
    port NN obj regards
    , PU punct claim
    a DT det claim
    claim NN nsubj recognized
    not RB/PART advmod recognized
    recognized VBN root
    abroad RB/ADV advmod recognized`,
  );
  expect([word('regards'), word('claim'), word('recognized')]).toEqual(['root', 'appos regards', 'acl claim']);
});

it('takes called before a name for how a thing is named', () => {
  const word = mended(
    mendNamedThings,
    `Lind NNP nsubj argues
    at IN case firm
    a DT det firm
    firm NN nmod Lind
    called VBD ccomp argues
    Andes NNP obj called
    argues VBZ root`,
  );
  expect(word('called')).toBe('acl firm');
});

it('makes the answer the head though the question has a verb of its own', () => {
  const word = mended(
    mendAnswersOfAsked,
    `Asked VBN root
    whether IN/SCONJ mark holds
    truce NN nsubj holds
    it PRP obj holds
    holds VBZ ccomp Asked
    , PU punct said
    most JJ nsubj said
    said VBD ccomp Asked`,
  );
  expect([word('said'), word('Asked'), word('holds')]).toEqual(['root', 'advcl said', 'ccomp Asked']);
});

it('gives a verb behind a set-off relative clause its subject', () => {
  const word = mended(
    mendSubjectsBeforeRelatives,
    `Lind NNP nsubj met
    met VBD root
    farmers NNS obj met
    , PU punct mayor
    and CC cc mayor
    mayor NN conj farmers
    , PU punct ill
    who WP nsubj ill
    was VBD/AUX cop ill
    ill JJ acl:relcl mayor
    , PU punct ill
    accused VBN conj met
    him PRP obj accused`,
  );
  expect([word('mayor'), word('and')]).toEqual(['nsubj accused', 'cc accused']);
});
