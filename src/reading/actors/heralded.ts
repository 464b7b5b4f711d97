import { merge } from './entities.js';
import type { Ground } from './ground.js';
import type { ByHead } from './links.js';
import { childOf } from './scene.js';
import { type Entity, type Held, type Phrase, settled } from './working.js';

/** Sentences behind a headline within which the one is named of whom it tells. */
const within = 4;

const hasName = (entity: Entity): boolean => entity.phrases.some((one) => one.form === 'name');

/**
 * `Former judge to lead inquiry`, and below it `Rosa Huamani, a former judge of the court, …`: the only one whom the next sentences name and
 * of whom they say what the headline does.
 */
export function nameHeadlines({ analysis, forms }: Ground, phrases: readonly Phrase[]): void {
  const headline = analysis.sentences[0];
  const next = analysis.sentences[1];
  if (!headline || !next || next.paragraph === headline.paragraph) return;
  if (/^[.!?]$/.test(forms[headline.last - 1]!)) return;
  for (const phrase of phrases) {
    if (phrase.sentence > 0) return;
    const entity = phrase.entity && settled(phrase.entity);
    if (entity?.kind !== 'person' || phrase.form !== 'nominal' || phrase.isPlural || phrase.isIndefinite) continue;
    if (hasName(entity) || entity.phrases[0] !== phrase || entity.phrases.some(({ sentence }) => sentence > within))
      continue;
    if (childOf(analysis, phrase.head, 'nmod:poss') >= 0 || /^(?:the|his|her|its|their)$/i.test(forms[phrase.first]!))
      continue;
    const alike = new Set<Entity>();
    for (const other of phrases) {
      if (other.sentence === 0) continue;
      if (other.sentence > within) break;
      const one = other.entity && settled(other.entity);
      if (!one || one === entity || one.kind !== 'person' || other.form === 'pronoun' || !isAlike(phrase, other))
        continue;
      alike.add(one);
    }
    if (!alike.size) for (const one of holdersOf(phrase, entity, phrases)) alike.add(one);
    if (!alike.size) for (const one of chiefsOf(phrase, entity, phrases)) alike.add(one);
    const [one] = alike;
    if (alike.size !== 1 || !hasName(one!) || isAgainst(entity, one!)) continue;
    // its office is told again with the name
    entity.offices.splice(0);
    merge(entity, one!);
  }
}

/** `UN chief urges calm`, and below it `Secretary-General Rosa Mora said …`: whoever heads that body there. */
function* chiefsOf({ lemma }: Phrase, { offices }: Entity, phrases: readonly Phrase[]): Generator<Entity> {
  const of = offices[0]?.of;
  if (lemma !== 'chief' || !of) return;
  const body = settled(of);
  const isOfBody = ({ office: { title }, of: other }: Held): boolean =>
    heading.test(title) &&
    (other ? settled(other) === body : title === 'secretary-general' && body.name === 'United Nations');
  for (const { sentence, entity } of phrases) {
    const one = sentence > 0 && sentence <= within && entity ? settled(entity) : null;
    if (one?.kind === 'person' && one.offices.some(isOfBody)) yield one;
  }
}
const heading =
  /^(?:secretary-general|director-general|director general|chief|head|president|high commissioner|executive director)$/;

/** Offices by which a text names whom a headline only describes. */
const callings: Readonly<Record<string, RegExp>> = {
  diplomat: /(?:ambassador|envoy|representative|foreign minister|negotiator|diplomat|consul|affaires)$/,
  envoy: /(?:ambassador|envoy|representative|negotiator)$/,
  leader: /(?:president|prime minister|premier|chancellor|leader|king|emir|sultan)$/,
  lawmaker: /(?:senator|congressman|congresswoman|representative|deputy|mp|lawmaker|speaker)$/,
  commander: /(?:general|admiral|commander|colonel|marshal)$/,
};

/** `Top Iranian diplomat slams vote`, and below it `Iran's ambassador Abbas Mora has rejected …`: those of that state who are the subjects there and hold such an office. */
function* holdersOf(phrase: Phrase, { country }: Entity, phrases: readonly Phrase[]): Generator<Entity> {
  const offices = callings[phrase.lemma];
  if (!offices || !country || phrase.role !== 'subject' || phrase.office?.isFormer) return;
  for (const { sentence, role, entity } of phrases) {
    if (sentence === 0) continue;
    if (sentence > within) return;
    const one = entity && settled(entity);
    if (role !== 'subject' || one?.kind !== 'person' || one.country !== country || !hasName(one)) continue;
    if (one.offices.some(({ office }) => !office.isFormer && offices.test(office.title.toLowerCase()))) yield one;
  }
}

/** Whether two descriptions use the same noun, of the past both or neither. */
const isAlike = ({ lemma, office }: Phrase, other: Phrase): boolean =>
  (other.form === 'nominal' || other.form === 'title') &&
  !other.isPlural &&
  (other.lemma === lemma || (!!office && other.office?.title.endsWith(office.title) === true)) &&
  (office?.isFormer ?? false) === (other.office?.isFormer ?? false);

const isAgainst = (a: Entity, b: Entity): boolean =>
  (a.country !== null && b.country !== null && a.country !== b.country) ||
  (a.gender !== null && b.gender !== null && a.gender !== b.gender);

const posts = /^(?:post|office|job|portfolio|position|ministry|role|title)$/;

/**
 * `Peru's finance minister resigned. Carlos Huamani, who has held the post since 2021, …`: who was told of by that post in the sentences
 * before, and by no name, is the one.
 */
export function nameIncumbents({ analysis, forms }: Ground, phrases: readonly Phrase[], byHead: ByHead): void {
  const { tokens } = analysis;
  for (const { lemma, deprel, head, index } of tokens) {
    if (deprel !== 'acl:relcl' || !/^(?:hold|take|fill|occupy|assume)$/.test(lemma)) continue;
    const object = childOf(analysis, index, 'obj');
    if (object < 0 || !posts.test(tokens[object]!.lemma) || !/^(?:the|that)$/i.test(forms[object - 1]!)) continue;
    const given = byHead[head]?.entity;
    const named = given ? settled(given) : null;
    if (named?.kind !== 'person' || !hasName(named) || named.offices.some(({ office }) => !office.isFormer)) continue;
    const sentence = tokens[index]!.sentence;
    if (named.phrases.some((one) => one.sentence < sentence)) continue;
    const told = new Set<Entity>();
    for (let i = phrases.length - 1; i >= 0; i--) {
      const { sentence: own, entity: other, office, isPlural, form } = phrases[i]!;
      if (own >= sentence) continue;
      if (sentence - own > 3) break;
      const described = other && settled(other);
      if (described?.kind !== 'person' || !office || isPlural || form === 'pronoun' || office.isFormer) continue;
      if (/(?:spokes\w+|adviser|advisor|aide|official|deputy)$/.test(office.title) || isAgainst(described, named))
        continue;
      if (!hasName(described)) told.add(described);
    }
    const [one] = told;
    if (told.size === 1) merge(one!, named);
  }
}
