import { type Analysis, dependent, dependents, extent, governor, relation, type Token } from '../../language/index.js';
import type { InstrumentsRead } from '../instruments/index.js';
import type { Found } from './acts.js';
import { argumentsOf } from './arguments.js';
import { isNegated } from './negation.js';
import { targetsIn } from './targets.js';

/** Verbs by which somebody holds that something is so: `considers the treaty void`, `held the pact to have lapsed`. */
const judging =
  /^(?:consider|declare|deem|regard|hold|call|pronounce|proclaim|find|think|believe|dub|term|label|brand)$/;

/** The same before `as`: `described the accord as a surrender`. */
const describing =
  /^(?:describe|regard|see|view|brand|label|characteri[sz]e|portray|dismiss|denounce|condemn|criticise|criticize|slam|praise|hail|laud|reject|cast|paint|decry|deride|welcome|depict|present|acclaim|celebrate|blast|treat|greet|recogni[sz]e|speak|count|perceive|construe|interpret|consider)$/;

/** Of a predicate below such a verb, the verb and what is judged: its object. */
export function judgedBy(analysis: Analysis, token: Token): { verb: Token; of: Token } | null {
  let at = token;
  // `declared it null and void`
  for (let step = 0; relation(at) === 'conj' && step < 2; step++) at = governor(analysis, at.index) ?? at;
  // `regards it as having ceased to apply`
  if (relation(at) === 'xcomp' && governor(analysis, at.index)?.lemma === 'cease') at = governor(analysis, at.index)!;
  const isAs =
    dependents(analysis, at.index, 'case', 'mark').some(({ form }) => form.toLowerCase() === 'as') ||
    isAsInForce(analysis, at);
  let verb = /^(?:xcomp|ccomp|obj|obl|advcl)$/.test(relation(at)) ? governor(analysis, at.index) : null;
  const likened = verb && /^(?:liken|compare|equate)$/.test(verb.lemma) ? verb : null;
  if (likened && dependents(analysis, at.index, 'case').some(({ form }) => /^(?:to|with)$/.test(form))) {
    const [of] = dependents(analysis, likened.index, 'obj', 'nsubj:pass');
    return of && !isNegated(analysis, likened) ? { verb: likened, of } : null;
  }
  // but not `left the pact, which Chad describes as void`
  // `described the move to invoke it as void`, with the last words hung on `invoke`
  const noun = isAs && verb?.deprel === 'acl' ? governor(analysis, verb.index) : null;
  if (noun && relation(noun) === 'obj') verb = governor(analysis, noun.index);
  // `regards it as void`, with the phrase hung on what is regarded
  const regarded = isAs && relation(at) === 'nmod' ? governor(analysis, at.index) : null;
  if (regarded && relation(regarded) === 'obj') {
    const by = governor(analysis, regarded.index);
    return by?.upos === 'VERB' && describing.test(by.lemma) && !isNegated(analysis, by)
      ? { verb: by, of: regarded }
      : null;
  }
  // `declared the pact terminated`, with the participle hung on the pact
  // `considers the pact null and void`, set beside it
  const isBare = relation(at) === 'nmod' && !dependents(analysis, at.index, 'case', 'det').length;
  const isBeside =
    (relation(at) === 'acl' && at.xpos === 'VBN') || ((relation(at) === 'appos' || isBare) && ended.test(at.lemma));
  const held = isBeside && !isAs ? governor(analysis, at.index) : null;
  // `declared the pact with Peru suspended`, with the participle hung on Peru
  const pact = held && relation(held) === 'nmod' && at.index === held.index + 1 ? governor(analysis, held.index) : held;
  const isQuoted = /^["“‘']$/.test(analysis.tokens[at.index - 1]?.form ?? '') && at.index === (pact?.index ?? 0) + 2;
  if (pact && relation(pact) === 'obj' && (isQuoted || isBehind(analysis, pact, at)))
    verb = governor(analysis, pact.index);
  if (verb?.upos !== 'VERB' || isNegated(analysis, verb)) return null;
  if (
    !(isAs ? describing : judging).test(verb.lemma) ||
    (!isAs && /^(?:obl|advcl)$/.test(relation(at)) && at.deprel !== 'obl:unmarked')
  )
    return null;
  // `held that the treaty had lapsed` says so in a clause of its own
  const own = dependents(analysis, at.index, 'nsubj')[0];
  // `speaks of the treaty as a lifeline`
  const spoken =
    verb.lemma === 'speak'
      ? dependents(analysis, verb.index, 'obl').find(({ index }) =>
          dependents(analysis, index, 'case').some(({ form }) => form === 'of'),
        )
      : undefined;
  const of =
    spoken ??
    dependents(analysis, verb.index, 'obj', 'nsubj:pass', 'xcomp').find(({ index }) => index < at.index) ??
    own ??
    // `a step that Peru proposed and that Chile called reckless`
    (verb.deprel === 'conj' ? argumentsOf(analysis, verb, 'obj').find(({ index }) => index < verb!.index) : undefined);
  return of && of !== at ? { verb, of } : null;
}

/** `the pact suspended`, `the pact with Peru suspended`: with nothing between but what the pact is of. */
const isBehind = (analysis: Analysis, pact: Token, at: Token): boolean =>
  analysis.tokens.slice(pact.index + 1, at.index).every(({ index }) =>
    dependents(analysis, pact.index, 'nmod', 'nmod:unmarked').some(({ index: of }) => {
      const { first, last } = extent(analysis, of);
      return first <= index && index < last;
    }),
  );

/** Verbs by which one makes it so: `declared the pact suspended`. */
export const isDeclared = (analysis: Analysis, token: Token): boolean =>
  /^(?:declare|pronounce|proclaim)$/.test(judgedBy(analysis, token)?.verb.lemma ?? '');

/** `regarded it as still in force`, with _as_ hung on the adverb. */
function isAsInForce({ tokens }: Analysis, { index, form }: Token): boolean {
  if (!/^(?:force|effect)$/.test(form) || tokens[index - 1]?.form !== 'in') return false;
  let before = index - 2;
  while (/^(?:still|fully|now|no|longer|being)$/.test(tokens[before]?.form ?? '')) before--;
  return tokens[before]?.form === 'as';
}

/** Verbs by which something becomes so: `rendered the pact void`. */
const rendering = /^(?:render|leave|make)$/;
const ended =
  /^(?:void|null|invalid|meaningless|obsolete|dead|defunct|inoperative|useless|worthless|pointless|toothless)$/;

/** What a speaker says has become of an instrument: `said the vote had rendered the pact void`. */
export function fromRendered(
  analysis: Analysis,
  instruments: InstrumentsRead,
  token: Token,
  holders: readonly string[],
): Found[] {
  const verb = relation(token) === 'xcomp' && ended.test(token.lemma) ? governor(analysis, token.index) : null;
  const object = verb && rendering.test(verb.lemma) ? dependent(analysis, verb.index, 'obj') : null;
  const target = object && !isNegated(analysis, verb!) ? targetsIn(analysis, instruments, object)[0] : undefined;
  if (!target || target.isUndone) return [];
  const { instrument: toward } = target;
  return [{ holders, stance: 'holds-terminated', toward, word: verb!, because: `rendered:${token.lemma}` }];
}
