import { suits } from './candidates.js';
import type { Sought } from './features.js';
import { isSpeaker } from './ranking.js';
import { childOf, type Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const mark = /^["“”]$/;
const says = /^(?:say|add|tell|note|explain|continue|conclude)$/;

/**
 * `Huamani denied that. “We did not do it. Chad did,” he said`: behind words quoted in several sentences, whoever says something in the one
 * before they open, where the pronoun could be the subject of that; or null.
 */
export function quoterBefore({ ground, byHead }: Scene, phrase: Phrase, to: Sought): Entity | null {
  const { analysis, forms } = ground;
  const { tokens, sentences } = analysis;
  const { head, sentence } = phrase;
  if (to !== 'person' || phrase.quotation >= 0 || phrase.role !== 'subject') return null;
  // `…,” he said`
  if (!mark.test(forms[head - 1] ?? '') || forms[head - 2] !== ',' || !says.test(tokens[head + 1]?.lemma ?? ''))
    return null;
  let open = head - 2;
  while (open > 0 && !mark.test(forms[open]!)) open--;
  if (open >= sentences[sentence]!.first) return null;
  let opening = sentence;
  while (opening > 0 && sentences[opening]!.first > open) opening--;
  const before = sentences[opening - 1];
  if (open !== sentences[opening]!.first || !before) return null;
  const root = tokens.slice(before.first, before.last).find((one) => one.head < 0);
  const subject = root ? childOf(analysis, root.index, 'nsubj') : -1;
  const other = byHead[subject];
  const entity = other?.entity ? settled(other.entity) : null;
  if (!other || !entity || /^(?:ask|question|meet|visit)$/.test(root!.lemma) || !isSpeaker(analysis, other))
    return null;
  return suits(phrase, other, entity, to) ? entity : null;
}

const insists = /^(?:insist|say|add|stress|maintain|argue|warn|promise|vow|concede|admit|acknowledge)$/;

/**
 * `Huamani apologised to the Speaker, but he insisted that she should resign`: whoever did the first does the second, where the sentence names
 * nobody else before whom the pronoun could mean; or null.
 */
export function joinedSayer({ ground, phrases, byHead }: Scene, phrase: Phrase, at: number, to: Sought): Entity | null {
  const { analysis, forms } = ground;
  const { tokens } = analysis;
  if (to !== 'person' || phrase.quotation >= 0 || phrase.role !== 'subject') return null;
  if (!/^(?:but|and|yet)$/.test(forms[phrase.head - 1] ?? '')) return null;
  const verb = tokens[tokens[phrase.head]!.head];
  if (verb?.deprel !== 'conj' || !insists.test(verb.lemma) || tokens[verb.head]?.head !== -1) return null;
  const subject = childOf(analysis, verb.head, 'nsubj');
  const other = subject >= 0 && subject < verb.head ? byHead[subject] : undefined;
  const entity = other?.form === 'name' && other.entity ? settled(other.entity) : null;
  if (!other || !entity || !suits(phrase, other, entity, to)) return null;
  for (let i = at - 1; i >= 0 && phrases[i]!.sentence === phrase.sentence; i--) {
    const { entity: known, quotation, form, gender } = phrases[i]!;
    const one = known ? settled(known) : null;
    if (quotation >= 0) return null;
    if (one === entity) continue;
    // an office is addressed, a name may be meant
    if (one?.kind === 'person' && form !== 'nominal' && suits(phrase, phrases[i]!, one, to)) return null;
    if (!one && form === 'pronoun' && gender === phrase.gender) return null;
  }
  return entity;
}
