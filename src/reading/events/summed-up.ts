import { type Analysis, relation } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Clause } from './clause.js';
import { introduction } from './constructions.js';
import { summing } from './deed-nouns.js';
import type { Meaning } from './meaning.js';
import type { Sides } from './sides.js';

/** Events that answer what another did. */
const answering = new Set<EventType>(['REJECT', 'ACCUSE', 'SUPPORT']);
/** Nouns that also mean a text or a thing with a name. */
const texts = /^(?:measure|proposal|plan|policy|offer|pledge|idea|practice)$/;

/** Gives an answer to what a noun sums up its author: in `Chad accused Mali of fraud, a charge Mali denied` what is answered is theirs who did it. */
export function authorsOf(
  analysis: Analysis,
  sides: Sides,
  clauseAt: (head: number) => Clause,
): (made: Meaning) => Meaning {
  const { tokens } = analysis;
  return (made) => {
    const { deprel, head: noun } = tokens[made.head]!;
    if (!made.type || !answering.has(made.type)) return made;
    if (made.recipients.some((at) => sides.of(at).length > 0 && !made.actors.includes(at) && at !== noun)) return made;
    // `declared a strike, a step criticised by Chad`
    const isTold = deprel === 'acl:relcl' || (deprel === 'acl' && tokens[made.head]!.xpos === 'VBN');
    if (!isTold || noun < 0 || !summing.has(tokens[noun]!.lemma)) return made;
    // `backed the bill in a vote that Chad denounced`
    const isIn = relation(tokens[noun]!) === 'obl' && introduction(analysis, noun) === 'in';
    if (!/^(?:appos|parataxis)$/.test(tokens[noun]!.deprel) && !isIn) return made;
    let above = tokens[noun]!.head;
    // `approved an embargo, a vote that Chad denounced`: hung on the last noun of the clause
    for (let steps = 0; above >= 0 && /^(?:NOUN|PRON)$/.test(tokens[above]!.upos) && steps < 3; steps++)
      above = /^(?:obj|obl|nmod|appos)/.test(tokens[above]!.deprel) ? tokens[above]!.head : -1;
    // `vowed to take the port, a remark denounced by Chad`: the vow
    while (above >= 0 && tokens[above]!.xpos === 'VB' && tokens[above]!.deprel === 'xcomp') above = tokens[above]!.head;
    above = aboveRelative(analysis, above);
    if (above < 0 || tokens[above]!.upos !== 'VERB') return made;
    // `backed Law 12, a measure opposed by unions`: what a name means sums up nothing
    const isOfName = /^[\p{Lu}\d]/u.test(tokens[tokens[noun]!.head]!.form) && texts.test(tokens[noun]!.lemma);
    if (deprel === 'acl' && (isOfName || !/^VB[DNPZ]$/.test(tokens[above]!.xpos))) return made;
    const { subjects, passive } = clauseAt(above);
    return passive || !subjects.length ? made : { ...made, recipients: [...subjects], isLoose: false };
  };
}

/**
 * The verb of the clause that holds a relative clause which no comma sets off, or the verb itself: in `struck down a law under which a firm
 * runs the port, a ruling that Chad hailed` the court ruled.
 */
function aboveRelative({ tokens, children }: Analysis, verb: number): number {
  if (verb < 0 || tokens[verb]!.deprel !== 'acl:relcl') return verb;
  const noun = tokens[verb]!.head;
  const opens = children[verb]!.find((at) => at > noun && /^(?:nsubj|obj|obl|mark)/.test(tokens[at]!.deprel));
  if (opens === undefined || tokens.slice(noun, opens).some(({ form }) => form === ',')) return verb;
  const above = tokens[noun]!.head;
  return /^(?:obj|obl)$/.test(tokens[noun]!.deprel) && above >= 0 && tokens[above]!.upos === 'VERB' ? above : verb;
}
