import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

/** The accusations and bans of a text: mode and whom they are about. */
function charged(text: string): string[] {
  const { events, actors } = read({ text, published: '2026-11-25' });
  const name = (id: string) => actors.find((actor) => actor.id === id)!.name;
  return events
    .filter(({ type }) => type === 'ACCUSE' || type === 'COERCE')
    .map(({ mode, recipients }) => `${mode} ${recipients.map(({ actor }) => name(actor)).join()}`);
}

describe('a case before a court is against the other side', () => {
  it.each([
    ["Guyana brought the case to the United Nations' highest court in its dispute with Venezuela.", 'allege Venezuela'],
    ['Chad took its case against Libya to the International Court of Justice in 1990.', 'allege Libya'],
    ["Chad took the border case to the United Nations' main court.", 'allege '],
  ])('%s', (text, expected) => expect(charged(text)).toEqual([expected]));
});

describe('outlets that are shut', () => {
  it.each([
    ['Chad shut three news outlets.', 'censor '],
    ['Chad shut three petrol outlets.', 'restrict '],
  ])('%s', (text, expected) => expect(charged(text)).toEqual([expected]));
});

it('takes what is still to be found out for no deed', () => {
  const text = 'The Council has charged the inspectors with verifying that Iran has closed its plant.';
  expect(charged(text)).toEqual([]);
});
