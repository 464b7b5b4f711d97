// The world of an invented ledger: states, people, organisations, instruments, and words to tell of them.
import countries from 'i18n-iso-countries';
import { entry } from '../../dist/knowledge/index.js';
import { signatureOf } from '../../dist/ledger/intake/identity.js';
import { chanceOf, zipf } from './chance.mjs';

const syllables = 'ka lo mi ra ven tor shi dan bel gor nu sa per lin du mar fe zan ok ri tal wen hu bo ste'.split(' ');

/** Words that nobody says, each another one. */
function inventWords(count, chance, least, most) {
  const words = new Set();
  while (words.size < count) {
    const length = least + Math.floor(chance() * (most - least + 1));
    words.add(Array.from({ length }, () => syllables[Math.floor(chance() * syllables.length)]).join(''));
  }
  return [...words];
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** All who occur, with the signature under which the ledger keeps each. */
export function worldOf(seed, people) {
  const chance = chanceOf(seed);
  const codes = Object.keys(countries.getAlpha3Codes()).sort();
  const states = codes
    .map((code) => ({ code, order: chance() }))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ code }) => {
      const known = entry(code);
      return known ? [actorOf('state', known.name, code)] : [];
    })
    .slice(0, 200);
  const pickState = zipf(states.length, 0.9);
  const given = inventWords(400, chance, 2, 2).map(capital);
  const surnames = inventWords(Math.ceil(people * 0.7), chance, 3, 4).map(capital);
  const names = new Set();
  while (names.size < people)
    names.add(`${given[Math.floor(chance() * given.length)]} ${surnames[Math.floor(chance() * surnames.length)]}`);
  const persons = [...names].map((name) => actorOf('person', name, states[pickState(chance)].country));
  const organisations = inventWords(500, chance, 3, 3).map((word, at) =>
    actorOf('organisation', `${capital(word)} ${['Council', 'Bank', 'Agency', 'Front'][at % 4]}`, null),
  );
  const cities = inventWords(600, chance, 2, 3).map((word, at) => ({
    name: capital(word),
    country: states[at % states.length].country,
    lat: Math.round((chance() * 140 - 70) * 100) / 100,
    lon: Math.round((chance() * 340 - 170) * 100) / 100,
  }));
  const instruments = inventWords(300, chance, 3, 3).map((word, at) => {
    const kind = ['agreement', 'treaty', 'resolution', 'plan'][at % 4];
    const name = `${capital(word)} ${capital(kind)}`;
    return { key: `instrument/${kind}/${name.toLowerCase()}`, kind, name, documents: 0 };
  });
  return { states, persons, organisations, cities, instruments, words: inventWords(20_000, chance, 3, 5) };
}

function actorOf(kind, name, country) {
  const signature = signatureOf({ kind, name, country });
  const party = country ?? (kind === 'organisation' ? signature.key : null);
  return { kind, name, country, party, signature, key: signature.key, documents: 0 };
}
