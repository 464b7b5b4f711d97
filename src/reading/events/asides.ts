import { type Analysis, relation, type Token } from '../../language/index.js';
import { nounClasses } from './lexicon.js';

/** `an idea which Peru rejected`: whether a clause tells of what has just been said, summed up behind a comma. */
export const isOfRemark = ({ tokens, children }: Analysis, { head }: Token): boolean => {
  const noun = tokens[head]!;
  if (
    noun.deprel !== 'appos' ||
    !['allegation', 'proposal', 'demand'].some((name) => nounClasses.get(name)!.words.has(noun.lemma))
  )
    return false;
  const determiner = children[head]!.find((c) => tokens[c]!.deprel === 'det');
  return (
    determiner !== undefined && tokens[determiner - 1]?.form === ',' && /^(?:an?|the)$/.test(tokens[determiner]!.form)
  );
};

/** Whether a clause in the past opens with `who` or `which` behind a comma and tells of somebody with a name. */
export const isAside = ({ tokens, children }: Analysis, { index, head, xpos }: Token): boolean => {
  const relative = children[index]!.find((c) => c < index && /^(?:who|which)$/.test(tokens[c]!.form));
  return (
    relative !== undefined &&
    tokens[relative - 1]?.form === ',' &&
    (tokens[head]!.upos === 'PROPN' ||
      children[head]!.some((c) => tokens[c]!.deprel === 'appos' && tokens[c]!.upos === 'PROPN' && c < index)) &&
    (xpos === 'VBD' ||
      children[index]!.some((c) => relation(tokens[c]!) === 'aux' && /^(?:was|were|had)$/.test(tokens[c]!.form)))
  );
};
