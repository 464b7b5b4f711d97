import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { read } from '../read.js';
import { mendCoordination } from './coordination.js';

const headOf = (text: string, word: string): string => {
  const analysis = mendCoordination(analyse(text));
  const token = analysis.tokens.find(({ form }) => form === word)!;
  return token.head < 0 ? 'root' : analysis.tokens[token.head]!.form;
};

describe('a second verb after a clause of saying', () => {
  it('belongs to the speaker where the clause has a modal', () => {
    expect(headOf('Lind said Norway could count on Oslo and expressed interest in a new railway.', 'expressed')).toBe(
      'said',
    );
  });

  it('belongs to the speaker where it too reports speech', () => {
    expect(headOf('Lind said Norway was committed to the plan and called for faster work on it.', 'called')).toBe(
      'said',
    );
  });

  it('belongs to the speaker where a comma sets its past tense off from a perfect', () => {
    expect(headOf('Lind wrote that Norway had left the pact, and urged the council to meet.', 'urged')).toBe('wrote');
  });

  it('belongs to the speaker behind what he says it was that did something', () => {
    expect(
      headOf(
        'Lind said it was Danish boats that had rammed the ferry on Friday, hurting six sailors, and called on Oslo to act.',
        'called',
      ),
    ).toBe('said');
  });

  it('stays in the clause with a subject of its own', () => {
    expect(headOf('Lind said Norway was ready and Sweden called for more time.', 'called')).not.toBe('said');
  });

  it('goes on with the main clause behind a comma, not with the one that says when', () => {
    expect(
      headOf('Peru lodged a protest after a Chilean cutter rammed its boat, and said it would go to court.', 'said'),
    ).toBe('lodged');
  });

  it('does not stand beside a passive with an object of its own', () => {
    const text = 'Lind said Norway had been refused copies of the plan and accused Sweden of breaking the treaty.';
    expect(headOf(text, 'accused')).toBe('said');
  });

  it('keeps every tree a tree', () => {
    const { tokens, children } = mendCoordination(
      analyse('Lind said Norway could count on Oslo and expressed hope and urged calm.'),
    );
    for (const token of tokens) if (token.head >= 0) expect(children[token.head]).toContain(token.index);
  });
});

it('gives an accusation behind what is said of a thing to who said that', () => {
  const text =
    'The Peruvian Foreign Office said in a statement that the door to talks remained open, and accused Chile of blocking ships.';
  const { events, statements } = read({ text });
  expect(events.map(({ type }) => type)).toEqual(['ACCUSE']);
  const sources = statements.map(({ source }) => source && text.slice(source.start, source.end));
  expect(sources).toEqual(['The Peruvian Foreign Office', 'The Peruvian Foreign Office']);
});

it('gives a demand behind what boats have done to who told of it', () => {
  const { events, actors } = read({
    text: 'Chile said the Peruvian boats had intruded into its waters and urged Lima to stop.',
  });
  const name = (id: string): string | undefined => actors.find((actor) => actor.id === id)?.name;
  expect(events.map((event) => [event.type, ...event.actors.map(({ actor }) => name(actor))])).toContainEqual([
    ...['REQUEST', 'Chile'],
  ]);
});

it('gives a demand behind a clause of time to who acts first, and leaves what an official is asked to itself', () => {
  const quoted = (text: string) =>
    read({ text }).statements.map(({ source, content }) => [
      source && text.slice(source.start, source.end),
      content.map(({ start, end }) => text.slice(start, end)).join(' '),
    ]);
  expect(quoted('The council suspended Chad after the army seized power, and called for a return to order.')).toEqual([
    ['The council', 'a return to order'],
  ]);
  expect(
    quoted('The envoy, asked whether Peru would back the plan, declined to comment.').map(([, said]) => said),
  ).toEqual(['whether Peru would back the plan', 'to comment']);
});

describe('a second verb behind what is said of a thing', () => {
  const said = (text: string) => {
    const { statements } = read({ text });
    return statements.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '));
  };

  it('is the thing’s where it tells what that shows', () => {
    expect(said('The envoy said the text was weak and contradicted the charter.')).toEqual([
      'the text was weak and contradicted the charter',
    ]);
    expect(said('The envoy said the ship was damaged and returned to port.')).toEqual([
      'the ship was damaged and returned to port',
    ]);
  });

  it('is the speaker’s where he goes somewhere', () => {
    expect(said('The envoy said the talks were over and left the hall.')).toEqual(['the talks were over']);
    expect(said('The envoy said the talks were over and flew home.')).toEqual(['the talks were over']);
  });

  it('goes on with what is told before a claim put in, in the same tense', () => {
    expect(said('Towns had been shelled since May, she reported, and convoys had been turned back.')).toEqual([
      'Towns had been shelled since May … and convoys had been turned back',
    ]);
  });
});
