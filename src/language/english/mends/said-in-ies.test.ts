import { expect, it } from 'vitest';
import { mendCallsToFight, mendHopesBetweenCommas, mendSayingsBehindQuotations } from './said-in-ies.js';
import { mended } from './sketch.js';

it('makes a verb of saying of a plural between a quotation and whoever says it', () => {
  const of = mended(
    mendSayingsBehindQuotations,
    `“ PUNCT punct high
     costs NNS nsubj worries
     could MD aux high
     be VB cop high
     high JJ amod worries
     , , punct high
     ” PUNCT punct high
     worries NNS root
     Carl NNP nsubj worries
     Novak NNP flat Carl`,
  );
  expect(['worries', 'high', 'costs', 'Carl'].map(of)).toEqual([
    'root',
    'ccomp worries',
    'nsubj high',
    'nsubj worries',
  ]);
});

it('makes a speaker of a name before hopes between commas', () => {
  const of = mended(
    mendHopesBetweenCommas,
    `Meanwhile RB advmod stay
     , , punct Meanwhile
     Chad NNP compound hopes
     hopes NNS nsubj stay
     , , punct sanctions
     sanctions NNS conj hopes
     and CC cc bans
     bans NNS conj hopes
     will MD aux stay
     stay VB root`,
  );
  expect(['Chad', 'hopes', 'sanctions', 'bans'].map(of)).toEqual([
    'nsubj hopes',
    'parataxis stay',
    'nsubj stay',
    'conj sanctions',
  ]);
});

it('takes whoever is told to do something for one who is spoken to', () => {
  const tree = (mark: string) =>
    mended(
      mendCallsToFight,
      `Chadians NNPS nsubj fight
       ${mark} , punct Chadians
       fight VBP root
       them PRP obj fight`,
    )('Chadians');
  expect([tree(','), tree('–')]).toEqual(['vocative fight', 'nsubj fight']);
});
