import { relation } from '../../language/index.js';
import { giveCountry, giveSectors } from './appositions.js';
import { join } from './entities.js';
import type { Ground } from './ground.js';
import { type ByHead, hold } from './links.js';
import { type Phrase, settled } from './working.js';

/** `the oil company ExxonMobil`, `the regional bloc ECOWAS`: the noun right before the name of a body says what it is. */
export function joinKind(ground: Ground, name: Phrase, byHead: ByHead): void {
  const { analysis } = ground;
  const entity = name.form === 'name' && name.entity ? settled(name.entity) : null;
  if (!entity || !/^(?:organisation|bloc)$/.test(entity.kind)) return;
  const noun = byHead[name.from - 1];
  // `pollster CBOS`, `state broadcaster CBOS`
  const isMedia = noun?.lemma === 'broadcaster';
  if ((isMedia || noun?.lemma === 'pollster') && !noun!.entity && entity.kind === 'organisation') {
    noun!.office = null;
    noun!.kind = 'organisation';
    noun!.to = name.from;
    if (!entity.sectors.length) entity.sectors = [isMedia ? 'JRN' : 'BUS'];
    join(noun!, entity, ground);
    return;
  }
  // `the main opposition People Power Party`
  if (noun?.lemma === 'opposition' && !noun.entity && entity.sectors.includes('PTY')) {
    noun.to = name.from;
    join(noun, entity, ground);
    return;
  }
  if (!noun || noun.entity || noun.kind !== 'organisation' || noun.form !== 'nominal' || noun.isPlural) return;
  const starts = [noun.first, noun.first - 1].some((at) => /^(?:the|an?|state)$/i.test(ground.forms[at] ?? ''));
  // `Transparency group Social Watch said …`
  const opens = noun.first === analysis.sentences[noun.sentence]!.first && noun.first < noun.head;
  if (!(starts || opens) || noun.sentence !== name.sentence) return;
  const { tokens } = analysis;
  // `told the newspaper An-Nahar`, where the parser sees two who are told
  const areBeside = tokens[name.head]!.head === tokens[noun.head]!.head && /obj$/.test(tokens[name.head]!.deprel);
  const above = tokens[noun.head]!.head;
  const isInside = above >= name.from && above < name.to;
  if (tokens[name.head]!.head !== noun.head && !isInside && !areBeside) return;
  noun.to = name.from;
  join(noun, entity, ground);
  giveSectors(noun);
  giveCountry(ground, noun);
}

/** `a farmer named Huamani`, `one of them, a woman called Ana,`: the noun and its name. */
export function joinBearer(ground: Ground, name: Phrase, byHead: ByHead): void {
  if (name.kind !== 'person' || name.form !== 'name' || !name.entity) return;
  // `The suspect, named only as Huamani,`
  const { tokens } = ground.analysis;
  const start = ground.officeAt[name.from - 1]?.first ?? name.from;
  let top = name.head;
  while (relation(tokens[top]!) === 'flat' && tokens[top]!.head >= start) top = tokens[top]!.head;
  const verb = ground.forms[start - 1] === 'as' ? tokens[tokens[top]!.head] : undefined;
  const described = verb && relation(verb) === 'acl' ? byHead[verb.head] : undefined;
  if (/^(?:named|identified|known)$/.test(verb?.form ?? '') && described?.kind === 'person' && !described.entity) {
    join(described, settled(name.entity), ground);
    // `its commander, a man known as Huamani`
    const { deprel, head } = tokens[described.head]!;
    const holder = deprel === 'appos' ? byHead[head] : undefined;
    if (holder?.form === 'nominal' && holder.kind === 'person' && !holder.isPlural && !holder.entity) {
      join(holder, settled(name.entity), ground);
      if (holder.office) hold(ground, byHead, holder, holder.office, -1);
    }
    return;
  }
  if (!/^(?:named|called)$/.test(ground.forms[name.from - 1] ?? '')) return;
  const noun = byHead[name.from - 2];
  if (!noun || noun.entity || noun.form !== 'nominal' || noun.isPlural || !noun.isIndefinite) return;
  if (noun.kind !== 'person') return;
  const entity = settled(name.entity);
  if (!entity.sectors.length) entity.sectors = noun.sectors;
  join(noun, entity, ground);
}

/** `a driver who gave his name as Carlos Huamani`, `one, who gave her name as Ana`: whose name it is. */
export function joinGiver(ground: Ground, name: Phrase, byHead: ByHead): void {
  const { tokens, children } = ground.analysis;
  if (name.kind !== 'person' || name.form !== 'name' || !name.entity || ground.forms[name.from - 2] !== 'name') return;
  // `who gave only her first name, Ana`
  const isBehind = ground.forms[name.from - 1] === ',' && relation(tokens[name.head]!) === 'appos';
  if (ground.forms[name.from - 1] !== 'as' && !isBehind) return;
  const above = tokens[name.head]!.head;
  const give = isBehind && above >= 0 ? tokens[above]!.head : above;
  if (tokens[give]?.lemma !== 'give') return;
  const subject = children[give]!.find((child) => tokens[child]!.deprel === 'nsubj');
  const isWho = subject !== undefined && /^who$/i.test(ground.forms[subject]!);
  const giver = isWho && relation(tokens[give]!) === 'acl' ? tokens[give]!.head : (subject ?? -1);
  const noun = byHead[giver];
  if (!noun || noun.entity || noun.form !== 'nominal' || noun.isPlural) return;
  if (!(noun.isIndefinite || noun.lemma === 'one')) return;
  noun.kind = 'person';
  const entity = settled(name.entity);
  if (!entity.sectors.length) entity.sectors = noun.sectors;
  join(noun, entity, ground);
}

/**
 * `neurosurgeon Carlos Huamani`: a noun unknown to us right before a name, in one noun phrase with it, and not in `an event
 * Huamani first held`.
 */
export const isBeside = ({ analysis }: Ground, noun: Phrase, name: Phrase): boolean => {
  const { tokens } = analysis;
  return (
    noun.kind === 'thing' &&
    noun.name === null &&
    noun.head === name.from - 1 &&
    tokens[noun.head]!.xpos === 'NN' &&
    tokens[name.head]!.head === noun.head &&
    !analysis.children[name.head]!.some((at) => relation(tokens[at]!) === 'acl' && /^VB[DN]$/.test(tokens[at]!.xpos)) &&
    /^(?:appos|flat|dep)$/.test(relation(tokens[name.head]!))
  );
};
