import type { Annotation } from '../model/index.js';

/** What lies in doing something, rather than will do it. */
const matters =
  /^(?:aim|goal|objective|purpose|target|intention|intent|plan|idea|point|task|job|mission|role|function|duty|work|challenge|trick|key|way|method|means|hope|wish|desire|dream|ambition|temptation|tendency|strategy|tactic|policy|approach|solution|answer|response|remedy|alternative|option|choice|step|move|priority|focus|proposal|suggestion|advice|recommendation|decision|order|instruction|rule|practice|habit|instinct|reaction|thing|need|requirement|problem|question|best|first|second|next|last|least|most|effect|effort|mistake|crime|pleasure|honou?r|privilege|what|all)$/i;

/**
 * Takes `is to` before a verb for the auxiliary of what is to come (`leaders of the bloc are to hold a summit`, `the text is to be
 * signed`), where the parser has it as what the subject lies in (`the aim is to meet`). Changes the annotation in place.
 */
export function mendFuturesOfBe(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let to = 1; to + 1 < words.length; to++) {
    const be = to - 1;
    const verb = head[to]!;
    if (words[to] !== 'to' || deprel[to] !== 'mark' || verb < to || !/^(?:is|are)$/.test(words[be]!)) continue;
    if (head[be] !== verb || !/^(?:cop|aux|aux:pass)$/.test(deprel[be]!) || upos[verb] !== 'VERB') continue;
    const subject = deprel.findIndex((relation, at) => /^nsubj/.test(relation) && head[at] === verb && at < be);
    if (subject < 0) continue;
    // `the answer, which is to wait`: what the pronoun stands for
    const isRelative = /^(?:which|that|who)$/.test(words[subject]!) && deprel[verb] === 'acl:relcl';
    const named = isRelative ? head[verb]! : subject;
    if (matters.test(words[named]!) || (isRelative && words[subject] === 'which' && upos[named] !== 'PROPN')) continue;
    // `the best he can do is to leave`: what is a clause or is said of one lies in doing it
    if (deprel.some((relation, at) => head[at] === verb && /^(?:csubj|expl)/.test(relation))) continue;
    const isPassive = xpos[verb] === 'VBN';
    if (upos[subject] === 'VERB' || (upos[subject] === 'PRON' && /^(?:it|this|that)$/i.test(words[subject]!))) continue;
    if (!isPassive && xpos[verb] !== 'VB') continue;
    deprel[subject] = isPassive ? 'nsubj:pass' : 'nsubj';
    [deprel[be], deprel[to], upos[to], xpos[to]] = ['aux', 'aux', 'AUX', 'MD'];
  }
}
mendFuturesOfBe.needs = [/^to$/, /^(?:is|are)$/];

/**
 * Takes `to blame` behind a form of be for what is said of its subject (`Peru is entirely to blame`), where the parser has it as what the
 * subject lies in. Changes the annotation in place.
 */
export function mendToBlame(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let blame = 3; blame < words.length; blame++) {
    if (words[blame] !== 'blame' || words[blame - 1] !== 'to' || head[blame - 1] !== blame) continue;
    const be = words.findIndex((word, at) => at < blame && head[at] === blame && /^(?:is|are|was|were|be)$/.test(word));
    // `Peru is to blame, Chile said`: the subject may hang on the verb of saying
    const subject = deprel.findLastIndex(
      (relation, at) => at < be && /^nsubj/.test(relation) && (head[at] === blame || head[at] === head[blame]),
    );
    if (be < 0 || subject < 0) continue;
    head[subject] = blame;
    [deprel[subject], deprel[be], deprel[blame - 1]] = ['nsubj', 'cop', 'mark'];
    [upos[blame], xpos[blame], upos[blame - 1], xpos[blame - 1]] = ['ADJ', 'JJ', 'PART', 'TO'];
  }
}
mendToBlame.needs = [/^to$/, /^blame$/];
