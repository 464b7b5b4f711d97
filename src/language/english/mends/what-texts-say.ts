import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** Nouns of what is written and says something. */
const texts =
  /^(?:resolutions?|laws?|bills?|motions?|drafts?|texts?|decrees?|declarations?|statements?|letters?|treat(?:y|ies)|petitions?|communiques?|orders?|rulings?|memos?|notes?|circulars?|amendments?|proposals?|measures?|agreements?|deals?|accords?|pacts?)$/;
const saying =
  /^(?:welcom|demand|call|condemn|endors|suspend|requir|bann|barr|urg|ask|request|order|allow|authoris|authoriz|oblig|ratify|approv|lift|impos|declar|recognis|recogniz|criticis|criticiz|renew|extend|establish|creat|prohibit|forbidd|grant|giv|limit|restrict|criminalis|criminaliz|denounc|deplor|reaffirm|affirm|back|support|reject|threaten|accus|pledg|promis|commit|end|regulat|govern|seek|defin|expand|curb|cut|curtail|permit|support|annul|scrapp|repeal|say|announc|warn|offer|propos|appeal|thank|express|prais|stat|describ|insist)ing$/;

/**
 * Hangs what a text says on the text, where the parser hangs it on the verb whose object that is (`voted against the resolution
 * demanding access`). Changes the annotation in place.
 */
export function mendWhatTextsSay(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 2; at < words.length; at++) {
    const noun = at - 1;
    if (xpos[at] !== 'VBG' || !texts.test(words[noun]!) || upos[noun] !== 'NOUN' || !saying.test(words[at]!)) continue;
    const verb = head[at]!;
    if (deprel[at] === 'advcl' && verb >= 0 && verb < noun && isUnder(annotation, noun, verb)) {
      if (hasDependant(annotation, at, ['mark', 'nsubj'])) continue;
      [head[at], deprel[at]] = [noun, 'acl'];
    } else if (deprel[at] === 'compound' || deprel[at] === 'amod') takeOver(annotation, noun, at);
  }
}
mendWhatTextsSay.needs = [saying];

/** `approved a law suspending cooperation`, with both words taken for parts of the last. */
function takeOver(annotation: Annotation, noun: number, verb: number): void {
  const { head, deprel, upos } = annotation;
  const object = head[verb]!;
  if (object <= verb || head[noun] !== object || deprel[noun] !== 'compound') return;
  [head[noun], deprel[noun]] = [head[object]!, deprel[object]!];
  for (let at = 0; at < noun; at++) if (head[at] === object) head[at] = noun;
  [head[verb], deprel[verb], upos[verb]] = [noun, 'acl', 'VERB'];
  [head[object], deprel[object]] = [verb, 'obj'];
}

const about = /^(?:against|about|concerning|regarding)$/;

/**
 * Hangs what a text is against or about on the text, where the parser hangs it on the verb whose object that is (`backed the
 * resolution against the embargo`). Changes the annotation in place.
 */
export function mendWhatTextsAreAbout(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let at = 2; at + 1 < words.length; at++) {
    const noun = at - 1;
    if (!about.test(words[at]!) || deprel[at] !== 'case') continue;
    if (!texts.test(words[noun]!) || upos[noun] !== 'NOUN' || deprel[noun] !== 'obj') continue;
    const matter = head[at]!;
    if (matter < at || deprel[matter] !== 'obl' || head[matter] !== head[noun]) continue;
    [head[matter], deprel[matter]] = [noun, 'nmod'];
  }
}
mendWhatTextsAreAbout.needs = [about];
