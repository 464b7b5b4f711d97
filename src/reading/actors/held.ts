import { merge, type Named } from './entities.js';
import type { Ground } from './ground.js';
import { isKin } from './kin.js';
import { type ByHead, bodyOf, sectorsHeld } from './links.js';
import { childOf } from './scene.js';
import { type Entity, type Held, type Phrase, settled } from './working.js';

/**
 * Last pass over offices, when nominals and pronouns are known: whose they are (`its president` of the bank, `a deputy head
 * of the agency`), and that somebody's counterpart is in his own state what the other is in hers.
 */
export function completeOffices(ground: Ground, phrases: readonly Phrase[], byHead: ByHead, named: Named): void {
  for (const phrase of phrases) {
    const entity = phrase.entity && settled(phrase.entity);
    if (entity?.kind !== 'person') continue;
    const held = entity.offices.find(({ office, of }) => office === phrase.office && !of);
    if (!entity.country) entity.country = countryOfBody(entity);
    if (!entity.country && phrase.form === 'name') entity.country = stateSpokenFor(ground, byHead, phrase);
    if (!entity.country) entity.country = stateBeside(ground, byHead, phrase);
    const owner = ownerOf(ground, byHead, phrase);
    if (held) {
      const body = owner ?? settledOf(bodyOf(ground, byHead, held.office));
      if (!body || body === entity) continue;
      // `Huamani's deputy` serves the state that Huamani serves
      if (body.kind === 'person') {
        // somebody's lawyer need not be of his state
        if (!/\b(?:lawyer|attorney|barrister|counsel|solicitor)$/.test(held.office.title))
          entity.country ??= body.country;
        // of somebody of whom nothing is told, a deputy sits in no parliament
        if (held.office.title === 'deputy' && !body.sectors.length && !entity.term) entity.sectors = [];
        const isHis = /^(?:deputy|spokes\w+|aide|adviser|advisor)$/.test(held.office.title);
        // `the secretary-general's personal envoy`
        const isSent = /\b(?:envoy|representative)$/.test(held.office.title) && body.sectors.includes('IGO');
        if ((isHis || isSent) && !entity.term && body.sectors.length) entity.sectors = body.sectors;
      } else if (body.kind !== 'group' || (body.sectors.length && (body.country || isForce(body))))
        give(entity, held, body);
    } else if (!entity.country && owner?.kind === 'person' && /^(?:boss|predecessor|successor)$/.test(phrase.lemma)) {
      entity.country = owner.country;
    } else if (!entity.country && owner?.kind === 'person' && isKin(phrase.lemma) && entity.offices.some(isRoyal)) {
      // `his wife, Crown Princess Rosa`
      entity.country = owner.country;
    } else if (/^(?:counterpart|colleague)$/.test(phrase.lemma) && !entity.offices.length && owner?.kind === 'person')
      counter(named, phrase, entity, owner);
  }
}

const isRoyal = ({ office }: Held): boolean =>
  /^(?:king|queen|prince|princess|crown prince|crown princess|emir|sultan|emperor|empress|grand duke|queen mother)$/.test(
    office.title,
  );

/** `a spokesman for the army`, whose it is not told. */
const isForce = ({ sectors }: Entity): boolean => sectors.every((sector) => /^(?:MIL|COP|REB|PRM)$/.test(sector));

/** `his chief of staff, Lind, and the economy minister, Mora`: the minister of the state whose leader's the first is. */
function stateBeside(ground: Ground, byHead: ByHead, phrase: Phrase): string | null {
  const { analysis, forms } = ground;
  const { deprel, head } = analysis.tokens[phrase.head]!;
  if (deprel !== 'conj' || phrase.office?.level !== 'minister' || phrase.office.isFormer || phrase.isPlural)
    return null;
  if (!/^the$/i.test(forms[phrase.first] ?? '')) return null;
  const owner = byHead[head] ? ownerOf(ground, byHead, byHead[head]!) : null;
  const isHis = owner?.kind === 'person' && owner.offices.some(({ office }) => office.level === 'head');
  return isHis ? owner.country : null;
}

/** The state of the body that somebody holds an office in, told of after him: `the president of the Senate, Huamani`. */
const countryOfBody = ({ offices, term }: Entity): string | null =>
  term
    ? null
    : (offices.flatMap(({ of, office }) => (of && !office.isFormer ? (settled(of).country ?? []) : []))[0] ?? null);

/** `Chad said through government spokesman Huamani that …`: of the state that speaks through him. */
function stateSpokenFor({ analysis }: Ground, byHead: ByHead, { head }: Phrase): string | null {
  const { tokens, children } = analysis;
  const isThrough = children[head]!.some(
    (at) => tokens[at]!.deprel === 'case' && /^(?:through|via)$/.test(tokens[at]!.form),
  );
  if (!isThrough || tokens[head]!.deprel !== 'obl') return null;
  const subject = settledOf(byHead[childOf(analysis, tokens[head]!.head, 'nsubj')]);
  return subject?.kind === 'state' ? subject.country : null;
}

const settledOf = (phrase: Phrase | null | undefined): Entity | null =>
  phrase?.entity ? settled(phrase.entity) : null;

const ownerOf = ({ analysis }: Ground, byHead: ByHead, { head }: Phrase): Entity | null =>
  settledOf(byHead[childOf(analysis, head, 'nmod:poss')]);

function give(entity: Entity, held: Held, body: Entity): void {
  held.of = body;
  held.country ??= body.country;
  entity.country ??= body.country;
  // what one was once tells less than what he is
  const isPast = held.office.isFormer && entity.offices.some(({ office }) => !office.isFormer);
  // a delegation is of whoever sends it
  const isSent =
    entity.sectors.length > 0 && body.phrases.some(({ lemma }) => /^(?:delegation|team|contingent)$/.test(lemma));
  if (!entity.term && !isPast && !isSent && body.sectors.length) entity.sectors = sectorsHeld(held.office, body);
}

/** `Huamani and his Kenyan counterpart, Joyce Adeyemi`: she holds his office in Kenya. */
const lastWord = (title: string): string => title.split(' ').at(-1)!;

/** The one person whom the text has named with the office in the state before: `his Kenyan counterpart` behind Kenya's president. */
function holderNamed({ entities }: Named, phrase: Phrase, entity: Entity, title: string): Entity | null {
  if (entity.phrases.some(({ form }) => form === 'name')) return null;
  const found = entities.filter(
    (one) =>
      !one.same &&
      one !== entity &&
      one.kind === 'person' &&
      one.country === entity.country &&
      one.phrases.some(({ form, head }) => form === 'name' && head < phrase.head) &&
      one.offices.some(({ office }) => !office.isFormer && office.title === title),
  );
  return found.length === 1 ? found[0]! : null;
}

/** What one's counterpart need not be as well. */
const provisional = /^(?:acting|interim|caretaker|outgoing) /;

/** The office that a known official holds in his own state. */
const termOf = ({ term, country }: Entity): string | null => (term && term.country === country ? term.title : null);

function counter(named: Named, phrase: Phrase, entity: Entity, owner: Entity): void {
  const held = owner.offices.find(({ office }) => !office.isFormer);
  if (!held || !entity.country || !owner.country || entity.country === owner.country) return;
  // `his Kenyan colleague` is no private person
  if (entity.sectors.every((sector) => sector === 'CVL')) entity.sectors = owner.sectors;
  // of a minister who is called by his rank it is not the rank that another shares
  if (owner.term && lastWord(owner.term.title) !== lastWord(held.office.title)) return;
  // the prime minister's counterpart may be a president
  const title = termOf(entity) ?? held.office.title.replace(provisional, '');
  const known = holderNamed(named, phrase, entity, title);
  if (known) {
    merge(entity, known);
    return;
  }
  const office = { ...held.office, title, first: phrase.head, last: phrase.head + 1 };
  entity.offices.push({ office, of: named.ofEntry(entity.country), country: entity.country });
}
