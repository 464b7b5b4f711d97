import { type Analysis, dependents } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { Candidate } from './candidate.js';
import { doneBy } from './makers.js';
import { bundles, isTerm } from './nominal-words.js';
import { caseOf } from './parties.js';
import { isJudgement } from './told-again.js';

/** The last token of the date in `the trilateral statement of November 2020`, or -1. */
function dateOf({ tokens, children }: Analysis, head: number): number {
  if (tokens[head + 1]?.form !== 'of') return -1;
  for (let at = head + 2; at < head + 6 && at < tokens.length; at++) {
    if (/^[12]\d{3}$/.test(tokens[at]!.form)) return children[at]!.some((child) => child > at) ? -1 : at;
    if (!/^(?:\p{Lu}\p{L}+|\d{1,2}|,)$/u.test(tokens[at]!.form)) return -1;
  }
  return -1;
}

/** ` on Mali` right behind a noun, where it is short, else nothing. */
export function topicOf(analysis: Analysis, last: number, head: number): string {
  const { tokens, text } = analysis;
  if (!/^(?:on|against|about|concerning)$/.test(tokens[last + 1]?.form ?? '')) return '';
  const hung = tokens[tokens[last + 1]!.head];
  const topic = [
    ...dependents(analysis, head, 'nmod'),
    // `left the agreement on visas`, with the phrase hung on the verb
    ...(hung?.upos === 'NOUN' && hung.deprel === 'obl' ? [hung] : []),
    ...(last > head ? dependents(analysis, last, 'nmod') : []),
  ].find(({ index }) => index > last && index < last + 6);
  // `placed the accord on ice`
  if (topic && /^(?:ice|hold)$/.test(topic.form)) return '';
  const end = topic ? Math.max(topic.end, ...dependents(analysis, topic.index, 'flat').map((word) => word.end)) : 0;
  const words = topic ? text.slice(tokens[last]!.end, end).replace(/\s+/g, ' ') : '';
  // not to the middle of a quotation
  return /[“”"]/.test(words) ? '' : words;
}

/** ` to leave the pact`, ` extending aid to refugees`, ` that bans imports` behind a bill or resolution, where it is short. */
function contentOf({ tokens, text, children }: Analysis, head: number): string | null {
  const verb = children[head]!.find(
    (child) =>
      (tokens[child]!.deprel === 'acl' && /^VBG?$/.test(tokens[child]!.xpos)) ||
      (tokens[child]!.deprel === 'acl:relcl' && tokens[child]!.xpos === 'VBZ' && tokens[head + 1]?.form === 'that'),
  );
  if (verb === undefined || verb > head + 2) return null;
  let last = verb;
  for (let at = verb + 1; at < verb + 7 && at < tokens.length; at++) {
    if (/^(?:PUNCT|SCONJ|CCONJ)$/.test(tokens[at]!.upos) || tokens[at]!.sentence !== tokens[head]!.sentence) break;
    if (tokens[at]!.lemma === 'between' || tokens[at]!.xpos === 'VBD') break;
    // not in the middle of a name
    const isPart = tokens[at]!.deprel === 'compound' && tokens[at]!.head > at;
    if (/^(?:NOUN|PROPN)$/.test(tokens[at]!.upos) && !isPart) last = at;
  }
  return last === verb ? null : text.slice(tokens[head + 1]!.start, tokens[last]!.end).replace(/\s+/g, ' ');
}

const isOfItsOwn = ({ tokens }: Analysis, head: number): boolean =>
  tokens[head + 1]?.form === 'of' && tokens[head + 2]?.xpos === 'PRP$' && tokens[head + 3]?.form === 'own';

/** A plan that nothing before it tells apart. */
const idle = /^(?:(?:new|separate|rival|proposed|controversial|latest|own) )?plan$/;

/** What a nominal instrument is called: its modifiers, its noun and its date, and for a letter to whom it goes. */
export function nominalName(analysis: Analysis, cast: Cast, candidate: Candidate): string {
  const { tokens, text } = analysis;
  let first = candidate.first;
  // what somebody calls it is no name: `what it called an unjust resolution on Darfur`
  const without = isJudgement(analysis, candidate.head) ? /^(?:DET|PRON|PUNCT|ADJ|ADV|VERB)$/ : /^(?:DET|PRON|PUNCT)$/;
  // `its own 1976 treaty`
  while (first < candidate.head && (without.test(tokens[first]!.upos) || tokens[first]!.form === 'own')) first++;
  // `left unanswered Peru's proposal`: what stands before whose it is says how it was left
  const whose = dependents(analysis, candidate.head, 'nmod:poss')[0]?.index ?? -1;
  while (first < whose && tokens[first]!.upos === 'ADJ' && tokens[first]!.head === candidate.head) first++;
  const last = Math.max(candidate.last - 1, dateOf(analysis, candidate.head));
  // `the so-called Lima plan`: a loaded word is no part of a name
  const words = text
    .slice(tokens[first]!.start, tokens[last]!.end)
    .replace(/\s+/g, ' ')
    .replace(/[“”"]/g, '')
    .replace(/^so-called (?=\S)/i, '');
  // `a draft of its own`
  const own = !words.includes(' ') && isOfItsOwn(analysis, candidate.head) ? `own ${words}` : words;
  if (candidate.kind !== 'letter') {
    // `the ninth round of sanctions against Peru`
    if (bundles.has(tokens[candidate.head]!.lemma) && tokens[candidate.head + 1]?.form === 'of') {
      const of = dependents(analysis, candidate.head, 'nmod').find(({ lemma }) => lemma === 'sanction');
      if (of && of.index < candidate.head + 5)
        return `${own}${text.slice(tokens[candidate.head]!.end, of.end)}${topicOf(analysis, of.index, of.index)}`;
    }
    const topic = topicOf(analysis, candidate.last - 1, candidate.head);
    const isNamedByTopic =
      /^(?:memorandum|moratorium)\b/.test(own) ||
      (candidate.isDefinite && /^(?:(?:\S+ )?convention|agreement|deal|pact|accord|treaty)$/.test(own));
    if (topic && isNamedByTopic) return `${own}${topic}`;
    const content = contentOf(analysis, candidate.head);
    // `a separate plan to use frozen assets`
    if (candidate.kind === 'plan' && content?.startsWith('to ') && !candidate.isDefinite && idle.test(own))
      return `plan ${content}`;
    if (own.includes(' ') && !own.startsWith('memorandum of ')) return own;
    if (/^(?:law|resolution)$/.test(candidate.kind)) {
      if (content) return `${own} ${content}`;
      if (/^ (?:against|about|concerning) /.test(topic)) return `${own}${topic}`;
    }
    // `an agreement letting troops use the base`
    const isLaying = dependents(analysis, candidate.head, 'acl').some(isTerm);
    if (content && isLaying && /^(?:treaty|agreement)$/.test(candidate.kind)) return `${own} ${content}`;
    // a bill is not of whoever vetoes it
    if (/^(?:veto|invoke)$/.test(tokens[tokens[candidate.head]!.head]?.lemma ?? '')) return `${own}${topic}`;
    const by = doneBy(analysis, cast, tokens[candidate.head]!).flatMap((maker) => {
      const nameOf = (at: number): string | undefined => {
        const id = cast.referenceAt(at)?.actor;
        return cast.actors.find((actor) => actor.id === id)?.name.replace(/^The /, 'the ');
      };
      const name = nameOf(maker);
      // `its parliament`: that of whom it is
      const [its] = name && /^(?:its|his|her|their) /i.test(name) ? dependents(analysis, maker, 'nmod:poss') : [];
      const owner = its && nameOf(its.index);
      return (owner ? name!.replace(/^\p{L}+/u, `${owner}’s`) : name) ?? [];
    });
    const [first, ...others] = by;
    if (!first) return own;
    // who brokers a deal is no party to it
    const isBrokered = dependents(analysis, candidate.head, 'acl').some(({ lemma }) => lemma === 'broker');
    const whose = `${own} ${isBrokered ? 'brokered by' : 'of'}`;
    return others.length ? `${whose} ${by.slice(0, -1).join(', ')} and ${by.at(-1)}` : `${whose} ${first}`;
  }
  // `a letter to the council`, `a letter addressed to the council`
  const sent = dependents(analysis, candidate.head, 'acl').flatMap((verb) => [
    verb,
    ...dependents(analysis, verb.index, 'conj'),
  ]);
  // `sent a letter to the council`
  const sending = tokens[candidate.head]!.deprel === 'obj' ? tokens[tokens[candidate.head]!.head]! : null;
  const addressee = [
    ...dependents(analysis, candidate.head, 'nmod'),
    ...(sending && /^(?:send|write|address|submit|deliver|hand)$/.test(sending.lemma)
      ? dependents(analysis, sending.index, 'obl').filter(({ index }) => index > candidate.head)
      : []),
    ...sent
      .filter(({ lemma }) => /^(?:address|send|write)$/.test(lemma))
      .flatMap((verb) => dependents(analysis, verb.index, 'obl')),
  ].find((word) => caseOf(analysis, word.index) === 'to');
  if (!addressee) return own;
  const { start, end } = cast.referenceAt(addressee.index) ?? addressee;
  return `${own} to ${text.slice(start, end).replace(/\s+/g, ' ')}`;
}
