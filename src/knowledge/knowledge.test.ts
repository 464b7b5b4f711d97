import fc from 'fast-check';
import iso from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Sector } from '../record/index.js';
import armedGroups from './armed-groups.data.js';
import blocs from './blocs.data.js';
import cities from './cities.data.js';
import companies from './companies.data.js';
import { describe as code } from './describe.js';
import { rows } from './entry.js';
import { entry, matchName } from './gazetteer.js';
import international from './international.data.js';
import media from './media.data.js';
import national from './national.data.js';
import parties from './parties.data.js';
import peoples from './peoples.data.js';
import regions from './regions.data.js';
import { nounGroups } from './sectors.js';
import states from './states.data.js';
import { wordsOf } from './words.js';

/** ISO 3166-3 codes of states that are no more. */
const former = ['SUN', 'YUG', 'CSK', 'DDR', 'SCG', 'YMD'];
const State = z
  .string()
  .refine((code) => former.includes(code) || code === 'XKX' || iso.isValid(code), 'no ISO 3166 code');
const StateOrNone = z.union([z.literal('-'), State]);
const Names = z
  .string()
  .min(1)
  .refine((cell) => cell.split('; ').every((name) => name === name.trim() && name), 'empty name');
const Sectors = z.string().transform((cell, context) => {
  for (const sector of cell.split(',')) if (!Sector.safeParse(sector).success) context.addIssue(`no sector: ${sector}`);
});
const Degrees = (most: number) => z.coerce.number().min(-most).max(most);

describe('the data files', () => {
  const check = (text: string, row: z.ZodType) => {
    for (const cells of rows(text)) {
      const { error } = row.safeParse(cells);
      expect(error?.issues.map(({ message }) => message).join(), cells.join(' | ')).toBeUndefined();
    }
  };
  it('hold bodies with a state, sectors and names', () => {
    const Body = z.tuple([StateOrNone, Sectors, Names]).rest(z.literal('seat'));
    for (const file of [international, national, armedGroups, parties, media, companies]) check(file, Body);
  });
  it('have a name of a body of a state in one row', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const file of [international, national, armedGroups, parties, media, companies])
      for (const [state, , names] of rows(file))
        for (const name of names!.split('; ')) {
          const key = `${state} ${name}`;
          if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${names}`);
          seen.set(key, names!);
        }
    expect(twice).toEqual([]);
  });
  it('hold states with ISO 3166 codes, and all of them', () => {
    check(states, z.tuple([State, Names, z.string(), z.string(), z.string(), z.string(), Degrees(90), Degrees(180)]));
    const codes = new Set([...rows(states)].map(([code]) => code));
    for (const code of Object.keys(iso.getAlpha3Codes())) if (code !== 'XKK') expect(codes, code).toContain(code);
  });
  it('hold blocs with members that are states', () => {
    for (const [name, , , members = ''] of rows(blocs))
      for (const member of members.split(' ').filter((code) => code))
        expect(entry(member)?.kind, `${name}: ${member}`).toBe('state');
  });
  it('hold peoples, regions and cities with states', () => {
    check(peoples, z.tuple([StateOrNone, Names, Names]));
    check(regions, z.tuple([StateOrNone, Names, Degrees(90), Degrees(180)]));
    for (const [, ...cells] of rows(cities))
      check(
        cells.map((cell) => cell.replace(/\|/g, '\t')).join('\n'),
        z.tuple([Names, z.string(), State, Degrees(90), Degrees(180), z.string()]).rest(z.literal('seat')),
      );
  });
});

const first = (phrase: string) => matchName(wordsOf(phrase), 0)?.entries[0];

describe('names', () => {
  it('are found in all their spellings', () => {
    for (const name of ['U.S.', 'US', 'USA', 'America', 'United States']) expect(first(name)?.id, name).toBe('USA');
    for (const name of ['Côte d’Ivoire', "Cote d'Ivoire", 'Ivory Coast']) expect(first(name)?.id, name).toBe('CIV');
    for (const name of ['Guinea-Bissau', 'Guinea Bissau']) expect(first(name)?.id, name).toBe('GNB');
    expect(first('TEHRAN')?.country).toBe('IRN');
  });
  it('are no common words', () => {
    for (const word of ['turkey', 'us', 'polish', 'china', 'who', 'fed', 'labour', 'league', 'Us', 'It'])
      expect(first(word), word).toBeUndefined();
  });
  it('are as long as they can be', () => {
    expect(first('South Korean soldiers')?.id).toBe('KOR');
    expect(first('Democratic Republic of the Congo')?.id).toBe('COD');
    expect(first('Gulf of Oman')?.country).toBeNull();
    expect(first('UN Security Council resolution')?.name).toBe('UN Security Council');
  });
  it('that mean several things give the likeliest first', () => {
    expect(matchName(['Georgia'], 0)?.entries.map(({ kind }) => kind)).toEqual(['state', 'place']);
    expect(matchName(['Congo'], 0)?.entries.map(({ id }) => id)).toEqual(['COD', 'COG']);
  });
  it('of capitals and seats are metonyms, other cities are none', () => {
    for (const name of ['Washington', 'Beijing', 'Kremlin', 'Downing Street', 'White House'])
      expect(first(name)?.isMetonym, name).toBe(true);
    expect(first('Shanghai')).toMatchObject({ kind: 'place', country: 'CHN' });
    expect(first('Shanghai')?.isMetonym).toBeUndefined();
  });
  it('of cities are those that the press in English gives them', () => {
    for (const [local, english] of [
      ['Genève', 'Geneva'],
      ['Köln', 'Cologne'],
      ['Antwerpen', 'Antwerp'],
    ] as const)
      for (const name of [local, english]) expect(first(name)?.name, name).toBe(english);
  });
  it('say by their form whether they are adjectives or peoples', () => {
    expect(matchName(['Iranian'], 0)?.form).toBe('adjective');
    expect(matchName(['Iranians'], 0)?.form).toBe('demonym');
    expect(matchName(['Iran'], 0)?.form).toBe('name');
  });
  it('of provinces and districts are those of their city and its kind', () => {
    expect(first('Kabul Province')).toMatchObject({ name: 'Kabul Province', country: 'AFG' });
    expect(first('Kabul Province')?.isMetonym).toBeUndefined();
    expect(entry(first('Herat Province')!.id)?.name).toBe('Herat Province');
  });
  it('of blocs bring the members', () => {
    expect(first('E3')?.members).toEqual(['FRA', 'DEU', 'GBR']);
    expect(first('EU3')?.id).toBe(first('E3')?.id);
  });
});

const sectorsOf = (phrase: string, date?: string) => {
  const { country, sectors } = code(wordsOf(phrase), date);
  return `${country ?? '-'} ${sectors.join() || '-'}`;
};

describe('sector nouns', () => {
  for (const { sectors, example } of nounGroups)
    it(`give ${sectors.join()} to ${example}`, () => expect(code(wordsOf(example)).sectors).toEqual(sectors));
});

describe('an actor phrase', () => {
  const cases: readonly (readonly [phrase: string, coded: string, date?: string])[] = [
    ['the Iranian foreign minister', 'IRN GOV'],
    ['Kenya’s Ministry of Water and Irrigation', 'KEN GOV'],
    ['the former deputy prime minister of Latvia', 'LVA ELI'],
    ['retired Nigerian general', 'NGA ELI'],
    ['a spokesman for Hamas', 'PSE REB'],
    ['the president of the Ugandan bar association', 'UGA SOC'],
    ['dozens of Syrian refugees', 'SYR REF'],
    ['Iranian-backed fighters in Iraq', 'IRQ UAF'],
    ['Boko Haram insurgents', 'NGA REB'],
    ['Greek farmers', 'GRC AGR'],
    ['the Russian ambassador to Turkey', 'RUS GOV'],
    ['the ambassador to Turkey', '- GOV'],
    ['Beijing', 'CHN GOV'],
    ['China', 'CHN -'],
    ['Lagos State government', 'NGA GOV'],
    ['members of the Colombian opposition', 'COL OPP'],
    ['soldiers’ wives', '- CVL'],
    ['Israeli forces', 'ISR MIL'],
    ['unidentified forces', '- UAF'],
    ['the president’s wife', '- ELI'],
    ['a son of the Gambian president', 'GMB ELI'],
    ['Angela Merkel’s supporters', 'DEU CVL'],
    ['Kremlin spokesman', 'RUS GOV'],
    ['Muslim rebels', '- REB'],
    ['nurses', '- MED'],
    ['pro-Russian separatists in Moldova', 'MDA REB'],
    ['the West Bank', 'PSE -'],
    ['the Philippine House of Representatives', 'PHL LEG'],
    ['Donald Trump', 'USA GOV', '2019-04-01'],
    ['Donald Trump', 'USA ELI', '2022-04-01'],
    ['Wellington police', 'NZL COP'],
    ['the ruling Lao People’s Revolutionary Party', 'LAO GOV,PTY'],
    ['inspectors of the OPCW', '- IGO'],
    ['Ecowas soldiers', '- MIL,IGO'],
    ['Likud workers', 'ISR PTY'],
    ['Toyota workers', 'JPN LAB'],
    ['the Anglican Church of Tanzania', 'TZA REL'],
    ['the mayor of Basra', 'IRQ GOV'],
    ['Wrocław students', 'POL EDU'],
  ];
  for (const [phrase, coded, date] of cases) it(`codes ${phrase}`, () => expect(sectorsOf(phrase, date)).toBe(coded));
  it('never throws', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 8 })), (words) => void code(words)));
    const bag = [
      'the',
      'former',
      'of',
      '-',
      ',',
      'Hamas',
      'minister',
      'and',
      'foreign',
      'Iranian',
      "'s",
      'US',
      'leader',
      'X',
    ];
    fc.assert(fc.property(fc.array(fc.constantFrom(...bag), { maxLength: 30 }), (words) => void code(words)));
  });
});
