import { expect, it } from 'vitest';
import { read } from '../index.js';

const castOf = (text: string) =>
  Object.fromEntries(
    read({ text }).actors.map(({ name, country, sectors, members }) => [
      name,
      { country, sectors, members: members.length },
    ]),
  );

it('gives those whom a plural office names one by one the office, and each the state told in his place', () => {
  const cast = castOf('The foreign ministers of Chad and Mali, Ann Lee and Carlos Ruiz, met in Oslo on Monday.');
  expect(cast['Ann Lee']).toMatchObject({ country: 'TCD', sectors: ['GOV'] });
  expect(cast['Carlos Ruiz']).toMatchObject({ country: 'MLI', sectors: ['GOV'] });
  expect(cast['Ann Lee and Carlos Ruiz']?.members).toBe(2);
});

it('does not say whose each is where the states are only counted, and takes no persons for countries', () => {
  const text =
    'Chad and Mali closed their border. The envoys of the two countries, Ann Lee and Carlos Ruiz, met in Oslo.';
  const { actors } = read({ text });
  expect(actors.find(({ name }) => name === 'Ann Lee')).toMatchObject({ country: null, sectors: ['GOV'] });
  const countries = actors.find(({ mentions }) =>
    mentions.some(({ start, end }) => text.slice(start, end) === 'the two countries'),
  );
  expect(countries?.name).toBe('Chad and Mali');
});
