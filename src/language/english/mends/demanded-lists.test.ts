import { expect, it } from 'vitest';
import { mendDemandedLists } from './demanded-lists.js';
import { mended } from './sketch.js';

it('gives past tenses behind a demand to whoever demands', () => {
  const of = mended(
    mendDemandedLists,
    `Peru NNP nsubj demanded
     demanded VBD root
     that IN mark retract
     she PRP nsubj retract
     retract VBP ccomp demanded
     it PRP obj retract
     , , punct advised
     advised VBD ccomp demanded
     pilgrims NNS obj advised
     against IN case Chile
     Chile NNP obl advised
     and CC cc imports
     halted VBN conj imports
     imports NNS conj Chile`,
  );
  expect(['advised', 'halted', 'imports', 'and', 'retract'].map(of)).toEqual([
    'conj demanded',
    'conj advised',
    'obj halted',
    'cc halted',
    'ccomp demanded',
  ]);
});
