import { type Analysis, relation, type Token } from '../../language/index.js';
import type { EventType, Side } from '../../record/index.js';
import { bothAsked } from './both-asked.js';
import { broughtOn } from './brought-on.js';
import { calledDeeds } from './called-deeds.js';
import type { Composer } from './compose.js';
import { introduction } from './constructions.js';
import { heldIn } from './held-in.js';
import type { Meaning } from './meaning.js';
import { hypothetical, isRegret, type Rank, rankOf } from './rank.js';
import { isSameAgain } from './repeated.js';
import type { Candidate } from './selection.js';
import type { Sides } from './sides.js';
import { finish, isOwn } from './sides-of-event.js';
import type { Staged } from './staged.js';
import { themesIn } from './themes.js';
import { thereForTalks } from './there-for-talks.js';
import { isEndured, isUnderWay, underWay } from './under-way.js';
import { isWholeAside } from './whole-asides.js';
import { isOfWreck } from './wrecks.js';

/** A meeting in whose course something is said is an event too (`during talks with …, he said`). */
const setting = new Set(['in', 'during', 'at', 'after', 'following']);
const spoken = new Set<EventType>(['SUPPORT', 'ACCUSE', 'CONCEDE', 'THREATEN']);
/** Words that are for whoever is spoken to. */
const telling = /^(?:apologi[sz]e|express|convey|offer|reiterate|reaffirm)$/;
/** Whether somebody writes or phones: what he does it for he says there and then (`wrote to the council to demand a vote`). */
const isWritten = ({ tokens, children }: Analysis, verb: number): boolean =>
  /^(?:write|phone|telephone|cable|email|e-mail)$/.test(tokens[verb]!.lemma) ||
  (/^(?:send|address)$/.test(tokens[verb]!.lemma) &&
    children[verb]!.some(
      (c) => tokens[c]!.deprel === 'obj' && /^(?:letter|note|message|cable)$/.test(tokens[c]!.lemma),
    ));

/** Chooses which predicates of each sentence are events, and in what order. */
export function stage(
  analysis: Analysis,
  sides: Sides,
  meaning: Composer,
  speakersOver: (token: number) => readonly Side[],
  settle: (event: Candidate) => Pick<Staged, 'type' | 'mode'> | null,
  isState: (actor: string) => boolean,
): Staged[] {
  const { tokens, children, sentences } = analysis;
  const themes = themesIn(analysis);
  const staged: Staged[] = [];
  /** What somebody calls or meets another to say is said (`called to congratulate him`). */
  const isSpokenThere = (token: Token, read: Meaning): boolean =>
    (token.deprel === 'advcl' || token.deprel === 'xcomp') &&
    token.xpos === 'VB' &&
    token.head >= 0 &&
    (spoken.has(read.type!) || (read.type === 'REQUEST' && isWritten(analysis, token.head))) &&
    meaning(token.head)?.type === 'CONSULT';
  /** `called the minister to apologise`: to whom it is said is whom he called. */
  const toCalled = (token: Token, read: Meaning): Meaning => {
    if (read.recipients.length || !telling.test(token.lemma) || !isSpokenThere(token, read)) return read;
    return { ...read, recipients: meaning(token.head)!.recipients, isLoose: false };
  };
  for (const sentence of sentences) {
    const found: { meaning: Meaning; rank: Rank }[] = [];
    const taken = new Set<number>();
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      if (token.upos !== 'VERB' && token.upos !== 'ADJ') continue;
      if (isNamePart(analysis, token) || isHyphened(tokens, token)) continue;
      // `the minister, concerned about them, left`: a feeling beside what is told
      if (token.form === 'concerned' && !children[at]!.some((c) => /^(?:cop|aux:pass)$/.test(tokens[c]!.deprel)))
        continue;
      // `a racially charged dismissal of the couple`
      if (token.form === 'charged' && token.deprel === 'amod') continue;
      // `given that they attacked`
      if (token.form === 'given' && tokens[at + 1]?.form === 'that') continue;
      const read = meaning(at);
      if (!read?.type) continue;
      if (isRegret(analysis, at) || isOfWreck(analysis, at)) continue;
      const rank = rankOf(analysis, token) ?? (isSpokenThere(token, read) ? 1 : null);
      if (rank !== null) found.push({ meaning: toCalled(token, read), rank });
      for (const part of read.parts) if (part !== at) taken.add(part);
    }
    // What stands beside an act that went into another went into it too.
    const isTaken = (at: number): boolean =>
      taken.has(at) || (relation(tokens[at]!) === 'conj' && tokens[at]!.head < at && isTaken(tokens[at]!.head));
    const events = found.filter((f) => !isTaken(f.meaning.head));
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      if ((token.upos !== 'NOUN' && token.upos !== 'PROPN') || taken.has(at)) continue;
      const isBeside = relation(token) === 'nmod' && relation(tokens[token.head]!) === 'nsubj';
      // `after two hours of talks with …`: the phrase is that of the hours
      const phrase = isMeasured(analysis, token) ? tokens[token.head]! : token;
      const isSetting = (isBeside || relation(phrase) === 'obl') && setting.has(introduction(analysis, phrase.index));
      const isIn = isUnderWay(analysis, at);
      const isOn = isOnVisit(analysis, at);
      if (
        !isSetting &&
        !isIn &&
        !isOn &&
        (token.head >= 0 || children[at]!.some((c) => relation(tokens[c]!) === 'cop'))
      )
        continue;
      const read = meaning(at);
      if (
        !read?.type ||
        read.type === (isSetting ? null : 'AGREE') ||
        (isSetting && read.type !== 'CONSULT') ||
        (isIn && !underWay.has(read.type)) ||
        (isOn && !/^(?:visit|strike|hunger)$/.test(read.mode ?? ''))
      )
        continue;
      if (isIn && rankOf(analysis, token) === null) continue;
      // `after talks between Peru and Chile`: two who talk need no third
      // `the two signed it after talks`; during a meeting they are those who were said to meet
      const isAfter = /^(?:after|following)$/.test(introduction(analysis, phrase.index));
      const talking = read.actors.length || isBeside || !isAfter ? read.actors : subjectsOf(analysis, phrase.head);
      const isOfTwo = read.recipients.length > 0 || talking.flatMap((one) => sides.of(one)).length > 1;
      if (isSetting && (!isOfTwo || isAhead(analysis, phrase.head))) continue;
      const host = isSetting && !isIn ? events.find((e) => e.meaning.head === phrase.head) : undefined;
      // `spoke to reporters after talks with …`: what came before is a meeting of its own
      if (host?.meaning.type === 'CONSULT' && !isAfter) continue;
      const actors = read.actors.length ? read.actors : isBeside ? [token.head] : subjectsOf(analysis, phrase.head);
      if (isIn && isEndured(analysis, at)) {
        const suffering = subjectsOf(analysis, at);
        const doers = read.actors.filter((one) => !suffering.includes(one));
        const rule = `nominal(${read.rule})`;
        events.push({ meaning: { ...read, actors: doers, recipients: suffering, isPassive: true, rule }, rank: 0 });
        continue;
      }
      events.push({ meaning: { ...read, actors, rule: `nominal(${read.rule})` }, rank: isSetting ? 1 : 0 });
    }
    const isRead = (head: number): boolean => events.some((e) => e.meaning.head === head);
    for (const told of broughtOn(analysis, sides, meaning, sentence, isRead))
      if (!isRead(told.head)) events.push({ meaning: told, rank: 1 });
    for (const told of calledDeeds(analysis, sides, meaning, sentence))
      if (!isRead(told.head)) events.push({ meaning: told, rank: 1 });
    for (const told of heldIn(analysis, sides, sentence))
      if (!isRead(told.head)) events.push({ meaning: told, rank: 1 });
    for (const told of thereForTalks(analysis, sides, meaning, sentence))
      if (!isRead(told.head)) events.push({ meaning: told, rank: 1 });
    if (!events.length) {
      const told = tellingNoun(analysis, sides, meaning, sentence, taken);
      if (told) events.push({ meaning: told, rank: 2 });
    }
    const main = events.some((e) => e.rank < 2);
    const kept = events
      .filter((e) => e.rank < 2 || !main || isWholeAside(analysis, sides, e.meaning))
      .flatMap(({ meaning: read, rank }) => bothAsked(analysis, meaning, read).map((one) => ({ ...one, rank })))
      .flatMap(({ meaning: read, others, rank }) => {
        const whole = finish(analysis, sides, read, themes(read), speakersOver, settle, isState);
        const apart = others.flatMap((at) => sides.of(at).map(({ actor }) => actor));
        const event = whole && {
          ...whole,
          recipients: whole.recipients.filter(({ actor }) => !apart.includes(actor)),
        };
        // `rejected his argument`: whose it is, is another
        const isOfOwn = read.recipients.some(
          (at) => isOwn(analysis, at) && (read.type !== 'REJECT' || sides.isActor(at)),
        );
        return event ? [{ event, rank, isOfOwn }] : [];
      })
      .flatMap(({ event, rank, isOfOwn }, i, all) => {
        // `denied that his officers had fired`: nobody answers his own
        if (isOfOwn && event.type === 'REJECT') return [{ event: { ...event, recipients: [] }, rank }];
        if (!isOfOwn || event.mode !== 'expel' || !event.actors.some(({ actor }) => isState(actor)))
          return [{ event, rank }];
        // `broke relations with Chad and ordered its envoys to leave`: nobody sends his own away, so they are the other's
        const other = all
          .slice(0, i)
          .find(
            ({ event: { actors, recipients } }) =>
              actors.some(({ actor }) => event.actors.some((one) => one.actor === actor)) &&
              recipients.some(({ actor }) => isState(actor)),
          );
        const recipients = other?.event.recipients ?? othersIn(analysis, sides, event);
        return recipients.length ? [{ event: { ...event, recipients }, rank }] : [];
      });
    for (const { event } of kept.filter((k) =>
      kept.some((one) => !one.event.pending && isSameAgain(analysis, one.event, k.event)),
    ))
      kept.splice(
        kept.findIndex((k) => k.event === event),
        1,
      );
    for (const [i, { event, rank }] of kept.entries()) {
      const recipients = retaliatedOn(
        analysis,
        event,
        kept.map((k) => k.event),
        isState,
      );
      const because = event.because.replace('no-recipient', 'provoker');
      if (recipients) kept[i] = { event: { ...event, recipients, because }, rank };
    }
    const lead = kept.find((k) => k.rank === 0 && !k.event.pending)?.event;
    kept.sort((a, b) => (a.event === lead ? -1 : b.event === lead ? 1 : a.event.head - b.event.head));
    staged.push(...kept.map((k) => k.event));
  }
  return staged;
}

/** `is on a visit to Chad`, `are on strike`: as good as its verb. */
const isOnVisit = ({ tokens, children }: Analysis, at: number): boolean =>
  tokens[at]!.head < 0 &&
  children[at]!.some((c) => tokens[c]!.deprel === 'case' && tokens[c]!.form === 'on') &&
  children[at]!.some((c) => tokens[c]!.deprel === 'cop' && /^VB[DPZ]$/.test(tokens[c]!.xpos)) &&
  !children[at]!.some((c) => /^(?:not|never|no)$/.test(tokens[c]!.lemma) || tokens[c]!.xpos === 'MD');

/** `took over the Chilean mission after Peru expelled its diplomats`: whose they are, of those named before as no subject. */
function othersIn({ tokens, sentences }: Analysis, sides: Sides, { head, actors }: Staged): readonly Side[] {
  const own = new Set(actors.map(({ actor }) => actor));
  for (let at = head - 1; at >= sentences[tokens[head]!.sentence]!.first; at--) {
    if (!/^(?:obj|iobj|obl|nmod)/.test(tokens[at]!.deprel) || !sides.isActor(at)) continue;
    const named = sides.of(at);
    if (sides.hasCountry(at) && named.every(({ actor }) => !own.has(actor))) return named;
  }
  return [];
}

const hostile = new Set<EventType>(['SANCTION', 'THREATEN', 'COERCE', 'ASSAULT']);

/** `After Mali expelled its envoy, Sweden cut off aid`: on whom a state falls that answers what he has just done; null where none is. */
function retaliatedOn(
  { tokens, children }: Analysis,
  event: Staged,
  all: readonly Staged[],
  isState: (actor: string) => boolean,
): readonly Side[] | null {
  if (event.type !== 'SANCTION' || event.recipients.length || !event.actors.every(({ actor }) => isState(actor)))
    return null;
  const isBefore = (clause: number): boolean =>
    children[clause]!.some((c) => tokens[c]!.deprel === 'mark' && /^(?:after|because|since)$/i.test(tokens[c]!.lemma));
  const cause = all.find(
    ({ head, type, actors }) =>
      hostile.has(type) &&
      tokens[head]!.deprel === 'advcl' &&
      tokens[head]!.head === event.head &&
      isBefore(head) &&
      actors.length > 0 &&
      actors.every(({ actor }) => isState(actor) && !event.actors.some((one) => one.actor === actor)),
  );
  return cause ? cause.actors : null;
}

/** What a noun tells is as good as done after these (`after the Libyan attack on Chad`). */
const presupposing = new Set(['after', 'following', 'since', 'despite', 'amid', 'during']);

/**
 * In a sentence that tells of nothing else, the act that a noun tells with who did it to whom: as the subject of a
 * plain statement (`Libya's attack on Chad left the town in ruins`), or as what it came after.
 */
function tellingNoun(
  analysis: Analysis,
  sides: Sides,
  meaning: (head: number) => Meaning | null,
  { first, last }: { first: number; last: number },
  taken: ReadonlySet<number>,
): Meaning | null {
  const { tokens, children } = analysis;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (token.upos !== 'NOUN' || taken.has(at) || token.head < 0) continue;
    const isSubject = relation(token) === 'nsubj' && tokens[token.head]!.upos === 'VERB';
    if (!isSubject && !(relation(token) === 'obl' && presupposing.has(introduction(analysis, at)))) continue;
    const isOpen = children[token.head]!.some((c) => {
      const { deprel, lemma, xpos } = tokens[c]!;
      return xpos === 'MD' || lemma === 'not' || lemma === "n't" || (deprel === 'mark' && hypothetical.has(lemma));
    });
    if (isOpen || rankOf(analysis, token) === null) continue;
    const read = meaning(at);
    const names = (heads: readonly number[]): string[] => heads.flatMap((h) => sides.of(h).map(({ actor }) => actor));
    const actors = read ? names(read.actors) : [];
    if (!read?.type || read.status !== 'asserted' || !actors.length) continue;
    const recipients = names(read.recipients);
    // `fled after attacks by rebels on villages`
    if (!recipients.length && read.type === 'ASSAULT' && read.actors.every((one) => sides.isOfficial(one)))
      return { ...read, rule: `nominal(${read.rule})` };
    if (recipients.length && recipients.every((one) => !actors.includes(one)))
      return { ...read, rule: `nominal(${read.rule})` };
  }
  return null;
}

/** Whether a noun says of what there were hours: `two hours of talks`. */
function isMeasured(analysis: Analysis, { head, deprel, index }: Token): boolean {
  if (deprel !== 'nmod' || head < 0 || head > index || introduction(analysis, index) !== 'of') return false;
  return /^(?:hour|minute|day|week|month)s?$/.test(analysis.tokens[head]!.lemma);
}

/** Whether a clause tells of what will or may be: `will fly on after talks with …`. */
function isAhead({ tokens, children }: Analysis, verb: number): boolean {
  const isOpen = (at: number): boolean => children[at]!.some((c) => tokens[c]!.xpos === 'MD' && tokens[c]!.head === at);
  const { deprel, head } = tokens[verb]!;
  return isOpen(verb) || (deprel === 'xcomp' && head >= 0);
}

/** Subjects of the clause that a nominal hangs on: of a participle (`Speaking after talks with …, he said`) those of its main clause. */
function subjectsOf({ tokens, children }: Analysis, head: number): number[] {
  if (head < 0) return [];
  const own = (at: number): number[] => children[at]!.filter((c) => relation(tokens[c]!) === 'nsubj');
  const found = own(head);
  const { deprel, xpos, head: above } = tokens[head]!;
  return !found.length && deprel === 'advcl' && xpos === 'VBG' && above >= 0 ? own(above) : found;
}

/** `the New York Fed`: a verb with a capital among words without is part of a name. */
const isNamePart = ({ tokens, sentences }: Analysis, { index, form, upos, sentence }: Token): boolean => {
  if (upos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(form) || tokens[index - 1]?.upos !== 'PROPN') return false;
  const { first, last } = sentences[sentence]!;
  for (let at = first; at < last; at++)
    if (/^(?:VERB|AUX|NOUN|ADJ)$/.test(tokens[at]!.upos) && /^\p{Ll}{3}/u.test(tokens[at]!.form)) return true;
  return false;
};

/** `the Huamani-backing party`: a participle behind a hyphen says what somebody is. */
const isHyphened = (tokens: readonly Token[], { index, xpos, start }: Token): boolean =>
  xpos === 'VBG' &&
  tokens[index - 1]?.form === '-' &&
  tokens[index - 1]!.end === start &&
  /^[NA]/.test(tokens[index - 2]?.xpos ?? '');
