import { describe, expect, it } from 'vitest';
import { read } from '../read.js';
import { hasMode } from './codes.js';
import { differs, examples } from './examples.js';
import { acts, idioms, tables } from './lexicon.js';
import { clashes } from './lint.js';
import { namesOf, selections } from './selection.js';

const eventsOf = (text: string) => read({ text }).events;

describe('the data of events', () => {
  it.each(examples.map((e) => [e.name, e.text, e] as const))('%s: %s', (_name, text, example) => {
    expect(differs(example, eventsOf(text))).toBeNull();
  });

  it.each(idioms.map((i) => [i.idiom, i.example] as const))('idiom %s is no event: %s', (_name, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each(selections.map((s) => [s.example, s] as const))('reads nobody into what he does not do: %s', (text, rule) => {
    expect(eventsOf(text).filter((event) => namesOf(event).some((name) => rule.of.includes(name)))).toEqual([]);
  });

  it('holds no two entries that claim the same construction', () => {
    expect(clashes()).toEqual([]);
  });

  it('names only modes that PLOVER has', () => {
    for (const { act, type, mode } of acts) if (mode) expect(hasMode(type, mode), act).toBe(true);
    for (const [name, table] of tables)
      for (const [row, { type, mode }] of table)
        if (type && mode && mode !== '=') expect(hasMode(type, mode), `${name}: ${row}`).toBe(true);
  });

  it('has acts of every type', () => {
    expect(new Set(acts.map((a) => a.type)).size).toBe(16);
  });
});
