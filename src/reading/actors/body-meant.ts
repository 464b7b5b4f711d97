import { portfolioEnd } from '../../knowledge/index.js';
import type { Analysis } from '../../language/index.js';
import type { Sector } from '../../record/index.js';
import { headWord } from '../names/index.js';
import { isBlocMeant, isBodyOfStates } from './blocs.js';
import { isPlatform } from './platforms.js';
import { isOtherwiseQualified } from './qualifiers.js';
import { prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Whether a noun for a body speaks of one named or described before. */
export function bodyMeant(scene: Scene, entity: Entity, other: Phrase, phrase: Phrase): boolean {
  if (!phrase.isDefinite || isMereReporter(scene, entity, phrase)) return false;
  if (phrase.lemma === 'body' && other.form === 'name' && isBodyOfStates(scene, entity, phrase)) return true;
  if (other.form === 'name' && entity.kind === 'bloc')
    return !isFurtherDescribed(scene, phrase) && isBlocMeant(scene, entity, phrase);
  if (other.isPlural !== phrase.isPlural) return false;
  if (other.form === 'nominal')
    return (
      other.lemma === phrase.lemma &&
      (!isOfAnother(scene, phrase) || isOfAnother(scene, other)) &&
      (isOfOwnKind(scene, phrase) === isOfOwnKind(scene, other) || isItsShort(scene, other, phrase)) &&
      (!phrase.country || phrase.country === entity.country) &&
      !(isOfPastLeader(scene, other) && !isOfPastLeader(scene, phrase)) &&
      !isOtherwiseQualified(scene, other, phrase)
    );
  // a body that was named once, in passing, long before
  if (/^organi[sz]ation$/.test(phrase.lemma) && entity.phrases.length < 2 && phrase.sentence - other.sentence > 3)
    return false;
  return (
    other.form === 'name' &&
    entity.kind === 'organisation' &&
    // `Peru's parliament` is not the European one
    !(phrase.country && entity.entry && !entity.country) &&
    !isUnions(scene, other, phrase) &&
    !isFurtherDescribed(scene, phrase) &&
    !isOfAnother(scene, phrase) &&
    !isOfOwnKind(scene, phrase) &&
    !isCarrier(scene, other) &&
    !isOfPart(scene, entity, phrase) &&
    !isOfOtherPortfolio(scene, other, phrase) &&
    answers(scene, other, phrase)
  );
}

const seats = /^(?:BEL|FRA|LUX)$/;

/** `the parliament`, sentences behind the European one in a text from a state of its own: that state's. */
function isUnions(scene: Scene, { entity, sentence }: Phrase, phrase: Phrase): boolean {
  if (phrase.lemma !== 'parliament' || settled(entity!).entry?.id !== 'european-parliament') return false;
  const home = scene.homeAt(phrase.sentence)?.state;
  return home !== undefined && home !== null && !seats.test(home) && phrase.sentence - sentence > 1;
}

/** `the movement to reform the court`, `the group that met in Lima`: words behind it say which one is meant. */
const isFurtherDescribed = ({ ground }: Scene, { head, lemma }: Phrase): boolean =>
  (lemma === 'movement' && ground.forms[head + 1] === 'to') ||
  (ground.forms[head + 1] === 'of' && !isOfVerb(ground.analysis, head)) ||
  ground.analysis.children[head]!.some(
    (child) =>
      child > head &&
      /^acl/.test(ground.analysis.tokens[child]!.deprel) &&
      ground.forms[head + 1] !== ',' &&
      // `in the way of the council speaking with one voice`: what it does
      !(
        child === head + 1 &&
        ground.analysis.tokens[child]!.xpos === 'VBG' &&
        prepositionOf(ground.analysis, head) === 'of'
      ),
  );

/** `the government of former president Lind`: the government told of behind it is the one of today. */
const isOfPastLeader = ({ ground, byHead }: Scene, { head }: Phrase): boolean =>
  ground.forms[head + 1] === 'of' &&
  ground.analysis.children[head]!.some((child) => {
    const leader = child > head ? byHead[child]?.entity : null;
    const offices = leader && settled(leader).kind === 'person' ? settled(leader).offices : [];
    return offices.length > 0 && offices.every(({ office }) => office.isFormer);
  });

/** `the Senate's observer group`: whose it is says that it is another than the one named before. */
const isOfAnother = ({ ground: { analysis }, byHead }: Scene, { head, lemma }: Phrase): boolean =>
  lemma !== 'body' &&
  anyBody.has(lemma) &&
  analysis.children[head]!.some((child) => {
    const owner = analysis.tokens[child]!.deprel === 'nmod:poss' ? byHead[child] : undefined;
    return owner?.form === 'name' && owner.entity !== null && settled(owner.entity).kind === 'organisation';
  });

/** `accused the group of lying`: what stands behind `of` is what it is accused of. */
const isOfVerb = ({ tokens }: Analysis, head: number): boolean =>
  tokens[tokens[head + 1]!.head]?.head !== head &&
  tokens[head]!.deprel === 'obj' &&
  /^(?:accuse|suspect|convict)$/.test(tokens[tokens[head]!.head]!.lemma);

/** `the interior ministry` is not the Defence Ministry. */
function isOfOtherPortfolio(
  { ground: { forms } }: Scene,
  { from, to }: Phrase,
  { first, head, lemma }: Phrase,
): boolean {
  if (!/^(?:ministry|department)$/.test(lemma)) return false;
  for (let at = first; at < head; at++) {
    if (portfolioEnd(forms, at) !== head) continue;
    const held = forms[at]!.toLowerCase().slice(0, 5);
    return !forms.slice(from, to).some((form) => form.toLowerCase().startsWith(held));
  }
  return false;
}

/** `the Iraqi government` is not the Kurdistan Regional Government. */
const isOfPart = ({ ground }: Scene, { name }: Entity, { lemma, first, head }: Phrase): boolean =>
  lemma === 'government' &&
  /\b(?:Regional|Provincial|Autonomous|Local|Bougainville|Scottish|Welsh|Catalan|Basque|Generalitat)\b/.test(name) &&
  ground.forms.slice(first, head).some((_, i) => ground.adjectives.has(first + i));

/** `the ruling council`, `the city council`: a word before the noun says that it is another than one named before. */
const isOfOwnKind = ({ ground }: Scene, { first, head }: Phrase): boolean =>
  ground.forms
    .slice(first, head)
    // `the student-led party`
    .filter((_, i) => ground.forms[first + i + 1] !== '-')
    .some((form) =>
      /^(?:ruling|governing|transitional|local|municipal|city|town|provincial|regional|student)$/i.test(form),
    );

/** `the transitional council … The council`: the only body of the text that the word is used for. */
const isItsShort = ({ phrases, ground }: Scene, other: Phrase, phrase: Phrase): boolean =>
  phrase.last - phrase.first === 2 &&
  phrase.sentence - other.sentence <= 3 &&
  phrases.length < 400 &&
  phrases.every(
    (one) =>
      one.head >= phrase.head ||
      one.entity === other.entity ||
      (one.lemma !== phrase.lemma &&
        !(one.form === 'name' && ground.forms[one.to - 1]!.toLowerCase() === phrase.lemma)),
  );

/** `in a post on Telegram`, `on its Telegram channel`: through what somebody speaks is not who speaks. */
const isCarrier = ({ ground }: Scene, { from, to, role }: Phrase): boolean =>
  isPlatform(ground.forms[from]!) &&
  to - from === 1 &&
  (/^(?:on|via|over|through)$/i.test(ground.forms[from - 1] ?? '') || role === 'modifier');

const reporting =
  /^(?:say|report|quote|cite|add|publish|carry|write|tell|state|note|release|broadcast|interview|claim|describe|accord)$/;

/**
 * `Lind told the Andina news agency so. … that the agency had no mandate`: where the text names another agency before, the one that
 * passes on news is meant only where it does so.
 */
function isMereReporter({ ground, phrases }: Scene, { sectors }: Entity, { lemma, head, first }: Phrase): boolean {
  if (lemma !== 'agency' || !sectors.includes('JRN')) return false;
  const above = ground.analysis.tokens[ground.analysis.tokens[head]!.head];
  if (above && reporting.test(above.lemma)) return false;
  return phrases.some(
    ({ form, from, to, entity }) =>
      form === 'name' &&
      from < first &&
      entity &&
      settled(entity).kind === 'organisation' &&
      !settled(entity).sectors.includes('JRN') &&
      ground.forms.slice(from, to).includes('Agency'),
  );
}

/** Bodies of the United Nations that papers call agencies, whatever their names end in. */
const isAgencyOfUnitedNations =
  /^(?:World Food Programme|World Health Organization|UNICEF|UNHCR|UNRWA|UNESCO|UNAIDS|UNFPA|OCHA|UN Women|UNDP|Food and Agriculture Organization|International Organization for Migration|International Atomic Energy Agency)$/;

const anyBody = new Set(['group', 'organization', 'organisation', 'movement', 'body']);

/** `LIMA (AP) –`: the agency that reports is no group that the text speaks of. */
const isAgency = ({ ground }: Scene, { from, to }: Phrase): boolean =>
  ground.forms[from - 1] === '(' && ground.forms[to] === ')';

/** Sectors of bodies that have a word of their own: no university is called `the organisation`. */
const institutions = new Set(['GOV', 'EDU', 'JUD', 'LEG', 'MIL', 'COP', 'JRN']);

const classes = new Set(['party', 'company', 'newspaper', 'firm', 'bank', 'university']);

/** Whether an organisation's name ends in the noun, or is of its class: `the ministry`, `the party`, `the group`. */
function answers(scene: Scene, name: Phrase, { lemma, first, head, sentence }: Phrase): boolean {
  const { ground } = scene;
  // `the union` is not the Court of Justice of the European Union
  for (let i = name.from; i < name.to && !(i > name.from && /^(?:of|for)$/.test(ground.forms[i]!)); i++)
    if (ground.forms[i]!.toLowerCase() === lemma) return true;
  const entity = settled(name.entity!);
  // `the agency`, of one whose initials alone stand here
  const last = entity.name.split(' of ')[0]!.split(' ').at(-1)!.toLowerCase();
  if (entity.entry && entity.sectors.includes('IGO') && last === lemma) return true;
  const isBare = head - first === 1;
  if (isBare && entity.entry && entity.sectors.includes('SPY') && last === lemma) return true;
  if (lemma === 'agency' && isBare && entity.sectors.includes('IGO') && isAgencyOfUnitedNations.test(entity.name))
    return true;
  // Nor is one of states a group.
  if (/^(?:group|movement)$/.test(lemma) && entity.sectors.includes('IGO')) return false;
  // no church is called a group
  if (/^church$/i.test(ground.forms[name.to - 1]!)) return false;
  // a party is seldom called the organisation
  if (/^(?:organi[sz]ation|body)$/.test(lemma) && entity.sectors.includes('PTY')) return false;
  if (lemma === 'watchdog')
    return (
      entity.name !== 'European Commission' &&
      /\b(?:Commission|Watch|Agency|Transparency|Committee|Observatory|Monitor|Ombudsman)\b/.test(entity.name)
    );
  if (anyBody.has(lemma)) return !entity.sectors.some((sector) => institutions.has(sector)) && !isAgency(scene, name);
  // `the lender`, of the Monetary Fund or a bank of states
  if (lemma === 'lender' && entity.sectors.includes('IGO')) return /\b(?:Fund|Bank)\b/.test(entity.name);
  const trade = trades.get(lemma);
  if (trade) return entity.sectors.includes(trade) && isOnlyOne(scene, entity, trade);
  if (lemma === 'force')
    return isBare && name.sentence >= sentence - 1 && /^(?:COP|MIL)$/.test(entity.sectors[0] ?? '');
  // `the party`, of a front that fought before it stood for votes
  if (lemma === 'party' && isFront(entity))
    return isOnlyOne({ ...scene, phrases: scene.phrases.filter(({ head: at }) => at < head) }, entity, 'PTY');
  if (!classes.has(lemma) || !entity.sectors.length) return false;
  return headWord(lemma[0]!.toUpperCase() + lemma.slice(1))?.sectors[0] === entity.sectors[0];
}

const isFront = ({ name, sectors }: Entity): boolean =>
  /^(?:REB|SEP)$/.test(sectors[0] ?? '') && /\b(?:Front|Movement|Congress|Union|League)\b/.test(name);

/** Nouns for what a body does, by its sector: in a text that names one company, `the airline` is that. */
const trades = new Map<string, Sector>([
  ...words(
    'BUS',
    'airline carrier automaker carmaker manufacturer maker retailer insurer brewer lender supplier producer',
  ),
  ...words('BUS', 'conglomerate corporation miner builder shipbuilder exporter operator start-up startup giant'),
  ...words('LAB', 'union'),
  ...words('JRN', 'newspaper paper daily magazine broadcaster network station weekly tabloid'),
]);

function words(sector: Sector, list: string): [string, Sector][] {
  return list.split(' ').map((word) => [word, sector]);
}

/** Whether no other body of the sector is named in the text. */
const isOnlyOne = ({ phrases }: Scene, entity: Entity, sector: Sector): boolean =>
  phrases.every(({ form, entity: other }) => {
    const one = form === 'name' && other ? settled(other) : entity;
    return one === entity || one.kind !== 'organisation' || !one.sectors.includes(sector);
  });
