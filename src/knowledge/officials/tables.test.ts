import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { edtfBounds, Sector } from '../../record/index.js';
import { items, rows, slug } from '../entry.js';
import { entry } from '../gazetteer.js';
import states from '../states.data.js';
import bodies from './bodies.data.js';
import { bodyOf } from './bodies.js';
import { officialById, officialsNamed } from './index.js';
import { tables } from './tables.js';

const codes = new Set([...rows(states)].map(([code]) => code));
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .refine((text) => edtfBounds(text).earliest !== null, 'is no date');
const text = z.string().refine((words) => words === words.trim() && !/ {2}/.test(words), 'has spaces to spare');

const Row = z
  .tuple([
    text.min(2),
    text,
    z.enum(['m', 'f']),
    z.string().refine((id) => codes.has(id) || bodyOf(id) !== null, 'is neither a state nor a body'),
    Sector,
    text.min(3),
    date,
    z.union([date, z.literal('')]),
  ])
  .refine(
    ([, , , , , , from, to]) => !to || edtfBounds(from).earliest! <= edtfBounds(to).latest!,
    'ends before it begins',
  );

const all = tables.flatMap((table) => [...rows(table)]);

describe('the rows of officials', () => {
  it('are of the schema', () => {
    const faults = all.flatMap((row) => {
      const { error } = Row.safeParse(row);
      return error ? [`${row.join(' | ')}: ${error.issues.map(({ message }) => message).join(', ')}`] : [];
    });
    expect(faults).toEqual([]);
  });
  it('say nothing twice', () => {
    const seen = new Set<string>();
    const twice = all
      .map(([name, , , ...term]) => [name, ...term].join('\t'))
      .filter((row) => seen.size === seen.add(row).size);
    expect(twice).toEqual([]);
  });
  it('give a person one name, one gender and one id, and aliases that are not the name', () => {
    const known = new Map<string, string>();
    const faults = all.filter(([name, aliases, gender]) => {
      const person = `${name}\t${gender}`;
      const before = known.get(slug(name!));
      known.set(slug(name!), person);
      return (before !== undefined && before !== person) || aliases!.split('; ').includes(name!);
    });
    expect(faults).toEqual([]);
  });
  it('find every official by id and by every form of the name', () => {
    const lost: string[] = [];
    for (const [name, aliases] of all) {
      if (officialById(slug(name!))?.name !== name) lost.push(name!);
      for (const form of [name!, ...items(aliases).map((alias) => alias.replace(/^=/, ''))]) {
        if (!officialsNamed(form.split(' ')).some((official) => official.name === name)) lost.push(form);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('the bodies above states', () => {
  it('are known by their names', () => {
    const unknown = [...rows(bodies)].filter(([id]) => !entry(bodyOf(id!)!));
    expect(unknown).toEqual([]);
  });
});
