import type { Token } from '../../language/index.js';
import type { Actor } from '../../record/index.js';
import type { Draft } from './draft.js';
import type { Grammar } from './grammar.js';

/** The first letters of whoever a turn of an interview is marked with: `LA` of `Lucía Arango:`. */
export const initialsOf = ({ analysis: { tokens } }: Grammar, { source }: Draft): string =>
  tokens
    .slice(source!.first, source!.last)
    .map(({ form }) => form[0])
    .join('');

/** `LA: …`: the one of that interview who was named in full before. */
export function initialled(
  { analysis: { tokens } }: Grammar,
  { source }: Draft,
  turns: ReadonlyMap<string, readonly string[]>,
): string[] {
  const label = tokens[source!.head]!.form;
  return source!.last - source!.first === 1 && /^\p{Lu}{2,3}$/u.test(label) ? [...(turns.get(label) ?? [])] : [];
}

/** Who spoke to whom in the statement before. */
export interface Turn {
  readonly speakers: readonly string[];
  readonly addressees: readonly string[];
  readonly sentence: number;
  /** It is what their sentence is about. */
  readonly isMain: boolean;
  /** Whoever speaks is called by name. */
  readonly isNamed: boolean;
}

/** Whether whoever speaks is the subject of a sentence's main verb, by name or noun, or says what that verb brings. */
export function isMain({ analysis: { tokens } }: Grammar, { source, cue }: Draft): boolean {
  const speaker = source && tokens[source.head]!;
  if (!speaker || !cue || speaker.upos === 'PRON') return false;
  return tokens[cue.head]!.deprel === 'root' || (speaker.deprel === 'nsubj' && tokens[speaker.head]?.deprel === 'root');
}

/** Media that go on speaking: "issued a letter. It asks …". */
export const written = new Set(['letter', 'statement', 'report']);

/** "Peru argues that the pact, it says, is void": whoever began the sentence goes on. */
function hasSayerBefore({ analysis: { tokens, sentences, children } }: Grammar, at: number): boolean {
  const { first } = sentences[tokens[at]!.sentence]!;
  for (let before = first; before < at; before++) {
    const { deprel, upos, head } = tokens[before]!;
    if (deprel !== 'nsubj' || upos !== 'PROPN' || head < before) continue;
    if (children[head]!.some((c) => c > head && tokens[c]!.deprel === 'ccomp')) return true;
  }
  return false;
}

/** Whether "it" is the letter through which somebody spoke in this sentence or the one before. */
export function isLetter(g: Grammar, { source, cue }: Draft, letter: Turn): boolean {
  const { lemma, sentence } = g.analysis.tokens[source!.head]!;
  const verb = cue ? g.analysis.tokens[cue.head]!.lemma : '';
  return (
    lemma === 'it' &&
    letter.speakers.length > 0 &&
    sentence - letter.sentence === 1 &&
    !hasSayerBefore(g, source!.head) &&
    !/^(?:reply|deny|reject|respond)$/.test(verb)
  );
}

/**
 * Whether "they" goes on with those who spoke in the sentence before, although the cast takes it for those spoken to: the
 * subject of a discourse outranks its obliques (centering: Grosz, Joshi and Weinstein 1995).
 */
export function goesOn(g: Grammar, head: number, named: readonly string[], last: Turn): boolean {
  const token = g.analysis.tokens[head]!;
  if (token.lemma !== 'they' || token.sentence - last.sentence > 1) return false;
  return last.speakers.length > 1 && named.length > 0 && named.every((id) => last.addressees.includes(id));
}

/**
 * Whether "it said" or "he said" goes on with the body or person that spoke in the sentence before, although the cast takes it
 * for one that was only spoken of.
 */
export function isTheirs(
  g: Grammar,
  actors: ReadonlyMap<string, Actor>,
  head: number,
  named: readonly string[],
  last: Turn,
  isDirect: boolean,
): boolean {
  const token = g.analysis.tokens[head]!;
  if (token.sentence - last.sentence !== 1 || last.speakers.length !== 1 || named[0] === last.speakers[0]) return false;
  // "As for Libya, it …": of another
  const { first } = g.analysis.sentences[token.sentence]!;
  if (/^as for$/i.test(`${g.analysis.tokens[first]!.form} ${g.analysis.tokens[first + 1]?.form}`)) return false;
  const { kind } = actors.get(last.speakers[0]!) ?? {};
  if (!last.isMain || !named.length || isInsideRelative(g, token)) return false;
  // "Poland went further: it has demanded …"
  if (g.analysis.tokens[head - 1]?.form === ':') return false;
  if (token.lemma === 'it') return kind === 'organisation' || kind === 'state';
  // "“…,” she said" goes on with who spoke, "He also denied it" as well; not with one of whom he spoke
  const isFirst = g.analysis.sentences[token.sentence]!.first === head;
  return (
    last.isNamed && /^(?:he|she)$/.test(token.lemma) && named.length === 1 && kind === 'person' && (isDirect || isFirst)
  );
}

/** "froze the funds of a bank that it said had armed rebels": who says so is who acts in that sentence. */
function isInsideRelative({ analysis: { tokens } }: Grammar, { head }: Token): boolean {
  const said = tokens[head];
  return said?.deprel === 'parataxis' && tokens[said.head]?.deprel === 'acl:relcl';
}
