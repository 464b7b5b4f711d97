import { type Analysis, relation, type Token } from '../../language/index.js';

export function placeRole(analysis: Analysis, token: Token): boolean {
  // `visited Lima`: where somebody goes is the town
  if (relation(token) === 'obj') return travelled.has(analysis.tokens[token.head]!.lemma);
  if (!placeRelations.has(relation(token)) || token.deprel === 'nmod:poss') return false;
  for (const child of analysis.children[token.index]!) {
    const one = analysis.tokens[child]!;
    // `called on Lima to act`: who is called on is no place
    if (one.deprel === 'case')
      return (
        placePrepositions.has(one.form.toLowerCase()) &&
        !(/^(?:up)?on$/i.test(one.form) && analysis.tokens[token.head]?.lemma === 'call')
      );
  }
  if (relation(token) === 'conj' && token.head >= 0) return placeRole(analysis, analysis.tokens[token.head]!);
  return false;
}

/** Whether the phrase stands inside a place (`in Beijing`), where its government is not meant. */
export function standsInside(analysis: Analysis, index: number): boolean {
  for (const child of analysis.children[index]!) {
    const one = analysis.tokens[child]!;
    if (one.deprel === 'case') return inside.has(one.form.toLowerCase());
  }
  const token = analysis.tokens[index]!;
  return relation(token) === 'conj' && token.head >= 0 && standsInside(analysis, token.head);
}

const travelled = new Set(['visit', 'revisit', 'tour', 'reach', 'leave']);

const placeRelations = new Set(['obl', 'nmod', 'root', 'advmod', 'conj', 'appos']);

const placePrepositions = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'throughout',
  'around',
  'within',
  'from',
  'to',
  'into',
  'onto',
  'toward',
  'towards',
  'through',
  'over',
  'off',
  'via',
  'on',
]);

const inside = new Set([
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'throughout',
  'around',
  'within',
  'via',
  'through',
  'into',
]);
