import { entry, matchName, normaliseName } from '../../knowledge/index.js';
import { genderOfName, headWord } from '../names/index.js';
import { isOfOtherGender } from './addressed.js';
import { join, type Named, wordsOfPhrase } from './entities.js';
import type { Ground } from './ground.js';
import { sectorsOfBody } from './noun-pairs.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Gives a name that the knowledge does not hold the actor that has the same words, or a new one.
 * @param byKey the actors so far, by kind and words.
 */
export function keyed(ground: Ground, phrase: Phrase, byKey: Map<string, Entity>, named: Named): Entity {
  const text = wordsOfPhrase(ground, phrase);
  const key = `${phrase.kind === 'person' ? 'p' : 'o'}:${phrase.kind === 'person' ? normaliseName(text) : text}`;
  const owner = phrase.kind === 'organisation' ? ownerCountry(ground, phrase) : null;
  let entity = byKey.get(key);
  // `Peru's Foreign Ministry` and then `Chile's Foreign Ministry`: the bare name is from then on that of the second
  if (entity && owner && settled(entity).owner && settled(entity).owner !== owner)
    entity = byKey.get(`${key}@${owner}`);
  // `Mr. Huamani` and `Ms. Huamani` are two
  const isOther = entity !== undefined && phrase.kind === 'person' && isOfOtherGender(phrase, settled(entity));
  if (isOther) entity = byKey.get(`${key}@${phrase.gender}`);
  if (!entity) {
    const kind = phrase.kind === 'thing' || phrase.kind === 'place' ? 'organisation' : phrase.kind;
    entity = named.add({
      kind,
      name: text,
      entry: null,
      country: countryInside(ground, phrase),
      sectors: sectorsOf(ground, phrase),
      gender: kind === 'person' ? (phrase.gender ?? genderOfName(ground.forms[phrase.from]!)) : null,
    });
    if (owner) entity.owner = owner;
  }
  if (owner) {
    settled(entity).owner ??= owner;
    byKey.set(`${key}@${owner}`, entity);
  }
  byKey.set(isOther ? `${key}@${phrase.gender}` : key, entity);
  return join(phrase, settled(entity), ground);
}

/** The state whose a body is said to be right before its name: `Peru's Foreign Ministry`. */
function ownerCountry({ analysis, nameAt, names }: Ground, phrase: Phrase): string | null {
  const owner = analysis.children[phrase.head]!.find((at) => analysis.tokens[at]!.deprel === 'nmod:poss');
  const name = owner === undefined ? -1 : nameAt[owner]!;
  const known = name < 0 || !names[name]!.entry ? null : entry(names[name]!.entry!);
  return known?.country ?? null;
}

/** The country that the words of a name tell: `Italian Communist Party`, `Bank of Japan`. */
function countryInside(ground: Ground, phrase: Phrase): string | null {
  if (phrase.kind === 'person') return null;
  const whole = ofKnownBody(ground.forms, phrase);
  if (whole) return whole;
  for (let i = phrase.from; i < phrase.to; i++) {
    const state = ground.statesInNames.get(i);
    if (state) return state;
  }
  return null;
}

/** `Central Committee of the Workers' Party of Korea`: the state of the known body whose part it is, whatever the words of its name tell. */
function ofKnownBody(forms: readonly string[], { from, to }: Phrase): string | null {
  for (let i = from + 2; i + 1 < to; i++) {
    if (forms[i - 1] !== 'of' && !(forms[i - 1] === 'the' && forms[i - 2] === 'of')) continue;
    const known = matchName(forms, i);
    const body = known && i + known.length === to ? known.entries[0]! : null;
    if (body?.kind === 'organisation' && body.country) return body.country;
  }
  return null;
}

/** `IAEA Board of Governors`, `African Union Peace and Security Council`: a body of one that states have in common. */
function isOrganOfStates(forms: readonly string[], { from, to, kind }: Phrase): boolean {
  if (kind !== 'organisation' || to - from < 2) return false;
  const known = matchName(forms, from);
  const whole = known?.form === 'name' && from + known.length < to ? known.entries[0]! : null;
  return whole?.sectors.includes('IGO') === true && headWord(forms[from + known!.length]!)?.kind !== 'instrument';
}

/** What a word before the head of a name says that such a body is: `Ghana Police Service`, `Mineworkers' Union`. */
function sectorsTold(words: readonly string[]): Entity['sectors'] | null {
  const head = words.at(-1)!;
  const before = words.slice(0, -1);
  if (keeping.test(head) && before.some((word) => /^(?:Police|Gendarmerie|Constabulary)$/.test(word))) return ['COP'];
  if (keeping.test(head) && before.some((word) => /^(?:Defence|Defense|Armed)$/.test(word))) return ['MIL'];
  if (/^(?:Service|Agency|Bureau)$/.test(head) && before.includes('Intelligence')) return ['SPY'];
  if (joined.test(head) && before.some((word) => workers.test(word))) return ['LAB'];
  // `Gulf Human Rights Monitor`: no paper
  if (
    /^(?:Monitor|Observer|Observatory|Forum|Network|Watch|Centre|Center|Group)$/.test(head) &&
    before.includes('Rights')
  )
    return ['NGO'];
  return null;
}

const keeping = /^(?:Service|Services|Force|Forces|Department|Command|Directorate|Headquarters|Bureau)$/;
const joined = /^(?:Union|Unions|Association|Federation|Congress|Confederation|Syndicate|Brotherhood)$/;
const workers =
  /^(?:\p{L}*[Ww]orkers?|Teachers?|Nurses|Miners?|Dockers|Doctors|Railwaymen|Seamen|Seafarers|Pilots|Drivers|Stevedores|Teamsters|Metalworkers|Labou?r|Trades?|Lecturers)$/u;

/** The sectors of the word that heads a name: `Ministry` of a ministry's; a `Central Bank` is no business. */
function sectorsOf({ forms }: Ground, phrase: Phrase): Entity['sectors'] {
  // `Ana Lind MP`
  if (phrase.kind === 'person') return /^(?:MP|MEP|MSP|MLA|TD)$/.test(forms[phrase.to] ?? '') ? ['LEG'] : [];
  if (isOrganOfStates(forms, phrase)) return ['IGO'];

  const words = forms.slice(phrase.from, phrase.to);
  // `Council of Private Enterprise`, `Confederation of Industry`
  if (trade.test(words.at(-1)!) && words.slice(-4).includes('of') && words.some((word) => joint.test(word)))
    return ['BUS'];
  const told = sectorsTold(words);
  if (told) return told;
  for (let i = phrase.from; i < phrase.to; i++) {
    const next = forms[i + 1] ?? '';
    if ((i === phrase.to - 1 || next === 'of' || next === 'for') && i < phrase.to) {
      const head = headWord(forms[i]!);
      if (head) return (i > phrase.from ? sectorsOfBody(forms, i - 1) : null) ?? head.sectors;
    }
  }
  // `told the daily Politikken`, where the parser makes one name of both
  if (/^(?:newspaper|daily|magazine|weekly|tabloid|broadcaster)$/.test(forms[phrase.from - 1] ?? '')) return ['JRN'];
  return opening.get(forms[phrase.from]!) ?? [];
}

/** What those have in common who stand together in a council or confederation of their own. */
const trade =
  /^(?:Enterprises?|Business|Businesses|Industry|Industries|Employers|Exporters|Importers|Manufacturers|Bankers|Traders|Merchants|Retailers)$/;
const joint = /^(?:Council|Confederation|Federation|Association|Chamber|Union|Alliance)$/;

/** Words that a name begins with in other languages, and what such a body is. */
const opening = new Map<string, Entity['sectors']>([
  ...['Police', 'Policía', 'Polícia', 'Polizei', 'Polizia', 'Policja'].map((word) => [word, ['COP']] as const),
  ...['Universidad', 'Universidade', 'Université', 'Universität', 'Università', 'Uniwersytet'].map(
    (word) => [word, ['EDU']] as const,
  ),
  ...['Partido', 'Parti', 'Partei', 'Partito', 'Partij'].map((word) => [word, ['PTY']] as const),
  ...['Ministerio', 'Ministério', 'Ministère', 'Ministero'].map((word) => [word, ['GOV']] as const),
  ...['Radio', 'Televisión', 'Canal', 'Diario', 'Rádio', 'Télé'].map((word) => [word, ['JRN']] as const),
  ...['Bank', 'Banco', 'Banque', 'Banca', 'Banka'].map((word) => [word, ['BUS']] as const),
]);
