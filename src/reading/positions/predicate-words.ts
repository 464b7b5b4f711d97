import { type Analysis, dependents, type Token } from '../../language/index.js';
import { type PredicateEntry, predicates } from './lexicon.js';
import { isInTurn, isOutOfQuestion, isPutAtOdds, noMoreThan } from './turns-of-being.js';
import { isEmpty, worthOf } from './worth.js';

/** Nouns that say by themselves nothing of what they are said of: `a good deal`, `the worst day`. */
const plain =
  /^(?:deal|agreement|treaty|pact|accord|plan|resolution|text|draft|document|step|move|decision|thing|idea|way|act|day|moment|measure|initiative|instrument|choice|outcome|result|proposal|law|ruling|solution|option|framework|one|attempt|document|chance|piece|exercise|path|formula|approach|compromise|tool|mechanism|signal|message|contribution|development|chapter|course|action|point|manoeuvre|maneuver|procedure|announcement|sign|gesture|practice|legislation|road|route|game|roadmap|forum|vehicle|pill|answer|response|reply|start|beginning)$/;

const leave = /^(?:licen[cs]e|recipe|excuse|invitation|incentive|cover|cloak|breeding)$/;

const worthless =
  /^(?:standing|merit|basis|validity|effect|force|foundation|substance|value|legitimacy|authority|justification)$/;

/** A participle may be tagged as an adjective (`has expired`), so a predicate is looked up by its form too. */
export function predicatesOf(analysis: Analysis, token: Token): readonly PredicateEntry[] | undefined {
  // `without standing`, `without merit`
  if (dependents(analysis, token.index, 'case', 'mark').some(({ form }) => form === 'without'))
    return worthless.test(token.form) ? predicates.get('invalid') : undefined;
  // `is in danger`
  if (/^(?:danger|risk|threat|attack|crisis|trouble|jeopardy)$/.test(token.lemma) && isIn(analysis, token))
    return undefined;
  // `one of the great achievements`
  if (token.lemma === 'one' && token.upos === 'NUM') {
    const of = dependents(analysis, token.index, 'nmod').find(
      ({ index, xpos }) => xpos === 'NNS' && dependents(analysis, index, 'case').some(({ form }) => form === 'of'),
    );
    return of && predicatesOf(analysis, of);
  }
  // `is nothing but a piece of waste paper`
  if (token.lemma === 'nothing') {
    const but = dependents(analysis, token.index, 'nmod').find(({ index }) =>
      dependents(analysis, index, 'case').some(({ form }) => /^(?:but|than)$/.test(form)),
    );
    return but && predicatesOf(analysis, but);
  }
  const least = noMoreThan(analysis, token);
  if (least) return predicatesOf(analysis, least);
  if (!isInTurn(analysis, token)) return undefined;
  if (isOutOfQuestion(analysis, token) || isPutAtOdds(analysis, token)) return predicates.get('bad');
  // `a licence to plunder`
  if (
    leave.test(token.lemma) &&
    dependents(analysis, token.index, 'acl').some(({ lemma }) =>
      /^(?:plunder|kill|pollute|loot|steal|cheat|bully|spy|discriminate|invade|rob)$/.test(lemma),
    )
  )
    return predicates.get('bad');
  // `an attempt to rewrite the treaty`
  if (
    /^(?:attempt|bid|effort|ploy|man(?:oeuvre|euver)|scheme)$/.test(token.lemma) &&
    dependents(analysis, token.index, 'acl').some(({ lemma, xpos }) => xpos === 'VB' && spoiling.test(lemma))
  )
    return predicates.get('bad');
  // `is full of holes`
  if (token.form === 'full')
    return dependents(analysis, token.index, 'obl', 'nmod').some(
      (word) =>
        worthOf(analysis, word) < 0 && dependents(analysis, word.index, 'case').some(({ form }) => form === 'of'),
    )
      ? predicates.get('bad')
      : undefined;
  // `has become a cover for rearmament`: what hides something hides nothing good
  if (
    /^(?:cover|cloak)$/.test(token.lemma) &&
    (dependents(analysis, token.index, 'cop').length > 0 || token.deprel === 'xcomp' || token.deprel === 'obl') &&
    dependents(analysis, token.index, 'nmod').some(({ index }) =>
      dependents(analysis, index, 'case').some(({ form }) => form === 'for'),
    )
  )
    return predicates.get('bad');
  // `a licence for impunity`
  if (leave.test(token.lemma))
    return dependents(analysis, token.index, 'nmod').some(
      (word) =>
        dependents(analysis, word.index, 'case').some(({ form }) => /^(?:for|to|of)$/.test(form)) &&
        worthOf(analysis, word) < 0,
    )
      ? predicates.get('bad')
      : undefined;
  // `is worth saving`, `is worth nothing`
  if (token.form === 'worth') {
    const [kept] = dependents(analysis, token.index, 'xcomp', 'obj');
    if (
      kept?.xpos === 'VBG' &&
      /^(?:save|keep|defend|preserve|have|support|uphold|protect|honour|fight|sign)$/.test(kept.lemma)
    )
      return predicates.get('valuable');
    if (kept?.form === 'nothing') return predicates.get('worthless');
  }
  // `is politically motivated`
  if (
    token.form === 'motivated' &&
    dependents(analysis, token.index, 'advmod').some(({ form }) =>
      /^(?:politically|racially|ideologically)$/.test(form),
    )
  )
    return predicates.get('bad');
  // `is law again`
  if (token.form === 'law' && !dependents(analysis, token.index, 'det', 'amod', 'compound', 'nmod:poss', 'case').length)
    return predicates.get('binding');
  // `is on hold`
  if (token.form === 'hold' && dependents(analysis, token.index, 'case').some(({ form }) => form === 'on'))
    return predicates.get('abeyance');
  // `a missed opportunity`
  if (
    /^(?:opportunity|chance)$/.test(token.lemma) &&
    dependents(analysis, token.index, 'amod').some(({ form }) => /^(?:missed|lost|wasted|squandered)$/.test(form))
  )
    return predicates.get('bad');
  // `a dead letter`
  if (token.lemma === 'letter')
    return dependents(analysis, token.index, 'amod', 'compound').some(({ form }) => form === 'dead')
      ? predicates.get('dead')
      : undefined;
  const own =
    predicates.get(hyphened(analysis, token)) ??
    predicates.get(token.form.toLowerCase()) ??
    predicates.get(token.lemma);
  // `found it far too mild`
  if (!own && token.upos === 'ADJ' && isExcessive(analysis, token)) return predicates.get('bad');
  if (own || token.upos !== 'NOUN') return own;
  if (!plain.test(token.lemma)) return isIll(analysis, token) ? predicates.get('bad') : undefined;
  const words = dependents(analysis, token.index, 'amod', 'compound').flatMap((word) => [
    word,
    ...dependents(analysis, word.index, 'conj'),
  ]);
  if (token.lemma === 'pill') return words.some(({ form }) => form === 'poison') ? predicates.get('bad') : undefined;
  // `a raw deal`
  if (token.lemma === 'deal' && words.some(({ lemma }) => /^(?:raw|rotten|lousy)$/.test(lemma)))
    return predicates.get('bad');
  if (words.some(({ lemma, index }) => singling.test(lemma) && index < token.index)) return predicates.get('positive');
  for (const word of words) {
    const form = predicates.get(word.form.toLowerCase());
    // `a legally binding treaty` is not what binds
    const told = (word.xpos === 'VBG' ? form : null) ?? predicates.get(word.lemma) ?? form;
    if (told && word.index < token.index) return told.filter(({ object }) => !object);
  }
  return directionOf(analysis, token) ?? purposeOf(analysis, token) ?? substanceOf(analysis, token);
}

/** `described it as interference`, `is aggression`: a bad thing, and nothing under a preposition. */
const isIll = (analysis: Analysis, token: Token): boolean =>
  worthOf(analysis, token) < 0 &&
  (dependents(analysis, token.index, 'cop').length > 0 ||
    dependents(analysis, token.index, 'case').some(({ form }) => form === 'as')) &&
  !dependents(analysis, token.index, 'case').some(({ form }) => form !== 'as');

/** `too lenient`, but not `too early to tell`, `too important to fail` */
const isExcessive = (analysis: Analysis, { index, lemma }: Token): boolean =>
  !/^(?:important|good|valuable|precious|early|late|close|soon|many|few|much)$/.test(lemma) &&
  dependents(analysis, index, 'advmod').some(({ form }) => form === 'too') &&
  !dependents(analysis, index, 'xcomp', 'advcl', 'ccomp').length;

const isIn = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'case').some(({ form }) => /^(?:in|at|under)$/.test(form));

/** `the framework for any settlement`, `the way out of the crisis` */
function purposeOf(analysis: Analysis, token: Token): readonly PredicateEntry[] | undefined {
  if (!/^(?:framework|way|path|road|route|tool|instrument|solution|foundation)$/.test(token.lemma)) return undefined;
  if (!dependents(analysis, token.index, 'det').some(({ form }) => form === 'the')) return undefined;
  const isFor = dependents(analysis, token.index, 'nmod', 'advmod', 'acl').some(
    ({ form, index }) =>
      index > token.index &&
      (/^(?:forward|out|ahead)$/.test(form) ||
        dependents(analysis, index, 'case', 'mark').some((word) => /^(?:for|to|towards?|out)$/.test(word.form))),
  );
  return isFor ? predicates.get('positive') : undefined;
}

/** `an act of war`, `a piece of nonsense`: as good as what it is of. */
function substanceOf(analysis: Analysis, token: Token): readonly PredicateEntry[] | undefined {
  // `a piece of waste paper`
  const isWaste = dependents(analysis, token.index, 'nmod').some(
    ({ lemma, index }) =>
      lemma === 'paper' &&
      dependents(analysis, index, 'amod', 'compound').some(({ form }) => /^(?:waste|scrap|worthless)$/.test(form)),
  );
  if (isWaste) return predicates.get('bad');
  const worth = isEmpty(token) || means.test(token.lemma) ? worthOfMeans(analysis, token) : 0;
  return worth ? predicates.get(worth > 0 ? 'positive' : 'bad') : undefined;
}

/** What nobody is praised for trying. */
const spoiling =
  /^(?:rewrite|undermine|weaken|sabotage|bypass|impose|dictate|interfere|meddle|divide|silence|legitimi[sz]e|subvert|erode|derail|circumvent|hijack|dominate|intimidate|blackmail|isolate|destroy|wreck|whitewash|deceive|mislead|grab|steal|seize|punish|humiliate|encircle|politici[sz]e|evade|dodge|contain|coerce|bully|weaponi[sz]e|shirk)$/;

/** `a tool of repression`, `an instrument of peace` */
const means = /^(?:tool|instrument|vehicle|agent)$/;

const worthOfMeans = (analysis: Analysis, token: Token): number => {
  if (!means.test(token.lemma)) return worthOf(analysis, token);
  const of = dependents(analysis, token.index, 'nmod').find(({ index }) =>
    dependents(analysis, index, 'case').some(({ form }) => form === 'of'),
  );
  return of ? worthOf(analysis, of) : 0;
};

/** `the only way`, `our best chance` */
const singling = /^(?:only|sole|best|good|right|surest|proper)$/;

/** The word with what it is hyphened to: `ill-advised`. */
export function hyphened({ tokens }: Analysis, { index, form }: Token): string {
  const [before, hyphen] = [tokens[index - 2], tokens[index - 1]];
  return hyphen?.form === '-' && before?.end === hyphen.start ? `${before.form}-${form}`.toLowerCase() : '';
}

/** `a step forward`, `a step in the wrong direction` */
function directionOf(analysis: Analysis, token: Token): readonly PredicateEntry[] | undefined {
  if (!/^(?:step|move|leap)$/.test(token.lemma)) return undefined;
  const words = dependents(analysis, token.index, 'advmod', 'nmod').flatMap(({ index, form }) => [
    form,
    ...dependents(analysis, index, 'amod').map((word) => word.form),
  ]);
  if (words.some((form) => /^(?:forwards?|right)$/.test(form))) return predicates.get('positive');
  return words.some((form) => /^(?:back|backwards?|wrong)$/.test(form)) ? predicates.get('bad') : undefined;
}

/** `is worse than the old one` says what something else is. */
export const isCompared = (analysis: Analysis, token: Token): boolean =>
  token.xpos === 'JJR' &&
  !noMoreThan(analysis, token) &&
  dependents(analysis, token.index, 'obl', 'advcl').some(
    ({ index, lemma }) =>
      // `is worse than nothing`
      !/^(?:nothing|useless)$/.test(lemma) &&
      dependents(analysis, index, 'case', 'mark').some(({ form }) => form === 'than'),
  );
