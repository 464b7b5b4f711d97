import { type Amendment, type Analysis, dependent, rehang, relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { cueOf } from './cues.js';
import { namesMedium } from './medium.js';
import { isHabit, isShownBy } from './thing-verbs.js';

/**
 * Hangs a second verb of saying on the first, where the parser took it for part of what was said: in `Lind said Norway
 * could count on Oslo and called for talks` it is Lind who called. Two past or present verbs, the second without a subject,
 * belong together when the verb between asks for another form (`could count`) or when both report speech. In the
 * training treebanks that holds for all clauses of the first kind and for five of six of the second. Quotations are left
 * alone.
 */
export function mendCoordination(analysis: Analysis): Analysis {
  const moves = new Map<number, Amendment>();
  for (const token of analysis.tokens) {
    const verb = governorToBe(analysis, token);
    if (!verb) continue;
    moves.set(token.index, { head: verb.index });
    // what closes the sentence behind it goes with it
    for (const at of analysis.children[token.head]!)
      if (at > token.index && analysis.tokens[at]!.upos === 'PUNCT') moves.set(at, { head: verb.index });
  }
  return rehang(analysis, moves);
}

function governorToBe(analysis: Analysis, token: Token): Token | null {
  // the parser tags the second verb as the first it hangs it on: a past tense may come as a participle
  if (token.deprel !== 'conj' || !/^VB[DZPN]$/.test(token.xpos)) return null;
  // `said he knew the rebels and sometimes wrote for them`: what is done over and over is told with the rest
  if (isHabit(analysis.tokens[token.index - 1])) return null;
  // `said Lima regretted the step but still preferred talks`: who had reason not to
  if (analysis.tokens[token.index - 1]?.form === 'still' && dependent(analysis, token.index, 'cc')?.lemma === 'but')
    return null;
  // `said a boat had rammed the ship and fired at it`: shots are no words
  if (/^(?:fire|shoot)$/.test(token.lemma) && !dependent(analysis, token.index, 'compound', 'ccomp')) return null;
  // `said Lind met the envoys and discussed trade`: who meets discusses
  if (token.lemma === 'discuss' && meeting.has(analysis.tokens[token.head]!.lemma)) return null;
  if (dependent(analysis, token.index, 'nsubj', 'aux')) return null;
  if (isToThoseMet(analysis, token)) return null;
  // `said inspectors had visited the camp and found that the tents were new`: who went there found it
  if (finding.test(token.lemma) && isPerfect(analysis, analysis.tokens[token.head]!)) return null;
  // `said Peru neither accepted nor recognised it`
  if (dependent(analysis, token.index, 'cc')?.form === 'nor') return null;
  const neighbour = analysis.tokens[token.head]!;
  if (isToldOfOther(analysis, neighbour, token)) return null;
  if (isHalfAdmitted(analysis, neighbour, token)) return null;
  const main =
    verbOfCharge(analysis, token, neighbour) ??
    verbBeforeClause(analysis, token, neighbour) ??
    verbOverNoun(analysis, token, neighbour);
  if (main) return main;
  const verb = reportingVerb(analysis, neighbour);
  if (verb && isOfOne(analysis, neighbour, token, verb)) return verb;
  if (!verb || !(token.xpos === 'VBN' ? verb.xpos === 'VBD' : verb.xpos === token.xpos)) return null;
  // `could count and expressed`, `advancing and called`: the forms cannot stand beside each other
  // `It says Peru and Chad had no right, and asks the chief …`: nor is one of several the subject of a verb in the singular
  const clashes = neighbour.xpos === 'VB' || neighbour.xpos === 'VBG' || isOfMany(analysis, neighbour, token);
  // `had spoken and promised`: a participle shares the auxiliary of the one before it, if both are active or passive
  const isActive = dependent(analysis, token.index, 'obj', 'obl', 'ccomp', 'xcomp') !== null;
  const isMixed = isPassive(analysis, neighbour) && dependent(analysis, token.index, 'obj') !== null;
  const isShared = neighbour.xpos === 'VBN' && /ed$/.test(token.form) && isPerfect(analysis, neighbour);
  // `wrote that Chad had left, and urged Peru to act`: set off, a past tense goes on with who wrote
  const isAsked = isAskedOfOther(analysis, neighbour, token) || isJudgedOfOther(analysis, neighbour, token);
  const isOfMain =
    (isSpeech(token.lemma) || isAsked) &&
    (isAsked ||
      isOfThing(analysis, neighbour) ||
      isBlameAndPlea(analysis, neighbour, token) ||
      isSetOffPast(analysis, token) ||
      isBehindQuoted(analysis, neighbour, token));
  if (!clashes && isShared && !isMixed && !isOfMain) return null;
  // `said the ruling was fair but regretted the sentence`: no ruling regrets
  const subject = dependent(analysis, neighbour.index, 'nsubj');
  const isFelt = feelings.has(token.lemma) && subject?.upos === 'NOUN' && !nounOf(subject.lemma);
  // `said the talks were over and flew home`
  const isGone = going.has(token.lemma) && isOfThing(analysis, neighbour) && !vehicles.test(subject!.lemma);
  if (!(isActive || isGone) || !(clashes || isFelt || isGone || isAsked || isSpeech(token.lemma))) return null;
  if (!clashes && isShownBy(analysis, neighbour, token)) return null;
  return isInQuotation(analysis, verb.index, token.index) ? null : verb;
}

/** `A spokesman said the government was dismayed but respected the ruling`: whoever speaks for it does not say what he himself holds. */
const isToldOfOther = (analysis: Analysis, neighbour: Token, token: Token): boolean => {
  const verb = reportingVerb(analysis, neighbour);
  const teller = verb && dependent(analysis, verb.index, 'nsubj');
  return (
    /^spokes(?:man|woman|person)$/.test(teller?.lemma ?? '') &&
    holding.test(token.lemma) &&
    neighbour.deprel === 'ccomp' &&
    dependent(analysis, neighbour.index, 'nsubj', 'nsubj:pass') !== null
  );
};
const holding =
  /^(?:respect|accept|regret|reserve|remain|intend|hope|oppose|support|back|want|wish|understand|share|stand|respect)$/;

/** `noted that Mora had backed the treaty and wondered what had changed`: who tells what somebody did asks about it. */
const isAskedOfOther = (analysis: Analysis, neighbour: Token, { index, lemma }: Token): boolean =>
  /^(?:wonder|question)$/.test(lemma) &&
  isPerfect(analysis, neighbour) &&
  /^(?:what|why|whether|how|who|if|where|when|aloud)$/.test(
    firstOf(analysis, dependent(analysis, index, 'ccomp', 'advcl')) ?? '',
  );

/** `said the defendant had shown no remorse and called his crimes monstrous`: somebody else judges what is his. */
const isJudgedOfOther = (analysis: Analysis, neighbour: Token, { index, lemma }: Token): boolean => {
  const owned = dependent(analysis, index, 'obj');
  const owner = owned && dependent(analysis, owned.index, 'nmod:poss');
  return (
    judging.has(lemma) &&
    isPerfect(analysis, neighbour) &&
    !meeting.has(neighbour.lemma) &&
    owner !== null &&
    /^(?:his|her|its|their)$/.test(owner.form) &&
    dependent(analysis, neighbour.index, 'nsubj')?.upos === 'NOUN'
  );
};

/** What one does with words to what is another's. */
const judging = new Set(
  'describe mock ridicule praise condemn criticise criticize denounce deride call brand dub label hail'.split(' '),
);

/** Whether a verb in the singular is joined to one whose subject are several. */
function isOfMany(analysis: Analysis, neighbour: Token, { xpos }: Token): boolean {
  const subject = xpos === 'VBZ' ? dependent(analysis, neighbour.index, 'nsubj') : null;
  if (!subject) return false;
  return /^NNP?S$/.test(subject.xpos)
    ? !dependent(analysis, subject.index, 'nummod', 'flat')
    : dependent(analysis, subject.index, 'conj')?.upos === 'PROPN' &&
        dependent(analysis, dependent(analysis, subject.index, 'conj')!.index, 'cc')?.lemma !== 'or';
}

/** `said Lind had met the envoys and told them that …`: whoever met them told them. */
function isToThoseMet(analysis: Analysis, { index, head }: Token): boolean {
  const neighbour = analysis.tokens[head]!;
  if (!(meeting.has(neighbour.lemma) || neighbour.lemma === 'write') || !isPerfect(analysis, neighbour)) return false;
  const told = dependent(analysis, index, 'iobj', 'obj');
  return told?.upos === 'PRON' && /^(?:them|him|her)$/.test(told.form) && told.index === index + 1;
}

/** What one comes to know where one has looked. */
const finding = /^(?:find|establish|discover|determine)$/;

/** The first word of a clause. */
function firstOf({ tokens, children }: Analysis, clause: Token | null): string | null {
  return clause ? tokens[Math.min(clause.index, ...children[clause.index]!)]!.form : null;
}

/** `said the captain admitted the shot but denied the rest`: whoever admits a part denies what is left. */
const isHalfAdmitted = (analysis: Analysis, { index, lemma }: Token, verb: Token): boolean =>
  /^(?:admit|acknowledge|concede|confirm)$/.test(lemma) &&
  /^(?:deny|dispute|reject)$/.test(verb.lemma) &&
  dependent(analysis, verb.index, 'cc')?.lemma === 'but' &&
  dependent(analysis, index, 'nsubj') !== null &&
  !isSetOff(analysis, analysis.tokens[verb.index]!);

/** Where people go and things seldom do. */
const going = new Set(['leave', 'fly', 'walk', 'storm', 'travel', 'return', 'resign', 'depart', 'drive', 'hurry']);

const vehicles =
  /(?:ship|boat|plane|vessel|tanker|convoy|jet|aircraft|drone|train|bus|lorry|truck|helicopter|ferry|fleet|car)$/;

/** What no thing feels. */
const feelings = new Set(['regret', 'deplore', 'lament', 'fear', 'hope', 'doubt', 'appreciate', 'oppose', 'favour']);

/** What people do before they discuss something. */
const meeting = new Set(['meet', 'visit', 'receive', 'call', 'phone', 'telephone', 'hold', 'speak', 'talk']);

/** `accused Peru of hiding the terms and called for a debate`: whoever accuses calls, for two such forms do not go together. */
function verbOfCharge(analysis: Analysis, token: Token, neighbour: Token): Token | null {
  const accused = analysis.tokens[neighbour.head];
  if (neighbour.xpos !== 'VBG' || accused?.lemma !== 'accuse' || accused.xpos === 'VBG') return null;
  if (token.xpos !== accused.xpos && !(token.xpos === 'VBN' && accused.xpos === 'VBD')) return null;
  if (token.xpos === 'VBN' && !dependent(analysis, token.index, 'obj', 'obl', 'xcomp', 'ccomp')) return null;
  return isInQuotation(analysis, accused.index, token.index) ? null : accused;
}

/**
 * `Peru protested after a cutter rammed a boat, and said that …`: a verb of saying behind a comma goes on with the main
 * clause, not with the one that tells when or why.
 */
function verbBeforeClause(analysis: Analysis, token: Token, neighbour: Token): Token | null {
  const { tokens } = analysis;
  if (!isSetOff(analysis, token) || neighbour.deprel !== 'advcl' || !isSpeech(token.lemma)) return null;
  // the parser may take `after` for a preposition of the subject
  const subject = dependent(analysis, neighbour.index, 'nsubj');
  const mark = dependent(analysis, neighbour.index, 'mark') ?? (subject && dependent(analysis, subject.index, 'case'));
  const main = tokens[neighbour.head]!;
  const isAlike = main.xpos === token.xpos || (main.xpos === 'VBD' && token.xpos === 'VBN');
  const isLater = main.index < neighbour.index && isAlike && main.upos === 'VERB';
  if (!mark || mark.lemma === 'to' || mark.lemma === 'if' || !isLater) return null;
  return dependent(analysis, main.index, 'nsubj') && !isInQuotation(analysis, main.index, token.index) ? main : null;
}

/**
 * `rejected claims that Peru had fired, and demanded an apology`: a verb of saying behind a comma goes on with the main clause,
 * not with the one that describes a noun.
 */
function verbOverNoun(analysis: Analysis, token: Token, neighbour: Token): Token | null {
  // `it was drones that had hit the town, killing two, and called on Peru`: tagged as what it is joined to
  const isPast = token.xpos === 'VBD' || (token.xpos === 'VBN' && isPerfect(analysis, neighbour));
  if (relation(neighbour) !== 'acl' || !isPast || !isSetOff(analysis, token) || !isSpeech(token.lemma)) return null;
  const noun = analysis.tokens[neighbour.head];
  const main = noun && analysis.tokens[noun.head];
  if (!noun || main?.xpos !== 'VBD' || main.index > noun.index || !dependent(analysis, main.index, 'nsubj'))
    return null;
  return isInQuotation(analysis, main.index, token.index) ? null : main;
}

const isSetOffPast = (analysis: Analysis, token: Token): boolean => token.xpos === 'VBD' && isSetOff(analysis, token);

const isSetOff = ({ tokens }: Analysis, { index }: Token): boolean =>
  tokens[index - 1]?.upos === 'CCONJ' && tokens[index - 2]?.form === ',';

/** `said Chad had “kept no promise” and urged it to act`: a verb behind the quoted words that hold the one before it. */
const isBehindQuoted = ({ tokens }: Analysis, neighbour: Token, { index }: Token): boolean =>
  tokens[index - 1]?.upos === 'CCONJ' &&
  /^["”»]$/.test(tokens[index - 2]!.form) &&
  // `had acted “well” and accused it`: or behind the verb
  tokens
    .slice(Math.max(0, neighbour.index - 4), Math.min(neighbour.index + 3, index - 2))
    .some(({ form }) => /^["“«]$/.test(form));

/** What somebody is blamed for. */
const wronging = new Set(
  'betray break breach violate abandon fail lie cheat ignore deceive mislead flout undermine squander sabotage renege exploit humiliate insult trample abuse endanger provoke overstep shirk forget neglect bow cave collude rig steal declare'.split(
    ' ',
  ),
);

/** `said Chad had betrayed Mali and urged it to act`: whoever blames one side turns to another. */
function isBlameAndPlea(analysis: Analysis, neighbour: Token, verb: Token): boolean {
  const blamed = dependent(analysis, neighbour.index, 'nsubj');
  return wronging.has(neighbour.lemma) && blamed !== null && blamed.upos !== 'PRON' && addressing.has(verb.lemma);
}

/** What one does with words to somebody else. */
const addressing = new Set(
  'urge call accuse demand ask appeal warn vow pledge promise challenge denounce thank'.split(' '),
);

/** `says the villagers were never asked and fears that …`: one fears, and many were asked. */
function isOfOne(analysis: Analysis, neighbour: Token, token: Token, verb: Token): boolean {
  if (token.xpos !== 'VBZ' || verb.xpos !== 'VBZ' || token.upos !== 'VERB') return false;
  const many = dependent(analysis, neighbour.index, 'nsubj');
  const isMany = many !== null && (/^NNP?S$/.test(many.xpos) || /^(?:they|we)$/.test(many.lemma));
  return isMany && !isInQuotation(analysis, verb.index, token.index);
}

/** `said the boats had left and urged Peru to act`: no boat urges. */
function isOfThing(analysis: Analysis, verb: Token): boolean {
  const subject = dependent(analysis, verb.index, 'nsubj');
  return subject?.upos === 'NOUN' && !nounOf(subject.lemma) && !namesMedium(subject);
}

const isPassive = (analysis: Analysis, verb: Token): boolean =>
  analysis.children[verb.index]!.some((at) => analysis.tokens[at]!.deprel === 'aux:pass');

const isPerfect = (analysis: Analysis, verb: Token): boolean =>
  analysis.children[verb.index]!.some(
    (at) => analysis.tokens[at]!.deprel === 'aux' && analysis.tokens[at]!.lemma === 'have',
  );

/** The verb of saying, before the clause, that a word of the clause stands under; null where there is none. */
function reportingVerb(analysis: Analysis, word: Token): Token | null {
  let at = word;
  for (let step = 0; step < 4 && at.head >= 0; step++) {
    const above = analysis.tokens[at.head]!;
    if (relation(at) === 'ccomp') {
      const hasSubject = dependent(analysis, at.index, 'nsubj') !== null;
      return hasSubject && above.index < at.index && isSpeech(above.lemma) ? above : null;
    }
    if (!/^(advcl|xcomp|conj)$/.test(relation(at))) return null;
    at = above;
  }
  return null;
}

/** Whether a quotation that opens after one word is still open at another. */
function isInQuotation(analysis: Analysis, from: number, to: number): boolean {
  let marks = 0;
  for (let at = from; at < to; at++) if (/^["“”«»]$/.test(analysis.tokens[at]!.form)) marks++;
  return marks % 2 === 1;
}

function isSpeech(lemma: string): boolean {
  const cue = cueOf('verb', lemma);
  if (!cue) return false;
  return [...cue.frames.values(), ...cue.prepositions.values()].some(({ kind }) => kind === 'speech');
}
