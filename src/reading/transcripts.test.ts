import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** Who says what in a text, by name; nobody where no actor is behind it. */
function said(text: string): string[] {
  const { statements, actors } = read({ text, published: '2026-11-20' });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return statements.map(
    ({ speakers, content }) =>
      `${speakers.map((id) => names.get(id)).join(', ')} | ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

describe('transcripts of briefings', () => {
  it.each(['MR. MILLER', 'MS BRUCE', 'MR PIGOTT'])('%s has the word', (label) => {
    const name = label.split(' ')[1]!;
    const text = `${label}: We talk to both.\n\nQUESTION: What about Congo?\n\n${label}: It is at war.`;
    expect(said(text)).toContain(`${name[0]}${name.slice(1).toLowerCase()} | It is at war`);
  });

  it('what a minister says that we condemn his state condemns', () => {
    const text =
      'FOREIGN MINISTER LAVROV: We condemn the raid.\n\nQUESTION: Why?\n\nFOREIGN MINISTER LAVROV: It killed civilians.';
    expect(said(text)).toContain('Russia | the raid');
  });
});

it('a council that invites somebody to act asks for it, a state that invites him receives him', () => {
  const types = (text: string) => read({ text }).events.map(({ type }) => type);
  expect(types('The European Council invites the Commission to put forward options.')).toEqual(['REQUEST']);
  expect(types('Egypt invited Turkey’s president to visit Cairo.')).toEqual(['AGREE']);
});
