import { type Amendment, type Analysis, rehang, type Token } from '../../language/index.js';
import type { Name } from '../cast.js';

/** What a state is called right before its name: `NATO member Estonia`, `its ally Turkey`, `regional power Nigeria`. */
export const roleOfState =
  /^(?:(?:arch-?)?(?:rival|foe|enemy)|member|ally|partner|neighbou?r|adversary|power|superpower|nation|state|country|republic|kingdom|sultanate|emirate|colony|candidate|applicant|signatory|aspirant|giant|heavyweight|newcomer|host|mediator|guarantor|patron|backer|sponsor|creditor|donor|lender|producer|exporter|importer|ruler|holdout|pariah)$/i;

/** Where the words stand that are moved, by their index. */
type Moves = Map<number, Amendment & Pick<Token, 'head' | 'deprel'>>;

/**
 * Makes the name the head of a state and what it is called before it: in `NATO member Estonia rejected it` the parser has
 * the name hang on `member`, or both on the verb.
 */
export function mendRoles(analysis: Analysis, names: readonly Name[]): Analysis {
  const moves: Moves = new Map();
  for (const name of names) if (name.kind === 'state') hang(analysis, name, moves);
  return rehang(analysis, moves);
}

function hang({ tokens, children }: Analysis, { first, last }: Name, moves: Moves): void {
  const role = roleBefore(tokens, first);
  const name = tokens.slice(first, last).find(({ head }) => head < first || head >= last);
  if (!role || !name || role.sentence !== name.sentence || moves.has(role.index)) return;
  const below = { head: name.index, deprel: 'compound', upos: 'NOUN', xpos: 'NN' };
  if (role.head === name.index) {
    if (role.deprel === 'advmod' || role.deprel === 'nmod:desc') moves.set(role.index, below);
    return;
  }
  const isAlike = role.deprel === name.deprel || (role.deprel === 'advmod' && role.upos !== 'VERB');
  if (role.head === name.head && isAlike) {
    moves.set(role.index, below);
    return;
  }
  if (name.head !== role.index || !/^(?:flat|appos|nmod|compound|dep)$/.test(name.deprel)) return;
  moves.set(name.index, { head: role.head, deprel: role.deprel });
  moves.set(role.index, below);
  for (const child of children[role.index]!)
    if (child !== name.index && !isOfRole(tokens[child]!, role.index))
      moves.set(child, { head: name.index, deprel: tokens[child]!.deprel });
}

/** The singular noun right before a name, or before its article where it says whose ally the state is (`its ally the United States`). */
function roleBefore(tokens: readonly Token[], first: number): Token | null {
  const isArticled = /^the$/.test(tokens[first - 1]?.form ?? '');
  const role = tokens[first - (isArticled ? 2 : 1)];
  if (!role || !roleOfState.test(role.form)) return null;
  return !isArticled || /^(?:its|his|her|their|[’']s)$/i.test(tokens[first - 3]?.form ?? '') ? role : null;
}

/** What tells more of the noun and stays with it: `NATO`, `longtime`, `its`. */
const isOfRole = ({ index, deprel }: Token, role: number): boolean =>
  index < role && /^(?:compound|amod|det|nmod:poss|nmod:desc|nummod|punct)$/.test(deprel);
