import { expect, it } from 'vitest';
import { read } from '../index.js';

const namesOf = (text: string): string[] => read({ text }).actors.map(({ name }) => name);

it.each([
  ['Troops found improvised mortar shells (IMS) near Lima. IMS are cheap, and IMS kill.', 'IMS'],
  ['The Northern Growth Goals (NGG) were set in Lima. Peru praised NGG.', 'NGG'],
])('letters for a thing are no actor: %s', (text, letters) => expect(namesOf(text)).not.toContain(letters));

it('letters for a body are', () =>
  expect(namesOf('The election support office (ESO) opened in Lima. ESO left on Monday.')).toContain('ESO'));
