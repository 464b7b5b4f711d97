import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Actor, type Reading, read } from '../src/index.js';

// What a careful reader takes from each example, written by hand from the text, not from the program's output.
// An entry marked `open` is one that the program does not get yet: it must fail, so that it is unmarked once it is got.
const open = { open: z.boolean().default(false) };
const Expected = z.strictObject({
  published: z.string(),
  actors: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.union([z.string(), z.array(z.string())]),
      country: z.string().optional(),
      sectors: z.array(z.string()).optional(),
      office: z.string().optional(),
      ...open,
    }),
  ),
  statements: z.array(
    z.strictObject({ by: z.array(z.string()), words: z.string(), form: z.string().optional(), ...open }),
  ),
  events: z.array(
    z.strictObject({
      type: z.union([z.string(), z.array(z.string())]),
      mode: z.string().optional(),
      actors: z.array(z.string()).default([]),
      recipients: z.array(z.string()).default([]),
      words: z.string(),
      when: z.string().optional(),
      by: z.string().optional(),
      ...open,
    }),
  ),
  instruments: z.array(z.strictObject({ name: z.string(), kind: z.string(), ...open })),
  positions: z.array(z.strictObject({ holder: z.string(), stance: z.string(), toward: z.string(), ...open })),
  absent: z.array(
    z.strictObject({ type: z.string().optional(), words: z.string(), voice: z.literal('document'), ...open }),
  ),
});

const folder = path.join(import.meta.dirname, '..', 'examples');

/** Whether an actor is the one meant: whoever stands for a state by its code, anybody by a part of the name or of a mention. */
function isMeant(reading: Reading, id: string, wanted: string): boolean {
  const actor = reading.actors.find((one) => one.id === id);
  if (!actor) return false;
  const words = [
    actor.name,
    ...actor.aliases,
    ...actor.mentions.map((mention) => reading.document.text.slice(mention.start, mention.end)),
  ];
  const isOwn = actor.country === wanted || words.some((name) => name.includes(wanted));
  return isOwn || actor.members.some((member) => isMeant(reading, member, wanted));
}
const allMeant = (reading: Reading, ids: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((one) => ids.some((id) => isMeant(reading, id, one)));
const anyOf = (value: string | string[]): string[] => [value].flat();
const wordsOf = (reading: Reading, span: { start: number; end: number }): string =>
  reading.document.text.slice(span.start, span.end);

describe.each(fs.readdirSync(folder).filter((name) => name.endsWith('.expected.yaml')))('%s', (file) => {
  const expected = Expected.parse(parse(fs.readFileSync(path.join(folder, file), 'utf8')));
  const text = fs.readFileSync(path.join(folder, file.replace('.expected.yaml', '.txt')), 'utf8');
  const reading = read({ text, published: expected.published });
  const holds = (title: string, isOpen: boolean, test: () => void): void =>
    isOpen ? it.fails(title, test) : it(title, test);
  const statementOf = (id: string | null) => reading.statements.find((statement) => statement.id === id);

  for (const { name, kind, country, sectors, office, open } of expected.actors)
    holds(`names ${name}`, open, () => {
      const actor = reading.actors.find((one: Actor) =>
        [one.name, ...one.aliases].some((alias) => alias.includes(name)),
      );
      expect(actor, 'no such actor').toBeDefined();
      expect(anyOf(kind)).toContain(actor!.kind);
      if (country) expect(actor!.country).toBe(country);
      if (sectors)
        expect(
          actor!.sectors.some((sector) => sectors.includes(sector)),
          actor!.sectors.join(),
        ).toBe(true);
      if (office) expect(actor!.offices.map(({ title }) => title.toLowerCase()).join()).toContain(office);
    });

  for (const { by, words, form, open } of expected.statements)
    holds(`${by.join()} says: ${words}`, open, () => {
      const said = reading.statements.filter((statement) =>
        statement.content.some((span) => wordsOf(reading, span).includes(words)),
      );
      expect(
        said.map((statement) => statement.speakers).some((speakers) => allMeant(reading, speakers, by)),
        `${said.length} statements hold the words`,
      ).toBe(true);
      if (form) expect(said.map((statement) => statement.form)).toContain(form);
    });

  for (const { type, mode, actors, recipients, words, when, by, open } of expected.events)
    holds(`${anyOf(type).join(' or ')}: ${words}`, open, () => {
      const at = text.indexOf(words);
      expect(at, 'the words are not in the text').toBeGreaterThanOrEqual(0);
      const near = reading.events.filter((event) => event.trigger.start < at + words.length && at < event.trigger.end);
      const summary = near
        .map(
          (event) =>
            `${event.type}/${event.mode} ${event.actors.map((s) => wordsOf(reading, s))} → ${event.recipients.map((s) => wordsOf(reading, s))} ${event.when?.edtf}`,
        )
        .join('; ');
      const right = near.find((event) => {
        const sides = event.actors.map((side) => side.actor);
        const others = event.recipients.map((side) => side.actor);
        const claimed = statementOf(event.statement)?.speakers ?? [];
        return (
          anyOf(type).includes(event.type) &&
          (!mode || event.mode === mode) &&
          allMeant(reading, sides, actors) &&
          allMeant(reading, [...others, ...(actors.length ? sides : [])], recipients) &&
          (!when || event.when?.edtf === when) &&
          (!by || claimed.some((id) => isMeant(reading, id, by)))
        );
      });
      expect(right, `read there: ${summary || 'nothing'}`).toBeDefined();
    });

  for (const { name, kind, open } of expected.instruments)
    holds(`knows the ${name}`, open, () => {
      expect(reading.instruments.find((instrument) => instrument.name === name)?.kind).toBe(kind);
    });

  for (const { holder, stance, toward, open } of expected.positions)
    holds(`${holder} ${stance} ${toward}`, open, () => {
      const name = (id: string): string | undefined =>
        reading.instruments.find((instrument) => instrument.id === id)?.name;
      const right = reading.positions.some(
        (position) =>
          position.stance === stance &&
          isMeant(reading, position.holder, holder) &&
          (name(position.toward) === toward || isMeant(reading, position.toward, toward)),
      );
      expect(right).toBe(true);
    });

  for (const { type, words, open } of expected.absent)
    holds(`does not itself report: ${words}`, open, () => {
      const at = text.indexOf(words);
      expect(at).toBeGreaterThanOrEqual(0);
      const own = reading.events.filter(
        (event) =>
          !event.statement &&
          (!type || event.type === type) &&
          event.trigger.start < at + words.length &&
          at < event.trigger.end,
      );
      expect(own.map((event) => event.type)).toEqual([]);
    });

  it('has few events for its length, none without a side', () => {
    expect(reading.events.length).toBeLessThanOrEqual(reading.sentences.length * 1.5);
    for (const event of reading.events) expect(event.actors.length + event.recipients.length).toBeGreaterThan(0);
  });
});
