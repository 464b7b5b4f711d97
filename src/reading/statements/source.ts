import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { leadOver } from '../enumerations.js';
import { isCalendar } from './calendar.js';
import { ledInto, mindedAbove } from './control.js';
import { isConveyed, isMadeKnown } from './conveyed.js';
import { cueOf } from './cues.js';
import { child, type Grammar, isPassive, subtree, trim } from './grammar.js';
import { namesMedium } from './medium.js';
import { isOfNobody } from './nearest-source.js';
import { verbOfOnesOwn } from './ones-own.js';
import { phrase, possessor, type Source, withoutCase } from './phrase.js';
import { actorOfScene } from './scenes.js';

/**
 * Who the subject of a verb, adjective or participle is: its own subject, else that of the clause it depends on
 * (coordination, control, participles), else the noun it modifies. Null where the text names nobody.
 */
export function sourceOf(g: Grammar, cue: number): Source | null {
  const { tokens } = g.analysis;
  let at = cue;
  let isJoined = false;
  // "urged the court to act, citing the law": behind a comma whoever asks goes on
  const goesOn = tokens[cue]!.deprel === 'advcl' && tokens[cue]!.xpos === 'VBG' && tokens[cue - 1]?.form === ',';
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at]!;
    const subject = subjectOf(g, at);
    const cleft = subject && cleftOf(g, at, subject);
    if (cleft) return cleft;
    // "There is time for Peru to act, even after praising Chile": what there is does nothing
    if (at !== cue && child(g, at, 'expl')?.lemma === 'there') {
      const open = g.analysis.children[at]!.find((below) => below < cue && tokens[below]!.xpos === 'VB');
      const doer = open === undefined ? null : child(g, open, 'nsubj');
      if (doer && doer.index < open! && doer.xpos !== 'EX') return phrase(g, doer.index);
    }
    if (at === cue && isMadeKnown(g, at)) {
      at = token.head;
      continue;
    }
    if (at === cue && isPassive(g, at)) {
      const agent = child(g, at, 'obl:agent');
      return agent ? withoutCase(g, agent.index) : authorOf(g, at);
    }
    // "it seems to suggest": nobody, but "it denied the raid and said …", "it left and said …" is somebody
    const isNobody = subject?.lemma === 'it' && at !== cue && !isSpeech(g, at) && !(isJoined && isSpeech(g, cue));
    if (subject) return isNobody ? null : phrase(g, subject.index);
    if (child(g, at, 'csubj')) return null;
    const expletive = child(g, at, 'expl');
    if (expletive) return at === cue && isSpeech(g, at) && expletive.index < at ? phrase(g, expletive.index) : null;
    // `1. Welcomed the truce` under `The Ministers:`
    if (token.head < 0) return leadOver(g.analysis, at);
    switch (relation(token)) {
      case 'xcomp': {
        // "leaving many to wonder": who is left is who wonders
        const inScene = actorOfScene(g, at);
        if (inScene >= 0) return phrase(g, inScene);
        const left = !goesOn && leaving.has(tokens[token.head]!.lemma) ? child(g, token.head, 'obj', 'iobj') : null;
        if (left && left.index > token.head && left.index < at) return phrase(g, left.index);
        at = token.head;
        break;
      }
      case 'conj':
      case 'parataxis':
        isJoined = relation(token) === 'conj';
        at = token.head;
        break;
      case 'advcl': {
        // "after saying …, he left" has its source in the clause above, "if X says" its own subject
        if (token.xpos !== 'VBG' && token.xpos !== 'VBN' && token.upos !== 'ADJ' && token.upos !== 'VERB') return null;
        if (isConveyed(g, at) && !isPassive(g, token.head)) {
          const conveyed = child(g, token.head, 'obj', 'iobj');
          if (conveyed) return phrase(g, conveyed.index);
        }
        if (isPutTo(g, at)) return null;
        // "sent an envoy to ask whether …": whoever is sent or driven asks
        const sent = token.xpos === 'VB' ? sentTo(g, at) : null;
        if (sent) return phrase(g, sent.index);
        // "Assured by Peru that it would come, Chile agreed": whoever tells it, not whoever is told
        const teller = at === cue && token.xpos === 'VBN' ? child(g, at, 'obl:agent') : null;
        if (teller) return withoutCase(g, teller.index);
        const doer = doerOf(g, at) ?? ledInto(g, at);
        if (doer) return withoutCase(g, doer.index);
        const above = mindedAbove(g, at);
        at = above < 0 ? token.head : above;
        break;
      }
      case 'acl':
        if (verbOfOnesOwn(g, at) >= 0) {
          at = verbOfOnesOwn(g, at);
          break;
        }
        // "in addition to saying …, Peru …": whoever does the other thing too
        if (token.xpos === 'VBG' && tokens[token.head]!.lemma === 'addition') {
          at = tokens[token.head]!.head;
          if (at < 0) return null;
          break;
        }
        // "time for Peru to praise": whom the noun is for
        if (token.xpos === 'VB') {
          const doer = doerBehindFor(g, at);
          if (doer) return withoutCase(g, doer.index);
          if (child(g, token.head, 'cop') && isOfNobody(g, token.head)) return possessor(g, token.head);
        }
        if (token.deprel === 'acl:relcl') return namedAmong(g, token.head) ?? phraseBefore(g, token.head, at);
        if (token.xpos === 'VBG' && isSetOff(g, at)) {
          at = tokens[token.head]!.head;
          break;
        }
        if (token.xpos === 'VBG') return namedAmong(g, token.head) ?? phraseBefore(g, token.head, at);
        return participleSource(g, token.head, at);
      case 'amod':
        return phrase(g, token.head);
      default:
        return null;
    }
  }
  return null;
}

/** `was condemned in a joint statement by Peru and Chile`: whose the medium is in which something is done with words. */
function authorOf(g: Grammar, verb: number): Source | null {
  const medium = g.analysis.children[verb]!.find(
    (at) =>
      at > verb &&
      namesMedium(g.analysis.tokens[at]!) &&
      relation(g.analysis.tokens[at]!) === 'obl' &&
      child(g, at, 'case')?.lemma === 'in',
  );
  return medium === undefined ? null : possessor(g, medium);
}

/** `It was Peru that proposed the talks`: whom a cleft sentence names is who does it. */
function cleftOf(g: Grammar, verb: number, subject: Token): Source | null {
  const { tokens } = g.analysis;
  const { deprel, head } = tokens[verb]!;
  if (!/^(?:advcl|acl):relcl$/.test(deprel) || head < 0 || head > subject.index) return null;
  if (!/^(?:that|who|which)$/i.test(subject.form) || !child(g, head, 'cop')) return null;
  const it = child(g, head, 'expl', 'nsubj');
  if (it?.lemma !== 'it' || it.index > head || !/^(?:PROPN|NOUN)$/.test(tokens[head]!.upos)) return null;
  const whole = phrase(g, head);
  const copula = child(g, head, 'cop')!;
  return { head, ...trim(g, { first: Math.max(whole.first, copula.index + 1), last: g.edges.left[verb]! }) };
}

/** Verbs whose object is to do what an infinitive tells. */
const sending = /^(?:send|dispatch|drive|prompt|lobby|press|pressure|leave|lead|force|push)$/;

const several = /^(?:they|he|she|we|thousand|hundred|dozen|country|state|nation)$/;

/** `sent an envoy to ask whether …`: who is sent, where the parser hangs the infinitive on the sender's verb. */
function sentTo(g: Grammar, infinitive: number): Token | null {
  const { tokens } = g.analysis;
  const verb = tokens[tokens[infinitive]!.head]!;
  if (!sending.test(verb.lemma) || verb.index > infinitive || child(g, infinitive, 'mark')?.lemma !== 'to') return null;
  const object = child(g, verb.index, 'obj');
  if (!object || object.index < verb.index || object.index > infinitive) return null;
  return nounOf(object.lemma) || object.upos === 'PROPN' || several.test(object.lemma) ? object : null;
}

/** `said when asked about it`: whoever is asked asks nothing. */
function isPutTo(g: Grammar, at: number): boolean {
  const { lemma, xpos } = g.analysis.tokens[at]!;
  if (!/^VB[DN]$/.test(xpos) || !/^(?:ask|press|question|quiz|challenge|tell|inform|remind)$/.test(lemma)) return false;
  return /^(?:when|if|once)$/.test(child(g, at, 'advmod', 'mark')?.lemma ?? '');
}

/** "accused Peru of refusing talks": the object before `of`, whose deed the gerund is. */
function doerOf(g: Grammar, gerund: number): Token | null {
  const { tokens } = g.analysis;
  const { head, xpos } = tokens[gerund]!;
  const mark = child(g, gerund, 'mark', 'case');
  const inScene = actorOfScene(g, gerund);
  if (inScene >= 0) return tokens[inScene]!;
  const beside = xpos === 'VBG' && head >= 0 && !mark ? besideVerb(g, gerund, head) : null;
  if (beside) return beside;
  // "with some polls indicating": the parser may set both under the participle
  if (xpos === 'VBG' && mark?.lemma === 'with') {
    const own = g.analysis.children[gerund]!.find(
      (at) => at > mark.index && at < gerund && tokens[at]!.deprel === 'obl' && !child(g, at, 'case'),
    );
    if (own !== undefined) return tokens[own]!;
  }
  // "charged the inspectors with verifying": who is to do it
  const isTasked = mark?.lemma === 'with' && /^(?:charge|task|entrust)$/.test(tokens[head]?.lemma ?? '');
  if (xpos !== 'VBG' || head < 0 || !(mark?.lemma === 'of' || isTasked) || mark!.index < head) return null;
  const object = child(g, head, 'obj', 'iobj');
  return object && object.index > head && object.index < mark!.index ? object : null;
}

/** "Peru objected, with its envoy arguing that": whoever `with` names right before the participle. */
function besideVerb(g: Grammar, gerund: number, verb: number): Token | null {
  const { tokens } = g.analysis;
  const isSetOff = tokens[gerund - 1]?.form === ',';
  for (const at of g.analysis.children[verb]!) {
    if (at > gerund || tokens[at]!.deprel !== 'obl') continue;
    const along = child(g, at, 'case');
    if (along?.lemma !== 'with' || (g.edges.right[at] !== gerund - Number(isSetOff) && g.edges.right[at] !== gerund))
      continue;
    // "wrote to them with a copy, arguing that": a comma behind him goes with one before
    if (!isSetOff || tokens[along.index - 1]?.form === ',') return tokens[at]!;
  }
  return null;
}

/** "time for Peru to praise the plan": whom `for` names right before the infinitive of its noun. */
function doerBehindFor(g: Grammar, infinitive: number): Token | null {
  const { tokens, children } = g.analysis;
  const to = child(g, infinitive, 'mark');
  if (to?.lemma !== 'to' || nounOf(tokens[tokens[infinitive]!.head]!.lemma)) return null;
  const doer = children[tokens[infinitive]!.head]!.find(
    (at) => at < to.index && g.edges.right[at] === to.index && child(g, at, 'case')?.lemma === 'for',
  );
  return doer === undefined ? null : tokens[doer]!;
}

/** Verbs whose object does what the infinitive says. */
const leaving = new Set(
  'watch hear leave help let make have get force lead allow prompt cause push encourage urge enable persuade convince inspire spur compel drive'.split(
    ' ',
  ),
);

/**
 * The subject of a verb, or the one that the parser gave to its auxiliary. Of two ("the talks failed, experts said", where
 * the parser hangs both on the last verb) the one right before it.
 */
function subjectOf(g: Grammar, verb: number): Token | null {
  let subject: Token | null = null;
  for (const at of g.analysis.children[verb]!) {
    const token = g.analysis.tokens[at]!;
    if (relation(token) === 'nsubj' && (!subject || at < verb) && !isDate(token, verb)) subject = token;
  }
  if (subject) return subject;
  for (const at of g.analysis.children[verb]!)
    if (relation(g.analysis.tokens[at]!) === 'aux') {
      const below = child(g, at, 'nsubj');
      if (below) return below;
    }
  return null;
}

/** `said Wednesday, “…”`: a day right behind its verb is when it was said. */
const isDate = (token: Token, verb: number): boolean => token.index === verb + 1 && isCalendar(token);

/** Whether a verb is one of saying: "it added that" has a speaker, "it seems that" none. */
const isSpeech = (g: Grammar, verb: number): boolean => {
  const token = g.analysis.tokens[verb]!;
  const cue = token.upos === 'VERB' ? cueOf('verb', token.lemma, token.form) : null;
  return cue?.kind === 'speech' && !isPassive(g, verb) && !cue.frames.has('raise');
};

/** Who a past participle under a noun belongs to: its agent, or the root noun of a sentence that lacks another verb. */
function participleSource(g: Grammar, noun: number, participle: number): Source | null {
  const agent = child(g, participle, 'obl:agent');
  if (agent) return withoutCase(g, agent.index);
  const { tokens } = g.analysis;
  let top = noun;
  while (tokens[top]!.deprel === 'appos' && tokens[top]!.head >= 0) top = tokens[top]!.head;
  return tokens[top]!.head < 0 ? phraseBefore(g, top, participle) : possessor(g, noun);
}

/** `announced a cut, saying …`: behind a comma a participle of saying goes with the verb, not with the thing it is done to. */
function isSetOff(g: Grammar, participle: number): boolean {
  const { tokens } = g.analysis;
  const noun = tokens[tokens[participle]!.head]!;
  const first = g.edges.left[participle]!;
  return (
    tokens[first - 1]?.form === ',' &&
    noun.upos === 'NOUN' &&
    /^(?:obj|obl)$/.test(relation(noun)) &&
    tokens[noun.head]?.upos === 'VERB' &&
    noun.head < noun.index &&
    isSpeech(g, participle)
  );
}

/** The noun phrase of `head` up to the clause that modifies it; who it is said to be, where it is a predicate. */
function phraseBefore(g: Grammar, head: number, modifier: number): Source {
  const subject = child(g, head, 'cop') ? child(g, head, 'nsubj') : null;
  if (subject && subject.index < head) return phrase(g, subject.index);
  const whole = subtree(g, head);
  const last = Math.min(whole.last, Math.max(head + 1, g.edges.left[modifier]!));
  return { head, ...trim(g, { first: whole.first, last }) };
}

/** `Among those calling for a vote was Ann Bell`: of all who do it, the one that the sentence names. */
function namedAmong(g: Grammar, noun: number): Source | null {
  const { tokens } = g.analysis;
  const { head } = tokens[noun]!;
  if (head < noun || child(g, noun, 'case')?.lemma !== 'among' || tokens[head]!.upos !== 'PROPN') return null;
  const copula = child(g, head, 'cop');
  if (!copula || copula.index < noun) return null;
  const whole = phrase(g, head);
  return { head, first: Math.max(whole.first, copula.index + 1), last: whole.last };
}
