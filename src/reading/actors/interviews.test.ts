import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Speakers of the turns of an interview in their order, `-` for one who is not named. */
function turnsOf(text: string): string[] {
  const { statements, actors } = read({ text, published: '2025-06-01' });
  return statements
    .filter(({ cue }) => cue && /^(?::|[QA]\.)$/.test(text.slice(cue.start, cue.end)))
    .map(({ speakers }) => speakers.map((id) => actors.find((one) => one.id === id)!.name).join() || '-');
}

describe('answers of an interview', () => {
  it('are of the one person whom it names before', () => {
    const text =
      'Carlos Huamani has been the foreign minister of Peru since May. He spoke to us in Lima.\n\nQ: Chad says that you left the talks. Did you?\n\nA: No. I met their envoy.\n\nQ: Would you go back?\n\nA: We talk to them every week.';
    expect(turnsOf(text)).toEqual(['-', 'Carlos Huamani', '-', 'Carlos Huamani']);
    const { events, actors } = read({ text, published: '2025-06-01' });
    expect(actors.find(({ id }) => id === events.find(({ type }) => type === 'CONSULT')?.actors[0]?.actor)?.name).toBe(
      'Carlos Huamani',
    );
  });
  it('are behind letters with a dot too, and not of who asks', () => {
    const text =
      "Maria Ressing talked to Peru's chief negotiator, Vera Lind, about the talks.\n\nQ. President Carlos Huamani left in May. Is it over?\n\nA. Chad hosted us. I would go back.\n\nQ. Venezuela has been a guarantor.\n\nA. Venezuela helped us more than once in those years.";
    expect(turnsOf(text)).toEqual(['-', 'Vera Lind', '-', 'Vera Lind']);
    const names = read({ text }).actors.map(({ name }) => name);
    expect(names).toContain('Venezuela');
    expect(names.some((name) => /^[QA]\./.test(name))).toBe(false);
  });
  it('are nobody’s where it names several', () => {
    const text =
      'Vera Lind and Carlos Huamani spoke to us in Lima.\n\nQ: Is it over?\n\nA: No. We met.\n\nQ: Would you go back?\n\nA: We talk every week.';
    expect(turnsOf(text).filter((who) => who !== '-')).toEqual([]);
  });
});

describe('turns of a broadcast', () => {
  it('are of the host who says who he is, and of a guest whose surname has capitals in its midst', () => {
    const text =
      "HOST: Welcome. I'm Rosa Lind. With me is Carlos McHugh, who served in Lima. Is it over?\n\nMCHUGH: I do not think so. They met.\n\nHOST: Will they come back?\n\nMCHUGH: They have to.";
    expect(turnsOf(text)).toEqual(['Rosa Lind', 'Carlos McHugh', 'Rosa Lind', 'Carlos McHugh']);
  });
  it('end where the writer tells on', () => {
    const text =
      'Carlos Huamani is the foreign minister of Peru. He spoke to Rosa Lind in Lima.\n\nQ: Is it over?\n\nA: No. They met in May.\n\nQ: Would you go back?\n\nA: We talk every week.\n\nAsked about Chad, Mr Huamani said he knew nothing.';
    const { statements } = read({ text });
    expect(turnsOf(text)).toEqual(['-', 'Carlos Huamani', '-', 'Carlos Huamani']);
    const last = statements.filter(({ cue }) => cue && text.slice(cue.start, cue.end) === ':').at(-1)!;
    expect(last.content.map(({ start, end }) => text.slice(start, end))).toEqual(['We talk every week']);
  });
});
