import type { Token } from '../../language/index.js';
import type { Ground } from './ground.js';
import type { nounOf } from './lexicon.js';

const kinds =
  /^(?:colonial|occupying|imperial|regional|major|great|foreign|world|global|nuclear|leading|big|guarantor|protecting|permanent|administering|mandatory|maritime|naval|middle|allied|western|european|gulf|eastern|outside|external|rival|veto|mediating|neighbou?ring|sponsoring|depositary)$/i;

/** `the former colonial power`, `world powers`: what is called a power of some kind is a state; power itself is nobody. */
export function powerOf({ analysis: { tokens }, forms }: Ground, token: Token): ReturnType<typeof nounOf> {
  if (token.lemma !== 'power' || !kinds.test(forms[token.index - 1] ?? '')) return null;
  // `great power was given to him`
  const isOne = token.xpos !== 'NN' || hasArticle(tokens, token);
  return isOne ? { kind: 'state', sectors: [], yields: false, ofState: null } : null;
}

/** Whether one of its kind is meant: `a regional power`, `its former colonial power`. */
function hasArticle(tokens: readonly Token[], { index }: Token): boolean {
  for (let at = index - 1; at >= 0 && at > index - 6; at--) {
    const { deprel, form, head } = tokens[at]!;
    if (head !== index) continue;
    if (deprel === 'det' || deprel === 'nmod:poss') return !/^(?:no|any|what|which)$/i.test(form);
  }
  return false;
}
