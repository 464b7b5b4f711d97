import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** Speakers of each statement whose cue is one word. */
function speakersOf(text: string, cue: string): string[] {
  const { statements, actors } = read({ text, published: '2025-06-01' });
  const found = statements.find((one) => one.cue && text.slice(one.cue.start, one.cue.end) === cue);
  return (found?.speakers ?? []).map((id) => actors.find((one) => one.id === id)!.name);
}

describe('those who speak as we', () => {
  it('are who says so at the head of the text', () => {
    const text =
      'We, the Foreign Ministers of Norway, Chad and Poland, are concerned by the crisis. We condemn the raid. We urge Mali to talk.';
    expect(speakersOf(text, 'condemn')).toEqual(['Norway', 'Chad', 'Poland']);
    expect(speakersOf(text, 'urge')).toEqual(['Norway', 'Chad', 'Poland']);
  });
  it('are those of the heading', () => {
    const text =
      'Joint statement by Norway and Chad\n\nWe urge Mali to talk. "We will fight," the Malian minister said.';
    expect(speakersOf(text, 'urge')).toEqual(['Norway', 'Chad']);
    expect(speakersOf(text, 'said')).toEqual(['the Malian minister']);
  });
  it('are nobody where the text does not say', () => {
    expect(speakersOf('Norway and Chad met on Monday. We urge Mali to talk.', 'urge')).toEqual([]);
  });
});

describe('those in whose name somebody speaks', () => {
  it('are the state in brackets behind the name of a delegate', () => {
    const text =
      'Ms. Lind (Peru): I thank the envoy. We condemn the raid on Lima. We live in hard times.\n\nMr. Mora (Chile): We reject the plan.';
    expect(speakersOf(text, ':')).toEqual(['Lind']);
    expect(speakersOf(text, 'condemn')).toEqual(['Peru']);
    expect(speakersOf(text, 'reject')).toEqual(['Chile']);
    const { actors } = read({ text });
    expect(actors.find(({ name }) => name === 'Lind')).toMatchObject({ country: 'PER', sectors: ['GOV'] });
    const peru = actors.find(({ name }) => name === 'Peru')!;
    expect(peru.mentions.filter(({ form }) => form === 'pronoun')).toHaveLength(1);
  });
  it('are the person of a heading, and the state of that person', () => {
    const text =
      'Statement by Ambassador Rosa Lind of Peru\n\nI thank the envoy. My delegation regrets the raid. We condemn it.';
    expect(speakersOf(text, 'thank')).toEqual(['Rosa Lind']);
    expect(speakersOf(text, 'condemn')).toEqual(['Peru']);
    expect(read({ text }).actors.find(({ name }) => name === 'My delegation')?.country).toBe('PER');
    const backing = 'Remarks by Foreign Minister Ana Mora of Chile\n\nMy country backs Peru. Peru, Peru and Peru.';
    expect(speakersOf(backing, 'backs')).toEqual(['Chile']);
  });
  it('are nobody where the heading tells of several, or is a sentence of a report', () => {
    expect(speakersOf('Remarks by Ana Mora and Rosa Lind\n\nI urge Mali to talk.', 'urge')).toEqual([]);
    expect(speakersOf('A statement by Ana Mora was read out. I urge Mali to talk.', 'urge')).toEqual([]);
  });
});
