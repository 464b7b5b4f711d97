import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { childOf, prepositionOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** Nouns for words that somebody sends or gives. */
const words =
  /^(?:signal|promise|assurance|word|statement|pledge|announcement|claim|assertion|warning|threat|indication|hint|complaint|guarantee|commitment|declaration|admission|denial|acknowledg(?:e)?ment|confirmation|message|vow|undertaking|insistence|allegation|accusation)$/;

/** `signals from Peru that it wants talks`, `Chile's promise that it would leave`: whoever sends the words speaks in them of himself. */
export function senderOf({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children } = ground.analysis;
  const verb = phrase.role === 'subject' ? tokens[tokens[phrase.head]!.head] : undefined;
  // `signals from Peru that it …`, whatever the tree hangs them on
  const beside = ground.forms[phrase.head - 1] === 'that' ? byHead[phrase.head - 2] : undefined;
  if (beside?.form === 'name' && beside.entity && beside.to === phrase.head - 1) {
    const from = /^the$/.test(ground.forms[beside.from - 1] ?? '') ? beside.from - 2 : beside.from - 1;
    const isSender = /^(?:from|by)$/.test(ground.forms[from] ?? '') && words.test(tokens[from - 1]?.lemma ?? '');
    if (isSender && suits(phrase, beside, settled(beside.entity), to)) return settled(beside.entity);
  }
  if (!verb || !/^(?:acl|ccomp)/.test(verb.deprel) || verb.head < 0 || verb.head > phrase.head) return null;
  const noun = tokens[verb.head]!;
  if (noun.upos !== 'NOUN' || !words.test(noun.lemma)) return null;
  if (!children[verb.index]!.some((child) => tokens[child]!.form === 'that' && tokens[child]!.deprel === 'mark'))
    return null;
  const owner = childOf(ground.analysis, noun.index, 'nmod:poss');
  const senders = children[noun.index]!.filter(
    (child) => child > noun.index && child < phrase.head && /^(?:from|by)$/.test(prepositionOf(ground.analysis, child)),
  );
  for (const at of owner >= 0 ? [owner, ...senders] : senders) {
    const sender = byHead[at];
    const entity = sender?.entity && settled(sender.entity);
    if (entity && suits(phrase, sender, entity, to)) return entity;
  }
  return null;
}

/** Verbs by which one is made or left to do something with what is his own. */
const making = /^(?:force|order|compel|allow|enable|permit|oblige|prompt|pressure|coerce|require)$/;

/** `forced Huamani to withdraw his army`: whoever is made to do it, with what is his. */
export function whoeverIsMade({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens } = ground.analysis;
  const { deprel, head: noun } = tokens[phrase.head]!;
  if (deprel !== 'nmod:poss' || noun < 0 || tokens[noun]!.deprel !== 'obj') return null;
  const verb = tokens[tokens[noun]!.head]!;
  if (verb.deprel !== 'xcomp' || verb.head < 0 || !making.test(tokens[verb.head]!.lemma)) return null;
  const object = childOf(ground.analysis, verb.head, 'obj');
  const made = object > verb.head && object < verb.index ? byHead[object] : undefined;
  const entity = made?.entity && settled(made.entity);
  return entity && suits(phrase, made, entity, to) ? entity : null;
}

/** What is done to somebody for what he did. */
const answering =
  /^(?:fine|ban|suspend|sanction|punish|thank|praise|congratulate|condemn|criticise|criticize|blame|reward|remove|delist|lift|ease|free|release|pardon|jail|arrest|detain|sentence|convict|sack|dismiss|freeze|blacklist|sue|deport|oust|exclude|boycott|isolate|expel|unfreeze|rebuke|censure|outlaw|designate|prosecute|impose|reprimand|forgive|cut|halt)$/;
/** By which the one who does so comes to it: `suspended aid to Peru after it found that a coup had taken place`. */
const judging =
  /^(?:determine|conclude|decide|find|say|announce|see|learn|accuse|consider|review|declare|receive|discover|hear|realise|realize|come|become|take|investigate|win|lose|study|weigh|obtain|get|establish|believe|fear|feel)$/;
const answered = /^(?:after|because|since|when|once|as|unless|until)$/;

/**
 * `fined the bank after it broke the ban`, `suspended aid to Peru after it expelled an envoy`: what somebody is punished, freed or thanked
 * after is what he did himself.
 */
export function answeredFor({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { tokens, children } = ground.analysis;
  if (phrase.role !== 'subject' || phrase.quotation >= 0) return null;
  const deed = tokens[tokens[phrase.head]!.head];
  if (deed?.deprel !== 'advcl' || deed.head < 0 || deed.head > phrase.head || judging.test(deed.lemma)) return null;
  if (!answered.test(ground.forms[phrase.head - 1] ?? '') || tokens[phrase.head]!.deprel !== 'nsubj') return null;
  const answer = tokens[deed.head]!;
  if (answer.upos !== 'VERB' || !answering.test(answer.lemma)) return null;
  const object = children[answer.index]!.find((c) => /^(?:obj|nsubj:pass)$/.test(tokens[c]!.deprel) && c < phrase.head);
  if (object === undefined) return null;
  const against = [...children[object]!, ...children[answer.index]!].filter(
    (c) => c > object && c < phrase.head && /^(?:on|to|against|from|with|for)$/.test(prepositionOf(ground.analysis, c)),
  );
  for (const at of [object, ...against]) {
    const other = byHead[at];
    const entity = other?.entity && settled(other.entity);
    if (entity && suits(phrase, other, entity, to)) return entity;
  }
  return null;
}
