import { join } from './entities.js';
import { hold } from './links.js';
import { giveStateOnceServed, isBygone } from './offices-once-held.js';
import type { Scene } from './scene.js';
import { type Phrase, settled } from './working.js';

/** Words between the comma behind a name and the noun that says what its bearer is or was. */
const before = /^(?:once|then|now|formerly|previously|himself|herself|itself|currently|recently|until|long|still)$/i;

/**
 * `Lind, once the party's secretary, fled`, `Huamani, himself a former rebel, refused`, `the ELN, a guerrilla army, and the bank`: what stands
 * between commas behind a name and says what its bearer is. Joins the noun to him; returns whether it is such a one.
 */
export function resolveSetAside({ ground, byHead }: Scene, phrase: Phrase): boolean {
  const { forms, analysis } = ground;
  if (!/^(?:person|group|organisation)$/.test(phrase.kind) || phrase.name) return false;
  let at = phrase.first - 1;
  while (at > 0 && phrase.first - at < 4 && before.test(forms[at]!)) at--;
  if (forms[at] !== ',') return false;
  const isMarked = at < phrase.first - 1;
  const name = byHead.slice(Math.max(0, at - 8), at).find((other) => other?.form === 'name' && other.to === at);
  const entity = name?.entity ? settled(name.entity) : null;
  if (!entity || name!.sentence !== phrase.sentence) return false;
  // `a guerrilla army` is many and one body
  const isOne = analysis.tokens[phrase.head]!.xpos !== 'NNS';
  const isBody = entity.kind === 'organisation' && phrase.kind !== 'person' && isOne;
  if (!(entity.kind === 'person' ? phrase.kind === 'person' && !phrase.isPlural : isBody)) return false;
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender) return false;
  const end = endOfAside(ground, phrase);
  if (end < 0 || !(isMarked || (phrase.isIndefinite && isBeforeMore(ground, end)))) return false;
  phrase.role = 'modifier';
  join(phrase, entity, ground);
  const isPast =
    (phrase.office !== null && isBygone(ground, phrase.office)) ||
    forms.slice(at + 1, phrase.first).some((form) => /^(?:once|then|formerly|previously|until)$/i.test(form));
  if (isPast) giveStateOnceServed(ground, byHead, phrase);
  else if (phrase.office && entity.kind === 'person') hold(ground, byHead, phrase, phrase.office, -1);
  return true;
}

/** `…, a musician, and his wife`: a comma and `and`, with no further noun of the kind behind them. */
const isBeforeMore = ({ forms }: Scene['ground'], end: number): boolean =>
  forms[end] === ',' && /^and$/i.test(forms[end + 1] ?? '') && !/^an?$/i.test(forms[end + 2] ?? '');

/** The mark that closes what is said beside a name, or -1 where a verb comes first. */
function endOfAside({ analysis, forms }: Scene['ground'], { head, sentence }: Phrase): number {
  const { tokens } = analysis;
  for (let at = head + 1; at < head + 12 && tokens[at]?.sentence === sentence; at++) {
    if (/^(?:[,;.)]|–|—)$/.test(forms[at]!)) return at;
    if (/^(?:VB[DPZ]|MD)$/.test(tokens[at]!.xpos) || tokens[at]!.upos === 'CCONJ') return -1;
  }
  return -1;
}
