import { expect, it } from 'vitest';
import { read } from '../index.js';

const cues = (text: string): readonly string[] => {
  const { statements, document } = read({ text, published: '2025-06-01' });
  return statements.map(({ cue }) => (cue ? document.text.slice(cue.start, cue.end) : ''));
};

it('claims to land that one has are no words', () =>
  expect(cues('Chile, which has claims of its own, urged all parties to talk.')).toEqual(['urged']));

it('a text that commits its sides to refrain from acts does not speak', () =>
  expect(cues('The Lima Declaration commits both sides to refrain from acts of war.')).toEqual([]));

it('a shot fired is told with the deed before it', () => {
  const { statements, document } = read({
    text: 'A Chilean envoy said a Peruvian ship had rammed the boat and fired at it.',
    published: '2025-06-01',
  });
  expect(statements.map(({ content }) => content.map((c) => document.text.slice(c.start, c.end)))).toEqual([
    ['a Peruvian ship had rammed the boat and fired at it'],
  ]);
});
