import { type Amendment, type Analysis, dependent, isUnder, rehang, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { cueOf } from './cues.js';
import { firstWord } from './stretch.js';

/**
 * Hangs a participle of saying that is set off by a comma or a dash on whoever goes on speaking, where the parser hangs it on what
 * is spoken of: on the speaker right before it (`The plan failed, the envoy recalled, adding that …`), on the subject of the verb
 * of saying or judging above (`attacked Lind, with whom he had clashed, calling him a liar`; `said things would be settled, referring
 * to the vote`), and on the verb beside it where what it says was taken for the main clause (`said Lind, adding that investors had left`).
 */
export function mendSetOffParticiples(analysis: Analysis): Analysis {
  return mendWhere(mendWhere(analysis, ofSpeaker), besideParticiple);
}

/** Amends a tree where `find` finds something to amend at a participle. */
function mendWhere(analysis: Analysis, find: (analysis: Analysis, token: Token) => Changes): Analysis {
  const changes = new Map<number, Amendment>();
  for (const token of analysis.tokens) {
    if (token.xpos !== 'VBG' || token.head < 0 || dependent(analysis, token.index, 'nsubj', 'aux', 'cop')) continue;
    const change = find(analysis, token);
    if (change?.every(([index]) => !changes.has(index))) for (const [index, what] of change) changes.set(index, what);
  }
  return rehang(analysis, changes);
}

type Changes = [number, Amendment][] | null;

/** A set-off participle of saying and whoever it is that says it. */
function ofSpeaker(analysis: Analysis, token: Token): Changes {
  if (!(speaks(token) || goingOn.test(token.lemma)) || notSaid.test(token.lemma)) return null;
  if (!isSetOff(analysis, token)) return null;
  return (
    ofItsOwnClause(analysis, token) ??
    ofItsOwnObject(analysis, token) ??
    ofInsertedSpeaker(analysis, token) ??
    ofSpeakerAbove(analysis, token) ??
    // `decided not to run, joking that …`
    (token.deprel === 'xcomp' ? [[token.index, { deprel: 'advcl' }]] : null)
  );
}

const speaks = ({ lemma, upos }: Token): boolean => upos === 'VERB' && cueOf('verb', lemma)?.kind === 'speech';

/** Whether a mark stands before a participle, or before the adverbs that open it. */
function isSetOff({ tokens }: Analysis, token: Token): boolean {
  let at = token.index - 1;
  while (at > 0 && tokens[at]!.upos === 'ADV' && tokens[at]!.head === token.index) at--;
  return /^(?:,|-+|–|—)$/.test(tokens[at]?.form ?? '');
}

/** `…, adding that investors had left`: the clause that has the participle for a part of it is what the participle says. */
function ofItsOwnClause(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const clause = tokens[token.head]!;
  if (clause.index < token.index || !/^(?:advcl|csubj)$/.test(token.deprel)) return null;
  if (!/^(?:ccomp|parataxis|conj)$/.test(clause.deprel)) return null;
  let verb = tokens[clause.head]!;
  // `said he was ready, adding that …`
  for (let step = 0; step < 4 && verb.head >= 0 && !speaks(verb); step++) verb = tokens[verb.head]!;
  if (verb.index > token.index || !isSaid(verb) || !dependent(analysis, verb.index, 'nsubj')) return null;
  const that = tokens[token.index + 1];
  const subject = dependent(analysis, clause.index, 'nsubj', 'nsubj:pass', 'expl');
  if (that?.form !== 'that' || !subject || subject.index < token.index) return null;
  if (children[clause.index]!.some((at) => at < token.index && tokens[at]!.upos !== 'PUNCT')) return null;
  return [
    [token.index, { head: verb.index, deprel: 'advcl' }],
    [that.index, { head: clause.index, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' }],
    [clause.index, { head: token.index, deprel: 'ccomp' }],
  ];
}

/** `spoke of his plans, warning farmers that …`: whom somebody warns is no second thing beside the plans. */
function ofItsOwnObject(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const noun = tokens[token.head]!;
  if (
    !/^(?:acl|amod|compound)$/.test(token.deprel) ||
    noun.index < token.index ||
    noun.deprel !== 'conj' ||
    noun.head < 0
  )
    return null;
  const before = tokens[noun.head]!;
  if (!/^(?:NOUN|PROPN)$/.test(before.upos) || !takesHearer(token) || firstWord(analysis, noun.index) !== token.index)
    return null;
  if (dependent(analysis, noun.index, 'cc')) return null;
  const verb = tokens[before.head];
  if (verb?.upos !== 'VERB' || verb.index > before.index) return null;
  const changes: Changes = [
    [token.index, { head: verb.index, deprel: 'advcl' }],
    [noun.index, { head: token.index, deprel: 'obj' }],
  ];
  const clause = children
    .flat()
    .find(
      (at) =>
        at > noun.index &&
        /^acl$/.test(tokens[at]!.deprel) &&
        dependent(analysis, at, 'mark')?.form === 'that' &&
        isUnder(analysis, at, noun.index),
    );
  if (clause !== undefined) changes.push([clause, { head: token.index, deprel: 'ccomp' }]);
  return changes;
}

/** Verbs of speech that name whom one speaks to or of: `warn farmers`, `accuse Peru`. */
const takesHearer = ({ lemma }: Token): boolean => {
  const frames = cueOf('verb', lemma)?.frames;
  return frames !== undefined && (frames.has('obj-to') || frames.has('obj') || frames.has('that'));
};

/** `…, warning that they would come and implying that they had`: what goes on in -ing goes on from what began so. */
function besideParticiple(analysis: Analysis, token: Token): Changes {
  const { tokens } = analysis;
  if (token.deprel !== 'conj' || !dependent(analysis, token.index, 'cc') || !isSaid(token)) return null;
  const verb = tokens[token.head]!;
  if (verb.index > token.index || verb.xpos === 'VBG' || !dependent(analysis, verb.index, 'nsubj', 'nsubj:pass', 'aux'))
    return null;
  for (let at = verb.head, step = 0; at >= 0 && step < 4; at = tokens[at]!.head, step++) {
    const above = tokens[at]!;
    if (above.xpos === 'VBG' && above.index < token.index && isSetOff(analysis, above))
      return [[token.index, { head: at }]];
  }
  return null;
}

/** `The plan failed, the envoy recalled, adding that …`: the speaker who was put in right before it. */
function ofInsertedSpeaker(analysis: Analysis, token: Token): Changes {
  const { tokens } = analysis;
  const first = firstWord(analysis, token.index);
  const verb = tokens[first - 2];
  if (tokens[first - 1]?.form !== ',' || !verb || !/^VB[DZP]$/.test(verb.xpos) || !speaks(verb)) return null;
  const subject = dependent(analysis, verb.index, 'nsubj');
  if (!subject || subject.index > verb.index || token.head === verb.index) return null;
  if (tokens[firstWord(analysis, subject.index) - 1]?.form !== ',' || isUnder(analysis, verb.index, token.index))
    return null;
  return [[token.index, { head: verb.index, deprel: 'advcl' }]];
}

/** Participles with which whoever speaks goes on, or says what he means. */
const goingOn = /^(?:add|note|refer|point|stress|emphasi[sz]e|imply|allude|concede|caution)$/;

/** Words in -ing that are more often prepositions, or tell what a thing does. */
const notSaid =
  /^(?:consider|show|raise|address|determine|choose|include|reflect|stand|allow|put|offer|set|take|give|leave|open|lead|draw|meet|help|pay|bring|signal|force|prompt|pit|cast)$/;

/** `attacked Lind, with whom he had clashed, calling him a liar`: whose verb is one of saying or judging, over a clause that says nothing. */
function ofSpeakerAbove(analysis: Analysis, token: Token): Changes {
  const { tokens } = analysis;
  const lower = clauseOver(analysis, token.index);
  if (!lower || lower.index > token.index || lower.head < 0 || says(analysis, lower)) return null;
  const mark = dependent(analysis, lower.index, 'mark');
  if (lower.deprel === 'advcl' && !/^(?:after|before|until|once|if|whether|why)$/.test(mark?.lemma ?? 'why'))
    return null;
  if (!/^(?:ccomp|advcl|acl|acl:relcl|advcl:relcl)$/.test(lower.deprel)) return null;
  let upper: Token | null = tokens[lower.head]!;
  for (let step = 0; upper && step < 5 && !(isSaid(upper) && dependent(analysis, upper.index, 'nsubj')); step++)
    upper = upper.head < 0 ? null : tokens[upper.head]!;
  if (!upper || !isSaid(upper) || upper.index > lower.index) return null;
  const subject = dependent(analysis, upper.index, 'nsubj');
  if (!subject || subject.index > upper.index || !canSpeak(subject)) return null;
  // `said Peru had left the room, calling the vote a farce`: whoever acts in what is said may be who speaks
  const actor = dependent(analysis, lower.index, 'nsubj');
  const isOther =
    actor && canSpeak(actor) && (lower.deprel === 'ccomp' || actor.upos !== 'PRON' || actor.form === 'who');
  return isOther && !goingOn.test(token.lemma) ? null : [[token.index, { head: upper.index, deprel: 'advcl' }]];
}

/** The clause with a subject of its own in which a participle stands. */
function clauseOver(analysis: Analysis, participle: number): Token | null {
  const { tokens } = analysis;
  for (let at = tokens[participle]!.head, step = 0; at >= 0 && step < 5; at = tokens[at]!.head, step++)
    if (dependent(analysis, at, 'nsubj', 'nsubj:pass')) return tokens[at]!;
  return null;
}

/** Whether somebody says something in a clause: not where he did not speak, nor where something was settled. */
function says(analysis: Analysis, verb: Token): boolean {
  if (!speaks(verb) || verb.lemma === 'speak') return false;
  const subject = dependent(analysis, verb.index, 'nsubj');
  const isDenied = analysis.children[verb.index]!.some((at) =>
    /^(?:not|n't|n’t|never)$/.test(analysis.tokens[at]!.form),
  );
  return subject !== null && canSpeak(subject) && !isDenied;
}

/** Whether a verb is one by which something is said, felt or judged. */
const isSaid = ({ lemma, upos, form }: Token): boolean => upos === 'VERB' && cueOf('verb', lemma, form) !== null;

/** Whether a subject is somebody: a name, a pronoun for people, a noun for them. */
const canSpeak = ({ upos, lemma, form }: Token): boolean =>
  upos === 'PROPN' || /^(?:he|she|they|we|I|who)$/i.test(form) || (upos === 'NOUN' && nounOf(lemma) !== null);
