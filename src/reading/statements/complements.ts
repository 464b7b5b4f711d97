import type { Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';
import { endOfReport } from './clause.js';
import { allowsObject, type CueClass } from './cues.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree, trim } from './grammar.js';

/** "pressed the envoy to leave": the infinitive that the parser hung on the object, or on the verb as an adverbial. */
export function infinitiveAfter(g: Grammar, verb: number, object: Token): Token | null {
  for (const word of [verb, object.index])
    for (const at of g.analysis.children[word]!) {
      const token = g.analysis.tokens[at]!;
      if (at > object.index && /^(advcl|acl)/.test(token.deprel) && child(g, at, 'mark')?.lemma === 'to') return token;
    }
  return null;
}

/** "vowed last month to leave": behind words of time the parser takes what is vowed for a purpose. */
export function infinitiveOverTime(g: Grammar, cue: Range & { head: number }): Token | null {
  const { tokens } = g.analysis;
  let next = cue.last;
  for (const at of g.analysis.children[cue.head]!) {
    if (at < cue.last || g.edges.left[at] !== next) continue;
    const token = tokens[at]!;
    if (token.deprel === 'advcl') return next > cue.last && child(g, at, 'mark')?.lemma === 'to' ? token : null;
    if (!isCalendar(token) && token.deprel !== 'obl:unmarked' && token.upos !== 'ADV') return null;
    next = g.edges.right[at]!;
  }
  return null;
}

/** "described winning the vote as a feat": the parser takes the gerund right behind the verb for a circumstance. */
export function gerundAfter(g: Grammar, cue: Range & { head: number }): Token | null {
  const gerund = g.analysis.tokens[cue.last];
  if (gerund?.xpos !== 'VBG' || gerund.head !== cue.head || !/^(?:advcl|acl)$/.test(gerund.deprel)) return null;
  return child(g, gerund.index, 'obj', 'obl') && !child(g, gerund.index, 'mark', 'nsubj') ? gerund : null;
}

/** "said about half of the loss will be paid": the subject of the clause that the parser hangs on the verb of saying. */
export function bareOblique(g: Grammar, cue: Range & { head: number }): Token | null {
  for (const at of g.analysis.children[cue.head]!) {
    const token = g.analysis.tokens[at]!;
    if (g.edges.left[at] === cue.last && token.deprel === 'obl' && !child(g, at, 'case')) return token;
  }
  return null;
}

/** "derided and insulted the envoy": the object of the verb joined to this one right behind it. */
export function sharedObject(g: Grammar, cue: Range & { head: number }): Token | null {
  const { tokens } = g.analysis;
  if (tokens[cue.last]?.upos !== 'CCONJ') return null;
  if (child(g, cue.head, 'ccomp', 'xcomp', 'obl', 'advcl', 'iobj')) return null;
  const other = g.analysis.children[cue.head]!.find((at) => tokens[at]!.deprel === 'conj');
  if (other === undefined || tokens[other]!.upos !== 'VERB' || g.edges.left[other] !== cue.last) return null;
  return child(g, other, 'nsubj', 'aux') ? null : child(g, other, 'obj');
}

/** "an issue that was raised by the envoy": what is said of a noun may be said of it in the passive by whoever does it. */
export function isDoneBySomebody(g: Grammar, verb: Token, subject: Token, objectClass: CueClass | undefined): boolean {
  const named = /^W/.test(subject.xpos) && verb.head >= 0 ? g.analysis.tokens[verb.head]! : subject;
  return (
    objectClass !== undefined && child(g, verb.index, 'obl:agent') !== null && allowsObject(objectClass, named.lemma)
  );
}

/** The second of two objects, as the parser gives them to verbs of calling; else the only one. */
export function lastObject(g: Grammar, verb: number, object: Token): Token {
  let last = object;
  for (const at of g.analysis.children[verb]!)
    if (g.analysis.tokens[at]!.deprel === 'obj') last = g.analysis.tokens[at]!;
  return last;
}

/**
 * "Peru has argued, and Chile agrees, {that it failed}", "Experts say and many fear {that it failed}": the clause behind a joined verb
 * that belongs to both.
 */
export function sharedClause(g: Grammar, verb: Token): Range | null {
  const { tokens } = g.analysis;
  const next = tokens[verb.index + 1];
  const isJoinedAtOnce = next?.upos === 'CCONJ' && tokens[next.head]?.head === verb.index;
  if (!(next?.form === ',' || isJoinedAtOnce) || child(g, verb.index, 'ccomp', 'xcomp', 'csubj', 'obj')) return null;
  for (const at of g.analysis.children[verb.index]!) {
    const joined = tokens[at]!;
    if (at < verb.index || joined.deprel !== 'conj' || !child(g, at, 'cc') || !child(g, at, 'nsubj')) continue;
    const clause = child(g, at, 'ccomp');
    if (!clause || clause.index < at) continue;
    const range = subtree(g, clause.index);
    const isShared = tokens[range.first - 1]!.form === ',' || (isJoinedAtOnce && range.first === at + 1);
    if (tokens[range.first]!.lemma === 'that' && isShared) return range;
    if (tokens[range.first]!.form === ',' && tokens[range.first + 1]!.lemma === 'that') return range;
  }
  return null;
}

/** "claimed at one point, a guard left the gate": behind when or where it is said, the clause that the parser sets beside its verb. */
export function clauseBehindOccasion(g: Grammar, cue: Range & { head: number }): Range | null {
  const { tokens, sentences } = g.analysis;
  if (tokens[cue.last]?.upos !== 'ADP' || child(g, cue.head, 'ccomp', 'xcomp', 'obj', 'conj')) return null;
  const beside = g.analysis.children[cue.head]!.find((at) => at > cue.last && tokens[at]!.deprel === 'parataxis');
  const subject = beside === undefined ? null : child(g, beside, 'nsubj');
  if (beside === undefined || !subject || subject.index > beside || !child(g, beside, 'obj', 'iobj', 'obl', 'ccomp'))
    return null;
  const comma = g.edges.left[subject.index]! - 1;
  if (tokens[comma]?.form !== ',' || comma - cue.last > 6 || g.quotationAt[comma + 1]! >= 0) return null;
  if (tokens.slice(cue.last, comma).some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT'))
    return null;
  return { first: comma + 1, last: sentences[tokens[cue.head]!.sentence]!.last };
}

/** "demanding that the flag, which bears a star, be removed": what the word `that` right behind a verb opens, whatever the tree makes of it. */
export function behindThat(g: Grammar, cue: Range & { head: number }): Range | null {
  const that = g.analysis.tokens[cue.last];
  const end = endOfReport(g, cue.head);
  const last = end > cue.last + 3 ? end : g.analysis.sentences[g.analysis.tokens[cue.head]!.sentence]!.last;
  return that?.form === 'that' && that.xpos === 'IN' && last > cue.last + 3 ? { first: cue.last, last } : null;
}

/** "wrote on X: The talks are over": what stands behind a colon, nothing but where and when before it, to the end of its sentence. */
export function clauseBehindColon(g: Grammar, cue: Range & { head: number }): Range | null {
  const { tokens, sentences } = g.analysis;
  const { last } = sentences[tokens[cue.head]!.sentence]!;
  let colon = cue.last;
  while (colon < Math.min(last, cue.last + 10) && tokens[colon]!.form !== ':') {
    // "on Saturday, April 25: …"
    const isInDate = tokens[colon]!.form === ',' && isCalendar(tokens[colon - 1]!);
    if (!isInDate && !/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(tokens[colon]!.upos)) return null;
    colon++;
  }
  // "went further: …" tells what somebody did, "the saying goes: …" what is said
  if (tokens[cue.head]!.lemma === 'go' && colon > cue.last) return null;
  if (tokens[colon]?.form !== ':' || colon > last - 3 || g.quotationAt[colon + 1]! >= 0) return null;
  const clause = g.analysis.children[cue.head]!.find((at) => at > colon && tokens[at]!.deprel === 'parataxis');
  return clause === undefined ? null : trim(g, { first: colon + 1, last });
}
