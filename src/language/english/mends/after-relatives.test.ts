import { describe, expect, it } from 'vitest';
import {
  mendConjunctsInRelatives,
  mendDeniedCharges,
  mendInfinitivesAfterRelatives,
  mendRelativesOfSaying,
  mendVerbsAfterRelatives,
} from './after-relatives.js';
import { mended } from './sketch.js';

describe('a verb behind a relative clause', () => {
  const lines = (comma: string) => `
    Lima NNP nsubj condemned
    condemned VBD root
    the DT det raid
    raid NN obj condemned
    , , punct killed
    which WDT nsubj killed
    killed VBD acl:relcl raid
    men NNS obj killed
    ${comma} , punct called
    and CC cc called
    called VBD conj killed
    for IN case restraint
    restraint NN obl called`;

  it('is joined to the main one where a comma closes the clause', () =>
    expect(mended(mendVerbsAfterRelatives, lines(','))('called')).toBe('conj condemned'));

  it('stays in the clause without that comma', () =>
    expect(mended(mendVerbsAfterRelatives, lines('and'))('called')).toBe('conj killed'));
});

describe('what some say of a group', () => {
  const lines = (last: string) => `
    Ruvo NNP advmod armed
    , , punct group
    the DT det group
    group NN nsubj armed
    that WDT obj say
    experts NNS nsubj say
    say VBP acl:relcl group
    is VBZ/AUX aux:pass armed
    armed VBN root
    by IN case Peru
    Peru NNP obl:agent armed
    ; , punct took
    ${last}
    town NN obj took`;
  const own = lines('took VBD conj armed').replace('; ,', ', ,');

  it('is a clause beside what it did', () => {
    const at = mended(mendRelativesOfSaying, own);
    expect([at('took'), at('group'), at('armed'), at('that')]).toEqual([
      'root',
      'nsubj took',
      'ccomp say',
      'nsubj:pass armed',
    ]);
  });

  it('is the main clause where no comma ends it', () =>
    expect(mended(mendRelativesOfSaying, lines('took VBD conj armed'))('armed')).toBe('root'));
});

describe('a noun joined inside a relative clause', () => {
  const lines = (comma: string) => `
    Qatar NNP nsubj left
    ${comma} , punct brought
    which WDT nsubj brought
    brought VBD acl:relcl Qatar
    soldiers NNS obj brought
    and CC cc rebels
    rebels NNS conj Qatar
    together RB advmod brought
    left VBD root`;

  it('belongs to the one before its conjunction', () =>
    expect(mended(mendConjunctsInRelatives, lines(','))('rebels')).toBe('conj soldiers'));

  it('is left alone where no comma opens the clause', () =>
    expect(mended(mendConjunctsInRelatives, lines('–'))('rebels')).toBe('conj Qatar'));
});

describe('what is denied', () => {
  const lines = (noun: string) => `
    Peru NNP nsubj accused
    accused VBD root
    Mali NNP obj accused
    of IN mark posting
    posting VBG advcl accused
    men NNS obj posting
    in IN case ${noun}
    ${noun} NN nmod men
    , , punct denied
    which WDT obj denied
    Mopti NNP nsubj denied
    denied VBD acl:relcl ${noun}`;

  it('is the charge and no thing named in it', () =>
    expect(mended(mendDeniedCharges, lines('uniform'))('denied')).toBe('advcl:relcl accused'));

  it('may be a part in it', () => expect(mended(mendDeniedCharges, lines('role'))('denied')).toBe('acl:relcl role'));
});

it('hangs an infinitive behind a closed relative clause on the main verb', () => {
  const of = mended(
    mendInfinitivesAfterRelatives,
    `Lind NNP nsubj met
     met VBD root
     envoys NNS obj met
     , , punct envoys
     who WP nsubj signed
     signed VBD acl:relcl envoys
     pacts NNS obj signed
     , , punct envoys
     to TO mark end
     end VB advcl signed
     it PRP obj end`,
  );
  expect(of('end')).toBe('advcl met');
});

it('joins a verb to the main one across what somebody was told to do', () => {
  const at = mended(
    mendVerbsAfterRelatives,
    `Lima NNP nsubj ended
    ended VBD root
    talks NNS obj ended
    without IN mark agreeing
    agreeing VBG advcl ended
    on IN case Chad
    Chad NNP obl agreeing
    , , punct left
    which WDT nsubj left
    left VBD acl:relcl Chad
    ; , punct issued
    but CC cc issued
    issued VBD conj left
    notes NNS obj issued`.replace(';', ','),
  );
  expect(at('issued')).toBe('conj ended');
});
