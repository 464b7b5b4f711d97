import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import type { Document } from '../../record/index.js';
import { readNames } from '../names/index.js';
import { readActors } from './index.js';

const cast = (text: string, published: string | null = null) => {
  const document: Document = {
    id: 'd',
    origin: '',
    title: null,
    source: null,
    published,
    dateline: null,
    language: 'en',
    text,
  };
  const analysis = analyse(text);
  return { ...readActors(document, analysis, readNames(analysis)), analysis };
};

/** Words of the mentions of the actor with this name. */
const mentions = (text: string, name: string): string[] =>
  cast(text)
    .actors.find((actor) => actor.name === name)!
    .mentions.map((mention) => text.slice(mention.start, mention.end));

describe('sides of a quarrel', () => {
  const sectorsOf = (text: string, start: string) =>
    cast(text).actors.find(({ name }) => name.startsWith(start))?.sectors;
  it('are no parties of politicians', () => expect(sectorsOf('China urged all parties to talk.', 'all')).toEqual([]));
  it('are not meant by the parties of a parliament', () =>
    expect(sectorsOf('China praised the opposition parties.', 'the')).toContain('PTY'));
});

it('a central bank is no business', () => {
  const sectors = cast('The Central Bank of Sri Lanka spoke to the Turkish central bank.').actors.map(
    (one) => one.sectors,
  );
  expect(sectors.flat()).toEqual(['GOV', 'GOV']);
});

it('Aden is a town of Yemen', () =>
  expect(cast('The rebels attacked Aden.').actors.some(({ name }) => name === 'South Yemen')).toBe(false));

describe('bodies with a country before them', () => {
  it('are of that country, whatever other one has a body of the name', () => {
    const { actors } = cast("Israel's Justice Department spoke. The Justice Department left.");
    expect(actors.filter(({ kind }) => kind === 'organisation').map(({ country }) => country)).toEqual(['ISR']);
    const both = cast("Israel's Justice Department spoke. The US Justice Department left.").actors;
    expect(both.filter(({ kind }) => kind === 'organisation').map(({ country }) => country)).toEqual(['ISR', 'USA']);
  });
});

describe('places that rule themselves', () => {
  it('act in their own name, and are places where something is', () => {
    const { actors, places } = cast('Kenya and Somaliland signed a pact. The minister arrived in Abkhazia.');
    expect(actors.map(({ name }) => name)).toContain('Somaliland');
    expect(actors.map(({ name }) => name)).not.toContain('Somalia');
    expect(places.map(({ name }) => name)).toEqual(['Abkhazia']);
  });
});

describe('the cast of a text', () => {
  it('gives a state, its capital and a pronoun one actor', () => {
    const { actors } = cast('Peru signed the treaty on Monday. Lima will send its navy.');
    expect(actors.find((actor) => actor.country === 'PER')?.aliases).toContain('Lima');
  });
  it('keeps a capital in the position of a place a place', () => {
    const { places } = cast('The ministers met in Lima.');
    expect(places).toMatchObject([{ name: 'Lima', country: 'PER' }]);
  });
  it('leads a surname and a pronoun to the full name', () => {
    const text = 'Maria Keller spoke to reporters. Keller said she would resign.';
    expect(mentions(text, 'Maria Keller')).toEqual(['Maria Keller', 'Keller', 'she']);
  });
  it('makes states named together the group a later phrase counts', () => {
    const { actors } = cast('Kenya and Uganda signed a treaty. The two countries will open the border.');
    const group = actors.find((actor) => actor.members.length === 2)!;
    expect(group.kind).toBe('group');
    expect(group.members.map((id) => actors.find((actor) => actor.id === id)?.country)).toEqual(['KEN', 'UGA']);
  });
  it('gives nominals the country of their adjective', () => {
    const { actors } = cast('Iraqi soldiers attacked the village.');
    expect(actors.find((actor) => actor.name === 'Iraqi soldiers')).toMatchObject({ kind: 'group', country: 'IRQ' });
  });
  it('answers for the head of every phrase', () => {
    const { analysis, referenceAt, references } = cast('The rebels attacked Kenya. They left.');
    for (const reference of references) expect(referenceAt(reference.head)).toBe(reference);
    expect(referenceAt(analysis.tokens.findIndex((token) => token.form === 'They'))?.actor).toBe(
      referenceAt(analysis.tokens.findIndex((token) => token.form === 'rebels'))?.actor,
    );
  });
});

describe('whatever the text', () => {
  const words = [
    'Kenya',
    'the',
    'President',
    'of',
    'Maria',
    'Keller',
    'said',
    'he',
    'they',
    'two',
    'countries',
    ',',
    '.',
    '“',
    '”',
    'and',
    'Iraqi',
    'soldiers',
    'who',
    'EU',
    '(',
    ')',
    '’s',
    '\n',
    '\ud800',
    'U.S.',
  ];
  it('keeps spans inside the text, heads inside their ranges, ids known, and is the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (parts) => {
        const text = parts.join(' ');
        const one = cast(text);
        const ids = new Set([...one.actors.map((actor) => actor.id), ...one.places.map((place) => place.id)]);
        for (const reference of one.references) {
          expect(reference.start).toBeLessThan(reference.end);
          expect(reference.end).toBeLessThanOrEqual(text.length);
          expect(reference.first).toBeLessThanOrEqual(reference.head);
          expect(reference.head).toBeLessThan(reference.last);
          for (const id of [reference.actor, reference.place]) if (id) expect(ids).toContain(id);
        }
        for (const actor of one.actors) {
          for (const id of actor.members) expect(ids).toContain(id);
          for (const office of actor.offices) if (office.of) expect(ids).toContain(office.of);
        }
        const two = cast(text);
        expect({ ...two, analysis: 0, referenceAt: 0 }).toEqual({ ...one, analysis: 0, referenceAt: 0 });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sentence full of titles', () => {
  it('keeps its names', () => {
    const text = 'President Tolvark Menso hosted Prime Minister Nikol Pashinyan and President Ilham Aliyev.';
    expect(cast(text).actors.map(({ name }) => name)).toEqual(['Tolvark Menso', 'Nikol Pashinyan', 'Ilham Aliyev']);
  });
});
