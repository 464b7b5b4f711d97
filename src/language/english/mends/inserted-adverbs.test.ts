import { expect, it } from 'vitest';
import { mendAuxiliariesBeforeInserted } from './inserted-adverbs.js';
import { mended } from './sketch.js';

const tried = (adverb: string, relation: string, above: string) =>
  mended(
    mendAuxiliariesBeforeInserted,
    `Peru NNP nsubj has
     has VBZ ${relation} ${above}
     , , punct has
     ${adverb} RB advmod tried
     , , punct ${adverb}
     tried VBD ${relation === 'root' ? 'conj has' : 'root'}
     hard RB advmod tried`,
  );

it('joins an auxiliary to its verb across an adverb', () => {
  expect(tried('however', 'reparandum', 'tried')('has')).toBe('aux tried');
  expect(tried('however', 'reparandum', 'tried')('Peru')).toBe('nsubj tried');
  expect(tried('however', 'root', '')('tried')).toBe('root');
  expect(tried('however', 'root', '')('Peru')).toBe('nsubj tried');
});

it('leaves what is no such adverb', () => {
  expect(tried('oil', 'root', '')('has')).toBe('root');
});
