import { expect, it } from 'vitest';
import { read } from '../read.js';

const said = (text: string): string[] =>
  read({ text }).statements.map(({ cue, content }) =>
    [cue?.lemma, content.map(({ start, end }) => text.slice(start, end)).join(' … ')].join(': '),
  );

it('leaves what somebody else says behind a semicolon out of what is said before it', () => {
  expect(
    said('Peru has put a brigade on alert, its defence ministry said; Chile denied reports that it would attack.'),
  ).toEqual(['say: Peru has put a brigade on alert', 'deny: reports that it would attack']);
  // what nobody else says goes on
  expect(said('Three people were killed, police said; two of them were children.')).toEqual([
    'say: Three people were killed … two of them were children',
  ]);
});

it('leaves out who says nothing', () => {
  expect(said('The jet flew to Mali, the agency reported, but the palace declined to comment.')[0]).toBe(
    'report: The jet flew to Mali',
  );
});

it('takes a call to somebody named for no words', () => {
  expect(said('Lind called Arango on Sunday.')).toEqual([]);
  expect(said('Lind called Arango “a liar” and left.').join()).toMatch(/^call: /);
});
