import { describe, expect, it } from 'vitest';
import { analyse } from '../../index.js';

const wordOf = (text: string, form: string) => {
  const { tokens } = analyse(text);
  const token = tokens.find((one) => one.form === form)!;
  return { deprel: token.deprel, xpos: token.xpos, above: tokens[token.head]?.form };
};

describe('a second deed behind `and`', () => {
  it('is none of the adjectives of its object', () => {
    expect(
      wordOf('Huamani called the raids "murder" and suspended intelligence sharing with Chile.', 'suspended'),
    ).toEqual({ deprel: 'conj', xpos: 'VBD', above: 'called' });
    expect(wordOf('Lind called the vote "a sham" and imposed sanctions on Greek judges.', 'sanctions').above).toBe(
      'imposed',
    );
  });
  it('has its object behind a form in -ing', () => {
    const text = 'Peru advised its citizens against travelling to Chile and halted imports of Chilean fish.';
    expect(wordOf(text, 'halted')).toEqual({ deprel: 'conj', xpos: 'VBD', above: 'advised' });
    expect(wordOf(text, 'imports').above).toBe('halted');
  });
  it('leaves adjectives of persons and of what is discussed', () => {
    expect(wordOf('Brazil met officials and suspended lawmakers.', 'suspended').deprel).toBe('amod');
    expect(wordOf('The envoys raised the raid and suspended aid with Chad.', 'suspended').deprel).toBe('amod');
  });
  it('gives each verb its own object', () => {
    expect(wordOf('The army seized power on Thursday and detained President Carlos Huamani.', 'Carlos')).toMatchObject({
      deprel: 'obj',
      above: 'detained',
    });
    expect(wordOf('The union threatened targeted sanctions against the generals.', 'sanctions').above).toBe(
      'threatened',
    );
  });
});

it('makes both of two names subjects', () => {
  expect(wordOf('Ivory Coast and Ghana bolstered patrols along the frontier.', 'bolstered').deprel).toBe('root');
  expect(wordOf('Ivory Coast and Ghana bolstered patrols along the frontier.', 'Coast').above).toBe('bolstered');
});

it('takes a crossing behind its name for a noun', () =>
  expect(wordOf('Chad reopened the Rabia crossing with Libya.', 'crossing').deprel).toBe('obj'));

describe('a second deed done to others', () => {
  it('is none of the adjectives of those it is done to', () => {
    expect(wordOf('Chile condemned the launch and scrambled fighters.', 'scrambled')).toEqual({
      deprel: 'conj',
      xpos: 'VBD',
      above: 'condemned',
    });
    expect(wordOf('Militants burned farms and conscripted villagers.', 'villagers').above).toBe('conscripted');
  });
  it('stays an adjective where others are helped too', () => {
    expect(wordOf('Chile rescued sailors and kidnapped fishermen.', 'kidnapped').above).toBe('fishermen');
  });
});
