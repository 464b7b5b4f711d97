import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Position } from '../../record/index.js';
import type { Found } from './acts.js';
import { asideOf } from './disputes.js';
import { doingSo } from './do-so.js';
import { type Echo, echoAt, echoIn, sharedIn, viewOwnersIn } from './echoes.js';
import { opposite } from './lexicon.js';
import { isNegated } from './negation.js';
import { isTelling, ownOf } from './telling.js';
import type { Voices } from './voices.js';

/** A stance as it was found, and the word that told it. */
export interface Taken extends Found {
  readonly token: Token;
}

/** A position that an echo takes, and the word at the head of its sentence. */
export interface Echoed extends Omit<Position, 'evidence'> {
  readonly word: Token;
}

/** The stances of those who do likewise or the reverse in a sentence of their own, right behind one that tells a stance. */
export function echoed(analysis: Analysis, cast: Voices, taken: readonly Taken[]): Echoed[] {
  const positions: Echoed[] = [];
  for (const sentence of new Set(taken.map(({ token }) => token.sentence + 1))) {
    const { paragraph } = analysis.sentences[sentence - 1]!;
    for (let at = sentence; at < analysis.sentences.length; at++) {
      const isOn = analysis.sentences[at]!.paragraph === paragraph;
      if (!isOn && at > sentence) break;
      const echo = echoAt(analysis, cast, at);
      // `Chad disputes that reading` may begin a paragraph; `Chad did not` answers what stands before it there
      if (!isOn && !echo?.isOfView) break;
      const last = echo && taken.findLast(({ token, holders }) => token.sentence === sentence - 1 && holders.length);
      if (!echo || !last) break;
      // `the pact, which took effect in May, replaces it. Chad disputes this.`: not what is told by the way
      if (echo.isOfClaim && last.stance.startsWith('holds-') && isByTheWay(analysis, last.token)) break;
      const { token } = last;
      // `Peru did not endorse it. Chile did.`
      const isTurned = echo.isBare ? isNegated(analysis, token) : echo.isOpposite;
      if (echo.isBare && !isTurned) break;
      // who has not signed has not yet said that he will not
      if (echo.isOpposite && !echo.isOfView && !isTelling(token.lemma, last.stance, echo.isOfPast)) break;
      if (echo.isOfClaim && !last.stance.startsWith('holds-')) break;
      for (const { stance, toward } of taken.filter((one) => one.word === last.word && one.holders.length)) {
        const own = ownOf(stance);
        for (const holder of echo.holders)
          positions.push({
            holder,
            stance: isTurned ? opposite(own) : own,
            toward,
            statement: null,
            word: echo.word,
            because: `echo:${echo.word.lemma}`,
          });
      }
      // `Chile took the contrary view. Mali agreed.`: with Chile
      if (echo.isOpposite && echo.isOfView) break;
    }
  }
  positions.push(...sharedFurther(analysis, cast, taken), ...doingSo(analysis, cast, taken));
  for (const last of taken) {
    const turn = last.holders.length ? turnBehind(analysis, cast, last, taken) : null;
    for (const holder of turn?.holders ?? [])
      if (!last.holders.includes(holder))
        positions.push({
          holder,
          stance: turn!.isOpposite ? opposite(ownOf(last.stance)) : ownOf(last.stance),
          toward: last.toward,
          statement: null,
          word: turn!.word,
          because: `echo:${turn!.word.lemma}`,
        });
  }
  return positions;
}

/** Whether a word stands in a relative clause set off by a comma. */
function isByTheWay(analysis: Analysis, token: Token): boolean {
  let at: Token | null = token;
  for (let step = 0; at && step < 3; step++) {
    if (at.deprel === 'acl:relcl') return true;
    at = at.deprel === 'obl' || at.deprel === 'xcomp' ? (analysis.tokens[at.head] ?? null) : null;
  }
  return false;
}

/** Sentences within which a view may still be shared. */
const within = 3;

/** `She backs the pact. Without it, she argues, stocks collapse. Chile shares her view.`: with a sentence between that tells no stance. */
function sharedFurther(analysis: Analysis, cast: Voices, taken: readonly Taken[]): Echoed[] {
  const told = new Set(taken.map(({ token }) => token.sentence));
  return [...told].flatMap((from): Echoed[] => {
    const { paragraph } = analysis.sentences[from]!;
    for (let at = from + 1; at <= from + within; at++) {
      const sentence = analysis.sentences[at];
      if (sentence?.paragraph !== paragraph || told.has(at)) return [];
      if (at === from + 1) continue;
      const root = analysis.tokens.slice(sentence.first, sentence.last).find(({ deprel }) => deprel === 'root');
      const owners = root ? viewOwnersIn(analysis, cast, root) : [];
      if (!owners.length) continue;
      const last = taken.findLast(
        ({ token, holders }) => token.sentence === from && holders.some((one) => owners.includes(one)),
      );
      const echo = last ? echoIn(analysis, cast, root!) : null;
      return (echo?.holders ?? []).map((holder) => ({
        holder,
        stance: echo!.isOpposite ? opposite(ownOf(last!.stance)) : ownOf(last!.stance),
        toward: last!.toward,
        statement: null,
        word: root!,
        because: `echo:${root!.lemma}`,
      }));
    }
    return [];
  });
}

/** `Peru supports the pact; Chile is opposed`, `…, and Mali shares that view`: the clause right behind a stance that says so or the reverse. */
function turnBehind(analysis: Analysis, cast: Voices, { token, stance }: Taken, taken: readonly Taken[]): Echo | null {
  const { last } = analysis.sentences[token.sentence]!;
  const behind = analysis.tokens.slice(token.index + 1, last);
  const aside = behind.find(({ deprel }) => deprel === 'acl:relcl');
  const clause =
    aside && asideOf(analysis, cast, aside)
      ? aside
      : behind.find(
          ({ deprel, index }) =>
            (/^(?:conj|parataxis|advcl)$/.test(deprel) ||
              (deprel === 'root' && isContrasted(analysis, token, index))) &&
            (dependents(analysis, index, 'nsubj', 'nsubj:pass').length ||
              sharedIn(analysis, cast, analysis.tokens[index]!)),
        );
  if (!clause || taken.some((one) => one.token.index > token.index && one.token.index < clause.index)) return null;
  const echo = asideOf(analysis, cast, clause) ?? sharedIn(analysis, cast, clause) ?? echoIn(analysis, cast, clause);
  // who has not signed has not yet said that he will not
  if (echo?.isOfClaim && !stance.startsWith('holds-')) return null;
  return echo?.isOpposite && !echo.isOfView && !isTelling(token.lemma, stance, echo.isOfPast) ? null : echo;
}

/** `While Peru backs the pact, Chile does not`: a clause that is set against the main one behind it. */
const isContrasted = (analysis: Analysis, { deprel, head, index }: Token, main: number): boolean =>
  deprel === 'advcl' &&
  head === main &&
  dependents(analysis, index, 'mark').some(({ form }) => /^(?:while|whereas|although|though)$/i.test(form));
