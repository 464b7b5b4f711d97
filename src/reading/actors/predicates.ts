import { type Analysis, relation } from '../../language/index.js';
import { join } from './entities.js';
import { agrees, hold } from './links.js';
import { childOf, type Scene } from './scene.js';
import { partner } from './state-meant.js';
import { type Entity, type Phrase, settled } from './working.js';

/**
 * Gives a noun that says something of an actor, and names no further one, the actor it is said of: `Kenya is a partner`,
 * `she became the first woman to …`, `he served as a judge`. Returns whether the noun is such a one.
 */
export function resolvePredicate(scene: Scene, phrase: Phrase): boolean {
  const { analysis } = scene.ground;
  const found = predicateOf(analysis, phrase.head);
  if (!found) return false;
  const subject = nameBehind(scene, found.subject) ?? scene.byHead[found.subject];
  const entity = subject?.entity && settled(subject.entity);
  // `called him a traitor`: that is what somebody says
  if (found.isClaim) return true;
  if (entity?.kind === 'person' && isNamed(scene, phrase, found.clause)) {
    join(phrase, entity, scene.ground);
    hold(scene.ground, scene.byHead, phrase, phrase.office!, -1);
    return true;
  }
  // `Peru has become a trade partner`
  if (entity?.kind === 'state' && partner.test(phrase.lemma) && !phrase.isPlural) phrase.kind = 'state';
  const isSaid =
    entity &&
    subject.isPlural === phrase.isPlural &&
    canBeSaidOf(phrase, entity) &&
    // `It is a matter of taste`: of what, is seldom an actor.
    !(phrase.kind === 'thing' && /^(?:it|this|that|they)$/i.test(scene.ground.forms[subject.head]!)) &&
    !isOpen(analysis, found.clause) &&
    !isOpen(analysis, phrase.head);
  if (isSaid) join(phrase, entity, scene.ground);
  return isSaid || found.isCopula;
}

/** The name that a form of address heads in the tree: `Sayyed Huamani`. */
function nameBehind({ byHead, ground }: Scene, at: number): Phrase | undefined {
  const name = at < 0 || byHead[at]?.entity ? undefined : byHead[at + 1];
  return name?.form === 'name' && ground.analysis.tokens[at + 1]!.head === at ? name : undefined;
}

/** What speakers say of themselves and of whom they speak to, once it is known who they are: `I am a builder`. */
export function resolveSelfDescriptions(scene: Scene): void {
  for (const phrase of scene.phrases) {
    if (phrase.entity || phrase.form !== 'nominal' || phrase.name) continue;
    const subject = scene.byHead[predicateOf(scene.ground.analysis, phrase.head)?.subject ?? -1];
    if (subject?.entity && /^(?:I|me|you)$/i.test(scene.ground.forms[subject.head]!)) resolvePredicate(scene, phrase);
  }
}

/** `was named vice president`, `appointed him prime minister`, `was sworn in as governor`: an office that somebody is given. */
function isNamed(
  { ground: { analysis } }: Scene,
  { office, isPlural, kind, isIndefinite }: Phrase,
  clause: number,
): boolean {
  if (!office || office.isFormer || isPlural || isIndefinite || !/^(?:person|thing)$/.test(kind)) return false;
  const { lemma, xpos } = analysis.tokens[clause]!;
  return /^VB[DN]$/.test(xpos) && giving.test(lemma) && !isOpen(analysis, clause);
}

const giving = /^(?:name|elect|re-elect|reelect|appoint|reappoint|swear|install|crown|inaugurate)$/;

interface Predicate {
  /** Token of whom it is said. */
  readonly subject: number;
  /** Token of the clause that may be denied. */
  readonly clause: number;
  readonly isCopula: boolean;
  /** Whether somebody else calls them so. */
  readonly isClaim?: boolean;
}

/** Verbs whose complement says what their subject (or, if they have one, their object) is. */
const linking = /^(?:become|remain|stay|make|name|elect|appoint|call|consider|declare|crown|dub)$/;

function predicateOf(analysis: Analysis, head: number): Predicate | null {
  const { tokens } = analysis;
  let at = head;
  // `a poet and a teacher`
  for (let depth = 0; depth < 6 && relation(tokens[at]!) === 'conj'; depth++) at = tokens[at]!.head;
  const { deprel, head: verb } = tokens[at]!;
  const preposition = childOf(analysis, at, 'case');
  if (childOf(analysis, at, 'cop') >= 0) {
    const subject = subjectOf(analysis, at);
    // `It was Peru's president who left`: that is he
    if (subject >= 0 && isCleft(analysis, at, subject)) return null;
    if (subject >= 0) return { subject: preposition < 0 ? subject : -1, clause: at, isCopula: true };
  }
  if (verb < 0) return null;
  const renowned = deprel === 'nmod' && preposition >= 0 ? holderOf(analysis, verb, preposition) : -1;
  if (renowned >= 0) return { subject: renowned, clause: verb, isCopula: false };
  const isAs = preposition >= 0 && /^as$/i.test(tokens[preposition]!.form) && relation(tokens[at]!) === 'obl';
  // `was appointed military attaché`, which the tree may take for an object
  const isGiven =
    deprel === 'obj' &&
    preposition < 0 &&
    giving.test(tokens[verb]!.lemma) &&
    childOf(analysis, verb, 'nsubj:pass') >= 0 &&
    !analysis.children[at]!.some((child) => tokens[child]!.deprel === 'det');
  if (!isAs && !isGiven && !(deprel === 'xcomp' && preposition < 0 && linking.test(tokens[verb]!.lemma))) return null;
  // `circulated as a document of the council, the minister declared`: the letter was
  if (isAs && circulating.test(tokens[verb]!.lemma) && tokens[verb]!.xpos === 'VBN') return null;
  const object = isGiven ? -1 : objectOf(analysis, verb, isAs);
  // `what he described as a trap`: not he is
  if (isAs && object < 0 && tokens[verb]!.deprel === 'acl:relcl' && describing.test(tokens[verb]!.lemma))
    return { subject: -1, clause: verb, isCopula: false };
  const isRenown = isAs && object >= 0 && renown.test(tokens[object]!.lemma);
  const subject = object >= 0 && !isRenown ? object : subjectOf(analysis, verb);
  const isClaim = isAs ? describing.test(tokens[verb]!.lemma) : /^(?:call|consider|dub)$/.test(tokens[verb]!.lemma);
  return subject < 0 ? null : { subject, clause: verb, isCopula: false, isClaim };
}

/** The object of a verb; in `named Rosa Lind as its envoy` the parser may take the name for what somebody is named. */
function objectOf(analysis: Analysis, verb: number, isAs: boolean): number {
  const object = childOf(analysis, verb, 'obj');
  const name = object < 0 && isAs && giving.test(analysis.tokens[verb]!.lemma) ? childOf(analysis, verb, 'xcomp') : -1;
  return name >= 0 && analysis.tokens[name]!.upos === 'PROPN' ? name : object;
}

const circulating = /^(?:circulate|publish|issue|distribute|submit|release|print|file|register|list)$/;

const describing = /^(?:describe|refer|see|view|regard|denounce|dismiss|condemn|portray|label|hail|brand|slam|decry)$/;

/** Whether `it` only brings forward of whom the clause behind is said. */
const isCleft = ({ tokens, children }: Analysis, at: number, subject: number): boolean =>
  tokens[subject]!.lemma === 'it' &&
  children[at]!.some(
    (child) =>
      child > at &&
      tokens[child]!.deprel.endsWith(':relcl') &&
      children[child]!.some((word) => tokens[word]!.deprel === 'nsubj' && /^(?:who|that)$/.test(tokens[word]!.form)),
  );

/** What somebody has as what he is: `won fame as an architect`, `his career as a painter`. */
const renown =
  /^(?:fame|renown|prominence|reputation|recognition|acclaim|career|work|role|job|post|position|term|tenure|stint|time|experience|debut|appointment|election|success)$/;

/** Whose a noun is that says in what somebody got on: its possessor's, else the subject's of its verb; or -1. */
function holderOf(analysis: Analysis, noun: number, preposition: number): number {
  const { tokens } = analysis;
  if (!/^as$/i.test(tokens[preposition]!.form) || !renown.test(tokens[noun]!.lemma)) return -1;
  const possessor = childOf(analysis, noun, 'nmod:poss');
  if (possessor >= 0) return possessor;
  const { deprel, head: verb } = tokens[noun]!;
  return deprel === 'obj' || deprel === 'obl' ? subjectOf(analysis, verb) : -1;
}

/** Whom a verb is said of: its subject, that of the verb it is joined to or depends on, or the noun it describes. */
function subjectOf(analysis: Analysis, verb: number): number {
  const { tokens } = analysis;
  for (let at = verb, depth = 0; at >= 0 && depth < 4; depth++) {
    for (const name of ['nsubj', 'nsubj:pass', 'nsubj:outer']) {
      const subject = childOf(analysis, at, name);
      if (subject >= 0) return subject;
    }
    const { deprel, head } = tokens[at]!;
    if (deprel === 'acl') return head;
    if (!/^(?:conj|xcomp|advcl)$/.test(relation(tokens[at]!))) return -1;
    at = head;
  }
  return -1;
}

function canBeSaidOf(phrase: Phrase, entity: Entity): boolean {
  if (phrase.kind !== 'thing') return agrees(entity, phrase);
  // `is chaos` tells what he is like, `is a chaos` calls him so.
  return !phrase.isPlural && (phrase.isDefinite || phrase.isIndefinite || phrase.lemma === 'one');
}

/** Whether a clause is denied, only possible or in question. */
const isOpen = ({ tokens, children }: Analysis, clause: number): boolean =>
  children[clause]!.some((child) => {
    const { deprel, lemma, form } = tokens[child]!;
    return (
      ((deprel === 'advmod' || deprel === 'aux') && hedged.test(lemma)) ||
      (deprel === 'mark' && /^(?:if|whether|unless)$/i.test(form)) ||
      form === '?'
    );
  });

const hedged = /^(?:not|n[’']t|never|no|may|might|can|could|would|will|shall|should|must)$/i;
