import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const armed = /^(?:MIL|REB|UAF|PRM)$/;
const rebel = /^(?:REB|UAF|PRM)$/;
const sides = /^(?:side|party|faction|rival|foe|enemy|adversary|belligerent|combatant)$/;

/** Whether a plural noun means those who fight each other: `the two sides`, `the warring parties`. */
export const areFoes = ({ ground }: Scene, { lemma, count, first, head }: Phrase): boolean =>
  sides.test(lemma) &&
  (count === 2 ||
    (count === null && ground.forms.slice(first, head).some((form) => /^(?:warring|rival|opposing)$/i.test(form))));

/**
 * The two that a text tells of as at war: two armed bodies of which one at least is no state's, or one such and the state that the
 * text names most; each named in two sentences (`the Front, or LF` is once), and twice as often as any third. Null where there are no such.
 */
export function foesMeant({ phrases }: Scene, before: number): readonly Entity[] | null {
  const bodies = new Map<Entity, number>();
  const states = new Map<Entity, number>();
  const last = new Map<Entity, number>();
  for (let i = 0; i < before; i++) {
    const { entity, form, sentence } = phrases[i]!;
    const one = entity && form !== 'pronoun' ? settled(entity) : null;
    if (!one || one.kind === 'person' || one.members.length || last.get(one) === sentence) continue;
    last.set(one, sentence);
    const counts = one.kind === 'state' ? states : one.sectors.some((sector) => armed.test(sector)) ? bodies : null;
    counts?.set(one, (counts.get(one) ?? 0) + 1);
  }
  const isRebel = ({ sectors }: Entity): boolean => sectors.some((sector) => rebel.test(sector));
  const [first, second] = leading(bodies, 2) ?? [];
  // `Peru bombed two groups beyond its border`: a state of which more is told than of either fights one of two that are no state's
  const most = Math.max(0, ...states.values());
  const areBands = first && second && isRebel(first) && isRebel(second) && most > (bodies.get(first) ?? 0);
  if (first && second && !areBands && (isRebel(first) || isRebel(second))) return [first, second];
  const [only] = leading(bodies, 1) ?? [];
  // the state that rebels are of, where the one named most only hosts their talks, and not the one that they fight abroad
  const own = only?.country ? [...states].find(([{ country }]) => country === only.country) : undefined;
  const [state] = own && 2 * own[1] >= most ? [own[0]] : (leading(states, 1) ?? []);
  return only && state && isRebel(only) ? [state, only] : null;
}

const fighting = /^(?:fight|battle|combat)$/;

/** Whoever fights and whom he fights, where the text last told of such two: `the front, which has fought the army since May`. */
export function fightersTold({ phrases, ground }: Scene, before: number): readonly Entity[] | null {
  const { tokens, children } = ground.analysis;
  const at = (head: number): Entity | null => {
    const entity = phrases.find((phrase) => phrase.head === head)?.entity;
    return entity ? settled(entity) : null;
  };
  for (let i = before - 1; i >= 0; i--) {
    const { entity, head } = phrases[i]!;
    const verb = tokens[head]!.deprel === 'obj' ? tokens[head]!.head : -1;
    if (!entity || verb < 0 || !fighting.test(tokens[verb]!.lemma)) continue;
    const subject = children[verb]!.find((c) => tokens[c]!.deprel === 'nsubj');
    if (subject === undefined) continue;
    const isRelative = tokens[verb]!.deprel === 'acl:relcl' && tokens[subject]!.xpos.startsWith('W');
    const [doer, foe] = [at(isRelative ? tokens[verb]!.head : subject), settled(entity)];
    const isBody = (one: Entity | null): boolean => !!one && one.kind !== 'person' && !one.members.length;
    if (doer && doer !== foe && isBody(doer) && isBody(foe)) return [doer, foe];
  }
  return null;
}

/** Rebels and the government that they fight, neither of which has a name in the text but is told of twice; null where there are no such. */
export function rebelsAndRulers({ phrases }: Scene, before: number): readonly Entity[] | null {
  const rebels = new Map<Entity, number>();
  const rulers = new Map<Entity, number>();
  for (let i = 0; i < before; i++) {
    const { entity, form, lemma } = phrases[i]!;
    const one = entity && form !== 'pronoun' ? settled(entity) : null;
    if (!one || one.kind === 'person' || one.kind === 'state' || one.members.length) continue;
    const isRebel = one.sectors.some((sector) => rebel.test(sector));
    const counts = isRebel ? rebels : /^(?:government|regime|army|junta)$/.test(lemma) ? rulers : null;
    counts?.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [band] = leading(rebels, 1) ?? [];
  const [ruler] = leading(rulers, 1) ?? [];
  return band && ruler ? [ruler, band] : null;
}

/** So many that are counted most, each twice and twice as often as any other; null where there are none. */
function leading(counts: ReadonlyMap<Entity, number>, many: number): readonly Entity[] | null {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const [last, next] = [sorted[many - 1], sorted[many]];
  if (!last || last[1] < 2 || (next?.[1] ?? 0) * 2 > last[1]) return null;
  return sorted.slice(0, many).map(([entity]) => entity);
}

/** `two opposition parties`, which are no two sides of a quarrel. */
export const arePolitical = ({ ground: { analysis, forms } }: Scene, { first, head }: Phrase): boolean =>
  analysis.tokens
    .slice(first, head)
    .some(
      ({ upos, index }) =>
        /^(?:ADJ|NOUN|PROPN)$/.test(upos) &&
        !/^(?:warring|conflicting|contracting|opposing|rival|negotiating|concerned|other|belligerent|interested|feuding|hostile|same)$/i.test(
          forms[index]!,
        ),
    );
