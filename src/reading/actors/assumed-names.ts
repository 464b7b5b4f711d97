import { join, merge } from './entities.js';
import type { Ground } from './ground.js';
import { type Phrase, settled } from './working.js';

/** Names by which somebody goes, or which he was given. */
const nouns = /^(?:name|alias|pseudonym|nickname|moniker|callsign|guerre)$/;

/**
 * Makes one of somebody and the name that the text says he goes by or was born with: `Carlos Huamani, whose real name is Luis Mora,`,
 * `the commander, whose nom de guerre is Abu Omar`, `Huamani, known by his nom de guerre Tigre`.
 */
export function joinAssumedNames(ground: Ground, phrases: readonly Phrase[]): void {
  phrases.forEach((phrase, at) => {
    joinCalledItself(ground, phrases, phrase, at);
    if (phrase.form !== 'name' || phrase.kind !== 'person' || !phrase.entity) return;
    const start = startOfAside(ground, phrase);
    if (start < 0) return;
    const end = ground.forms[start - 1] === ',' ? start - 1 : start;
    for (let i = at - 1; i >= 0 && phrases[i]!.sentence === phrase.sentence; i--) {
      const other = phrases[i]!;
      if (other.to !== end) continue;
      if (other.kind !== 'person' || other.isPlural || !/^(?:name|nominal)$/.test(other.form)) return;
      if (other.form === 'name' && other.entity) merge(phrase.entity, settled(other.entity));
      else if (!other.entity) join(other, settled(phrase.entity), ground);
      return;
    }
  });
}

/** `The group, which calls itself the Popular Front, …`: whoever calls itself so. */
function joinCalledItself(ground: Ground, phrases: readonly Phrase[], phrase: Phrase, at: number): void {
  const { forms, analysis } = ground;
  if (phrase.form !== 'name' || phrase.kind !== 'organisation' || !phrase.entity) return;
  const before = /^the$/i.test(forms[phrase.from - 1] ?? '') ? phrase.from - 2 : phrase.from - 1;
  if (forms[before] !== 'itself' || !/^(?:call|calls|called|calling|styles|bills)$/.test(forms[before - 1] ?? ''))
    return;
  const verb = analysis.tokens[before - 1]!;
  if (verb.deprel !== 'acl:relcl') return;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === phrase.sentence; i--) {
    const other = phrases[i]!;
    if (other.head !== verb.head) continue;
    if (other.form === 'name' && other.entity && settled(other.entity).kind === 'organisation')
      merge(phrase.entity, settled(other.entity));
    else if (
      other.form === 'nominal' &&
      !other.entity &&
      !other.isPlural &&
      /^(?:group|organisation)$/.test(other.kind)
    )
      join(other, settled(phrase.entity), ground);
    return;
  }
}

/** Where `whose real name is` or `known by his nom de guerre` begins that ends right before a name, or -1. */
function startOfAside({ forms, analysis }: Ground, { from, sentence }: Phrase): number {
  const isTold = /^(?:is|was)$/.test(forms[from - 1] ?? '');
  const noun = from - (isTold ? 2 : 1);
  if (!nouns.test(forms[noun] ?? '')) return -1;
  for (let at = noun - 1; at >= noun - 4 && at > 0; at--) {
    if (analysis.tokens[at]!.sentence !== sentence || forms[at] === ',') return -1;
    if (isTold && forms[at] === 'whose') return at;
    if (
      !isTold &&
      /^(?:his|her|the)$/.test(forms[at]!) &&
      forms[at - 1] === 'by' &&
      /^(?:known|going)$/.test(forms[at - 2] ?? '')
    )
      return /^(?:better|best|also|only|widely)$/.test(forms[at - 3] ?? '') ? at - 3 : at - 2;
  }
  return -1;
}
