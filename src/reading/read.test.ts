import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading, type Span } from '../record/index.js';
import { read } from './index.js';

const dispatches = fs
  .readdirSync('examples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => fs.readFileSync(`examples/${name}`, 'utf8'));

/** Every span of a reading, wherever it stands. */
function spansIn(value: unknown, found: Span[] = []): Span[] {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found);
  else if (value && typeof value === 'object') {
    const { start, end } = value as Partial<Span>;
    if (typeof start === 'number' && typeof end === 'number') found.push({ start, end });
    for (const item of Object.values(value)) spansIn(item, found);
  }
  return found;
}

/** What must hold for the reading of any text. */
function expectSound(text: string): void {
  const reading = Reading.parse(read({ text, published: '2025-06-01' }));
  expect(reading.document.text).toBe(text);
  for (const { start, end } of spansIn(reading)) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const actors = new Set(reading.actors.map((actor) => actor.id));
  const statements = new Set(reading.statements.map((statement) => statement.id));
  const instruments = new Set(reading.instruments.map((instrument) => instrument.id));
  const places = new Set(reading.places.map((place) => place.id));
  for (const actor of reading.actors) {
    expect(actor.mentions.length).toBeGreaterThan(0);
    for (const mention of actor.mentions) expect(text.slice(mention.start, mention.end).trim()).not.toBe('');
    for (const member of actor.members) expect(actors).toContain(member);
    for (const office of actor.offices) if (office.of) expect(actors).toContain(office.of);
  }
  for (const statement of reading.statements) {
    for (const id of [...statement.speakers, ...statement.addressees]) expect(actors).toContain(id);
    for (const id of statement.about) expect(actors.has(id) || instruments.has(id)).toBe(true);
  }
  for (const event of reading.events) {
    for (const side of [...event.actors, ...event.recipients]) expect(actors).toContain(side.actor);
    if (event.where) expect(places).toContain(event.where.place);
    if (event.statement) expect(statements).toContain(event.statement);
    expect(event.evidence.start).toBeLessThanOrEqual(event.trigger.start);
    expect(event.trigger.end).toBeLessThanOrEqual(event.evidence.end);
  }
  for (const position of reading.positions) {
    expect(actors).toContain(position.holder);
    expect(actors.has(position.toward) || instruments.has(position.toward)).toBe(true);
    if (position.statement) expect(statements).toContain(position.statement);
  }
  for (const list of [reading.actors, reading.statements, reading.events, reading.instruments, reading.places])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
}

const newsWords = fc.constantFrom(
  ...'Iran China the president of said met “ ” " ’s in Beijing on Monday that would not sanctions resolution 2231 , . ; ( ) – and who he they letter to treaty with attacked Xi Jinping U.S. "We ? \n \n\n'.split(
    ' ',
  ),
);

describe('read', () => {
  it('keeps its contract on every dispatch', () => {
    for (const text of dispatches) expectSound(text);
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'keeps its contract where %s, which every object has, is a word',
    (word) => {
      for (const text of dispatches.slice(0, 6))
        for (const each of [5, 7])
          expectSound(text.replace(/[A-Za-z]{3,}/g, (was, at: number) => ((at + was.length) % each ? was : word)));
      expectSound(
        `Peru is ${word} talks. The ${word}s on Chad, a ${word} of the treaty. Peru ${word} on Chad to pay. ${word} the ${word}.`,
      );
    },
  );

  it('keeps its contract on any words of news in any order', () => {
    fc.assert(
      fc.property(
        fc.array(newsWords, { maxLength: 60 }).map((words) => words.join(' ')),
        expectSound,
      ),
      { numRuns: 300 },
    );
  });

  it('keeps its contract where a pronoun is taken for an apposition', () => {
    expectSound('president Iran ” treaty he ” met');
  });

  it('keeps its contract where a subject behind a verb has words before it', () => {
    expectSound(') Iran of on said "We');
  });

  it('keeps its contract on any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound), { numRuns: 200 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
        expectSound,
      ),
      { numRuns: 200 },
    );
  });

  it('keeps its contract on dispatches that are cut and stirred', () => {
    const pieces = dispatches.flatMap((text) => text.split(/(?<=[.,”])\s/));
    const stirred = fc.array(
      fc.tuple(fc.constantFrom(...pieces), fc.nat(200)).map(([piece, n]) => piece.slice(0, n)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        stirred.map((list) => list.join(' ')),
        expectSound,
      ),
      { numRuns: 200 },
    );
  });

  it('keeps its contract on dispatches with words left out and put in', () => {
    const sentences = dispatches.flatMap((text) => text.split(/(?<=[.”])\s/)).map((text) => text.split(/\s+/));
    const odd = [
      'and',
      'to',
      '“',
      '”',
      ',',
      '(',
      ')',
      '-',
      '—',
      'said',
      'who',
      'of',
      'both',
      'his',
      'if',
      'for',
      'by',
      ':',
    ];
    const spoilt = fc
      .tuple(
        fc.constantFrom(...sentences),
        fc.array(fc.tuple(fc.nat(40), fc.constantFrom(null, ...odd)), { maxLength: 6 }),
        fc.nat(30),
        fc.nat(60),
      )
      .map(([given, changes, from, length]) => {
        const words = [...given];
        for (const [at, word] of changes) words.splice(at % (words.length + 1), word ? 0 : 1, ...(word ? [word] : []));
        return words
          .slice(from % (words.length + 1))
          .slice(0, length)
          .join(' ');
      });
    fc.assert(fc.property(spoilt, expectSound), { numRuns: 300 });
  });

  it.each([
    'and meet “ Libya said',
    '“ his ) treaty both ( — ” agreed both',
    '- Turkish crowds attacked them',
    'court on ordered',
  ])('reads %s, on which it once fell', (text) => expectSound(text));

  it('reads the same twice, and the same whatever was read before', () => {
    const first = dispatches.map((text) => JSON.stringify(read({ text })));
    const again = [...dispatches]
      .reverse()
      .map((text) => JSON.stringify(read({ text })))
      .reverse();
    expect(again).toEqual(first);
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n\t\n '],
    ['100,000 line ends', '\n'.repeat(100_000)],
    ['lone surrogates', `\ud800 said \udc00. ${'\ud83d'.repeat(1000)}`],
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['100,000 quotes', '"'.repeat(100_000)],
    ['50,000 opening brackets', '('.repeat(50_000)],
    ['bytes of a program', Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
  ])('survives %s', (_, text) => expectSound(text));

  it('survives a megabyte on one line', () => {
    const text = 'The minister met the envoy and said that talks would go on '.repeat(17_000);
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(read({ text }).document.text).toBe(text);
  });
});
