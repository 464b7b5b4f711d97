import { expect, it } from 'vitest';
import { mendDaysBehindRelatives } from './days-behind-relatives.js';
import { mended } from './sketch.js';

const lines = (comma: string) => `Lind NNP nsubj phoned
phoned VBD root
Ruiz NNP obj phoned
, , punct leads
who WP nsubj leads
leads VBZ acl:relcl Ruiz
it PRP obj leads
${comma}
on IN case Monday
Monday NNP obl leads`;

it('hangs a day behind a relative clause on the verb around it', () =>
  expect(mended(mendDaysBehindRelatives, lines(', , punct leads'))('Monday')).toBe('obl phoned'));

it('leaves a day inside the clause', () =>
  expect(mended(mendDaysBehindRelatives, lines('again RB advmod leads'))('Monday')).toBe('obl leads'));
