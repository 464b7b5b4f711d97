import { relation } from '../../language/index.js';
import { join } from './entities.js';
import { groupOf } from './groups.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

/** `who`, `which`, `whose`: the noun that the relative clause hangs on, or its last conjunct, which stands nearest. */
export function relative(scene: Scene, phrase: Phrase): void {
  const { ground, byHead } = scene;
  const { tokens, children } = ground.analysis;
  let at = tokens[phrase.head]!.head;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    const token = tokens[at]!;
    if (relation(token) === 'acl') {
      let antecedent = token.head;
      // `the first time that Lind spoke`
      if (occasions.test(tokens[antecedent]!.lemma) && !byHead[antecedent]?.name) return;
      const all = allMeant(scene, phrase, antecedent, at);
      if (all) {
        join(phrase, groupOf(scene.named, all), ground);
        return;
      }
      for (const child of children[antecedent]!)
        if (
          relation(tokens[child]!) === 'conj' &&
          child < phrase.head &&
          byHead[child]?.entity &&
          !isPluralVerb(scene, at)
        )
          antecedent = child;
      const example = exampleOf(scene, antecedent, phrase.head);
      const entity =
        example ??
        personAbove(scene, phrase, antecedent) ??
        byHead[antecedent]?.entity ??
        nameBefore(scene, antecedent, phrase.head) ??
        calledSo(scene, phrase, antecedent) ??
        subjectOf(scene, token.head)?.entity;
      const body =
        entity && /^which$/i.test(ground.forms[phrase.head]!) ? bodyAbove(scene, antecedent, settled(entity)) : null;
      if (entity) join(phrase, body ?? entity, ground);
      return;
    }
    at = token.head;
  }
}

/** `the party, led by Huamani, which left`: the body above somebody, who is no *which*. */
function bodyAbove({ ground, byHead }: Scene, antecedent: number, { kind }: Entity): Entity | null {
  if (kind !== 'person') return null;
  const { tokens } = ground.analysis;
  for (let at = tokens[antecedent]!.head, depth = 0; at >= 0 && depth < 4; at = tokens[at]!.head, depth++) {
    const given = byHead[at]?.entity;
    if (given) return settled(given).kind === 'person' ? null : settled(given);
  }
  return null;
}

/** When something happens, which is nobody. */
const occasions =
  /^(?:time|day|night|week|month|quarter|year|decade|hour|moment|occasion|instance|morning|evening|way|reason|extent)$/;

/**
 * `Chad and Mali, which supply the arms, …`: all that are joined, where the verb is in the plural, or where their sentence goes on
 * about them behind the clause (`Chad and Mali, which had left the talks, said …`).
 */
function allMeant(scene: Scene, { head }: Phrase, antecedent: number, verb: number): readonly Entity[] | null {
  const { ground, byHead } = scene;
  const { tokens, children } = ground.analysis;
  if (!/^(?:which|who)$/i.test(ground.forms[head]!) || ground.forms[head - 1] !== ',') return null;
  const joined = children[antecedent]!.filter((child) => relation(tokens[child]!) === 'conj' && child < head);
  if (!joined.length) return null;
  const members = [antecedent, ...joined].map((at) => (byHead[at]?.entity ? settled(byHead[at].entity) : null));
  const [first] = members;
  if (!members.every((one): one is Entity => one !== null && one.kind === first?.kind && one.kind !== 'group'))
    return null;
  if (new Set(members).size < members.length) return null;
  const { deprel, head: above } = tokens[antecedent]!;
  const goesOn = /^nsubj/.test(deprel) && above > verb && !isSingularVerb(scene, verb);
  return isPluralVerb(scene, verb) || goesOn ? members : null;
}

/** `a threat from Chad, whose leaders …`: the state or body named last in the noun phrase, where the noun itself is nobody. */
function nameBefore({ ground, byHead }: Scene, antecedent: number, relative: number): Entity | null {
  const last = ground.forms[relative - 1] === ',' ? byHead[relative - 2] : undefined;
  const isInside = last !== undefined && last.head > antecedent && last.form === 'name' && last.entity;
  const entity = isInside ? settled(last.entity!) : null;
  return entity && /^(?:state|organisation|bloc)$/.test(entity.kind) ? entity : null;
}

/** `Huamani, the tech maverick who …`: the person that an apposition describes, where its noun is nobody to us. */
function calledSo({ ground, byHead }: Scene, { head }: Phrase, antecedent: number): Entity | null {
  const { deprel, head: above } = ground.analysis.tokens[antecedent]!;
  const name = deprel === 'appos' && /^who(?:se|m)?$/i.test(ground.forms[head]!) ? byHead[above] : undefined;
  const entity = name?.form === 'name' && name.entity ? settled(name.entity) : null;
  return entity?.kind === 'person' ? entity : null;
}

/** `the director of the Fisheries Union, who said …`: not the body, but the person that the body stands with. */
function personAbove({ ground, byHead }: Scene, { head }: Phrase, antecedent: number): Entity | null {
  const { tokens } = ground.analysis;
  if (
    !/^who$/i.test(ground.forms[head]!) ||
    !/^(?:organisation|state|bloc)$/.test(byHead[antecedent]?.entity?.kind ?? '')
  )
    return null;
  for (
    let at = antecedent, depth = 0;
    depth < 3 && relation(tokens[at]!) === 'nmod' && tokens[at]!.head >= 0;
    depth++
  ) {
    at = tokens[at]!.head;
    const entity = byHead[at]?.entity;
    if (entity && settled(entity).kind === 'person') return settled(entity);
  }
  return null;
}

/** `delegates such as Joyce Adeyemi, who spoke first`: the one named, where the tree hangs the clause on the many. */
function exampleOf({ ground, byHead }: Scene, antecedent: number, relative: number): Entity | null {
  if (!byHead[antecedent]?.isPlural || ground.forms[relative - 1] !== ',') return null;
  for (let i = relative - 2; i > antecedent && i > relative - 12; i--) {
    const name = byHead[i];
    if (name?.form !== 'name' || name.kind !== 'person' || !name.entity) continue;
    const before = ground.forms.slice(antecedent + 1, name.from);
    return before.length < 8 && /\b(?:such as|including|like|among them)\b/i.test(before.join(' '))
      ? settled(name.entity)
      : null;
  }
  return null;
}

/** Of whom a predicate is said: `Huamani is a lawyer who …`, `… a lawyer, poet and teacher who …`. */
function subjectOf({ ground, byHead }: Scene, predicate: number): Phrase | undefined {
  const { tokens } = ground.analysis;
  let at = predicate;
  for (let depth = 0; depth < 8 && relation(tokens[at]!) === 'conj' && tokens[at]!.head >= 0; depth++)
    at = tokens[at]!.head;
  if (childOf(ground.analysis, at, 'cop') < 0) return undefined;
  return byHead[childOf(ground.analysis, at, 'nsubj')];
}

function isPluralVerb(scene: Scene, verb: number): boolean {
  const { tokens, children } = scene.ground.analysis;
  const plural = (index: number): boolean => tokens[index]!.xpos === 'VBP' || tokens[index]!.form === 'were';
  return plural(verb) || children[verb]!.some((child) => tokens[child]!.upos === 'AUX' && plural(child));
}

function isSingularVerb(scene: Scene, verb: number): boolean {
  const { tokens, children } = scene.ground.analysis;
  const singular = (index: number): boolean => tokens[index]!.xpos === 'VBZ' || tokens[index]!.form === 'was';
  return singular(verb) || children[verb]!.some((child) => tokens[child]!.upos === 'AUX' && singular(child));
}
