import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const meant = (text: string, words: string): string | null => {
  const { actors, document } = read({ text, published: '2025-06-01' });
  const has = (one: (typeof actors)[number]) =>
    one.mentions.some(({ start, end }) => document.text.slice(start, end) === words);
  return actors.find(has)?.name ?? null;
};

describe('it is no actor', () => {
  it.each([
    'Peru received a letter from Chile. In it the ministry called for talks.',
    'The association rejected the pact. Otieno called it a surrender.',
    'Peru rejected the ban of Chile, saying it violated the treaty.',
    'China praised the deal and urged Chad to return to it.',
  ])('in “%s”', (text) => expect(meant(text, 'it')).toBeNull());

  it.each([
    'Chad vetoed the draft. It would have demanded a truce.',
    'Chad opposed the text. Mali voted against it. It would have called on the rebels to withdraw.',
  ])('that would have done what a draft does in “%s”', (text) => expect(meant(text, 'It')).toBeNull());

  it('where it would have done what a state does', () =>
    expect(meant('Chad vetoed the draft. It would have preferred talks.', 'It')).toBe('Chad'));

  it('where a body is not called so', () => expect(meant('The army said it would leave.', 'it')).toBe('The army'));
});

describe('descriptions and those named beside them', () => {
  it('are one where an office, another and a name follow each other', () =>
    expect(meant("The mission's head, the Spanish lawmaker Rosa Lind, spoke.", "The mission's head")).toBe(
      'Rosa Lind',
    ));
  it('are one where a junta chief has just been named by rank', () =>
    expect(meant('General Omar Diaz spoke in Lima. The junta chief promised a vote.', 'The junta chief')).toBe(
      'Omar Diaz',
    ));
  it('are one where nobody else can be of that trade', () => {
    expect(meant('Diaz met Marc Fogel. The teacher left.', 'The teacher')).not.toBe('Diaz');
    expect(meant('Marc Fogel was freed on Monday. The teacher left.', 'The teacher')).toBe('Marc Fogel');
    expect(meant('President Omar Diaz spoke on Monday. The teacher left.', 'The teacher')).not.toBe('Omar Diaz');
  });
  it('are of the state that sends an envoy, not of the one he is for', () => {
    const { actors } = read({ text: "Peru's special envoy for Chad, Omar Diaz, spoke.", published: '2025-06-01' });
    expect(actors.find(({ name }) => name === 'Omar Diaz')?.country).toBe('PER');
  });
  it('are those listed behind them', () =>
    expect(
      meant(
        'The Arakan Army spoke. Its allies, the MNDAA and the Kachin Independence Army, signed a pact.',
        'Its allies',
      ),
    ).toMatch(/ and Kachin/));
  it('are the body that somebody known leads', () =>
    expect(
      meant(
        "The IAEA and Iran's atomic energy agency met. The agency's director general, Rafael Grossi, spoke.",
        'The agency',
      ),
    ).toBe('International Atomic Energy Agency'));
  it('mean those before the comma when some are among them', () =>
    expect(meant('Moscow freed sixteen prisoners, among them a writer from Peru and Chile.', 'them')).toMatch(
      /prisoners$/,
    ));
});

describe('descriptions of those who hold an office', () => {
  it('are told by what stands before them', () => {
    const text =
      'NATO secretary general Jens Stoltenberg spoke. General Omar Diaz, chief of staff of the army, agreed. The alliance chief left. The general stayed.';
    expect(meant(text, 'The alliance chief')).toBe('Jens Stoltenberg');
    expect(meant(text, 'The general')).toBe('Omar Diaz');
  });
  it('may tell a former trade or the state of one just named', () => {
    expect(meant('Rosa Lind spoke in Oslo. The former admiral left.', 'The former admiral')).toBe('Rosa Lind');
    expect(meant('Rosa Lind spoke in Oslo. The Peruvian diplomat left.', 'The Peruvian diplomat')).toBe('Rosa Lind');
  });
  it('are no body of their own before its name', () => {
    expect(meant('The oil company ExxonMobil denied it.', 'The oil company')).toBe('ExxonMobil');
  });
});
