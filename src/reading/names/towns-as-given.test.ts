import { expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { readNames } from './index.js';

const names = (text: string): string[] =>
  readNames(analyse(text)).map(({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`);

it('takes a town beside a noun for people for a given name', () =>
  expect(names('He came with his lawyer, Marino Quispe.')).toContain('Marino Quispe: person'));

it('leaves the town to a club', () =>
  expect(names('They met billionaire Dallas Mavericks owner Luis Mora.')).not.toContain('Dallas Mavericks: person'));

it('cuts off how an excellency is addressed, and knows whose a president is', () =>
  expect(names('H.E. Carlos Huamani, President of the Republic of Peru, met H.E. Ms. Ana Lind.')).toEqual([
    'Carlos Huamani: person',
    'Peru: state',
    'Ana Lind: person',
  ]));

it('takes what an under-secretary-general sees to for no person', () =>
  expect(names('Luis Mora, Under-Secretary-General for Peace Operations, briefed the Council.')).toEqual([
    'Luis Mora: person',
    'Council: organisation',
  ]));

it('takes a camp of the displaced for a place', () =>
  expect(names('Shells fell near the Abu Shouk camp.')).toEqual(['Abu Shouk: place']));

it('cuts off what soldier somebody is', () =>
  expect(names('They mourned Navy SEAL Carlos Huamani.')).toEqual(['Carlos Huamani: person']));

it('takes what a channel is called for a body', () =>
  expect(names('She founded the television channel Mtavari.')).toEqual(['Mtavari: organisation']));
