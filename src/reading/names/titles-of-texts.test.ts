import { expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { readNames } from './index.js';

const names = (text: string): string[] => readNames(analyse(text)).map(({ start, end }) => text.slice(start, end));

it('finds nobody in the title of a text', () => {
  expect(names('The 68-page report, “They Took the Men First,” documents raids.')).toEqual([]);
  expect(names('In a study, "Locked In, Shut Out," Lakes Watch described the camps.')).toEqual(['Lakes Watch']);
});

it('finds the states that a title names', () =>
  expect(names('Her book, "A Short History of Chad," was published in May.')).toEqual(['Chad']));

it('finds names behind Rt Hon and in the heads of pages', () => {
  expect(names('The Rt Hon Ann Reed told them so.')).toEqual(['Ann Reed']);
  expect(names('Foreign Affairs Committee\n\nThe committee met.')).toEqual(['Foreign Affairs Committee']);
});
