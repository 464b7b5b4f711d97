import type { Token } from '../../language/index.js';
import { isSpeechVerb } from '../names/index.js';
import { blank } from './blank.js';
import { genderOfNoun } from './genders.js';
import type { Ground } from './ground.js';
import { nounOf } from './lexicon.js';
import type { Phrase } from './working.js';

const few = /^(?:two|three|four|five|six|seven|several|some|many|few|most)$/i;

/**
 * `One of her aides said`, `Two of the officials denied it`: somebody of those who are many, told of for the first time; or null. Those are
 * actors of their own.
 */
export function someOf(ground: Ground, token: Token): Phrase | null {
  const { tokens, children } = ground.analysis;
  const isOne = /^one$/i.test(token.form);
  // `Another said`, `One shouted`
  const isAlone = /^another$/i.test(token.form) || (isOne && !children[token.index]!.length);
  const verb = tokens[token.head];
  if (isAlone && token.deprel === 'nsubj' && /^VB[DZ]$/.test(verb?.xpos ?? '') && isSpeechVerb(verb!.lemma))
    return Object.assign(blank(ground, token), { kind: 'person', isIndefinite: true });
  // `according to one of them`, `in the words of one of her aides`
  const isQuoted =
    isOne &&
    /^(?:obl|nmod)/.test(token.deprel) &&
    /(?:^|\s)(?:according to|words of|told by)$/i.test(
      ground.forms.slice(Math.max(0, token.index - 2), token.index).join(' '),
    );
  if (!(isOne || few.test(token.form)) || !(token.deprel.startsWith('nsubj') || isQuoted)) return null;
  if (ground.forms[token.index + 1] !== 'of' || (ground.nameAt[token.index] ?? -1) >= 0) return null;
  if (isOne && /^them$/.test(ground.forms[token.index + 2] ?? '') && arePersons(ground, token.index)) {
    const phrase = blank(ground, token);
    const hasName = children[token.index]!.some((at) => tokens[at]!.deprel === 'appos');
    return hasName
      ? null
      : Object.assign(phrase, { last: token.index + 3, to: token.index + 3, kind: 'person', isIndefinite: true });
  }
  const many = children[token.index]!.find(
    (at) => at > token.index && tokens[at]!.deprel === 'nmod' && tokens[at]!.xpos === 'NNS',
  );
  if (many === undefined || !children[many]!.includes(token.index + 1)) return null;
  const noun = nounOf(tokens[many]!.lemma);
  const office = ground.officeAt[many];
  if (noun?.kind !== 'person' && !office) return null;
  const last = Math.max(many, office ? office.last - 1 : many) + 1;
  // `One of the injured men, Rolando Novak, …`: his name tells who he is
  if (ground.forms[last] === ',' && (ground.nameAt[last + 1] ?? -1) >= 0) return null;
  return Object.assign(blank(ground, token), {
    last,
    to: last,
    // several of them are not those that `the officials` are
    lemma: isOne ? tokens[many]!.lemma : token.lemma.toLowerCase(),
    kind: isOne ? 'person' : 'group',
    isPlural: !isOne,
    isIndefinite: true,
    gender: isOne ? genderOfNoun(tokens[many]!.lemma) : null,
    sectors: office?.sectors ?? noun!.sectors,
  });
}

/** Whether those who were told of last before a word, by a noun for several, are persons. */
function arePersons({ analysis: { tokens } }: Ground, before: number): boolean {
  for (let at = before - 1; at >= 0 && at > before - 60; at--) {
    const { xpos, lemma } = tokens[at]!;
    const noun = xpos === 'NNS' ? nounOf(lemma) : undefined;
    if (noun) return noun.kind === 'person';
  }
  return false;
}
