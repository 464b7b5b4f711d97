import type { Token } from '../../language/index.js';
import type { Ground } from './ground.js';
import type { nounOf } from './lexicon.js';

/** `Thousands marched in Lima`, `wounded six others`: people who are counted and called nothing else. */
export function crowdOf(ground: Ground, token: Token): ReturnType<typeof nounOf> {
  const { tokens, children } = ground.analysis;
  if (isHurtBeside(ground, token)) return { kind: 'person', sectors: [], yields: true, ofState: null };
  if (
    token.xpos !== 'NNS' ||
    token.deprel !== 'nsubj' ||
    !/^(?:dozen|score|hundred|thousand|million|ten)$/.test(token.lemma)
  )
    return null;
  const verb = tokens[token.head];
  if (
    !verb ||
    !(
      /^(?:march|rally|protest|demonstrate|gather|chant|picket|strike)$/.test(verb.lemma) ||
      isOut(tokens, verb) ||
      isAmong(tokens, verb)
    )
  )
    return null;
  // `tens of thousands of students`: the noun at the end is what they are
  let last = token.index;
  for (let depth = 0; depth < 3; depth++) {
    const below = children[last]!.find((child) => child > last && tokens[child]!.deprel === 'nmod');
    if (below === undefined) break;
    if (!/^(?:hundred|thousand|million)$/.test(tokens[below]!.lemma)) return null;
    last = below;
  }
  return { kind: 'person', sectors: ['CVL'], yields: true, ofState: null };
}

/** `took to the streets`, `poured into the streets`, `packed the square` */
const isOut = (tokens: readonly Token[], { lemma, index }: Token): boolean =>
  /^(?:take|pour|flood|fill|pack|throng|spill|converge|flock|return)$/.test(lemma) &&
  tokens.slice(index + 1, index + 5).some((one) => /^(?:street|square|plaza|avenue|boulevard)$/.test(one.lemma));

/** `joined a march`, `took part in a rally` */
const isAmong = (tokens: readonly Token[], { lemma, index }: Token): boolean =>
  /^(?:take|join|attend|hold|stage)$/.test(lemma) &&
  tokens
    .slice(index + 1, index + 7)
    .some((one) => /^(?:rally|march|protest|demonstration|sit-in|vigil|strike)$/.test(one.lemma));

const harming = /^(?:kill|wound|injure|hurt|maim|slay|shoot|stab|kidnap|abduct|arrest|detain|capture)$/;

/** `killed two soldiers and wounded six others`, `five others were injured`: no things are hurt. */
function isHurtBeside({ analysis: { tokens, children } }: Ground, { form, deprel, head, index }: Token): boolean {
  if (form.toLowerCase() !== 'others' || head < 0 || !harming.test(tokens[head]!.lemma)) return false;
  return (
    /^(?:obj|nsubj:pass)$/.test(deprel) &&
    children[index]!.some(
      (c) => c < index && (tokens[c]!.upos === 'NUM' || /^(?:several|many|some|dozens|scores)$/i.test(tokens[c]!.form)),
    )
  );
}
