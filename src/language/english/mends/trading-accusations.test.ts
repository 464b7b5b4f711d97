import { expect, it } from 'vitest';
import { mended } from './sketch.js';
import { mendTradingAccusations } from './trading-accusations.js';

it('takes those who trade words for whoever does so', () => {
  const at = mended(
    mendTradingAccusations,
    `Talks NNS nsubj failed
     failed VBD root
     , , punct barbs
     with IN case barbs
     angry JJ amod barbs
     envoys NNS compound barbs
     trading NN compound barbs
     barbs NNS obl failed`,
  );
  expect(at('trading')).toBe('advcl failed');
  expect(at('envoys')).toBe('nsubj trading');
  expect(at('angry')).toBe('amod envoys');
  expect(at('barbs')).toBe('obj trading');
});
