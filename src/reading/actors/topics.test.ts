import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

describe('it behind as for', () => {
  it.each([
    ['Chad praised the accord. As for Libya, it rejected the accord.', 'Libya'],
    ['The ministry backed the law. As for the court, it rejected the law.', 'court'],
  ])('%s', (text, expected) => {
    const { statements } = read({ text, published: '2026-11-25' });
    const { speakers, cue } = statements.at(-1)!;
    expect(text.slice(cue!.start, cue!.end)).toBe('rejected');
    const { actors } = read({ text, published: '2026-11-25' });
    const names = speakers.map((id) => actors.find((actor) => actor.id === id)!.name);
    expect(names.every((name) => name.includes(expected))).toBe(true);
  });
});
