import type { Analysis } from '../../language/index.js';
import { join } from './entities.js';
import type { Ground } from './ground.js';
import { type ByHead, hold } from './links.js';
import { giveStateOnceServed } from './offices-once-held.js';
import { childOf } from './scene.js';
import { type Entity, type Held, type Phrase, settled } from './working.js';

/** Whether somebody comes into an office or leaves it, and whom the verb does it to. */
interface Change {
  readonly verb: number;
  readonly who: number;
  readonly isEnd: boolean;
}

const giving = /^(?:name|elect|re-elect|reelect|appoint|reappoint|swear|install|inaugurate|confirm|approve|reinstate)$/;
const taking = /^(?:become|succeed|replace)$/;
const takingWith = /^(?:over|office|charge|oath)$/;
const leaving = /^(?:resign|quit|retire|step|stand)$/;
const removing = /^(?:sack|dismiss|fire|oust|remove|depose)$/;

/**
 * Gives people the offices that the text says they came into or left: `Lima swore in Rosa Lind as foreign minister`, `Lind took over as
 * …`, `who became …`, `Juan Mora resigned as …`.
 */
export function giveOfficesTaken(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  const { analysis } = ground;
  for (const phrase of phrases) {
    const { office, entity, isPlural, isIndefinite } = phrase;
    if (!office || entity || isPlural || isIndefinite || (office.isFormer && !office.term)) continue;
    const change = changeOf(analysis, phrase.head) ?? servingOf(analysis, phrase.head);
    const person = change && personAt(byHead, change.who);
    if (!person || !isReal(analysis, change.verb)) continue;
    join(phrase, person, ground);
    if ('isOver' in change && change.isOver && !office.term) {
      giveStateOnceServed(ground, byHead, phrase);
      continue;
    }
    hold(ground, byHead, phrase, office, -1);
    if ('isOver' in change) continue;
    // whom a state or its leader appoints serves that state
    const giver = giving.test(analysis.tokens[change.verb]!.lemma)
      ? byHead[subjectOf(analysis, change.verb)]?.entity
      : null;
    if (giver && giver !== person) person.country ??= settled(giver).country;
    date(person, office.title, change);
  }
}

/**
 * Once pronouns are known: gives whoever came in somebody's place the office that he held (`named Lind to succeed him`), and ends that
 * of who is told to have left or lost it (`Foreign Minister Juan Mora resigned on Friday`).
 */
export function giveOfficesPassedOn(ground: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  for (const phrase of phrases) {
    giveHeirsOffice(ground, byHead, phrase);
    giveForerunnersOffice(ground, byHead, phrase);
    endOffice(ground, phrase);
  }
}

/** `sacked Foreign Minister Juan Mora on Sunday`, `Foreign Minister Lind resigned`: the one office that is told is held no more. */
function endOffice({ analysis }: Ground, phrase: Phrase): void {
  const person = phrase.entity && settled(phrase.entity);
  const { tokens, children } = analysis;
  const { deprel, head: verb } = tokens[phrase.head]!;
  if (person?.kind !== 'person' || verb < 0 || tokens[verb]!.upos !== 'VERB' || !isReal(analysis, verb)) return;
  const { lemma } = tokens[verb]!;
  const isReplaced =
    (deprel === 'nsubj:pass' && /^(?:replace|succeed)$/.test(lemma)) || (deprel === 'obj' && lemma === 'replace');
  const isRemoved = ((deprel === 'obj' || deprel === 'nsubj:pass') && removing.test(lemma)) || isReplaced;
  const isDown = children[verb]!.some((c) => /^(?:down|aside)$/.test(tokens[c]!.form));
  const isGone =
    deprel === 'nsubj' &&
    childOf(analysis, verb, 'obj') < 0 &&
    (/^(?:resign|quit)$/.test(lemma) || (/^(?:step|stand)$/.test(lemma) && isDown));
  if (!isRemoved && !isGone) return;
  const held = person.offices.filter(({ office }) => !office.isFormer);
  // of several the one that stands before the name here
  const own =
    held.length > 1 ? held.find(({ office }) => office.first >= phrase.first && office.last <= phrase.to) : held[0];
  if (own) own.change ??= { verb, isEnd: true };
}

/** Of what verb an office is the complement, and who takes or leaves it. */
function changeOf(analysis: Analysis, head: number): Change | null {
  const { tokens, children } = analysis;
  const { deprel, head: verb } = tokens[head]!;
  if (verb < 0) return null;
  const { lemma, upos } = tokens[verb]!;
  const isAs = children[head]!.some((c) => tokens[c]!.deprel === 'case' && /^as$/i.test(tokens[c]!.form));
  // `the appointment of Rosa Lind as foreign minister`
  if (isAs && /^(?:appointment|election)$/.test(lemma)) {
    const who = children[verb]!.find(
      (c) => c < head && tokens[c]!.deprel === 'nmod' && analysisCase(analysis, c, 'of'),
    );
    return who === undefined ? null : { verb, who, isEnd: false };
  }
  if (upos !== 'VERB') return null;
  const isComplement = isAs
    ? /^(?:obl|advcl|xcomp)/.test(deprel)
    : deprel === 'xcomp' && (lemma === 'become' || giving.test(lemma));
  if (!isComplement) return null;
  const subject = subjectOf(analysis, verb);
  const passive = childOf(analysis, verb, 'nsubj:pass');
  if (giving.test(lemma) || removing.test(lemma)) {
    // `Lind, sworn in as minister on Monday, met …`
    const isAside = tokens[verb]!.deprel === 'acl' && tokens[verb]!.xpos === 'VBN';
    const who = passive >= 0 ? passive : isAside ? tokens[verb]!.head : objectOf(analysis, verb, head);
    return who < 0 ? null : { verb, who, isEnd: removing.test(lemma) };
  }
  // `Thapa was replaced as finance minister by Gurung`
  if (/^(?:replace|succeed)$/.test(lemma) && passive >= 0) return { verb, who: passive, isEnd: true };
  if (subject < 0) return null;
  const has = (form: RegExp): boolean =>
    children[verb]!.some(
      (c) => c < head && /^(?:compound:prt|obj|advmod)$/.test(tokens[c]!.deprel) && form.test(tokens[c]!.form),
    );
  if (lemma === 'take') return has(takingWith) ? { verb, who: subject, isEnd: false } : null;
  // `replaced him as minister with Lind`: the subject does not come into the office
  const isByOther = lemma === 'replace' && children[verb]!.some((c) => analysisCase(analysis, c, 'with'));
  if (taking.test(lemma)) return passive >= 0 || isByOther ? null : { verb, who: subject, isEnd: false };
  const goes = /^(?:step|stand)$/.test(lemma) ? has(/^(?:down|aside)$/) : true;
  return leaving.test(lemma) && goes ? { verb, who: subject, isEnd: true } : null;
}

/** Who serves as what an office says, and whether that is over: `who served as ambassador until 2014`, `who doubles as foreign minister`. */
function servingOf(analysis: Analysis, head: number): { verb: number; who: number; isOver: boolean } | null {
  const { tokens, children } = analysis;
  const verb = tokens[head]!.head;
  if (verb < 0 || !/^(?:serve|act|double)$/.test(tokens[verb]!.lemma) || !analysisCase(analysis, head, 'as'))
    return null;
  const who = subjectOf(analysis, verb);
  const hasHad = children[verb]!.some((child) => tokens[child]!.deprel === 'aux');
  return who < 0 ? null : { verb, who, isOver: hasHad || !/^VB[PZ]$/.test(tokens[verb]!.xpos) };
}

/** The object of a verb; `swore in Rosa Lind` may stand as an adjunct in the tree. */
function objectOf(analysis: Analysis, verb: number, before: number): number {
  const { tokens, children } = analysis;
  const object = childOf(analysis, verb, 'obj');
  if (object >= 0 && object < before) return object;
  // `named Rosa Lind to succeed him`, where the tree may take her for what somebody is named
  const named = children[verb]!.find((c) => c < before && tokens[c]!.deprel === 'xcomp' && tokens[c]!.upos === 'PROPN');
  if (named !== undefined) return named;
  if (tokens[verb]!.lemma !== 'swear') return -1;
  return (
    children[verb]!.find((c) => c < before && tokens[c]!.deprel === 'obl' && analysisCase(analysis, c, 'in')) ?? -1
  );
}

/** Who does what a verb tells: its own subject, that of the verb it is joined to, or whom a relative clause is of. */
function subjectOf(analysis: Analysis, verb: number): number {
  const { tokens } = analysis;
  for (let at = verb, steps = 0; at >= 0 && steps < 3; steps++) {
    const { deprel, head } = tokens[at]!;
    const own = childOf(analysis, at, 'nsubj');
    if (own >= 0) return /^(?:who|that)$/i.test(tokens[own]!.form) && deprel === 'acl:relcl' ? head : own;
    if (deprel !== 'conj') return -1;
    at = head;
  }
  return -1;
}

const analysisCase = ({ tokens, children }: Analysis, at: number, form: string): boolean =>
  children[at]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.form === form);

/** The person whom a name at a token names. */
function personAt(byHead: ByHead, at: number): Entity | null {
  const entity = byHead[at]?.entity;
  const person = entity ? settled(entity) : null;
  return person?.kind === 'person' && person.phrases.some(({ form }) => form === 'name') ? person : null;
}

const unreal = /^(?:not|n[’']t|never|no|may|might|can|could|would|will|shall|should|must)$/i;

/** Whether a verb tells what was done: not what is denied, may be or will be, asked, or only the aim of something. */
function isReal({ tokens, children }: Analysis, verb: number): boolean {
  if (/^(?:VB|VBG)$/.test(tokens[verb]!.xpos)) return false;
  return !children[verb]!.some((child) => {
    const { deprel, form, lemma } = tokens[child]!;
    return (
      ((deprel.startsWith('aux') || deprel === 'advmod') && unreal.test(lemma)) ||
      (deprel === 'mark' && /^(?:if|whether|unless|to)$/i.test(form)) ||
      form === '?'
    );
  });
}

/** Notes by which verb a person comes into an office or leaves it. */
function date(person: Entity, title: string, { verb, isEnd }: Change): void {
  const held = person.offices.find(({ office }) => office.title === title);
  if (held) held.change = { verb, isEnd };
}

/**
 * `sacked Foreign Minister Juan Mora and appointed Rosa Lind in his place`, `named Rosa Lind to succeed him`, `swore in Lind … in place of
 * Mora`: she holds what he is told to have held, and he no longer does.
 */
function giveHeirsOffice(ground: Ground, byHead: ByHead, phrase: Phrase): void {
  const { analysis } = ground;
  const place = successionOf(analysis, phrase.head);
  if (!place || !isReal(analysis, place.verb)) return;
  const found = removedBefore(analysis, byHead, place.verb) ?? (phrase.entity && settled(phrase.entity));
  if (found?.kind !== 'person' || phrase.office || found.offices.length > 2) return;
  const heir = personAt(byHead, place.heir);
  const giver = byHead[subjectOf(analysis, place.verb)]?.entity;
  if (!heir || heir === found || (giver && settled(giver) === found)) return;
  // `President Ruto replaced Juma, his security adviser`: whoever leads a state has her replaced
  const leads = ({ office }: Held): boolean => office.level === 'head' && !office.isFormer;
  if (place.heir === subjectOf(analysis, place.verb) && isAboveAll(heir) && !found.offices.some(leads)) return;
  const current = found.offices.filter(({ office }) => !office.isFormer && office.level !== 'legislator');
  const [own, ...others] = current;
  if (!own || others.length) return;
  own.change ??= { verb: place.verb, isEnd: true };
  if (heir.offices.some(({ office }) => office.title === own.office.title)) return;
  const held: Held = {
    office: own.office,
    of: own.of,
    country: own.country,
    change: { verb: place.verb, isEnd: false },
  };
  heir.offices.push(held);
  heir.country ??= own.country ?? found.country;
  if (!heir.sectors.length) heir.sectors = own.office.sectors;
}

/** Whether somebody leads a state or its government. */
const isAboveAll = ({ offices, term, sectors }: Entity): boolean =>
  offices.some(({ office }) => office.level === 'head' && !office.isFormer) ||
  (term !== null && sectors.includes('GOV') && /^(?:president|prime minister|chancellor|king|emir)$/.test(term.title));

/** `Lind was sworn in as minister on Monday, replacing Juan Mora`: he held what she now holds, until then. */
function giveForerunnersOffice({ analysis }: Ground, byHead: ByHead, phrase: Phrase): void {
  const found = phrase.entity && settled(phrase.entity);
  const { tokens } = analysis;
  const { deprel, head } = tokens[phrase.head]!;
  if (found?.kind !== 'person' || deprel !== 'obj' || head < 0 || found.offices.length) return;
  const { lemma, xpos, head: main } = tokens[head]!;
  if (!/^(?:replace|succeed)$/.test(lemma)) return;
  // `replaced Juan Mora as minister`
  const verb = /^VB[DNPZ]$/.test(xpos) ? head : xpos === 'VBG' ? main : -1;
  if (verb < 0) return;
  const heir = personAt(byHead, childOf(analysis, verb, 'nsubj:pass')) ?? personAt(byHead, subjectOf(analysis, verb));
  const own = heir?.offices.find(({ change }) => change?.verb === verb && !change.isEnd);
  if (!own || heir === found) return;
  found.offices.push({
    office: own.office,
    of: own.of,
    country: own.country,
    change: { verb, isEnd: true },
    isPassedOn: true,
  });
  found.country ??= own.country ?? heir!.country;
  if (!found.sectors.length) found.sectors = own.office.sectors;
}

/** `dismissed Mora and appointed Lind in his place`: whom the verb before removed from office. */
function removedBefore(analysis: Analysis, byHead: ByHead, verb: number): Entity | null {
  const { deprel, head } = analysis.tokens[verb]!;
  if (deprel !== 'conj' || !removing.test(analysis.tokens[head]!.lemma)) return null;
  return personAt(byHead, childOf(analysis, head, 'obj'));
}

/** Who comes in the place of the one whom a token speaks of, and by which verb. */
function successionOf(analysis: Analysis, at: number): { readonly heir: number; readonly verb: number } | null {
  const { tokens } = analysis;
  const { deprel, head } = tokens[at]!;
  const above = head >= 0 ? tokens[head]! : null;
  if (!above) return null;
  // `in his place`, `in place of Mora`
  const isPlace = above.lemma === 'place' && analysisCase(analysis, head, 'in') && /^(?:nmod|nmod:poss)$/.test(deprel);
  if (isPlace) {
    const verb = above.head;
    if (verb < 0 || !giving.test(tokens[verb]!.lemma)) return null;
    const passive = childOf(analysis, verb, 'nsubj:pass');
    const heir = passive >= 0 ? passive : objectOf(analysis, verb, head);
    return heir < 0 ? null : { heir, verb };
  }
  if (!/^(?:replace|succeed)$/.test(above.lemma)) return null;
  if (deprel === 'nsubj:pass') {
    const by = analysis.children[head]!.find((c) => c > head && analysisCase(analysis, c, 'by'));
    return by === undefined ? null : { heir: by, verb: head };
  }
  if (deprel !== 'obj') return null;
  const isPurpose = /^(?:xcomp|advcl|acl)$/.test(above.deprel) && above.xpos === 'VB';
  if (isPurpose) {
    const verb = tokens[above.head]!.upos === 'VERB' ? above.head : tokens[above.head]!.head;
    if (verb < 0 || !giving.test(tokens[verb]!.lemma)) return null;
    const passive = childOf(analysis, verb, 'nsubj:pass');
    const heir = passive >= 0 ? passive : objectOf(analysis, verb, head);
    return heir < 0 ? null : { heir, verb };
  }
  const other = analysis.children[head]!.find((c) => c > at && analysisCase(analysis, c, 'with'));
  const heir = other ?? subjectOf(analysis, head);
  return heir < 0 ? null : { heir, verb: head };
}
