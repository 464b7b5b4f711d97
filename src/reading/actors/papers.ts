import type { Token } from '../../language/index.js';
import type { Ground } from './ground.js';
import { nounOf } from './lexicon.js';
import type { ByHead } from './links.js';
import type { Scene } from './scene.js';
import type { Phrase } from './working.js';

/** What is done to nothing but what is written, agreed or said: `vetoed it`, `denied it`. */
const settling =
  /^(?:veto|ratify|sign|initial|adopt|implement|negotiate|renegotiate|repeal|amend|draft|table|co-sponsor|enact|respect|honou?r|uphold|observe|deny|confirm)$/;
/** The same through a preposition: `voted for it`, `comply with it`, `withdrew from it`. */
const keeping = /^(?:vote|comply|abide|walk|withdraw|pull|back|return|stick|adhere|accede)$/;
/** What nothing has but a paper: `recognise its conclusions`. */
const parts = /^(?:conclusion|provision|clause|wording|preamble|annex|ratification)$/;
/** Who says so of another does not mean himself: `rejected the ban, saying it violated its rights`. */
const breaching = /^(?:violate|breach|contravene|infringe)$/;

/** What is done to what others put forward. */
const answering = /^(?:reject|dismiss|accept|welcome|rebuff|spurn|decline|study|consider|shun)$/;

/**
 * `Peru would study the offer; Chile dismissed it`: whether the clause right before speaks of what somebody puts forward, and nobody is named
 * since but who answers it.
 */
function isOffered(
  { tokens, sentences }: Ground['analysis'],
  forms: readonly string[],
  head: number,
  verb: Token,
): boolean {
  const { first } = sentences[tokens[head]!.sentence]!;
  let at = verb.index - 1;
  // `; Chile`, `, but the Chilean ministry`
  while (at > first && !/^[,;]$/.test(forms[at]!) && verb.index - at < 8) at--;
  const noun = tokens[at - 1];
  return (
    /^[,;]$/.test(forms[at]!) &&
    noun?.upos === 'NOUN' &&
    (papers.test(noun.lemma) || /^(?:offer|idea|suggestion|invitation|initiative)$/.test(noun.lemma))
  );
}

/** What nobody says of himself, nor of an actor: `Peru said it was void`. */
const wanting =
  /^(?:void|illegal|unlawful|illegitimate|invalid|baseless|unfair|unjust|unacceptable|unworkable|flawed)$/;

/** What a text does, or one who adopts it by it: `It would have called on the rebels to withdraw`. */
const providing =
  /^(?:call|demand|condemn|require|impose|set|extend|establish|create|urge|oblige|allow|authori[sz]e|renew|expand|ban|lift|ease|end|mandate|request|bar|prohibit|oblige|permit|give|grant|task|order|express|recogni[sz]e|declare|affirm|deplore|endorse|stress)$/;
const drafts = /^(?:draft|resolution|text|bill|motion|amendment|measure|proposal|document)$/;
const voting = /^(?:vote|veto|adopt|reject|fail|abstain|block|defeat)$/;

/** `Russia vetoed the draft. It would have demanded a truce`: what the draft would have done. */
function isUnadopted({ tokens, sentences, children }: Ground['analysis'], head: number, verb: Token): boolean {
  const { sentence } = tokens[head]!;
  if (head !== sentences[sentence]!.first || !providing.test(verb.lemma)) return false;
  const helpers = children[verb.index]!.filter((child) => tokens[child]!.deprel === 'aux');
  if (!['would', 'have'].every((form) => helpers.some((at) => tokens[at]!.form === form))) return false;
  let isOfDraft = false;
  let isVoted = false;
  for (let at = sentences[Math.max(0, sentence - 3)]!.first; at < head; at++) {
    isOfDraft ||= drafts.test(tokens[at]!.lemma);
    isVoted ||= voting.test(tokens[at]!.lemma);
  }
  return isOfDraft && isVoted;
}

const papers =
  /^(?:resolution|treaty|agreement|accord|pact|convention|protocol|charter|statement|communique|communiqué|declaration|draft|text|bill|law|ruling|judgment|verdict|report|letter|memorandum|document|plan|deal|decree|article|clause|paragraph|provision|amendment|measure|motion|proposal|order|statute|constitution|note|memo)$/;

/** `The resolution keeps the embargo, and it asks states to report`: what is written is what the clause joined to it goes on about. */
function isOfPaperBefore({ tokens, children }: Ground['analysis'], head: number, verb: Token, byHead: ByHead): boolean {
  if (verb.deprel !== 'conj' || verb.head < 0 || verb.head > head) return false;
  if (!/^(?:and|but|while|yet|nor|;|,)$/.test(tokens[head - 1]?.form ?? '')) return false;
  const subject = children[verb.head]!.find((child) => /^nsubj/.test(tokens[child]!.deprel));
  return subject !== undefined && papers.test(tokens[subject]!.lemma) && !byHead[subject]?.entity;
}

/** Whether `it` means something written or agreed, and so no actor, whoever has been named before it. */
export function isOfPaper({ ground: { analysis, forms }, byHead }: Scene, { head, role }: Phrase): boolean {
  const { tokens, children } = analysis;
  const verb = tokens[tokens[head]!.head];
  if (/^its$/i.test(forms[head]!)) return parts.test(verb?.lemma ?? '');
  if (!/^it$/i.test(forms[head]!)) return false;
  // `In it Peru called on Chile to leave.`: in the letter
  if (forms[head - 1] === 'In') return true;
  if (role === 'subject' && verb?.upos === 'ADJ') return wanting.test(verb.lemma);
  if (verb?.upos !== 'VERB') return false;
  if (role === 'object' && answering.test(verb.lemma) && isOffered(analysis, forms, head, verb)) return true;
  if (role === 'object') return settling.test(verb.lemma) || (verb.lemma === 'call' && isCalledThing(analysis, verb));
  if (role === 'subject' && (isUnadopted(analysis, head, verb) || isOfPaperBefore(analysis, head, verb, byHead)))
    return true;
  if (role === 'subject') return breaching.test(verb.lemma) && isSaidWith(analysis, verb);
  const cases = children[head]!.filter((child) => tokens[child]!.deprel === 'case');
  return keeping.test(verb.lemma) && cases.some((at) => /^(?:for|against|with|by|from|of|to)$/.test(tokens[at]!.form));
}

/** `called it a surrender`, `called it unfair`: no actor is that. */
function isCalledThing({ tokens, children }: Ground['analysis'], { index }: Token): boolean {
  const what = children[index]!.map((child) => tokens[child]!).find(
    (word) => word.index > index && /^(?:xcomp|ccomp)$/.test(word.deprel),
  );
  return what !== undefined && (what.upos === 'ADJ' || (what.upos === 'NOUN' && !nounOf(what.lemma)));
}

/** `rejected the ban, saying it violated …`: said with the verb before it, of what that is about. */
function isSaidWith({ tokens }: Ground['analysis'], { deprel, head }: Token): boolean {
  const said = deprel === 'ccomp' ? tokens[head]! : null;
  return said?.deprel === 'advcl' && said.xpos === 'VBG' && /^(?:say|argue|claim|insist|note)$/.test(said.lemma);
}
