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
    `noting VBG root
    that IN/SCONJ mark dried
    well NN nsubj dried
    dried VBD ccomp noting
    but CC cc asking
    asking NN conj dried
    whether IN/SCONJ mark pay
    farmers NNS nsubj pay
    would MD aux pay
    pay VB ccomp asking`,
  );
  expect(joined('asking')).toBe('conj noting');
  const behindDay = mended(
    mendParticiplesAsNouns,
    `guild NN nsubj printed
    printed VBD root
    leaflet NN obj printed
    Tuesday NNP compound asking
    asking NN obl:unmarked printed
    whether IN/SCONJ mark safe
    pier NN nsubj safe
    was VBD/AUX cop safe
    safe JJ ccomp asking`,
  );
  expect([behindDay('asking'), behindDay('Tuesday')]).toEqual(['acl leaflet', 'obl:unmarked printed']);
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
    `Lind NNP nsubj left
    left VBD root
    saying VBG advcl left
    on IN case Monday
    Monday NNP obl saying
    he PRP nsubj rest
    would MD aux rest
    rest VB parataxis left`,
  );
  expect(word('rest')).toBe('ccomp saying');
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
    `farm NN nsubj said
    , PU punct said
    said VBD root
    Lind NNP nsubj lose
    ; PU punct vet
    vet NN appos Lind
    , PU punct Lind
    will MD aux lose
    lose VB ccomp said
    goat NN obj lose`,
  );
  expect([word('farm'), word('lose'), word('said'), word('Lind')]).toEqual([
    'nsubj lose',
    'root',
    'parataxis lose',
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
    `Lind NNP nsubj counts
    counts VBZ advcl used
    lake NN obj counts
    , PU punct label
    a DT det label
    label NN nsubj used
    rarely RB/ADV advmod used
    used VBN root
    elsewhere RB/ADV advmod used`,
  );
  expect([word('counts'), word('label'), word('used')]).toEqual(['root', 'appos counts', 'acl label']);
});

it('takes called before a name for how a thing is named', () => {
  const word = mended(
    mendNamedThings,
    `Lind NNP nsubj keeps
    in IN case bay
    a DT det bay
    bay NN nmod Lind
    called VBD ccomp keeps
    Punta NNP obj called
    keeps VBZ root`,
  );
  expect(word('called')).toBe('acl bay');
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
