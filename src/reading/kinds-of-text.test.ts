import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** Who says what in a text: names of speakers, cue and content; nobody where no actor is behind it. */
function said(text: string): string[] {
  const { statements, actors } = read({ text, published: '2025-11-20' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return statements.map(
    ({ speakers, cue, content }) =>
      `${speakers.map((id) => names.get(id)).join(', ')} | ${cue ? text.slice(cue.start, cue.end) : '-'} | ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}
const cuesOf = (text: string): (string | undefined)[] => said(text).map((line) => line.split(' | ')[1]);

describe('newsletters', () => {
  it.each([
    '— TRADE: Brussels will raise its tariffs next week.',
    '* Ecuador: The harbour was closed on Monday.',
    '• Chad vs. Mali: The border was shut on Monday.',
    'MORNING BRIEFING: The border was shut on Monday.',
  ])('have headings that say nothing: %s', (item) => expect(cuesOf(`Good morning.\n\n${item}`)).not.toContain(':'));

  it('have speakers who say *we*', () =>
    expect(cuesOf('Good morning.\n\n* Ecuador: We will never accept the border.')).toContain(':'));
});

it.each([
  ['Lebanon: wants Israel to leave.', 'Lebanon | wants | Israel to leave'],
  ['Iran: denies arming the rebels.', 'Iran | denies | arming the rebels'],
  ['Egypt: says it will not send troops.', 'Egypt | says | it will not send troops'],
])('a list of where everybody stands gives a verb the name before the colon: %s', (text, line) =>
  expect(said(text)).toEqual([line]),
);

describe('a briefing', () => {
  const briefing = (answer: string) =>
    `Department Press Briefing\n\nMR HUAMANI: Good afternoon.\n\nQUESTION: Will President Petro reply? And who pays?\n\nMR HUAMANI: ${answer}\n\nQUESTION: When?\n\nMR HUAMANI: Soon.`;

  it('speaks for its state', () =>
    expect(said(briefing('We call on Chad to free them.'))).toContain('United States | call on | Chad to free them'));

  it('has its own president', () =>
    expect(said(briefing('The President has said that it is over.')).join('\n')).not.toContain('Petro | has said'));

  it('calls somebody Said', () => expect(cuesOf(briefing('It is over. Go ahead, Said.'))).not.toContain('Said'));

  it('ends before what the writer tells of it', () => {
    const text = `${briefing('It is over.')}\n\n(The briefing was closed at noon.)`;
    expect(said(text).join('\n')).not.toContain('closed at noon');
  });
});

describe('the record of a debate', () => {
  const text = [
    'Ama Boateng (Leeds East) (Lab): I thank the House.',
    'Kofi Mensah (Witham) (Con): I reject that.',
    'Mr Speaker: Order.',
    'In the Lords, Lord Lind asked whether the envoy had left. Replying for ministers, Lord Moro said that he had.',
  ].join('\n\n');

  it('has a turn for whoever is named with a seat', () =>
    expect(said(text)).toContain('Ama Boateng | : | I thank the House'));

  it('ends before what the writer tells of others', () =>
    expect(said(text).filter((line) => line.includes(' | : | ') && line.includes('Lords'))).toEqual([]));
});

it('the statement of a ministry is what it holds', () =>
  expect(
    said(
      'Statement by the Foreign Ministry of Chad\n\nWe regard the raid as unlawful. We intend to vote against it.',
    ).map((line) => line.split(' | ')[0]),
  ).not.toContain(''));

it('of a secretary of state who acts as adviser too a surname tells enough', () => {
  const { actors } = read({ text: 'The United States signed it. Secretary Rubio left.', published: '2025-11-20' });
  expect(actors.map(({ name }) => name)).toContain('Marco Rubio');
});

it('the head of an agency is not known by a surname that many have', () => {
  const { actors } = read({ text: 'The United States signed it. Patel left.', published: '2025-11-20' });
  expect(actors.map(({ name }) => name)).not.toContain('Kash Patel');
});

it('who is designated for aiding another aided him', () => {
  const text = 'The Treasury is designating Orlov for having aided, or tried to aid, North Korea.';
  expect(read({ text, published: '2025-11-20' }).events.filter(({ type }) => type === 'AID')).toEqual([]);
});

it('talk of a body is a rumour', () =>
  expect(read({ text: 'There was talk of the Arab League.' }).events.map(({ type }) => type)).toEqual([]));

const positionsIn = (text: string): string[] => {
  const { positions, actors, instruments } = read({ text, published: '2025-11-20' });
  const nameOf = (id: string) => [...actors, ...instruments].find((one) => one.id === id)!.name;
  return positions.map(({ holder, stance, toward }) => `${nameOf(holder)} ${stance} ${nameOf(toward)}`);
};

it('who only broke its word has not left the pact', () =>
  expect(positionsIn('It was Peru that left the Lima Treaty in May, and Chile that failed to pay.')).toEqual([
    'Peru opposes Lima Treaty',
  ]));

it('an objection to the hearing of a case is none to the treaty that it is about', () =>
  expect(
    positionsIn('The case was brought under the Genocide Convention. The Court rejected Chad’s preliminary objection.'),
  ).toEqual([]));

it('letters that a text explains are those of the body that it names', () => {
  const text = 'Peru sanctioned Pisco Chemical Industries (PCI) in May. It had sold chlorate to PCI.';
  const names = read({ text, published: '2025-11-20' }).actors.map(({ name }) => name);
  expect(names).toContain('Pisco Chemical Industries');
  expect(names).not.toContain('Italian Communist Party');
});

it('a resolution that requires something also calls for more', () => {
  const text =
    'Resolution 1701 ended the war with Hezbollah. It requires that the south be free of weapons. It also calls for talks.';
  expect(said(text).join('\n')).not.toContain('Hezbollah | also calls for');
});

it('nobody leaves by an accord that is his own', () =>
  expect(read({ text: 'Lind said that he had left of his own accord.' }).instruments).toEqual([]));
