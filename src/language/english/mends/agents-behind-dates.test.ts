import { expect, it } from 'vitest';
import { mendAgentsBehindDates } from './agents-behind-dates.js';
import { mended } from './sketch.js';

it('gives a participle the agent behind the date', () => {
  const of = mended(
    mendAgentsBehindDates,
    `pact NN nsubj lapsed
     signed VBN acl pact
     in IN case March
     March NNP obl signed
     by IN case Peru
     Peru NNP nmod March
     lapsed VBD root`,
  );
  expect(of('Peru')).toBe('obl:agent signed');
});
