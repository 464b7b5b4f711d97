import { bodyOf, entry, matchName, normaliseName, officialsNamed, wordsOf } from '../../knowledge/index.js';
import type { ActorKind } from '../../record/index.js';
import { uncountedName } from '../intake/index.js';

/**
 * What an actor is called, of the names that documents give it, the most frequent first. A person's whole name comes before a
 * bare surname. Of a group that documents count differently (`four people`, `five people`) nobody has the number.
 */
export function calledOf(kind: ActorKind, names: readonly string[]): string | null {
  if (kind === 'person') return names.find((name) => /\s/.test(name)) ?? names[0] ?? null;
  if (kind !== 'group' || names.length < 2) return names[0] ?? null;
  const counted = new Set(names.map(uncountedName));
  return names.find((name) => counted.has(name)) ?? [...counted][0] ?? null;
}

/**
 * Under whom an actor without a state is counted: a body of several states under itself, those who lead it (`EU leaders`) or hold
 * office in it, as far as the program knows them, under it; null for anybody else.
 */
export function partyWithoutState(id: string, kind: ActorKind, name: string): string | null {
  if (kind === 'organisation' || kind === 'bloc') return id;
  const words = wordsOf(name.replace(/^the\s+/i, ''));
  if (kind === 'group') {
    const match = words.includes('and') ? null : matchName(words, 0);
    return match && match.length < words.length ? signatureOfBody(match.entries[0]!.id) : null;
  }
  if (kind !== 'person' || words.length < 2) return null;
  const bodies = new Set(
    officialsNamed(words).flatMap(({ terms }) =>
      terms.filter(({ to }) => to === null).map((term) => bodyOf(term.country)),
    ),
  );
  const [body, ...others] = bodies;
  return body && !others.length ? signatureOfBody(body) : null;
}

/** The key of a body of several states, as documents sign it; null for any other. */
function signatureOfBody(id: string): string | null {
  const known = entry(id);
  if (!known || known.country || (known.kind !== 'bloc' && known.kind !== 'organisation')) return null;
  return `${known.kind}/${normaliseName(known.name)}/-`;
}
