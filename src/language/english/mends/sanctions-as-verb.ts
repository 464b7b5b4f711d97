import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const imposing = /^(?:Sanctions|Targets|Blacklists|Designates)$/i;
const held =
  /^(?:networks?|firms?|compan(?:y|ies)|individuals?|entit(?:y|ies)|officials?|banks?|ships?|vessels?|tankers?|generals?|ministers?|leaders?|traders?|brokers?|facilitators?|hackers?|militias?|commanders?|suppliers?|groups?|judges?|oligarchs?|people|persons?|settlers?|smugglers?)$/i;

/**
 * Takes `Sanctions` behind a name at the head of a headline for its verb, where the parser makes a part of a noun of it: `Treasury Sanctions
 * Network Supplying Chad`. Changes the annotation in place.
 */
export function mendSanctionsAsVerb(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  if (/^[.!?]$/.test(words.at(-1)!)) return;
  const verb = words.findIndex((word) => imposing.test(word));
  if (verb < 1 || verb > 4 || !/^(?:NOUN|PROPN)$/.test(upos[verb]!)) return;
  const noun = head[verb]!;
  if (noun <= verb || deprel[verb] !== 'compound' || !held.test(words[noun]!) || head[noun] !== -1) return;
  for (let at = 0; at < verb; at++) if (!/^(?:NOUN|PROPN|DET|ADJ)$/.test(upos[at]!)) return;
  if (!hasDependant(annotation, noun, ['acl', 'nmod', 'acl:relcl'], noun)) return;
  const subject = verb - 1;
  for (let at = 0; at < verb; at++) if (at !== subject) [head[at], deprel[at]] = [subject, 'compound'];
  [head[subject], deprel[subject]] = [verb, 'nsubj'];
  [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBZ'];
  [head[noun], deprel[noun]] = [verb, 'obj'];
  for (let at = verb + 1; at < noun; at++) if (head[at]! < verb) head[at] = noun;
}
mendSanctionsAsVerb.needs = [imposing, held];
