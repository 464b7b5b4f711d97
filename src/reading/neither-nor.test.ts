import { expect, it } from 'vitest';
import { read } from './read.js';

const events = (text: string): string[] =>
  read({ text, published: '2026-11-30' }).events.map(({ type, status }) => `${type} ${status}`);

it.each([
  'Turkey neither condemned nor supported the strikes on Syria.',
  'The council neither endorsed nor rejected the request by Chad.',
  'France said that it would neither support nor block the Syrian request.',
])('who does neither of two contraries does nothing: %s', (text) => expect(events(text)).toEqual([]));

it('but of two alike both are denied', () =>
  expect(events('Peru neither signed nor ratified the treaty.')).toEqual(['SUPPORT denied', 'SUPPORT denied']));
