import { entry } from '../../knowledge/index.js';
import { dependents, relation } from '../../language/index.js';
import { relating } from './countries.js';
import { join } from './entities.js';
import { firm } from './firms.js';
import type { Ground } from './ground.js';
import { agrees, type ByHead, hold } from './links.js';
import { giveStateOnceServed, isBygone } from './offices-once-held.js';
import { type Phrase, settled } from './working.js';

/** `X, the Y`: both are one where one is a name and the other a noun for such an actor. */
export function apposition(ground: Ground, head: Phrase | undefined, phrase: Phrase, byHead: ByHead): void {
  if (!head || head === phrase) return;
  const [name, noun] = head.entity && head.form === 'name' ? [head, phrase] : [phrase, head];
  if (!name.entity || name.form !== 'name' || noun.form !== 'nominal' || noun.entity || noun.role === 'modifier')
    return;
  if (isCalled(ground, name, noun)) noun.kind = 'person';
  // `the United States, Peru's partner`: a state is another's partner as a person is another's
  // but `three powers, namely Peru, Chile and Mali` are more than the first of them
  const isOne = noun.lemma !== 'power' || !noun.isPlural;
  if (relating.test(noun.lemma) && isOne && settled(name.entity).kind === 'state') noun.kind = 'state';
  // `Solgar, the Peruvian miner`: what a company does, in a word that else is for somebody who does it by hand
  if (firm.test(noun.lemma) && !noun.isPlural && settled(name.entity).sectors.includes('BUS')) {
    noun.kind = 'organisation';
    noun.sectors = ['BUS'];
  }
  // `the Unity Party, Lind's coalition partner`
  if (relating.test(noun.lemma) && !noun.isPlural && settled(name.entity).kind === 'organisation')
    noun.kind = 'organisation';
  if (isThingOfBody(ground, name, noun)) noun.kind = 'organisation';
  // `the Mossos, the regional police`: of one body, in a noun that is many by its grammar
  if (isForce.test(noun.lemma) && noun.kind === 'group' && settled(name.entity).kind === 'organisation')
    Object.assign(noun, { kind: 'organisation', isPlural: false });
  if (!agrees(settled(name.entity), noun)) return;
  // `Huamani: Good food.` is a turn of a transcript.
  if (ground.forms[name.to] === ':' && noun.head > name.head) return;
  join(noun, name.entity, ground);
  giveSectors(noun);
  // `Lind, once the secretary of the party,`: an office that he holds no more
  const isPast =
    noun.office !== null &&
    (/^(?:then|once|formerly|previously)$/i.test(ground.forms[noun.first - 1] ?? '') || isBygone(ground, noun.office));
  if (noun.office && !isPast) hold(ground, byHead, noun, noun.office, -1);
  else giveCountry(ground, noun, byHead);
  if (isPast) giveStateOnceServed(ground, byHead, noun);
  // `Lind, the Russian who …`
  if (noun.kind === 'person' && noun.country) settled(name.entity).country ??= noun.country;
  joinBare(ground, noun, name, byHead);
}

/** `SOMO, the state oil marketer,`: between commas and with an article, whatever the noun is, it says what a body is. */
const isThingOfBody = ({ analysis, forms }: Ground, name: Phrase, noun: Phrase): boolean =>
  settled(name.entity!).kind === 'organisation' &&
  noun.kind === 'thing' &&
  noun.name === null &&
  forms[name.to] === ',' &&
  noun.first === name.to + 1 &&
  /^(?:an?|the)$/.test(forms[noun.first]!) &&
  /^[,.]$/.test(forms[noun.to] ?? '') &&
  analysis.tokens[noun.head]!.xpos === 'NN';

const isForce = /^(?:police|army|navy|military|gendarmerie|militia|opposition|leadership)$/;

/** `her son and adviser, Carlos Huamani`: of two nouns before a name the second, without an article, is no other. */
function joinBare(ground: Ground, noun: Phrase, name: Phrase, byHead: ByHead): void {
  const { tokens, children } = ground.analysis;
  if (noun.head > name.head || settled(name.entity!).kind !== 'person') return;
  for (const at of children[noun.head]!) {
    const other = byHead[at];
    if (relation(tokens[at]!) !== 'conj' || at > name.head || !other || other.entity || other.form !== 'nominal')
      continue;
    if (!isBare(ground, other)) continue;
    join(other, name.entity, ground);
    if (other.office) hold(ground, byHead, other, other.office, -1);
  }
}

/** `the special envoy of the council for Lima, Ann Bell, …`: the office that a name with commas around it belongs to. */
export function officeAbove({ analysis, forms }: Ground, phrase: Phrase, byHead: ByHead): Phrase | null {
  // behind his rank, if that stands between
  const start = forms[phrase.from - 1] === ',' ? phrase.from : phrase.first;
  if (phrase.name?.kind !== 'person' || forms[start - 1] !== ',' || !/^[,.;]$/.test(forms[phrase.to] ?? ''))
    return null;
  let at = analysis.tokens[phrase.head]!.head;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    const held = byHead[at];
    if (held?.office && held.kind === 'person')
      return (held.isDefinite || held.isIndefinite) && !held.isPlural && !held.entity ? held : null;
    if (!/^(?:nmod|conj)$/.test(relation(analysis.tokens[at]!)) || (held?.kind === 'person' && depth > 0)) return null;
    at = analysis.tokens[at]!.head;
  }
  return null;
}

/** `Huamani, a lawyer and poet`: a noun without an article of its own that is joined to what a name is called is no other actor. */
export function sharedApposition(ground: Ground, byHead: ByHead, phrase: Phrase): void {
  const { tokens, children } = ground.analysis;
  if (phrase.entity || phrase.form !== 'nominal') return;
  if (!isBare(ground, phrase) && !isSecondCalling(ground, phrase)) return;
  let first = tokens[phrase.head]!;
  for (let depth = 0; relation(first) === 'conj' && depth < 6; depth++) first = tokens[first.head]!;
  // `a professor at the academy and former head of the bank`: of the professor, though the tree joins it to the academy
  const isOther = !/^(?:person|group)$/.test(byHead[first.index]?.kind ?? '');
  if (phrase.office && isOther && first.index !== phrase.head && relation(first) === 'nmod')
    first = tokens[first.head]!;
  // `Prince Khalid, the king's son and the minister's brother`: without a comma the second belongs to the first, too
  const inside =
    byHead[first.index]?.name?.kind === 'person' &&
    ground.forms[phrase.first - 1] === 'and' &&
    ground.forms[phrase.first - 2] !== ','
      ? children[first.index]!.find((at) => relation(tokens[at]!) === 'appos' && byHead[at]?.last === phrase.first - 1)
      : undefined;
  if (inside !== undefined) first = tokens[inside]!;
  const noun = byHead[first.index];
  if (relation(first) !== 'appos' || noun?.form !== 'nominal' || noun.entity?.kind !== 'person') return;
  const isTold = ({ form, deprel }: { form: string; deprel: string }): boolean =>
    /^(?:a|an|the)$/i.test(form) || deprel === 'nmod:poss';
  const areOffices = noun.office !== null && phrase.office !== null;
  if (!areOffices && !children[first.index]!.some((child) => isTold(tokens[child]!))) return;
  phrase.kind = 'person';
  join(phrase, noun.entity, ground);
  if (phrase.office) hold(ground, byHead, phrase, phrase.office, -1);
}

/** `a pilot and an active democrat`, `Peru's minister and the king's brother`: a noun with an article or an owner right behind `and`. */
const isSecondCalling = ({ analysis, forms }: Ground, { head, first }: Phrase): boolean =>
  /^NNP?$/.test(analysis.tokens[head]!.xpos) &&
  (/^an?$/.test(forms[first] ?? '') || forms.slice(first, head).some((form) => /^[’']s?$/.test(form))) &&
  forms[first - 1] === 'and' &&
  forms[first - 2] !== ',';

/** A singular common noun without article, number or possessor. */
const isBare = ({ analysis }: Ground, { head }: Phrase): boolean =>
  analysis.tokens[head]!.xpos === 'NN' &&
  !analysis.children[head]!.some((child) => /^(?:det|nummod|nmod:poss)/.test(analysis.tokens[child]!.deprel));

/** `Huamani, a committeewoman from Lima`: of whatever kind the noun is, after a comma and with an article it says who he is. */
const isCalled = ({ analysis, forms }: Ground, name: Phrase, noun: Phrase): boolean =>
  name.kind === 'person' &&
  noun.kind === 'thing' &&
  noun.name === null &&
  noun.head > name.head &&
  forms[name.to] === ',' &&
  noun.first === name.to + 1 &&
  /^(?:a|an|the)$/.test(forms[noun.first]!) &&
  analysis.tokens[noun.head]!.xpos === 'NN';

/** `Solgar Resources, a mining company`: a body whose name does not tell what it is is what the noun says. */
export function giveSectors({ entity, sectors }: Phrase): void {
  const body = settled(entity!);
  if (body.kind === 'organisation' && !body.entry && !body.sectors.length) body.sectors = sectors;
}

/** `the Peruvian painter Carlos Huamani` is of Peru, if nothing else tells where he is from. */
export function giveCountry({ adjectives, analysis, nameAt, names }: Ground, noun: Phrase, byHead?: ByHead): void {
  const stateAt = (at: number): string | null => {
    const name = analysis.tokens[at]!.deprel === 'compound' ? names[nameAt[at] ?? -1] : undefined;
    return name?.kind === 'state' ? name.entry : null;
  };
  const entity = settled(noun.entity!);
  // `Peru's agent, Rosa Huamani`
  if (byHead && /^(?:agent|counsel|delegate|captain)$/.test(noun.lemma)) {
    const owner = analysis.children[noun.head]!.find((at) => analysis.tokens[at]!.deprel === 'nmod:poss');
    const state = owner === undefined ? null : byHead[owner]?.entity;
    if (state && settled(state).kind === 'state') entity.country ??= settled(state).country;
  }
  if (entity.kind !== 'person' && !(entity.kind === 'organisation' && !entity.entry)) return;
  for (let i = noun.first; i < noun.head; i++) {
    // `the New Zealand pilot`
    const named = entity.kind === 'person' && !noun.office ? stateAt(i) : null;
    const state = adjectives.get(i) ?? named;
    if (state) entity.country ??= entry(state)?.country ?? null;
  }
}

/** `His main rival is Rosa Huamani`: who is said to be somebody with a name is that one. */
export function namedPredicate(ground: Ground, name: Phrase, byHead: ByHead): void {
  const { analysis } = ground;
  if (name.form !== 'name' || name.kind !== 'person' || !name.entity) return;
  if (!dependents(analysis, name.head, 'cop').some(({ form }) => /^(?:is|was|are|were)$/.test(form))) return;
  const subject = dependents(analysis, name.head, 'nsubj')[0];
  const noun = subject && byHead[subject.index];
  if (noun?.form !== 'nominal' || noun.entity || noun.kind !== 'person' || noun.isPlural || !noun.isDefinite) return;
  if (
    dependents(analysis, name.head, 'advmod', 'aux').some(({ lemma }) =>
      /^(?:not|n[’']t|never|may|might|could|would)$/.test(lemma),
    )
  )
    return;
  join(noun, name.entity, ground);
  if (noun.office) hold(ground, byHead, noun, noun.office, -1);
}

export function copula(ground: Ground, phrase: Phrase, byHead: ByHead): void {
  if (!dependents(ground.analysis, phrase.head, 'cop').length || phrase.entity) return;
  const subject = dependents(ground.analysis, phrase.head, 'nsubj')[0];
  // `Ann Lee, who is now minister`
  const own = ground.analysis.tokens[phrase.head]!;
  // `who led it and who is now minister`
  const { deprel, head } = own.deprel === 'conj' ? ground.analysis.tokens[own.head]! : own;
  const isOfWho = subject?.form === 'who' && deprel === 'acl:relcl';
  const who = isOfWho ? byHead[head] : subject && byHead[subject.index];
  if (!who?.entity || !phrase.office || settled(who.entity).kind !== 'person' || phrase.isPlural) return;
  if (
    dependents(ground.analysis, phrase.head, 'advmod', 'aux').some((token) =>
      /^(?:not|never|n[’']t|may|might|could|would|will)$/.test(token.form),
    )
  )
    return;
  join(phrase, who.entity, ground);
  // `who was minister when …`: no more than that is told
  const isNow = dependents(ground.analysis, phrase.head, 'cop').some(({ form }) => form === 'is');
  if (isOfWho && !isNow && !phrase.office.term) giveStateOnceServed(ground, byHead, phrase);
  else hold(ground, byHead, phrase, phrase.office, -1);
}
