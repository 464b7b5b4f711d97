import { expect, it } from 'vitest';
import { mendSecondPartners } from './second-partners.js';
import { mended } from './sketch.js';

const talks = (second: string) => `Peru NNP nsubj held
held VBD root
talks NNS obj held
with IN case Lind
Lind NNP obl held
and CC cc separately
separately RB advmod held
, , punct separately
${second} IN case Mora
Mora NNP obl held`;

it('joins a second partner to the first', () => {
  const lines = talks('with').split('\n');
  // a word is known by its form in a sketch: the second `with` stands on the last but one line
  lines[8] = 'with IN case Mora';
  const at = mended(mendSecondPartners, lines.join('\n'));
  expect(['Mora', 'and'].map(at)).toEqual(['conj Lind', 'cc Mora']);
});

it('leaves what has another preposition', () =>
  expect(mended(mendSecondPartners, talks('in'))('Mora')).toBe('obl held'));
