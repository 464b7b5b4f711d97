import type { Annotation } from '../model/index.js';
import { hasDependant, isInQuotation } from './tree.js';

const adding = /^(?:adding|saying|noting|arguing|claiming|warning|insisting|stressing|explaining|suggesting)$/;
const said = /^(?:says?|said|told|tells|wrote|writes|announced|added|warned|argued)$/;

/**
 * Gives a participle of saying behind the speaker the clause with *that* which the parser hangs on the verb before it: `he said,
 * adding that the harbour he planned could protect Peru`. A verb of a relative clause without pronoun that it gave the
 * participle instead is the noun's. Changes the annotation in place.
 */
export function mendAddedClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, xpos, upos } = annotation;
  for (let participle = 2; participle + 3 < words.length; participle++) {
    if (xpos[participle] !== 'VBG' || !adding.test(words[participle]!)) continue;
    if (words[participle - 1] !== ',' || words[participle + 1]?.toLowerCase() !== 'that') continue;
    const clause = head[participle + 1]!;
    if (deprel[participle + 1] !== 'mark' || clause < participle || deprel[clause] !== 'ccomp') continue;
    const verb = head[clause]!;
    if (verb < 0 || verb > participle || !said.test(words[verb]!) || isInQuotation(words, participle, clause)) continue;
    if (head[participle] !== clause && head[participle] !== verb) continue;
    [head[participle], deprel[participle]] = [verb, 'advcl'];
    [head[clause], deprel[clause]] = [participle, 'ccomp'];
    for (let at = participle + 4; at < clause; at++) {
      if (head[at] !== participle || deprel[at] !== 'ccomp' || deprel[at - 1] !== 'nsubj') continue;
      const noun = at - 2;
      if (upos[noun] === 'NOUN' && head[noun] === clause) [head[at], deprel[at]] = [noun, 'acl:relcl'];
    }
  }
}
mendAddedClauses.needs = [adding];

const telling =
  /^(?:tell|tells|told|telling|inform|informs|informed|informing|warn|warns|warned|assured?|reminded?|notified)$/;

/**
 * Takes a clause with `that` behind whom somebody tells something for what is told, where the parser makes it a relative clause
 * (`told the group that the guards had left`). Changes the annotation in place.
 */
export function mendToldClauses(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let mark = 2; mark + 2 < words.length; mark++) {
    if (words[mark] !== 'that' || deprel[mark] !== 'mark') continue;
    const clause = head[mark]!;
    const told = head[clause]!;
    if (clause < mark || told < 0 || told > mark || !deprel[clause]!.startsWith('acl')) continue;
    if (!/^i?obj$/.test(deprel[told]!) || !telling.test(words[head[told]!] ?? '')) continue;
    if (!hasDependant(annotation, clause, ['nsubj'])) continue;
    [head[clause], deprel[clause]] = [head[told]!, 'ccomp'];
  }
}
mendToldClauses.needs = [/^that$/];
