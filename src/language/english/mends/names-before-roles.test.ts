import { expect, it } from 'vitest';
import { mendNamesBeforeRoles } from './names-before-roles.js';
import { mended } from './sketch.js';

it('makes a name the subject over what stands between commas behind it', () => {
  const of = mended(
    mendNamesBeforeRoles,
    `Mora NNP dislocated blamed
     , , punct premier
     the DT det premier
     outgoing VBG amod premier
     premier NN nsubj blamed
     , , punct blamed
     blamed VBD root
     Lima NNP obj blamed`,
  );
  expect(of('Mora')).toBe('nsubj blamed');
  expect(of('premier')).toBe('appos Mora');
});

it('leaves whoever is spoken to', () => {
  const of = mended(
    mendNamesBeforeRoles,
    `Mora NNP vocative left
     , , punct left
     the DT det premier
     premier NN nsubj left
     left VBD root`,
  );
  expect(of('premier')).toBe('nsubj left');
});
