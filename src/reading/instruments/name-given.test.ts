import { expect, it } from 'vitest';
import { read } from '../index.js';

const found = (text: string): string[] =>
  read({ text, published: '2025-06-01' }).instruments.map(({ name, mentions }) => `${name} | ${mentions.length}`);

it('joins a deal that was reached at a place and the known name that is called after it', () => {
  const told = (where: string): string =>
    `Envoys reached a climate deal in ${where} on Saturday. Peru hailed the accord. Chile said the Paris Agreement was historic.`;
  expect(found(told('Paris'))).toEqual(['Paris Agreement | 3']);
  expect(found(told('Lima'))).toEqual(['climate deal | 2', 'Paris Agreement | 1']);
});

it('takes a compromise for the one that was called so', () => {
  expect(found('Lind tabled a compromise bill on ports. Ruiz opposes the compromise.')).toEqual([
    'compromise bill | 2',
  ]);
  expect(found('Peru signed the Lima Treaty. Ruiz opposes the compromise.')).toEqual(['Lima Treaty | 1']);
});

it('knows legislation by whose it is', () =>
  expect(found("Lind opposes Sen. Ruiz's legislation. Diaz likes legislation.")).toEqual([
    "Sen. Ruiz's legislation | 1",
  ]));

it('does not take a bill of long ago for the law', () =>
  expect(
    found('Lind introduced a harbour bill. He ate. He sang. He slept. “Never ignore the law,” Diaz said.'),
  ).toEqual(['harbour bill | 1']));

it('does not take a ruling that was overturned for the one that did so', () =>
  expect(found('The tribunal overturned a lower court ruling. Minister Lind applauded the ruling.')).toEqual([
    'lower court ruling | 1',
    'ruling | 1',
  ]));

it('takes a bill of somebody’s own for another', () =>
  expect(found('Lind backed the House bill. Diaz will introduce his own bill on ports.')).toEqual([
    'House bill | 1',
    'bill of Diaz | 1',
  ]));
