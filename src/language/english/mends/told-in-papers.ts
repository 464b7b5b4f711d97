import type { Annotation } from '../model/index.js';

const papers = /^(?:letters?|notes?|documents?|replies|reply|statements?|submissions?|messages?|memos?)$/;
const telling = /^(?:told|informed|assured|warned|reminded)$/;

/**
 * Makes whom somebody tells something the hearer, and what he says the clause behind `that`, where the parser has a participle of the paper for a clause: in
 * `told the envoys in letters annexed to the report that they were at peace` those who tell it are. Changes the annotation in place.
 */
export function mendToldInPapers(words: readonly string[], { head, deprel, xpos }: Annotation): void {
  for (let told = 1; told + 6 < words.length; told++) {
    if (!telling.test(words[told]!) || !/^VB[DN]$/.test(xpos[told]!)) continue;
    const part = head.findIndex(
      (above, at) => above === told && at > told + 3 && deprel[at] === 'ccomp' && /^VB[DN]$/.test(xpos[at]!),
    );
    if (part < 0 || head.some((above, at) => above === part && at < part && /^(?:aux|cop|mark)/.test(deprel[at]!)))
      continue;
    const hearer = head.findIndex(
      (above, at) => above === part && at > told && at < part && deprel[at]!.startsWith('nsubj'),
    );
    const paper = part - 1;
    if (hearer < 0 || deprel[paper] !== 'obl' || head[paper] !== told || !papers.test(words[paper]!)) continue;
    const that = words.indexOf('that', part);
    const said = that < 0 || deprel[that] !== 'mark' ? -1 : head[that]!;
    if (said < that || !/^acl/.test(deprel[said]!)) continue;
    [head[hearer], deprel[hearer]] = [told, 'iobj'];
    [head[part], deprel[part], xpos[part]] = [paper, 'acl', 'VBN'];
    [head[said], deprel[said]] = [told, 'ccomp'];
  }
}
mendToldInPapers.needs = [telling, /^that$/];

/**
 * Hangs on a text who wrote it and what it does, where the parser hangs both on the verb before: in `will vote on a draft, penned by Peru, that would
 * end it` the draft would. Changes the annotation in place.
 */
export function mendTextsPenned(words: readonly string[], { head, deprel, upos, xpos }: Annotation): void {
  for (let noun = 1; noun + 6 < words.length; noun++) {
    const [comma, part, by] = [noun + 1, noun + 2, noun + 3];
    if (upos[noun] !== 'NOUN' || words[comma] !== ',' || xpos[part] !== 'VBN' || words[by] !== 'by') continue;
    const end = words.indexOf(',', by);
    const that = end + 1;
    if (end < 0 || end > by + 8 || !/^(?:that|which)$/.test(words[that] ?? '') || deprel[that] !== 'nsubj') continue;
    const clause = head[that]!;
    const verb = head[noun]!;
    if (
      clause < that ||
      head[clause] !== verb ||
      verb > noun ||
      !/^(?:parataxis|advcl|conj|ccomp)$/.test(deprel[clause]!)
    )
      continue;
    [head[clause], deprel[clause]] = [noun, 'acl:relcl'];
    if (head[part] === verb) [head[part], deprel[part]] = [noun, 'acl'];
  }
}
mendTextsPenned.needs = [/^by$/, /^(?:that|which)$/, /^,$/];
