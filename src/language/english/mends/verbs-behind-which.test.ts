import { describe, expect, it } from 'vitest';
import { mended } from './sketch.js';
import {
  mendCapitalsBehindWhich,
  mendPresentsBehindNames,
  mendPresentsBehindThat,
  mendVerbsBehindWhich,
  mendWhichBehindMonths,
} from './verbs-behind-which.js';

const swallowed = `Peru NNP root
  , , punct backed
  which WDT nsubj backed
  backed VBD acl:relcl Peru
  it PRP obj backed
  ; , punct regret
  voiced VBN amod regret
  regret NN obj backed`;

describe('the verb behind a relative clause', () => {
  it('is the main one, and what it seemed to describe its object', () => {
    const at = mended(mendVerbsBehindWhich, swallowed.replace('; ,', ', ,'));
    expect(at('voiced')).toBe('root');
    expect(at('regret')).toBe('obj voiced');
    expect(at('Peru')).toBe('nsubj voiced');
  });

  it('is none where no comma closes the clause', () => {
    const at = mended(mendVerbsBehindWhich, swallowed);
    expect(at('voiced')).toBe('amod regret');
    expect(at('Peru')).toBe('root');
  });
});

it('makes a verb of a present behind *that* taken for a noun', () => {
  const lines = (determiner: string) => `Peru NNP nsubj questioned
    questioned VBD root
    clauses NNS obj questioned
    that WDT/PRON nsubj countries
    bars NNS compound countries
    ${determiner} JJ amod countries
    countries NNS appos clauses`;
  const of = mended(mendPresentsBehindThat, lines('third'));
  expect(['bars', 'countries', 'that'].map(of)).toEqual(['acl:relcl clauses', 'obj bars', 'nsubj bars']);
  const left = mended(mendPresentsBehindThat, lines('the').replace('JJ amod', 'DT det'));
  expect(left('bars')).toBe('compound countries');
});

it('makes a name of the capitals behind the verb of a relative clause', () => {
  const lines = (name: string) => `Peru NNP root
    , , punct ${name}
    which WDT/PRON obj ${name}
    chairs NNS nsubj ${name}
    ${name} VBP acl:relcl Peru
    today NN obl:unmarked ${name}`;
  const of = mended(mendCapitalsBehindWhich, lines('ASEAN'));
  expect(['chairs', 'ASEAN', 'which', 'today'].map(of)).toEqual([
    'acl:relcl Peru',
    'obj chairs',
    'nsubj chairs',
    'obl:unmarked chairs',
  ]);
  expect(mended(mendCapitalsBehindWhich, lines('block'))('chairs')).toBe('nsubj block');
});

it('makes a verb of the present of what stands behind which and a name', () => {
  const of = mended(
    mendPresentsBehindNames,
    `Teams NNS nsubj made
     _ , punct heads
     which WDT obj made
     Ritter NNP compound heads
     heads NNS nsubj made
     made VBD root
     visits NNS obj made`,
  );
  expect(['heads', 'Ritter', 'which'].map(of)).toEqual(['acl:relcl Teams', 'nsubj heads', 'obj heads']);
});

it('makes a verb of the present of what the parser takes for the subject of its object', () => {
  const of = mended(
    mendPresentsBehindThat,
    `renewed VBD root
     the DT det pact
     pact NN obj renewed
     on IN case trade
     trade NN nmod pact
     , , punct use
     which WDT nsubj use
     bars VBZ nsubj use
     military JJ amod use
     use NN obj renewed`,
  );
  expect(['bars', 'use', 'which'].map(of)).toEqual(['acl:relcl pact', 'obj bars', 'nsubj bars']);
});

it('hangs a clause with which on what is dated, not on the month', () => {
  const lines = (verb: string) => `The DT det pact
     pact NN nsubj:pass renewed
     renewed VBN root
     in IN case May
     May NNP obl renewed
     , , punct ${verb}
     which WDT nsubj ${verb}
     ${verb} VBZ acl:relcl May
     troops NNS obj ${verb}`;
  expect(mended(mendWhichBehindMonths, lines('lets'))('lets')).toBe('acl:relcl pact');
  expect(mended(mendWhichBehindMonths, lines('marks'))('marks')).toBe('acl:relcl May');
});
