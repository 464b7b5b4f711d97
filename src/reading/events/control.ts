import { type Analysis, relation, type Token } from '../../language/index.js';
import type { Clause } from './clause.js';
import { introduction } from './constructions.js';
import { weighing } from './deed-nouns.js';

const naming = new Set(['PROPN', 'PRON']);
const finite = /^VB[DZP]$/;
/** Before whom one blames. */
const judging = new Set(['at', 'against', 'on', 'upon']);

const resulting = new Set(
  'raise prompt cause trigger spark force fuel stoke leave bring draw earn provoke attract invite'.split(' '),
);

/** Verbs of holding a deed against somebody. */
const charging =
  /^(?:accuse|suspect|convict|acquit|blame|charge|indict|arrest|detain|sanction|punish|penali[sz]e|fine|jail|imprison|sentence|blacklist|expel|deport|execute|ban|rebuke|reprimand)$/;

/** Verbs that put somebody on a list. */
const listing = /^(?:add|put|place|include)$/;

/** Verbs that put measures on somebody. */
const imposing = /^(?:impose|slap|place|levy|announce|issue|clamp|reimpose)$/;
const measures = /^(?:sanction|penalt(?:y|ie)|fine|ban|tariff|embargo|restriction|travel ban)s?$/;

const asking = new Set(['for', 'on', 'upon']);

const phoning = /^(?:call|phone|telephone|ring|cable|text|e-?mail)$/;
/** What one calls somebody to say. */
const speaking =
  /^(?:apologi[sz]e|congratulate|thank|express|convey|offer|assure|reassure|complain|protest|inform|tell|warn|wish|discuss|praise|invite|brief|explain|say|reiterate|reaffirm)$/;

/**
 * What a clause without a subject of its own has for one, from the clause that it hangs on.
 * @param isPassive whether it is in the passive, so that this is what it is done to.
 */
export function controllerOf(
  analysis: Analysis,
  verb: Token,
  matrix: Pick<Clause, 'subjects' | 'objects' | 'indirect' | 'obliques' | 'passive'>,
  isPassive: boolean,
): readonly number[] {
  const { tokens } = analysis;
  const { subjects, objects, indirect, obliques, passive } = matrix;
  const { index, head } = verb;
  const from = relation(verb);
  const word = introduction(analysis, index);
  if (from === 'ccomp') {
    // What is told with `that` has its own subject (`said that most supported her`).
    if (finite.test(verb.xpos) && word === 'that' && !isPassive) return [];
    const aside = interrupted(analysis, head, index);
    if (aside !== null) return [aside];
  }
  if (from === 'advcl' && verb.xpos !== 'VB' && (word === 'for' || word === 'of')) {
    // Whom one blames or thanks `for` a deed, or accuses `of` it, has done it.
    const isCharge =
      weighing.test(tokens[head]!.lemma) ||
      charging.test(tokens[head]!.lemma) ||
      // `added two firms to its list for helping them`
      (listing.test(tokens[head]!.lemma) && obliques.some((o) => /list$/.test(tokens[o.head]!.lemma)));
    const blamed = [
      ...objects.filter((at) => naming.has(tokens[at]!.upos) || isCharge),
      ...obliques.filter((o) => judging.has(o.preposition) && o.head > head).map((o) => o.head),
      ...(isJudgedAs(analysis, head, index) ? objects : []),
    ].filter((at) => at < index);
    if (blamed.length) return blamed;
    // `imposed sanctions on two officers for blocking aid`: so has whom a measure is on, and not whose it is
    const measure =
      word === 'for' && imposing.test(tokens[head]!.lemma) && objects.find((at) => measures.test(tokens[at]!.lemma));
    if (typeof measure === 'number')
      return analysis.children[measure]!.filter(
        (c) => c > measure && c < index && /^(?:on|against)$/.test(introduction(analysis, c)),
      );
  }
  // `was killed, raising fears`: what comes of it all is not done by whom it befell
  if (from === 'advcl' && passive && verb.xpos === 'VBG' && index > head && resulting.has(verb.lemma)) return [];
  if (from === 'xcomp' && word === 'to' && !objects.length) {
    // `called for the envoy to be freed`, `relied on him to speak`
    const told = obliques.filter((o) => asking.has(o.preposition) && o.head > head && o.head < index);
    if (told.length) return told.map((o) => o.head);
  }
  // `phoned the minister to apologise`: he says so himself
  if (from === 'xcomp' && word === 'to' && phoning.test(tokens[head]!.lemma) && speaking.test(verb.lemma))
    return subjects;
  if (from === 'xcomp' && (objects.length || indirect.length)) return objects.length ? objects : indirect;
  return subjects.length && !passive ? subjects : objects;
}

/** Whether a clause says what its object is (`painted the minister as weak for …`). */
const isJudgedAs = ({ tokens, children }: Analysis, verb: number, before: number): boolean =>
  children[verb]!.some(
    (c) =>
      c > verb &&
      c < before &&
      children[c]!.some((w) => tokens[w]!.lemma === 'as' && w < c) &&
      tokens[c]!.upos !== 'VERB',
  );

/** Of `Voters, the pollster notes, support …` the words before the aside, which the parser makes a subject of it. */
function interrupted({ tokens, children }: Analysis, saying: number, verb: number): number | null {
  if (saying > verb) return null;
  const [first, second] = children[saying]!.filter((c) => c < saying && tokens[c]!.deprel === 'nsubj');
  if (first === undefined || second === undefined) return null;
  return tokens.slice(first, second).some(({ form }) => form === ',') ? first : null;
}
