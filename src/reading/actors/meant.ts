import type { Token } from '../../language/index.js';
import { bandOfSpeaker } from './bands.js';
import { isCalledBloc } from './blocs.js';
import { bodyMeant } from './body-meant.js';
import { calledAnew } from './called-anew.js';
import { union } from './capitals.js';
import { courtOfText } from './courts.js';
import { compatriotMeant } from './demonyms.js';
import { electMeant, leftLately, officerMeant } from './elect.js';
import { merge } from './entities.js';
import { fellowMeant } from './fellows.js';
import { firstLadyMeant } from './first-ladies.js';
import { guestMeant } from './guests.js';
import { isOfBodyElsewhere } from './heads-of-bodies.js';
import { headOfSpeaker } from './heads-of-speakers.js';
import {
  holds,
  isOfBodyAlone,
  isOfOtherBody,
  isOfOtherChief,
  isOfOtherName,
  isPostedElsewhere,
  isSentByOther,
  isToCome,
  leadsBody,
  ledRegion,
  ofOtherRegion,
} from './holders.js';
import { bodyLedByOfficial } from './led-by-official.js';
import { agrees } from './links.js';
import { minorMeant } from './minors.js';
import { namedAlike } from './named-alike.js';
import { runnerMeant } from './runners.js';
import { heldBy, withoutFormer } from './same-office.js';
import { ownerOf, type Scene } from './scene.js';
import { stateMeant } from './state-meant.js';
import { successorMeant } from './successors.js';
import { titledMeant } from './titled-meant.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Phrases back in which a nominal looks for an antecedent. */
const depth = 400;

/** Whom a singular nominal speaks of, if of one already in the text. */
export function actorMeant(scene: Scene, phrase: Phrase, at: number): Entity | null {
  const { phrases } = scene;
  if (phrase.kind === 'state') return stateMeant(scene, phrase, at);
  const elect = electMeant(scene, phrase);
  if (elect) return elect;
  if (phrase.office && isToCome(scene, phrase)) return null;
  const past = pastHolder(scene, phrase);
  if (past) return past;
  if (phrase.isIndefinite || (!phrase.isDefinite && !phrase.country)) return null;
  if (isOfAnother(scene, phrase)) return null;
  const runner = runnerMeant(scene, phrase);
  if (runner !== undefined) return runner;
  const head = headOfSpeaker(scene, phrase);
  if (head !== undefined) return head;
  const compatriot =
    compatriotMeant(scene, phrase, at) ?? firstLadyMeant(scene, phrase, at) ?? minorMeant(scene, phrase, at);
  if (compatriot) return compatriot;
  const led = ledBy(scene, phrase) ?? bandOfSpeaker(scene, phrase, at) ?? courtOfText(scene, phrase, at);
  if (led) return led;
  // `his spokesman` is his, not the one of another.
  const owner = ownerOf(scene, phrase);
  if (owner?.kind === 'person')
    return (
      relativeMeant(scene, phrase, owner, at) ??
      otherRelative(scene, phrase, owner) ??
      bodyLed(phrase, owner) ??
      guestMeant(scene, phrase, owner, at) ??
      partyMeant(scene, phrase, at)
    );
  let passing: Entity | null = null;
  for (let i = at - 1; i >= 0 && at - i < depth; i--) {
    const other = phrases[i]!;
    if (!other.entity) continue;
    const entity = settled(other.entity);
    if (!agrees(entity, phrase) || (other.office && isToCome(scene, other))) continue;
    if (phrase.country && entity.country && phrase.country !== entity.country) continue;
    if (phrase.kind === 'person' && isOfOthers(scene, entity, phrase)) continue;
    if (isOfOtherEntry(scene, phrase, other)) continue;
    if (
      phrase.kind === 'person' ? personMeant(scene, entity, other, phrase) : bodyMeant(scene, entity, other, phrase)
    ) {
      // `the court`, some sentences behind one that was told of in passing: the one that the text has named, if it has
      if (isPassing(entity, other, phrase)) {
        passing ??= entity;
        continue;
      }
      if (passing && !hasName(entity)) continue;
      const heir = phrase.kind === 'person' ? successorMeant(scene, phrase, entity) : null;
      if (heir) return heir;
      const doer = subjectInstead(scene, phrase, i, entity);
      if (doer) return doer;
      const owned = phrase.kind === 'organisation' ? ownedInstead(scene, phrase, other, entity) : null;
      if (owned) return owned;
      const named = phrase.kind === 'person' && !hasName(entity) ? calledAnew(scene, phrase, at) : null;
      return named ? merge(entity, named) : entity;
    }
  }
  if (passing) return passing;
  if (phrase.kind !== 'person')
    return namedAlike(scene, phrase) ?? unionMeant(scene, phrase) ?? agencyOfBoard(scene, phrase);
  if (!phrase.office)
    return (
      titledMeant(scene, phrase, at) ??
      officerMeant(scene, phrase) ??
      calledAnew(scene, phrase, at) ??
      fellowMeant(scene, phrase, at)
    );
  const ranked = rankedMeant(scene, phrase);
  if (ranked) return ranked;
  const holders = scene.holders.filter(
    (entity) =>
      !entity.same &&
      entity.kind === 'person' &&
      (holds(entity, phrase) || leadsBody(scene, entity, phrase)) &&
      !isOfOtherBody(scene, entity, phrase) &&
      !isOfOthers(scene, entity, phrase) &&
      !isOfOtherName(scene, entity, phrase) &&
      !ofOtherRegion(scene.ground, entity, phrase) &&
      !isOfStrangerLater(scene, entity, phrase) &&
      (!phrase.country || entity.country === phrase.country) &&
      (!(anybody.has(phrase.lemma) || isTheLeader(scene, phrase)) ||
        entity.phrases.some(({ from }) => from < phrase.from)),
  );
  return holders.length === 1 ? holders[0]! : (calledAnew(scene, phrase, at) ?? fellowMeant(scene, phrase, at));
}

/** Whether what stands with an office tells that it is another one than somebody holds. */
const isOfOthers = (scene: Scene, entity: Entity, phrase: Phrase): boolean =>
  isOfBodyAlone(scene, entity, phrase) ||
  isOfOtherChief(scene, entity, phrase) ||
  isOfBodyElsewhere(scene, entity, phrase);

/**
 * `Lind doubted that President Mora would go. The president …`: of two who hold such an office, both named in one sentence, the one whom that
 * sentence is about, where the phrase tells no more than the office and begins another.
 */
function subjectInstead(scene: Scene, phrase: Phrase, at: number, found: Entity): Entity | null {
  const { phrases, ground } = scene;
  const { tokens } = ground.analysis;
  const other = phrases[at]!;
  if (
    phrase.country ||
    phrase.role !== 'subject' ||
    phrase.last - phrase.first > 2 ||
    phrase.sentence === other.sentence
  )
    return null;
  if (phrase.quotation >= 0 || other.quotation >= 0) return null;
  for (let i = at; i >= 0 && phrases[i]!.sentence === other.sentence; i--) {
    const { entity: given, role, head } = phrases[i]!;
    const entity = given && settled(given);
    const clause = tokens[tokens[head]!.head]!;
    if (role !== 'subject' || !entity || !(clause.head < 0 || isToldByPaper(scene, clause))) continue;
    if (entity === found) return null;
    // `The Electoral Commission denied a request of the Ethics Commission. The commission said …`
    const isMeant = phrase.kind === 'person' ? personMeant : bodyMeant;
    return (entity.kind === 'person') === (phrase.kind === 'person') &&
      agrees(entity, phrase) &&
      isMeant(scene, entity, phrases[i]!, phrase) &&
      (phrase.kind !== 'person' || hasName(entity))
      ? entity
      : null;
  }
  return null;
}

/** `Chile fined NIS, which Gazprom owns. The company …`: not the one that is named only to say what the other is. */
function ownedInstead(scene: Scene, phrase: Phrase, other: Phrase, found: Entity): Entity | null {
  const { ground, byHead } = scene;
  const { tokens } = ground.analysis;
  if (phrase.last - phrase.first > 2 || phrase.country) return null;
  for (let at = other.head, steps = 0; steps < 8 && tokens[at]!.head >= 0; at = tokens[at]!.head, steps++) {
    const { deprel, head } = tokens[at]!;
    if (!/^(?:acl|appos)/.test(deprel)) continue;
    const outer = byHead[head];
    const entity = outer?.entity ? settled(outer.entity) : null;
    if (!outer || !entity || entity === found || outer.head > other.head) continue;
    if (agrees(entity, phrase) && bodyMeant(scene, entity, outer, phrase)) return entity;
  }
  return null;
}

/** `It said Lind had reminded Mora of that`: a clause that no person tells. */
function isToldByPaper({ ground: { analysis, forms } }: Scene, { deprel, head }: Token): boolean {
  const said = deprel === 'ccomp' ? analysis.tokens[head] : undefined;
  if (said?.head !== -1 || !/^(?:say|state|add|note|read)$/.test(said.lemma)) return false;
  return analysis.children[head]!.some((at) => analysis.tokens[at]!.deprel === 'nsubj' && forms[at] === 'It');
}

/** A body told of once, with `a`, sentences ago. */
const isPassing = (entity: Entity, { isIndefinite, form, sentence }: Phrase, phrase: Phrase): boolean =>
  entity.kind === 'organisation' &&
  form === 'nominal' &&
  isIndefinite &&
  entity.phrases.length === 1 &&
  phrase.sentence - sentence > 1;

/** `Court frees ex-premier`, with or without an article: the only one of the text who held such an office. */
function pastHolder({ holders }: Scene, { lemma, isPlural, isIndefinite, office }: Phrase): Entity | null {
  if (office || isPlural || isIndefinite || !/^ex-/i.test(lemma)) return null;
  const title = lemma.slice(3).toLowerCase();
  const found = holders.filter(
    (entity) =>
      !entity.same &&
      entity.offices.some(({ office: held }) => {
        const past = withoutFormer(held.title);
        return held.isFormer && (past === title || heldBy(title).has(past));
      }),
  );
  return found.length === 1 ? found[0]! : null;
}

/** `the bloc` in a text that names no bloc, but a body of the European Union. */
function unionMeant({ ground, named }: Scene, { lemma, first, head }: Phrase): Entity | null {
  const isBare = lemma === 'bloc' && head - first === 1 && /^the$/i.test(ground.forms[first]!);
  if (
    !isBare ||
    named.entities.some(
      ({ kind, same, name, entry: known }) =>
        kind === 'bloc' && !same && known?.id !== union && isCalledBloc(name, lemma),
    )
  )
    return null;
  const hasBody = named.entities.some(
    ({ entry: known, same }) =>
      !same && known !== null && /^European (?:Commission|Parliament|Council)$/.test(known.name),
  );
  return hasBody ? named.ofEntry(union) : null;
}

/** `the agency` in a text that has named no agency, but the board that governs the one of the atom. */
function agencyOfBoard({ ground, named }: Scene, { lemma, first, head }: Phrase): Entity | null {
  if (lemma !== 'agency' || head - first !== 1 || !/^the$/i.test(ground.forms[first]!)) return null;
  const hasBoard = named.entities.some(({ name, same }) => !same && /^IAEA Board\b/.test(name));
  return hasBoard ? named.ofEntry('international-atomic-energy-agency') : null;
}

/** `criticised the general`: the only one of the text who commands, where no rank of his was told. */
function rankedMeant({ holders }: Scene, { lemma, first, last, from, isPlural }: Phrase): Entity | null {
  if (!/^(?:general|admiral)$/.test(lemma) || isPlural || last - first > 2) return null;
  const soldiers = holders.filter(
    (entity) => !entity.same && entity.sectors.includes('MIL') && entity.phrases.some((one) => one.from < from),
  );
  return soldiers.length === 1 && soldiers[0]!.phrases.some(({ form }) => form === 'name') ? soldiers[0]! : null;
}

/** `The island's assembly impeached the president`, in a text at home there: not the head of another state whom it names only later. */
const isOfStrangerLater = ({ homeAt }: Scene, { country, phrases }: Entity, phrase: Phrase): boolean => {
  const home = homeAt(phrase.sentence);
  return (
    home?.isOwn === true &&
    !phrase.country &&
    country !== null &&
    country !== home.state &&
    !phrases.some(({ from }) => from < phrase.from)
  );
};

/** `FRANCE: The foreign ministry … SPAIN: The foreign ministry …`: who is no more than called alike, in entries that are at home in two states. */
const isOfOtherEntry = ({ homeAt }: Scene, phrase: Phrase, { form, sentence }: Phrase): boolean =>
  form === 'nominal' && !phrase.country && homeAt(phrase.sentence) !== homeAt(sentence);

/** Words for one of many: `the official` is nobody whom the text names only later. */
const anybody = new Set([
  'official',
  'minister',
  'diplomat',
  'lawmaker',
  'aide',
  'adviser',
  'advisor',
  'legislator',
  'officer',
]);

/** `The Peruvian leader`: with an article somebody who has been spoken of. */
const isTheLeader = ({ ground }: Scene, { lemma, first, sentence }: Phrase): boolean =>
  lemma === 'leader' && sentence > 1 && /^the$/i.test(ground.forms[first] ?? '');

const hasName = (entity: Entity): boolean => entity.phrases.some(({ form }) => form === 'name');

/** `the agency's director general, Joyce Adeyemi,`: the body of the text that she is known to lead. */
const ledBy = (scene: Scene, phrase: Phrase): Entity | null =>
  phrase.kind === 'organisation' ? bodyLedByOfficial(scene, phrase) : null;

/** `The rebels' leader, Huamani, said his group would fight`: the body that he leads. */
function bodyLed({ lemma, isPlural }: Phrase, { offices }: Entity): Entity | null {
  if (isPlural || !/^(?:group|party|movement|organi[sz]ation|company|union|firm|agency)$/.test(lemma)) return null;
  const led = offices.find(({ of, office }) => of && settled(of).kind === 'organisation' && !office.isFormer);
  const body = led ? settled(led.of!) : null;
  if (!body) return null;
  const isParty = body.sectors.includes('PTY');
  return (lemma === 'party') === isParty || !body.sectors.length ? body : null;
}

/** `Lind of the Democratic Centre said so. Her party …`: the only party named there. */
function partyMeant({ phrases }: Scene, phrase: Phrase, at: number): Entity | null {
  if (phrase.lemma !== 'party' || phrase.head - phrase.first > 1) return null;
  const parties = new Set<Entity>();
  let here = phrase.sentence;
  for (let i = at - 1; i >= 0 && phrase.sentence - phrases[i]!.sentence <= 3; i--) {
    const { entity, form, sentence } = phrases[i]!;
    // beyond the sentence before only where no nearer one names any
    if (here - sentence > 1 && parties.size) break;
    here = Math.min(here, sentence + 1);
    const one = entity && form === 'name' ? settled(entity) : null;
    if (one?.kind === 'organisation' && one.sectors.includes('PTY')) parties.add(one);
  }
  return parties.size === 1 ? [...parties][0]! : null;
}

/** What somebody is to those who are this to him. */
const inverse: Readonly<Record<string, RegExp>> = {
  brother: /^(?:brother|sister)$/,
  sister: /^(?:brother|sister)$/,
  husband: /^(?:husband|wife)$/,
  wife: /^(?:husband|wife)$/,
  father: /^(?:son|daughter)$/,
  mother: /^(?:son|daughter)$/,
  son: /^(?:father|mother)$/,
  daughter: /^(?:father|mother)$/,
  cousin: /^cousin$/,
  nephew: /^(?:uncle|aunt)$/,
  niece: /^(?:uncle|aunt)$/,
  uncle: /^(?:nephew|niece)$/,
  aunt: /^(?:nephew|niece)$/,
};

/** `Lind's husband, Mora, … His wife`: whose husband he is. */
function otherRelative(scene: Scene, phrase: Phrase, owner: Entity): Entity | null {
  const back = inverse[phrase.lemma];
  if (!back || phrase.isPlural) return null;
  for (const one of owner.phrases) {
    if (one.isPlural || one.form !== 'nominal' || !back.test(one.lemma) || one.head > phrase.head) continue;
    const other = ownerOf(scene, one);
    if (other?.kind !== 'person' || other === owner) continue;
    if (!(other.gender && phrase.gender && other.gender !== phrase.gender)) return other;
  }
  return null;
}

/** `his father` is whom the text called his father before. */
function relativeMeant(scene: Scene, phrase: Phrase, owner: Entity, at: number): Entity | null {
  const { phrases } = scene;
  for (let i = at - 1; i >= 0 && at - i < depth; i--) {
    const other = phrases[i]!;
    if (other.lemma !== phrase.lemma || other.isPlural || !other.entity || other.form === 'name') continue;
    if (isOtherMinister(other, phrase)) continue;
    if (ownerOf(scene, other) === owner) return settled(other.entity);
  }
  return null;
}

/** `the prime minister`, who is never called just `the minister`. */
const isPremier = ({ office }: Pick<Phrase, 'office'>): boolean =>
  /^(?:deputy )?prime minister$/.test(office?.title ?? '');

/** `his interior minister` is not his energy minister. */
const isOtherMinister = (one: Phrase, other: Phrase): boolean => {
  const [a, b] = [one.office?.title ?? '', other.office?.title ?? ''];
  return / minister$/.test(a) && / minister$/.test(b) && !a.endsWith(b) && !b.endsWith(a);
};

const isOfPremier = (held: { readonly office: Phrase['office'] }): boolean => isPremier(held);

function personMeant(scene: Scene, entity: Entity, other: Phrase, phrase: Phrase): boolean {
  const { ground } = scene;
  if ((phrase.office && isOfOtherBody(scene, entity, phrase)) || isOfOtherName(scene, entity, phrase)) return false;
  if (entity.offices.some((held) => isSentByOther(phrase, held)) || isPostedElsewhere(ground, other, phrase))
    return false;
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender) return false;
  if (isSummoned(scene, phrase) && entity.country === null) return false;
  if (phrase.office?.title === 'minister' && entity.offices.length && entity.offices.every(isOfPremier)) return false;
  if (phrase.office && ofOtherRegion(ground, entity, phrase)) return false;
  if (
    phrase.office &&
    (holds(entity, phrase) ||
      ledRegion(scene, entity, phrase) ||
      leftLately(scene, entity, phrase) ||
      leadsBody(scene, entity, phrase))
  )
    return true;
  if (phrase.office?.isFormer !== other.office?.isFormer && phrase.office && other.office) return false;
  if (isPremier(phrase) !== isPremier(other) || isOtherMinister(other, phrase)) return false;
  return (
    other.form === 'nominal' &&
    other.lemma === phrase.lemma &&
    phrase.isDefinite &&
    !entity.phrases.some((one) => one.form === 'name')
  );
}

/** `Chad summoned the Peruvian ambassador`: the one at its own court, not an ambassador told of before whose state is not said. */
const isSummoned = ({ ground: { analysis } }: Scene, { head, country, office }: Phrase): boolean =>
  country !== null &&
  office?.level === 'diplomat' &&
  /^(?:summon|expel|recall|convoke|reprimand)$/.test(analysis.tokens[analysis.tokens[head]!.head]?.lemma ?? '');

/** `the captain of another ship`: nobody spoken of before. */
const isOfAnother = ({ ground: { forms } }: Scene, { head, kind }: Phrase): boolean =>
  kind === 'person' &&
  forms[head + 1] === 'of' &&
  (forms[head + 2] === 'another' ||
    (forms[head + 2] === 'a' && /^(?:second|third|different)$/.test(forms[head + 3] ?? '')));
