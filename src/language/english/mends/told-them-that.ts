import type { Annotation } from '../model/index.js';
import { hasDependant } from './tree.js';

const telling =
  /^(?:tell|tells|told|assure[sd]?|inform(?:s|ed)?|remind(?:s|ed)?|warn(?:s|ed)?|notif(?:y|ies|ied)|convince[sd]?|persuade[sd]?)$/;

/**
 * Makes what is told of a clause with a subject of its own behind the hearer and *that*, where the parser takes it for a relative clause (`told the
 * ministry that Peru opposed it`), and joins to it what had happened besides. Changes the annotation in place.
 */
export function mendToldThemThat(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 3; that + 2 < words.length; that++) {
    const hearer = that - 1;
    const verb = head[that]!;
    if (words[that] !== 'that' || !/^(?:nsubj|obj|mark)$/.test(deprel[that]!) || verb < that + 2) continue;
    const told = head[hearer]!;
    if (deprel[verb] !== 'acl:relcl' || head[verb] !== hearer || told < 0 || !telling.test(words[told]!)) continue;
    if (!/^i?obj$/.test(deprel[hearer]!) || hasDependant(annotation, told, ['ccomp'])) continue;
    const subject = deprel.findIndex(
      (relation, at) => /^nsubj/.test(relation) && head[at] === verb && at > that && at < verb,
    );
    if (subject < 0) continue;
    [head[verb], deprel[verb]] = [told, 'ccomp'];
    [deprel[that], upos[that], xpos[that]] = ['mark', 'SCONJ', 'IN'];
    const other = deprel.findIndex((relation, at) => relation === 'conj' && head[at] === told && at > verb);
    const isPerfect = deprel.some((relation, at) => /^aux/.test(relation) && head[at] === other && words[at] === 'had');
    if (other > verb && isPerfect && !hasDependant(annotation, other, ['nsubj'])) head[other] = verb;
  }
}
mendToldThemThat.needs = [/^that$/, telling];

/** Writings that one may join, sign or block. */
const writing =
  /^(?:statement|declaration|communiqu[eé]|letter|resolution|text|document|draft|appeal|petition|deal|agreement|accord|pact|treaty|plan|proposal|motion|move|decision)$/;
const lacking = /^(?:join|sign|endorse|back|support|oppose|block|veto|reject|sponsor|initial|ratify|accept|approve)$/;

/**
 * Makes a relative clause of what somebody does with a writing, where the parser takes it for what the writing says: its verb lacks the object that *that*
 * stands for (`in a statement that Chad declined to join`). Changes the annotation in place.
 */
export function mendWritingsThatOneJoins(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let that = 2; that + 2 < words.length; that++) {
    const verb = head[that]!;
    if (words[that] !== 'that' || deprel[that] !== 'mark' || verb < that + 2 || !/^(?:acl|ccomp)/.test(deprel[verb]!))
      continue;
    const noun = head[verb]!;
    if (noun !== that - 1 || !writing.test(words[noun]!)) continue;
    const inner = deprel.findIndex((relation, at) => relation === 'xcomp' && head[at] === verb && at > verb);
    const last = inner < 0 ? verb : inner;
    if (!lacking.test(words[last]!) || !/^(?:[.,;:]|and|but)$/.test(words[last + 1] ?? '.')) continue;
    if (hasDependant(annotation, last, ['obj', 'ccomp', 'nsubj:pass'])) continue;
    deprel[verb] = 'acl:relcl';
    [head[that], deprel[that], upos[that], xpos[that]] = [last, 'obj', 'PRON', 'WDT'];
  }
}
mendWritingsThatOneJoins.needs = [/^that$/, writing, lacking];
