import { describe, expect, it } from 'vitest';
import type { Reading } from '../../record/index.js';
import { formatText, plainWords } from './index.js';

const text = 'Ana Lind met envoys. “It went well,” Lind said.';
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const reading: Reading = {
  engine: 'test',
  document: {
    id: 'd',
    origin: 'lind.txt',
    title: 'Lind meets envoys',
    source: null,
    published: '2025-02-03',
    dateline: null,
    language: 'en',
    text,
  },
  sentences: [],
  actors: [
    {
      id: 'a1',
      kind: 'person',
      name: 'Ana Lind',
      aliases: [],
      country: 'SWE',
      sectors: ['GOV'],
      members: [],
      offices: [],
      mentions: [{ ...span('Ana Lind'), form: 'name' }],
    },
  ],
  places: [],
  times: [],
  statements: [
    {
      id: 's1',
      speakers: ['a1'],
      addressees: [],
      source: span('Lind said'),
      cue: { ...span('said'), lemma: 'say' },
      content: [span('“It went well,”')],
      form: 'direct',
      when: null,
      medium: null,
      about: [],
      because: 'cue:say',
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'CONSULT',
      mode: null,
      contexts: [],
      cameo: '036',
      score: 2.5,
      actors: [{ actor: 'a1', ...span('Ana Lind') }],
      recipients: [],
      trigger: span('met'),
      evidence: span('Ana Lind met envoys.'),
      when: { edtf: '2025-02-03', ...span('met') },
      where: null,
      status: 'asserted',
      statement: null,
      because: 'act:meet',
    },
  ],
  instruments: [],
  positions: [],
};

describe('a reading for a person', () => {
  it('shows actors, events and statements, each with its words', () => {
    const shown = formatText(reading, { color: false, width: 80 });
    expect(shown).toContain('Lind meets envoys');
    expect(shown).toMatch(/ACTORS\n {2}Ana Lind +person · SWE GOV/);
    expect(shown).toMatch(/2025-02-03 +CONSULT {2}Ana Lind/);
    expect(shown).toContain('“Ana Lind met envoys.”');
    expect(shown).toContain('said: “It went well,”');
  });

  it('is plain without colour and wraps to the width', () => {
    const shown = formatText(reading, { color: false, width: 60 });
    expect(shown).not.toContain('\u001b');
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(formatText(reading, { color: true, width: 60 })).toContain('\u001b[');
  });

  it('keeps what is said of an actor in its column, and the column in a narrow page', () => {
    const [lind] = reading.actors;
    const agency = { ...lind!, id: 'a2', name: 'International Atomic Energy Agency', kind: 'organisation' as const };
    const shown = (width: number) =>
      formatText({ ...reading, actors: [lind!, agency] }, { color: false, width }).split('\n');
    const lines = shown(100);
    const column = lines.find((line) => line.includes(agency.name))!.indexOf('organisation');
    expect(lines.find((line) => /Ana Lind +person/.test(line))!.indexOf('person')).toBe(column);
    expect(
      shown(40)
        .find((line) => /Ana Lind +person/.test(line))!
        .indexOf('person'),
    ).toBeLessThan(24);
  });

  it('lets no control or bidirectional character of an article reach the terminal', () => {
    expect(plainWords('a\u001b[31mred\u202ereversed\ud800')).toBe('a·[31mred·reversed\ufffd');
  });
});
