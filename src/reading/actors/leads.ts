import { isSpeechVerb } from '../names/index.js';
import { merge } from './entities.js';
import type { Ground } from './ground.js';
import { holds, isPostedElsewhere } from './holders.js';
import { heldBy, isLonger } from './same-office.js';
import { type Entity, type OfficePhrase, type Phrase, settled } from './working.js';

/** Sentences after a lead within which the one it describes is named. */
const within = 2;

/**
 * Last pass: news often opens with a description (`A senior adviser to the president has called for talks`) and names
 * the one described as the speaker of the next sentence. They are one where the name brings no other office with it.
 */
export function nameLeads(ground: Ground, phrases: readonly Phrase[]): void {
  for (const [at, phrase] of phrases.entries()) {
    // further down only an entry of a live report begins anew
    if ((phrase.sentence > 8 || at > 100) && !opensEntry(ground, phrase)) continue;
    const entity = phrase.entity;
    if (!entity || entity.same || phrase.kind !== 'person' || phrase.form !== 'nominal' || !phrase.office) continue;
    if (phrase.role !== 'subject' || !isNewHolder(ground, phrase) || hasName(entity) || !opensParagraph(ground, phrase))
      continue;
    const speaker = namedSpeaker(ground, phrases, phrase);
    if (!speaker) continue;
    if (speaker.sectors.join() === 'ELI' && !phrase.office.isFormer) speaker.sectors = entity.sectors;
    merge(entity, speaker);
  }
}

/** `A senior adviser`, `Peru's climate minister`, not `the minister`, who was spoken of before. */
const isNewHolder = (ground: Ground, phrase: Phrase): boolean =>
  !phrase.isDefinite ||
  (!/^(?:the|this|that|his|her|its|their)$/i.test(ground.forms[phrase.first]!) &&
    phrase.country !== null &&
    !!phrase.office &&
    single.has(phrase.office.level)) ||
  isFirstSpeaker(ground, phrase);

/** `The defence secretary said …` at the head of a text. */
function isFirstSpeaker({ analysis: { tokens, sentences } }: Ground, { office, head, sentence }: Phrase): boolean {
  if (office?.level !== 'minister' || /^(?:minister|secretary)$/.test(office.title)) return false;
  const isAhead = sentences.slice(0, sentence).every(({ paragraph }) => paragraph !== sentences[sentence]!.paragraph);
  return isAhead && sentence <= 1 && isSpeechVerb(tokens[tokens[head]!.head]?.lemma ?? '');
}

/** Whether a phrase stands in the first sentence below a heading or the time of an entry. */
function opensEntry({ analysis: { tokens, sentences } }: Ground, { sentence }: Phrase): boolean {
  const before = sentences[sentence - 1];
  return (
    before !== undefined &&
    before.paragraph !== sentences[sentence]!.paragraph &&
    !/^[.!?"”’')]$/.test(tokens[before.last - 1]!.form)
  );
}

/** Sentences after a description within which its office is told again with the name. */
const soon = 8;

/**
 * `The Peruvian finance minister refused. … The finance minister, Carlos Huamani, …`: who is first told by office and state,
 * and the first whose name comes with that office and no state, are one, where no other in the text holds it.
 */
export function nameHolders(ground: Ground, phrases: readonly Phrase[]): void {
  const holders = new Map<string, Entity[]>();
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (entity?.kind !== 'person') continue;
    for (const { office } of entity.offices) {
      if (office.isFormer || office.isPlural) continue;
      const list = holders.get(office.title);
      if (!list) holders.set(office.title, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }
  nameAnew(ground, phrases);
  for (const [title, list] of holders) {
    const [described, named] = list;
    if (list.length !== 2 || hasName(described!) || !hasName(named!) || described!.country === null) continue;
    if (named!.country !== null && named!.country !== described!.country) continue;
    if (named!.offices.some(({ office, country }) => office.title === title && country !== null)) continue;
    const [first] = described!.phrases;
    const [start] = named!.phrases;
    if (first!.form !== 'nominal' || !first!.isDefinite || start!.sentence - first!.sentence > soon) continue;
    if (named!.phrases.some((phrase) => isPostedElsewhere(ground, first!, phrase))) continue;
    const its = named!.phrases.map((phrase) => stateOfIts(ground, phrases, phrase)).find((state) => state !== null);
    if (its && its !== described!.country) continue;
    const held = described!.offices.find(({ office }) => office.title === title)!;
    for (const one of named!.offices)
      if (one.office.title === title) Object.assign(one, { of: held.of, country: held.country });
    merge(described!, named!);
  }
}

/** `sacked his mining minister. The minister, Carlos Huamani, …`: whom the text has not named, and names now. */
function nameAnew(ground: Ground, phrases: readonly Phrase[]): void {
  phrases.forEach((phrase, at) => {
    const entity = phrase.entity && settled(phrase.entity);
    if (entity?.kind !== 'person' || phrase.form === 'name' || !phrase.isDefinite || phrase.isPlural) return;
    // `Kenya's minister` is not the one of whom no state was told
    if (entity.country && ground.forms.slice(phrase.first, phrase.head).some((form) => /^[’']s$/.test(form))) return;
    if (!hasName(entity) || !phrase.office || phrase.country || entity.phrases.some((one) => one.head < phrase.head))
      return;
    const before = new Set<Entity>();
    for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= soon; i--) {
      const other = phrases[i]!;
      if (!other.office || !other.entity || other.lemma !== phrase.lemma || other.isPlural) continue;
      // `a spokesman said`, and then `its spokesman, Luis Lind`: those have one each
      const isOwn = /^(?:its|their|his|her)$/i.test(ground.forms[phrase.first]!);
      if (isOwn && other.isIndefinite && /spokes/.test(phrase.lemma)) continue;
      // the foreign minister is not the defence minister, named or not
      if (!isSameKind(other.office.title, phrase.office.title)) continue;
      if (!isPostedElsewhere(ground, other, phrase)) before.add(settled(other.entity));
      // the headline tells of the same again, and of no further one
      if (before.size && other.sentence === 1 && isUnstopped(ground)) break;
    }
    const [one] = before;
    if (before.size !== 1 || one!.kind !== 'person' || hasName(one!)) return;
    const country = entity.country ?? stateOfIts(ground, phrases, phrase);
    const isOther = one!.country !== null && country !== null && one!.country !== country;
    if (!isOther && phrase.sentence - one!.phrases.at(-1)!.sentence <= 3) merge(one!, entity);
  });
}

/** Whether two titles may be of one office: `mining minister` and `minister`, `prime minister` and `premier`. */
const isSameKind = (one: string, other: string): boolean =>
  one === other ||
  isLonger(one, other) ||
  isLonger(other, one) ||
  one.startsWith(`${other} for `) ||
  other.startsWith(`${one} for `) ||
  heldBy(one).has(other);

/** `Its minister`: the state that _its_ means, or null. */
export function stateOfIts({ forms }: Ground, phrases: readonly Phrase[], { first }: Phrase): string | null {
  if (!/^(?:its|their)$/i.test(forms[first]!)) return null;
  const owner = phrases.find(({ head, form }) => head === first && form === 'pronoun')?.entity;
  return owner ? settled(owner).country : null;
}

/** Whether the first sentence is a headline. */
const isUnstopped = ({ analysis: { sentences }, forms }: Ground): boolean =>
  !/^[.!?]$/.test(forms[sentences[0]!.last - 1]!) && sentences[1]?.paragraph !== sentences[0]!.paragraph;

/** Offices of which a state has one at a time, under all the words for them. */
const single = new Set(['head', 'minister']);

/**
 * `Peruvian premier rejects pact`, then `Prime Minister Carlos Huamani said …`: a description of an office of which a state has one,
 * before the only one of that state whom the text names as its holder, under the same word or another.
 */
export function nameAhead(ground: Ground, phrases: readonly Phrase[]): void {
  const all = new Set<Entity>();
  for (const { entity } of phrases)
    if (entity?.kind === 'person' && (entity.offices.length || entity.term)) all.add(settled(entity));
  const named = [...all].filter(hasName);
  if (!named.length) return;
  for (const phrase of phrases) {
    const { entity, office, country } = phrase;
    if (!entity || !office || !country || phrase.form !== 'nominal' || phrase.isIndefinite || phrase.isPlural) continue;
    const isSingle = single.has(office.level) || / ministry spokes(?:man|woman|person)$/.test(office.title);
    if (!isSingle || office.isFormer || /^(?:minister|secretary)$/.test(office.title)) continue;
    const described = settled(entity);
    if (hasName(described) || described.phrases[0] !== phrase) continue;
    const holders = named.filter((one) => isHolder(one, phrase));
    const [holder] = holders;
    if (holders.length !== 1 || firstName(holder!) - phrase.sentence > soon || firstName(holder!) < phrase.sentence)
      continue;
    // whose state nothing tells may be another's where the text knows two of the kind
    const isOther = (one: Entity): boolean =>
      one !== holder && one !== described && one.offices.some((held) => isSameOffice(held.office, office));
    if (holder!.country === null && [...all].some(isOther)) continue;
    // `Peru's minister … Chile insists. Its minister, Ana Lind, …`
    const its = holder!.phrases.map((one) => stateOfIts(ground, phrases, one)).find((state) => state !== null);
    if (holder!.country === null && its && its !== country) continue;
    merge(described, holder!);
  }
}

const isSameOffice = ({ title, isFormer }: OfficePhrase, office: OfficePhrase): boolean =>
  !isFormer && (title === office.title || heldBy(office.title).has(title));

const firstName = (entity: Entity): number => entity.phrases.find((one) => one.form === 'name')!.sentence;

function isHolder(entity: Entity, phrase: Phrase): boolean {
  if (entity.country !== null && entity.country !== phrase.country) return false;
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender) return false;
  return holds(entity, phrase);
}

const hasName = (entity: Entity): boolean => entity.phrases.some((one) => one.form === 'name');

/** Whether the phrase stands in the first sentence of its paragraph, a dateline aside. */
function opensParagraph({ analysis }: Ground, phrase: Phrase): boolean {
  const own = analysis.sentences[phrase.sentence]!;
  const before = analysis.sentences[phrase.sentence - 1];
  if (!before || before.paragraph !== own.paragraph || before.last - before.first <= 4) return true;
  // `LIMA, March 14 (Reuters) -`
  const isFirst = analysis.sentences[phrase.sentence - 2]?.paragraph !== own.paragraph;
  return isFirst && before.last - before.first <= 12 && /^(?:[-–—]|--)$/.test(analysis.tokens[before.last - 1]!.form);
}

/** What a person named for the first time does with words, beside saying them. */
const answering = new Set(
  'blame accuse dismiss reject deny condemn urge insist warn call promise vow describe acknowledge admit decline refuse criticize criticise'.split(
    ' ',
  ),
);

/** `Ana Lind, who leads the opposition, said`: what a clause says she is. */
const isToldOf = ({ tokens, children }: Ground['analysis'], name: number): boolean =>
  children[name]!.some(
    (at) =>
      tokens[at]!.deprel === 'acl:relcl' &&
      /^(?:lead|head|run|chair|represent|oppose|found|own|edit|teach|study|speak)$/.test(tokens[at]!.lemma),
  );

/** The one person who is first named, and speaks, in the sentences after the lead. */
function namedSpeaker({ analysis }: Ground, phrases: readonly Phrase[], lead: Phrase): Entity | null {
  for (const phrase of phrases) {
    if (phrase.sentence <= lead.sentence) continue;
    if (phrase.sentence > lead.sentence + within) return null;
    const { entity } = phrase;
    if (phrase.role !== 'subject' || phrase.quotation >= 0 || phrase.form !== 'name' || entity?.kind !== 'person')
      continue;
    const verb = analysis.tokens[analysis.tokens[phrase.head]!.head];
    if (!verb || !(isSpeechVerb(verb.lemma) || answering.has(verb.lemma))) continue;
    // what its own sentence tells, for later ones may speak of others
    const gender = lead.entity!.phrases.find((one) => one.sentence === lead.sentence && one.gender)?.gender;
    if (gender && entity.gender && gender !== entity.gender) return null;
    const isFirst = entity.phrases.every((one) => one.head >= phrase.head || one.entity !== entity);
    const brings = entity.offices.some(({ office }) => !office.isFormer);
    const differs = entity.country !== null && lead.entity!.country !== null && entity.country !== lead.entity!.country;
    return isFirst && !brings && !differs && !isToldOf(analysis, phrase.head) ? entity : null;
  }
  return null;
}
