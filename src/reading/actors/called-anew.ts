import { isSpeechVerb } from '../names/index.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Words that say something new of one who has just been named, before a noun that alone would say nothing. */
const descriptive =
  /^(?:veteran|elder|seasoned|long-serving|longserving|longtime|soft-spoken|outspoken|embattled|billionaire|self-exiled|septuagenarian|octogenarian|career|bearded|fiery|firebrand|hawkish|dovish)$/i;
/** Nouns with which the press calls again one whom it has just named. */
const calling =
  /^(?:statesman|stateswoman|firebrand|strongman|hardliner|technocrat|populist|tycoon|septuagenarian|octogenarian|candidate|contender|challenger|incumbent|newcomer|frontrunner)$/;
/** What one is by trade, where the text has told no office of his. */
const trades =
  /^(?:teacher|journalist|reporter|businessman|businesswoman|activist|lawyer|professor|academic|researcher|engineer|pilot|banker|economist|writer|scientist|cleric|blogger|analyst|barrister|attorney|solicitor|conservative|democrat|republican)$/;
/** What a person of some state is called when his state is told for the first time: `The Argentine diplomat`. */
const general =
  /^(?:leader|lawmaker|legislator|parliamentarian|diplomat|politician|lawyer|economist|banker|official|academic|conservative|socialist|liberal|nationalist|populist|centrist|minister)$/;
/** Who leads an army, a junta or a band, by whatever rank he is named. */
const leading = /^(?:chief|leader|commander|ruler|boss)$/;
const ranks = /^(?:general|admiral|colonel|marshal)$/;
const armed = /^(?:junta|rebel|militia|guerrilla|separatist|insurgent|coup|paramilitary)$/i;

/**
 * Whom a description that fits many means right behind the sentence that names one (`Huamani praised the accord. The elder
 * statesman …`, `The 72-year-old …`, `The veteran politician …`): the subject there, if it is a person of whom nothing speaks
 * against it; else the only person named there. Null for any other description.
 */
export function calledAnew(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { ground, phrases } = scene;
  if (
    !(phrase.role === 'subject' || isInverted(scene, phrase)) ||
    !phrase.isDefinite ||
    phrase.isPlural ||
    phrase.quotation >= 0
  )
    return null;
  if (!/^the$/i.test(ground.forms[phrase.first] ?? '') || ground.forms[phrase.last] === 'of') return null;
  const isTrade = trades.test(phrase.lemma) && (!phrase.country || isSpeaker(scene, phrase));
  const isLeader =
    !isTrade &&
    (ranks.test(phrase.lemma)
      ? phrase.last - phrase.first === 2
      : leading.test(phrase.lemma) && armed.test(ground.forms[phrase.head - 1] ?? ''));
  const isFirst = !phrases.some((other, i) => i < at && other.lemma === phrase.lemma && other.form === 'nominal');
  const isFormer = phrase.office?.isFormer === true && !phrase.country && isFirst;
  // `The former camel trader`: nobody in the text is told of as one but whoever was just named
  const wasOnce =
    !phrase.office &&
    ground.forms[phrase.first + 1] === 'former' &&
    phrase.kind === 'person' &&
    !phrase.country &&
    isFirst;
  const isOfState =
    phrase.country !== null &&
    (phrase.last - phrase.first === 3 || (phrase.lemma === 'leader' && phrase.last - phrase.first === 4)) &&
    general.test(phrase.lemma) &&
    isFirst;
  const isAnother = !isTrade && !isLeader && !isFormer && !wasOnce && !isOfState && !describes(scene, phrase);
  if (isAnother) return isFirst ? speakerAnew(scene, phrase, at) : null;
  const persons = new Set<Entity>();
  let subject: Entity | null = null;
  let isBehindOpening = false;
  /** Of whom the sentence has spoken by a pronoun before: `at his office, the former minister said`. */
  let owner: Entity | null = null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 1; i--) {
    const other = phrases[i]!;
    if (other.head >= phrase.first) continue;
    if (other.quotation >= 0) continue;
    const entity = other.entity && settled(other.entity);
    if (other.sentence === phrase.sentence && isOfQuestion(scene, other)) continue;
    // `The government has nothing to lose, the analyst said`
    if (other.sentence === phrase.sentence) {
      // `In an interview with the Review at his office, the former minister said`
      const seat = other.isPlaceRole && other.name !== null;
      isBehindOpening ||= isFormer && opensWithPhrase(scene, phrase);
      if (isFormer && other.form === 'pronoun' && other.role === 'possessor') owner = entity;
      if (isFormer && (seat || isInOpening(other))) continue;
      if (entity?.kind === 'person' || !isSpeaker(scene, phrase)) return null;
    }
    if (entity?.kind !== 'person') continue;
    if (isAgainst(phrase, entity)) continue;
    if (isTrade && (entity.term || entity.sectors.some((sector) => /^(?:GOV|MIL|JUD|IGO)$/.test(sector)))) continue;
    if (isOfState && entity.country !== phrase.country && entity.country !== null) continue;
    if (isLeader && !phrase.sectors.some((sector) => entity.sectors.includes(sector))) continue;
    persons.add(entity);
    if (other.role === 'subject') subject = entity;
  }
  // a trade tells who is meant only where nobody else can be
  const meant = (isTrade ? null : subject) ?? (persons.size === 1 ? [...persons][0]! : null);
  if (!meant?.phrases.some(({ form }) => form === 'name')) return null;
  if (isBehindOpening && owner !== meant) return null;
  if (isOfState) meant.country ??= phrase.country;
  return meant;
}

/** `Asked by Frei why she left, the 68-year-old replied`: whether somebody stands in the question at the head of a sentence. */
function isOfQuestion({ ground: { analysis } }: Scene, { sentence }: Phrase): boolean {
  const { deprel, form } = analysis.tokens[analysis.sentences[sentence]!.first]!;
  return /^Asked$/.test(form) && deprel === 'advcl';
}

/** `In Lima, the former minister said`: whether a phrase with a preposition opens the sentence. */
const opensWithPhrase = ({ ground: { analysis } }: Scene, { sentence }: Phrase): boolean =>
  analysis.tokens[analysis.sentences[sentence]!.first]!.upos === 'ADP';

/** Whether a phrase before a subject names neither a person nor a state of which that may be. */
const isInOpening = ({ form, role, kind, entity }: Phrase): boolean =>
  form === 'pronoun'
    ? role === 'possessor'
    : role !== 'subject' && /^(?:organisation|thing)$/.test(kind) && entity?.kind !== 'state';

/** Who may be anybody, or speaks for others. */
const anybody =
  /^(?:spokes\w+|official|source|aide|witness|expert|analyst|adviser|advisor|officer|neighbou?r|relative|resident|reporter|journalist|correspondent|colleague|friend|man|woman|person|mother|father|brother|sister|son|daughter|wife|husband|widow|suspect|defendant|driver|passenger|counterpart|successor|predecessor|critic|rival|opponent|prosecutor|judge|host|interviewer|caller|protester|author|narrator)$/;

/**
 * `Lind called the ruling a coup. “They want me gone,” the cocoa growers' leader said.`: whoever speaks in a quotation by a noun that the text
 * has not had before is the one person whom the sentence before in its paragraph names and is about.
 */
function speakerAnew(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { phrases, ground } = scene;
  const { analysis, forms, quotations } = ground;
  const isBehindQuotation = isInverted(scene, phrase)
    ? quotations[phrase.first - 2]! >= 0 || /^["”’']$/.test(forms[phrase.first - 2] ?? '')
    : /^["”’']$/.test(forms[phrase.first - 1] ?? '') &&
      isSpeechVerb(analysis.tokens[analysis.tokens[phrase.head]!.head]?.lemma ?? '');
  if (!isBehindQuotation || phrase.kind !== 'person' || phrase.name || anybody.test(phrase.lemma)) return null;
  if (phrase.office && /^(?:minister|judge|diplomat)$/.test(phrase.office.level)) return null;
  const { paragraph } = analysis.sentences[phrase.sentence]!;
  if (analysis.sentences[phrase.sentence - 1]?.paragraph !== paragraph) return null;
  let meant: Entity | null = null;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 1; i--) {
    const { entity: given, role, quotation, sentence, head } = phrases[i]!;
    const entity = given && settled(given);
    if (entity?.kind !== 'person' || quotation >= 0) continue;
    if (sentence === phrase.sentence || isAgainst(phrase, entity) || (meant && meant !== entity)) return null;
    const isMain = role === 'subject' && analysis.tokens[analysis.tokens[head]!.head]!.head < 0;
    if (!isMain && !meant) continue;
    meant = entity;
  }
  if (!meant?.phrases.some(({ form }) => form === 'name')) return null;
  const isHeld = meant.term !== null || meant.offices.some(({ office }) => !office.isFormer);
  return phrase.office && phrase.office.level !== 'leader' && isHeld ? null : meant;
}

/** `…, the analyst said`: behind what is said. */
const isSpeaker = ({ ground: { analysis, forms } }: Scene, { first, head }: Phrase): boolean =>
  forms[first - 1] === ',' && isSpeechVerb(analysis.tokens[analysis.tokens[head]!.head]?.lemma ?? '');

/** `“…,” said the 72-year-old host`: whoever speaks, behind the verb. */
const isInverted = ({ ground: { analysis, forms } }: Scene, { first, head }: Phrase): boolean =>
  /^(?:said|added|wrote|replied)$/.test(forms[first - 1] ?? '') && analysis.tokens[head]!.head === first - 1;

const isAgainst = (phrase: Phrase, { gender, country }: Entity): boolean =>
  (phrase.gender !== null && gender !== null && phrase.gender !== gender) ||
  (phrase.country !== null && country !== null && phrase.country !== country);

function describes({ ground }: Scene, { first, head, lemma }: Phrase): boolean {
  if (calling.test(lemma)) return head - first === 1 || !/^(?:candidate|contender|challenger)$/.test(lemma);
  const before = ground.forms.slice(first + 1, head + 1);
  return before.some((form) => descriptive.test(form)) || /\b\d\d\s?-\s?year\s?-\s?old\b/.test(before.join(' '));
}
