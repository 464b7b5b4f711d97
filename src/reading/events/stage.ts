import { type Analysis, relation, type Token } from '../../language/index.js';
import type { Actor, EventStatus, EventType, Side } from '../../record/index.js';
import { introduction, isQuestion } from './clause.js';
import { composedCode } from './codes.js';
import { nounClasses } from './lexicon.js';
import { demandOf, type Meaning } from './meaning.js';
import { type Candidate, selection } from './selection.js';
import type { Sides } from './sides.js';
import { type Themes, themesIn } from './themes.js';

/** An event before it has its id, date and place. */
export interface Staged {
  readonly head: number;
  readonly parts: readonly number[];
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly contexts: readonly string[];
  readonly actors: readonly Side[];
  readonly recipients: readonly Side[];
  readonly status: EventStatus;
  readonly because: string;
  /** Made by the speaker of the statement it stands in, so that it is that statement, not a claim in it. */
  readonly isSpeech: boolean;
}

/** How much a clause stands in front: 0 main, 1 beside it, 2 background. */
type Rank = 0 | 1 | 2;

const hypothetical = new Set([
  'if',
  'unless',
  'whether',
  'lest',
  'should',
  'in case',
  'provided',
  'until',
  'till',
  'before',
  'instead of',
  'rather than',
  'without',
]);
/** A gerund after these is not told as done. */
const unachieved = new Set(['of', 'for', 'to', 'about', 'on', 'in', 'from', 'against', 'into', 'toward', 'towards']);
const shortfall = new Set(['of', 'from', 'against', 'into', 'to']);
const presently = /^VB[PZ]$/;
const recurring = new Set(['when', 'whenever', 'once', 'as soon as']);
/** What is told under these verbs is not told as so. */
const dreams = new Set(['imagine', 'suppose', 'pretend', 'wish', 'dream', 'wonder']);
/** What somebody does not believe is not told as so (`I do not think they met`). */
const believed = new Set(['think', 'believe', 'know', 'remember', 'recall', 'expect', 'suppose']);
/** What is governed by these verbs is not done. */
const omissions = new Set(['avoid', 'forgo', 'escape', 'resist', 'evade']);
/** A meeting in whose course something is said is an event too (`during talks with …, he said`). */
const setting = new Set(['in', 'during', 'at', 'after', 'following']);
/** What is done with troops and goods befalls those to whom they come. */
const moving = new Set<EventType>(['AID', 'MOBILIZE', 'SANCTION', 'RETREAT']);
const spoken = new Set<EventType>(['SUPPORT', 'ACCUSE', 'CONCEDE', 'THREATEN']);
/** How far up a sentence's tree the rank of a clause is worked out. */
const furthest = 40;

/** Chooses which predicates of each sentence are events, and in what order. */
export function stage(
  analysis: Analysis,
  sides: Sides,
  meaning: (head: number) => Meaning | null,
  speakersOver: (token: number) => readonly Side[],
  actorOf: (id: string) => Actor | undefined,
): Staged[] {
  const { tokens, children, sentences } = analysis;
  const settle = selection(actorOf);
  const themes = themesIn(analysis);
  const staged: Staged[] = [];
  /** What somebody calls or meets another to say is said (`called to congratulate him`). */
  const isSpokenThere = (token: Token, read: Meaning): boolean =>
    token.deprel === 'advcl' && token.head >= 0 && spoken.has(read.type!) && meaning(token.head)?.type === 'CONSULT';
  for (const sentence of sentences) {
    const found: { meaning: Meaning; rank: Rank }[] = [];
    const taken = new Set<number>();
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!;
      if (token.upos !== 'VERB' && token.upos !== 'ADJ') continue;
      const read = meaning(at);
      if (!read?.type) continue;
      if (isRegret(analysis, at)) continue;
      const rank = rankOf(analysis, token) ?? (isSpokenThere(token, read) ? 1 : null);
      if (rank !== null) found.push({ meaning: read, rank });
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
      const isSetting = (isBeside || relation(token) === 'obl') && setting.has(introduction(analysis, at));
      if (!isSetting && (token.head >= 0 || children[at]!.some((c) => relation(tokens[c]!) === 'cop'))) continue;
      const read = meaning(at);
      if (!read?.type || read.type === (isSetting ? null : 'AGREE') || (isSetting && read.type !== 'CONSULT')) continue;
      if (isSetting && !read.recipients.length) continue;
      const host = isSetting ? events.find((e) => e.meaning.head === token.head) : undefined;
      if (host?.meaning.type === 'CONSULT') continue;
      const actors = read.actors.length ? read.actors : isBeside ? [token.head] : subjectsOf(analysis, token.head);
      events.push({ meaning: { ...read, actors, rule: `nominal(${read.rule})` }, rank: isSetting ? 1 : 0 });
    }
    if (!events.length) {
      const told = tellingNoun(analysis, sides, meaning, sentence, taken);
      if (told) events.push({ meaning: told, rank: 2 });
    }
    const main = events.some((e) => e.rank < 2);
    const kept = events
      .filter((e) => e.rank < 2 || !main)
      .flatMap(({ meaning: read, rank }) => {
        const event = finish(
          analysis,
          sides,
          read,
          themes(read),
          speakersOver,
          settle,
          (id) => actorOf(id)?.kind === 'state',
        );
        return event ? [{ event, rank }] : [];
      });
    const lead = kept.find((k) => k.rank === 0)?.event;
    kept.sort((a, b) => (a.event === lead ? -1 : b.event === lead ? 1 : a.event.head - b.event.head));
    staged.push(...kept.map((k) => k.event));
  }
  return staged;
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
    if (recipients.length && recipients.every((one) => !actors.includes(one)))
      return { ...read, rule: `nominal(${read.rule})` };
  }
  return null;
}

/** Subjects of the clause that a nominal hangs on. */
function subjectsOf(analysis: Analysis, head: number): number[] {
  if (head < 0) return [];
  const own = analysis.children[head]!.filter((c) => relation(analysis.tokens[c]!) === 'nsubj');
  return own;
}

/** Gives an event its sides; null where it has none to speak of. */
function finish(
  analysis: Analysis,
  sides: Sides,
  read: Meaning,
  about: Themes,
  speakersOver: (token: number) => readonly Side[],
  settle: (event: Candidate) => Pick<Staged, 'type' | 'mode'> | null,
  isState: (actor: string) => boolean,
): Staged | null {
  const named = (heads: readonly number[]): Side[] => {
    const list: Side[] = [];
    for (const head of heads)
      for (const side of sides.of(head)) if (!list.some((s) => s.actor === side.actor)) list.push(side);
    return list;
  };
  const actors = named(read.actors);
  // A state alone acts in its own towns; anybody else does nothing to himself.
  const recipients = named(read.recipients).filter(
    (r) => !actors.some((a) => a.actor === r.actor && (a.start === r.start || actors.length > 1 || !isState(a.actor))),
  );
  const isForce = read.actors.some((at) =>
    nounClasses.get('force')!.words.has(analysis.tokens[at]!.lemma.toLowerCase()),
  );
  // Without an actor only what befalls somebody is told, not what befalls something of his.
  const befalls = read.isPassive && (moving.has(read.type!) || read.recipients.some((at) => sides.isActor(at)));
  if (!actors.length && !(recipients.length && (befalls || isForce))) return null;
  // Done to somebody of whom it is not known who he is (`ignored us`), an event has lost a side.
  if (!recipients.length && read.recipients.some((at) => isUnknown(analysis.tokens[at]!))) return null;
  if (read.needsRecipient && !recipients.length && actors.length < 2) return null;
  if (read.status === 'requested' && read.isPledge && !read.rule.startsWith('operator')) {
    // What must be done, as a speaker says, he demands of the one who must do it.
    const speakers = speakersOver(read.head);
    if (!speakers.length || speakers.some((s) => actors.some((a) => a.actor === s.actor))) return null;
    const { type: demanded, mode, cameo } = demandOf(read);
    const type = demanded ?? 'REQUEST';
    const told = actors.length ? actors : recipients;
    const demand = { type, mode, rule: read.rule, status: 'asserted', isLoose: false, ...about } as const;
    if (!settle({ ...demand, actors: speakers, recipients: told })) return null;
    return {
      type,
      mode,
      cameo,
      head: read.head,
      parts: read.parts,
      contexts: read.contexts,
      actors: speakers,
      recipients: told,
      status: 'asserted',
      because: `statement(${read.rule})/speaker+${actors.length ? 'actor' : 'recipient'}`,
      isSpeech: true,
    };
  }
  const isFound = read.recipients.some((at) => sides.isOwnOrPossessed(at));
  const isLoose = recipients.length > 0 && ((read.isLoose ?? false) || !isFound);
  const settled = settle({
    type: read.type!,
    mode: read.mode,
    rule: read.rule,
    status: read.status,
    isLoose,
    actors,
    recipients,
    ...about,
  });
  if (!settled) return null;
  const roles = `${actors.length ? 'actor' : 'no-actor'}+${recipients.length ? 'recipient' : 'no-recipient'}`;
  return {
    head: read.head,
    parts: read.parts,
    type: settled.type,
    mode: settled.mode,
    cameo: settled.type === read.type ? read.cameo : (composedCode(settled.type, null) ?? read.cameo),
    contexts: read.contexts,
    actors,
    recipients,
    status: read.status,
    because: `${read.rule}/${roles}`,
    isSpeech: false,
  };
}

/** A pronoun for persons; what `it` is, need be nobody. */
const isUnknown = ({ upos, lemma }: Token): boolean => upos === 'PRON' && personal.has(lemma.toLowerCase());
const personal = new Set(['i', 'me', 'we', 'us', 'you', 'he', 'him', 'she', 'her', 'they', 'them', 'who', 'whom']);

/** `should have met`: what was right was not done. */
function isRegret({ tokens, children }: Analysis, at: number): boolean {
  const auxiliaries = children[at]!.map((c) => tokens[c]!).filter((t) => relation(t) === 'aux');
  return (
    auxiliaries.some(({ lemma }) => ['should', 'ought'].includes(lemma.toLowerCase())) &&
    auxiliaries.some(({ lemma, xpos }) => lemma === 'have' && xpos === 'VB')
  );
}

/** How much in front a predicate's clause stands; null where it tells of nothing that happened. */
function rankOf(analysis: Analysis, token: Token): Rank | null {
  const { tokens, children } = analysis;
  /** `a report accusing the army`: as good as a clause of its own. */
  const speaksFor = (clause: Token): boolean =>
    clause.xpos === 'VBG' && nounClasses.get('document')!.words.has(tokens[clause.head]!.lemma);
  const isDenied = (verb: Token): boolean =>
    children[verb.index]!.some((c) => ['not', "n't", 'n’t', 'never'].includes(tokens[c]!.lemma.toLowerCase()));
  /** `could declare a zone, forcing airliners to …` */
  const isOpen = (verb: number): boolean =>
    children[verb]!.some((c) => tokens[c]!.xpos === 'MD' && tokens[c]!.lemma !== 'will');
  const isSaidOf = (predicate: Token): boolean =>
    children[predicate.index]!.some((c) => relation(tokens[c]!) === 'cop');
  const isAsked = (root: Token): boolean => {
    const { last } = analysis.sentences[root.sentence]!;
    return [last - 1, last - 2].some((i) => tokens[i]?.form === '?') && isQuestion(analysis, root.index);
  };
  let rank: Rank = 0;
  let at: Token = token;
  for (let steps = 0; steps < furthest; steps++) {
    const full = at.deprel;
    const word = children[at.index]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.lemma === 'to')
      ? 'to'
      : introduction(analysis, at.index);
    if (word === 'whether') return null;
    const hasAdverb = (form: string): boolean => children[at.index]!.some((c) => tokens[c]!.lemma === form);
    switch (relation(at)) {
      case 'root':
        // `did they meet?`, `the aim is to meet`
        return isAsked(at) || (word === 'to' && isSaidOf(at)) ? null : rank;
      case 'conj':
      case 'parataxis':
      case 'ccomp':
        if (hypothetical.has(word) || (at.head >= 0 && dreams.has(tokens[at.head]!.lemma))) return null;
        if (full === 'ccomp' && at.head >= 0 && believed.has(tokens[at.head]!.lemma) && isDenied(tokens[at.head]!))
          return null;
        break;
      case 'xcomp':
        if (at.head >= 0 && omissions.has(tokens[at.head]!.lemma)) return null;
        // What is begun, seen or hoped for with an unknown verb is not told as done.
        if (word === 'to') return null;
        break;
      case 'advcl':
        if (hypothetical.has(word) || (word === 'to' && at.xpos === 'VB') || hasAdverb('if')) return null;
        if (at.xpos === 'VBG' && (shortfall.has(word) || isOpen(at.head))) return null;
        // `had she thanked him, …`
        if (
          children[at.index]!.some(
            (c) =>
              tokens[c]!.form === 'had' &&
              children[at.index]!.some((s) => s > c && s < at.index && tokens[s]!.deprel === 'nsubj'),
          )
        )
          return null;
        // `when he visits a country`: what recurs or is still to come.
        if (presently.test(at.xpos) && (hasAdverb('when') || hasAdverb('whenever') || recurring.has(word))) return null;
        rank = Math.max(rank, 1) as Rank;
        break;
      case 'acl':
        // `the goal of withdrawing`, `a supporter of legalizing`
        if (word === 'to' || (at.xpos === 'VBG' && unachieved.has(word))) return null;
        // `no report accusing …`: of what there is none nothing is told.
        if (at.head >= 0 && children[at.head]!.some((c) => tokens[c]!.deprel === 'det' && tokens[c]!.lemma === 'no'))
          return null;
        rank = Math.max(rank, full === 'acl:relcl' || speaksFor(at) ? 1 : 2) as Rank;
        break;
      case 'amod':
        if (!children[at.index]!.some((c) => tokens[c]!.deprel === 'nsubj')) return null;
        break;
      case 'csubj':
      case 'compound':
        return null;
      case 'appos':
      case 'nsubj':
      case 'obj':
      case 'obl':
      case 'nmod':
        rank = Math.max(rank, at === token ? 2 : rank) as Rank;
        break;
    }
    if (at.head < 0) return rank;
    at = tokens[at.head]!;
  }
  return rank;
}
