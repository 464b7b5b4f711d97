import { type Analysis, dependents, governor, inSmallLetters, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type Candidate, lower } from './candidate.js';
import type { Draft } from './draft.js';
import { bundles } from './nominal-words.js';
import { isAkin } from './owners.js';

/** What says which measure it is. */
export interface MeasureFacts {
  /** Nouns that the press uses one for the other have one family. */
  readonly family: string;
  readonly makers: readonly string[];
  /** On whom or what: an actor's id, or words. */
  readonly target: string | null;
  /** The words before the noun that say what it is on. */
  readonly matter: readonly string[];
}

/** Nouns of measures that states and bodies take, each with its family. */
const families: Readonly<Record<string, string>> = {
  sanction: 'sanction',
  regime: 'sanction',
  penalty: 'any',
  restriction: 'any',
  curb: 'any',
  control: 'any',
  measure: 'any',
  embargo: 'ban',
  ban: 'ban',
  freeze: 'ban',
  moratorium: 'ban',
  zone: 'ban',
  tariff: 'tariff',
  levy: 'tariff',
  duty: 'tariff',
  tax: 'tariff',
  surcharge: 'tariff',
  cap: 'cap',
  quota: 'quota',
  waiver: 'waiver',
};
/** What such measures are on, where nobody says whose they are. */
const matters =
  /^(?:arms?|weapons?|oil|gas|grain|trade|ivory|whaling|flight|fishing|carbon|digital|steel|aluminium|aluminum|coffee|export|import|crude|wheat|cod|herring|mackerel|tuna|salmon|sugar|beef|timber|uranium|chip|semiconductor|tech|technology|car|auto|metal|mining|diamond|gold|fish|catch|military|customs|logging|snapback|nuclear|sectoral|reciprocal|retaliatory|anti-dumping|dumping|price|maritime|shipping|tanker|services?|assets?|funds?|fuel|diesel|fertili[sz]er|seafood|visa|travel|entry|transit|settlement|landmines?|mines)$/;
/** The family of a noun: any word may stand in a text, and some (`constructor`) are of every object. */
const familyOf = (noun: string): string | undefined => (Object.hasOwn(families, noun) ? families[noun] : undefined);

/** Nouns that are such measures only beside one of these. */
const only: Readonly<Record<string, RegExp>> = {
  regime: /^sanctions?$/,
  zone: /^fly$/,
  freeze: /^(?:assets?|funds?|visa|settlement|trade)$/,
  cap: /^price$/,
  tax: /^(?:border|carbon|digital|export|import|windfall)$/,
  duty: /^(?:import|export|customs|dumping|anti-dumping|countervailing)$/,
  control: /^(?:export|import|border)$/,
  curb: /^(?:export|import|trade|chip|visa)$/,
  restriction: /^(?:export|import|trade|chip|visa)$/,
};
/** `the sanctions regime`: what sort of regime it is, not which. */
const isKind = (noun: string, lemma: string): boolean => noun === 'regime' && lemma === 'sanction';
const imposing = /^(?:impose|slap|place|levy|announce|introduce|unveil|adopt|enact|issue|reimpose|put|declare)$/;
const taking =
  /^(?:support|back|endorse|favou?r|oppose|reject|critici[sz]e|condemn|denounce|welcome|veto|block|call|demand|urge|defend|join|lift|extend|renew|push|press|resist|seek|propose|want|approve|advocate|drop|scrap|ease|end|suspend|maintain|keep|restore|reinstate|tighten|prolong|slam|blast|fault|praise|hail|deplore|lament|protest|contest|challenge|attack|abandon|repeal|remove|loosen|soften|toughen|broaden|widen|question|resent|cheer|applaud|decry)$/;
/** `urged Peru to join an arms embargo` */
const isTakenUp = ({ tokens }: Analysis, { deprel, head, lemma }: Token): boolean =>
  /^(?:embargo|moratorium)$/.test(lemma) &&
  deprel === 'obj' &&
  (taking.test(tokens[head]!.lemma) || imposing.test(tokens[head]!.lemma));
const idle =
  /^(?:new|latest|planned|proposed|fresh|existing|current|harsh|tough|sweeping|crippling|unilateral|illegal|unfair|unjust|percent|further|additional|more|heavy|steep|punitive|broad|so-called|stringent|punishing|economic|international|own|restored|reimposed|reinstated|returning)$/i;
/** Sentences after which such a noun means something else. */
const within = 12;
const near = 3;

/** `the EU's sanctions on Turan`, `the oil embargo`, `steel tariffs`, or `the tariffs` again: measures that one may be for or against. */
export function measure(analysis: Analysis, cast: Cast, token: Token): Candidate[] {
  const noun = inSmallLetters(token.lemma);
  const family = token.upos === 'NOUN' || token.upos === 'PROPN' ? familyOf(noun) : undefined;
  if (!family || token.deprel === 'compound' || token.deprel === 'amod') return [];
  if ((noun === 'sanction' || family === 'any') && token.xpos !== 'NNS') return [];
  const below = dependents(analysis, token.index);
  const before = below.filter(({ index, deprel }) => index < token.index && /^(?:amod|compound|nmod)/.test(deprel));
  const inside = (word: Token): Token[] => [word, ...dependents(analysis, word.index, 'compound', 'amod')];
  // of `the Security Council's embargo` the words before `Council` are its own
  const words = before.flatMap((word) => (cast.referenceAt(word.index)?.actor ? [word] : inside(word)));
  const [determiner] = below.filter(({ deprel, index }) => deprel === 'det' && index < token.index);
  if (determiner && /^(?:any|every|each|no|whatever|what|which|some|such)$/i.test(determiner.form)) return [];
  const isOwned = before.some(({ deprel }) => deprel === 'nmod:poss');
  // the article of an owner is none of the measure's own
  const isDefinite = isOwned || /^(?:the|this|that|these|those)$/.test(lower(determiner));
  const makers = makersOf(analysis, cast, token, before);
  const topic = topicOf(analysis, token);
  const target = topic ? (actorAt(cast, topic) ?? lower(topic)) : null;
  // `the ban on maritime services`
  const qualities = topic ? dependents(analysis, topic.index, 'amod', 'compound').map(({ lemma }) => lemma) : [];
  const isForeign =
    !!topic &&
    // `sanctions on Rosneft`
    ((noun === 'sanction' && topic.upos === 'PROPN') ||
      insideOf(analysis, topic).some(
        (word) => (/^\p{Lu}/u.test(word.form) && isAbroad(cast, word)) || isWorldBody(cast, word),
      ));
  const matter = words
    .filter(
      ({ lemma, deprel, upos, index }) =>
        deprel !== 'nmod:poss' &&
        !idle.test(lemma) &&
        upos !== 'NUM' &&
        !isKind(noun, lemma) &&
        !cast.referenceAt(index)?.actor,
    )
    .map(({ lemma }) => lemma.toLowerCase());
  const facts: MeasureFacts = { family, makers, target, matter };
  const first = Math.min(
    token.index,
    ...before.flatMap(inside).map(({ index }) => index),
    ...(determiner ? [determiner.index] : []),
  );
  const base = {
    head: token.index,
    first,
    last: token.index + 1,
    form: 'nominal',
    kind: 'measure',
    known: null,
  } as const;
  const isBare = !makers.length && !topic && !words.some(({ form, lemma }) => !idle.test(form) && !isKind(noun, lemma));
  // `demanded a moratorium`
  if (isBare && noun === 'moratorium' && !isDefinite && isTakenUp(analysis, token))
    return [{ name: noun, isSpecific: true, pointsBack: false, isDefinite, measure: facts, ...base }];
  // `warned against an embargo`, where one was spoken of
  if (isBare && /^(?:embargo|moratorium)$/.test(noun) && !isDefinite && token.xpos === 'NN' && determiner)
    return [{ name: null, isSpecific: false, pointsBack: false, isDefinite, measure: facts, ...base }];
  if (isBare)
    return isDefinite && !isOwned
      ? [{ name: null, isSpecific: false, pointsBack: false, isDefinite, measure: facts, ...base }]
      : [];
  const needed = Object.hasOwn(only, noun) ? only[noun] : undefined;
  if (needed && !words.some(({ form, lemma }) => needed.test(form.toLowerCase()) || needed.test(lemma))) return [];
  // `its measures against Chad`
  const isAgainst =
    noun === 'measure' && makers.length > 0 && isForeign && analysis.tokens[token.index + 1]?.form === 'against';
  if (family === 'any' && !needed && !isAgainst) return [];
  const isWorldly =
    makers.length > 0 ||
    isForeign ||
    ((isDefinite || isTakenUp(analysis, token)) &&
      [...matter, target ?? '', ...qualities].some((word) => matters.test(word)));
  if (!isWorldly) return [];
  const name = nameOf(analysis, cast, token, makers, topic, words);
  const isSpecific = isDefinite
    ? !isOwned || makers.length > 0
    : isTakenUp(analysis, token) ||
      // `is under British and American sanctions … those sanctions`
      (noun === 'sanction' && makers.length > 0 && isToldAgain(analysis, token, facts)) ||
      // `imposed a travel ban on the junta … the ban`, whoever is its target
      ((isForeign || (makers.length > 0 && target !== null)) && isMeantBy(analysis, token, makers.length > 0, facts));
  return [{ name, isSpecific, pointsBack: false, isDefinite, measure: facts, ...base }];
}

const actorAt = (cast: Cast, { index }: Token): string | null => {
  const id = cast.referenceAt(index)?.actor ?? null;
  const kind = cast.actors.find((one) => one.id === id)?.kind;
  return kind && kind !== 'person' ? id : null;
};

/** Whether a word means a state, a bloc or a body, and no party. */
const isAbroad = (cast: Cast, word: Token): boolean => {
  const id = actorAt(cast, word);
  return id !== null && !cast.actors.some((one) => one.id === id && one.sectors.includes('PTY'));
};

/** `the court's judges`, where that is a court of the world. */
const isWorldBody = (cast: Cast, { deprel, index }: Token): boolean =>
  deprel === 'nmod:poss' &&
  cast.actors.some(({ id, sectors }) => id === cast.referenceAt(index)?.actor && sectors.includes('IGO'));

/** Whose measure it is: `the EU's sanctions`, `U.S. sanctions`, `the sanctions imposed by ECOWAS`. */
function makersOf(analysis: Analysis, cast: Cast, noun: Token, before: readonly Token[]): string[] {
  const agents = dependents(analysis, noun.index, 'acl').flatMap(({ index, xpos }) =>
    xpos === 'VBN'
      ? dependents(analysis, index, 'obl', 'obl:agent').filter((word) =>
          dependents(analysis, word.index, 'case').some(({ form }) => form === 'by'),
        )
      : [],
  );
  const verb = noun.deprel === 'obj' ? governor(analysis, noun.index) : null;
  const imposers = verb?.upos === 'VERB' && imposing.test(verb.lemma) ? subjectOf(analysis, verb) : [];
  const makers = [...before, ...agents, ...imposers].flatMap((word) => actorAt(cast, word) ?? []);
  return [...new Set(makers)];
}

/** The subject of a verb, or of the one that it is joined to (`suspended Chad and imposed a ban`). */
const subjectOf = (analysis: Analysis, verb: Token): Token[] => {
  const own = dependents(analysis, verb.index, 'nsubj');
  return own.length || verb.deprel !== 'conj' ? own : dependents(analysis, verb.head, 'nsubj');
};

/** What stands behind `on` right behind the noun, wherever the tree hangs it. */
function topicOf(analysis: Analysis, noun: Token): Token | null {
  const next = analysis.tokens[noun.index + 1];
  if (!next || !/^(?:on|against|over|for|from)$/.test(next.form) || next.sentence !== noun.sentence) return null;
  const above = governor(analysis, next.index);
  // `sanctions on eleven of its judges`
  const topic = above?.upos === 'NUM' ? (dependents(analysis, above.index, 'nmod')[0] ?? above) : above;
  if (!topic || topic.index <= next.index || topic.index > next.index + 8) return null;
  if (/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(topic.form)) return null;
  if (/^(?:for|from)$/.test(next.form) && topic.upos === 'NUM') return null;
  return /^(?:NOUN|PROPN|ADJ)$/.test(topic.upos) ? topic : null;
}

const insideOf = (analysis: Analysis, topic: Token): Token[] => [
  topic,
  ...dependents(analysis, topic.index, 'amod', 'compound', 'nmod', 'nmod:poss', 'conj', 'flat'),
];

/** Whether a phrase without an article means a measure that is there: `joined U.S. sanctions on Iran`, `called for sanctions on Iran`. */
function isMeantBy(analysis: Analysis, noun: Token, isOwned: boolean, facts: MeasureFacts): boolean {
  const verb = governor(analysis, noun.index);
  if (verb?.upos === 'VERB' && imposing.test(verb.lemma)) return isToldAgain(analysis, noun, facts);
  if (verb?.upos === 'VERB' && taking.test(verb.lemma)) return true;
  // `denounced the reimposition of sanctions on Chad`
  if (verb?.upos === 'NOUN' && noun.deprel === 'nmod' && facts.target !== null && bringing.test(verb.lemma))
    return true;
  // `sanctions on Chad are back in force`
  if (verb && noun.deprel.startsWith('nsubj') && facts.target !== null && standing.test(verb.lemma)) return true;
  return isOwned && facts.target !== null && !(verb?.upos === 'VERB' && noun.deprel === 'obj');
}

const standing = /^(?:back|force|effect|place|void|illegal|unlawful|illegitimate|lawful|binding)$/;
const bringing = /^(?:imposition|re-?imposition|restoration|reinstatement|revival|reactivation|lifting|easing)$/;

/** Whether the text speaks again of `the sanctions`, which somebody has just imposed. */
function isToldAgain({ tokens }: Analysis, { index, sentence }: Token, { family }: MeasureFacts): boolean {
  for (let at = index + 1; at < tokens.length && tokens[at]!.sentence - sentence <= within; at++) {
    const other = familyOf(inSmallLetters(tokens[at]!.lemma));
    if (!other || (other !== family && other !== 'any')) continue;
    if (/^(?:the|these|this|those)$/i.test(tokens[at - 1]!.form)) return true;
  }
  return false;
}

/** One name for all ways to tell of it: `European Union sanctions on Russia`. */
function nameOf(
  { tokens, text }: Analysis,
  cast: Cast,
  noun: Token,
  makers: readonly string[],
  topic: Token | null,
  words: readonly Token[],
): string {
  const nameFor = (id: string): string => cast.actors.find((actor) => actor.id === id)?.name.replace(/^The /, '') ?? '';
  const own = words
    .filter(
      ({ index, deprel, form, upos }) =>
        deprel !== 'nmod:poss' && upos !== 'NUM' && !idle.test(form) && !actorAt(cast, tokens[index]!),
    )
    .sort((a, b) => a.index - b.index)
    .map(({ form }) => form);
  const actor = topic ? actorAt(cast, topic) : null;
  // the name goes on behind its first word
  let last = topic?.index ?? -1;
  while (last >= 0 && tokens[last + 1]?.deprel === 'flat' && tokens[last + 1]!.head === topic!.index) last++;
  const phrase =
    topic && !actor ? text.slice(startOf(tokens, noun.index + 2), tokens[last]!.end).replace(/\s+/g, ' ') : '';
  const on = topic
    ? [/^(?:for|from|over)$/.test(tokens[noun.index + 1]!.form) ? tokens[noun.index + 1]!.form : 'on']
    : [];
  return [
    ...makers.map(nameFor),
    ...own,
    noun.form.toLowerCase(),
    ...on,
    ...(actor ? [nameFor(actor)] : phrase ? [phrase] : []),
  ].join(' ');
}

const startOf = (tokens: readonly Token[], at: number): number =>
  (tokens[at]!.upos === 'DET' ? tokens[at + 1]! : tokens[at]!).start;

/** Whether a package of sanctions is on somebody else, by its name: `the ninth package of sanctions against Peru`. */
const isOnOther = (cast: Cast, { noun, name }: Draft, target: string | null): boolean => {
  if (!target || !bundles.has(noun) || !/ (?:on|against) \p{Lu}/u.test(name)) return false;
  return !name.includes(cast.actors.find(({ id }) => id === target)?.name ?? target);
};

/** A sanctions package is told of again as the sanctions. */
const ofPackage = ({ noun, kind }: Draft): MeasureFacts | null =>
  bundles.has(noun) && kind === 'law' ? { family: 'sanction', makers: [], target: null, matter: [] } : null;

/** The measure told of before that a phrase means, where nothing that both say differs. */
export function measureAgain(
  analysis: Analysis,
  cast: Cast,
  candidate: Candidate,
  latest: ReadonlySet<Draft>,
): Draft | null {
  const facts = candidate.measure!;
  const { sentence } = analysis.tokens[candidate.head]!;
  return (
    [...latest].findLast((draft) => {
      const told = draft.measure ?? ofPackage(draft);
      if (!told) return false;
      const isAny = facts.family === 'any' || told.family === 'any';
      if (!isAny && told.family !== facts.family) return false;
      if (sentence - draft.sentence > (isAny ? near : within)) return false;
      // `warned against an embargo`, when one was called for just before
      const isSuch = candidate.name === null && facts.family === 'ban' && sentence - draft.sentence <= near;
      if (!candidate.isDefinite && !facts.target && !isSuch) return false;
      if (isOnOther(cast, draft, facts.target)) return false;
      const isSameMaker =
        !facts.makers.length ||
        !told.makers.length ||
        facts.makers.some((one) => told.makers.some((other) => isAkin(cast, one, other)));
      const isSameTarget = !facts.target || !told.target || facts.target === told.target;
      const isSameMatter =
        !facts.matter.length || !told.matter.length || facts.matter.some((word) => told.matter.includes(word));
      return isSameMaker && isSameTarget && isSameMatter;
    }) ?? null
  );
}
