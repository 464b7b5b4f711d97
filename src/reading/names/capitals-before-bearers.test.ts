import { expect, it } from 'vitest';
import { read } from '../read.js';

const actorsOf = (text: string) =>
  read({ id: 'test', text, published: '2025-11-12' }).actors.map(({ name, mentions }) => `${name} ${mentions.length}`);

it('leaves a capital what it is before anybody is named who bears its name', () =>
  expect(actorsOf('Paris sued Tehran over the arrest of Jacques Paris. Mr. Paris is ill.')).toEqual([
    'France 1',
    'Iran 1',
    'Jacques Paris 2',
  ]));

it('knows him by his surname in a headline', () =>
  expect(actorsOf('Paris hails the pact\n\nAnna Paris, a mayor, hailed the pact.')).toEqual(['Anna Paris 3']));
