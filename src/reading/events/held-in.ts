import { type Analysis, relation } from '../../language/index.js';
import { introduction } from './constructions.js';
import type { Meaning } from './meaning.js';
import { rankOf } from './rank.js';
import type { Sides } from './sides.js';

const cells = /^(?:jail|prison|custody|detention)$/;

/** Somebody who is where others have put him: `has been in prison since the coup`. By whom is not told. */
export function heldIn(
  analysis: Analysis,
  sides: Sides,
  { first, last }: { readonly first: number; readonly last: number },
): Meaning[] {
  const { tokens, children } = analysis;
  const found: Meaning[] = [];
  for (let at = first; at < last; at++) {
    if (!cells.test(tokens[at]!.lemma) || introduction(analysis, at) !== 'in') continue;
    const own = children[at]!.map((c) => tokens[c]!);
    const isBeen = own.some(({ deprel, xpos }) => deprel === 'cop' && xpos === 'VBN');
    const isSince = own.some(({ index }) => /^(?:since|for)$/.test(introduction(analysis, index)));
    const isOpen = own.some(({ lemma, xpos }) => xpos === 'MD' || /^(?:not|n['’]t|never)$/.test(lemma));
    const subject = own.find((token) => relation(token) === 'nsubj');
    if (!isBeen || !isSince || isOpen || !subject || rankOf(analysis, tokens[at]!) === null) continue;
    const who = /^(?:who|that)$/.test(subject.lemma) && tokens[at]!.head >= 0 ? tokens[at]!.head : subject.index;
    if (!sides.of(who).length) continue;
    found.push({
      head: at,
      type: 'COERCE',
      mode: 'arrest',
      cameo: '173',
      contexts: ['legal'],
      actors: [],
      recipients: [who],
      status: 'asserted',
      rule: 'act:held-in',
      parts: [at],
      isPassive: true,
      needsRecipient: false,
      isPledge: false,
      isLoose: false,
      isDeed: true,
    });
  }
  return found;
}
