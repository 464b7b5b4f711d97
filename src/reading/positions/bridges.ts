import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import type { InstrumentsRead } from '../instruments/index.js';
import { deedMeant } from './deeds.js';
import { paperOf } from './hung-deeds.js';
import { undoing } from './lexicon.js';
import { instrumentBefore } from './pronouns.js';
import { type Target, targetsIn } from './targets.js';

/** What is done to an instrument, told without its name: `welcomed the ratification`. */
const doings =
  /^(?:accession|denunciation|ratification|adoption|passage|signing|signature|extension|renewal|conclusion|approval|revival|endorsement)$/;

/** What an instrument consists of: `stick to its terms`, `reservations about the third clause`. */
const parts = /^(?:term|provision|clause|article|paragraph|section|obligation)$/;
const partial = /^(?:the|this|that|its|their|every|all|each|these|those)$/i;

/** The instrument that such a word means, where it is definite and alone: the last one spoken of here or in the sentence before. */
export function bridged(analysis: Analysis, instruments: InstrumentsRead, word: Token, cast: Cast): Target[] {
  // `welcomed the entry into force`
  const isEntry =
    word.lemma === 'entry' &&
    analysis.tokens[word.index + 1]?.form === 'into' &&
    /^(?:force|effect)$/.test(analysis.tokens[word.index + 2]?.form ?? '');
  const meant = deedMeant(analysis, instruments, cast, word);
  if (meant) return [meant];
  const ruling = findingOf(analysis, instruments, word);
  if (ruling) return [{ instrument: ruling, isUndone: false }];
  const isUndone = undoing.has(word.lemma);
  const isPart = parts.test(word.lemma);
  if (word.upos !== 'NOUN' || !(isUndone || isPart || isEntry || doings.test(word.lemma))) return [];
  const below = dependents(analysis, word.index).filter(({ upos }) => upos !== 'PUNCT');
  // `the ceasefire terms`: of no plan that was spoken of last
  const [named] = isPart ? below.filter(({ deprel }) => deprel === 'compound') : [];
  if (named) {
    const last = instruments.references.findLast(
      ({ head, instrument }) =>
        head < word.index &&
        (analysis.tokens[head]!.lemma === named.lemma ||
          instruments.instruments.some(({ id, name }) => id === instrument && name === named.lemma)),
    );
    return last ? [{ instrument: last.instrument, isUndone }] : [];
  }
  // `voted against withdrawal`
  const verb = (isUndone || doings.test(word.lemma)) && word.head >= 0 ? analysis.tokens[word.head]! : null;
  const isBare =
    !!verb &&
    (/^(?:vote|oppose|support|back|reject|favour|favor|endorse|approve|fight|block|resist|obstruct|thwart|stall)$/.test(
      verb.lemma,
    ) ||
      // `had pressed for withdrawal`
      (/^(?:press|push|campaign|argue|lobby)$/.test(verb.lemma) && below.some(({ form }) => form === 'for'))) &&
    below.every(({ deprel }) => deprel === 'case');
  // `withdrawal would leave Peru without a voice`
  const isOutlook =
    (isUndone || doings.test(word.lemma)) &&
    word.deprel === 'nsubj' &&
    !below.length &&
    word.head >= 0 &&
    dependents(analysis, word.head, 'aux').some(({ form }) => /^(?:would|will|could|might|may)$/.test(form));
  // `pleaded for swift approval`
  const isSoon =
    doings.test(word.lemma) &&
    below.some(
      ({ form, deprel }) => deprel === 'amod' && /^(?:swift|speedy|quick|early|prompt|rapid|immediate)$/.test(form),
    ) &&
    below.every(
      ({ deprel, form }) => deprel === 'amod' || (deprel === 'case' && form === 'for') || /^an?$/i.test(form),
    );
  // `urged approval`
  const isUrged =
    doings.test(word.lemma) &&
    !below.length &&
    relation(word) === 'obj' &&
    /^(?:urge|recommend|advise)$/.test(governor(analysis, word.index)?.lemma ?? '');
  // `opposed any extension`
  const isAny =
    doings.test(word.lemma) &&
    /^(?:oppose|reject|resist)$/.test(governor(analysis, word.index)?.lemma ?? '') &&
    below.every(({ form }) => form === 'any');
  // `deposited its notice of withdrawal on Monday`
  const isHanded =
    paperOf(analysis, word) !== null &&
    !below.some(({ deprel, index }) => /^(?:acl|nmod$)/.test(deprel) && !cast.referenceAt(index)?.actor);
  // `will seek an extension`, `calling for an extension`
  const isSought =
    /^(?:extension|renewal|revival)$/.test(word.lemma) &&
    below.every(
      ({ deprel, form, index }) =>
        /^an?$/i.test(form) || (deprel === 'case' && form === 'for') || isSpan(analysis, word, index),
    ) &&
    (relation(word) === 'obj'
      ? /^(?:seek|request|want|demand|propose|favou?r|back|support|oppose|reject)$/
      : /^(?:call|press|push|ask|appeal|plead)$/
    ).test(governor(analysis, word.index)?.lemma ?? '');
  const isAlone = isSought || isBare || isOutlook || isSoon || isUrged || isHanded || (isAny && below.length > 0);
  if (!isAlone && !below.some(({ form }) => (isPart ? partial : /^(?:the|this|that)$/i).test(form))) return [];
  if (
    !isAlone &&
    below.some(({ deprel, index }) =>
      isPart
        ? /^nmod$/.test(deprel) && index > word.index
        : deprel !== 'det' &&
          !isSpan(analysis, word, index) &&
          !(isEntry && deprel === 'nmod') &&
          !isForOrAgainst(analysis.tokens[index]!),
    )
  )
    return [];
  // `rejected the terms` of what was spoken of a sentence further back
  const { first } = analysis.sentences[Math.max(0, word.sentence - (word.lemma === 'term' ? 2 : 1))]!;
  const deed = Object.hasOwn(verbsOf, word.lemma) ? verbsOf[word.lemma] : undefined;
  const papers = new Set(
    instruments.instruments
      .filter(
        ({ kind }) =>
          /^(?:letter|communique)$/.test(kind) ||
          (isPart && kind === 'mechanism') ||
          // nobody prolongs a plan
          (kind === 'plan' && /^(?:extension|renewal)$/.test(word.lemma)),
      )
      .map(({ id }) => id),
  );
  if (deed && isDoneToOther(analysis, instruments, deed, word)) return [];
  // `ended the pact. Chile regretted the withdrawal`: from something else
  const isLeaving = /^(?:withdrawal|exit)$/.test(word.lemma);
  let nearest: string | null = null;
  for (let at = word.index - 1; at >= 0; at--) {
    const reference = instruments.instrumentAt(at);
    if (!reference) continue;
    // `once supported a similar pact, will vote against ratification`: of another
    if (
      dependents(analysis, at, 'amod').some(({ form }) =>
        /^(?:similar|earlier|previous|comparable|parallel)$/.test(form),
      )
    )
      continue;
    // nobody leaves or ratifies a joint statement
    const above = governor(analysis, at);
    if (at >= first && !papers.has(reference.instrument) && !(isLeaving && above && ending.test(above.lemma)))
      nearest ??= reference.instrument;
    else if (!deed) break;
    // `the suspension` is of what has been suspended, however far back
    // `approved an extension of the pact`, then `voted for the extension`
    if (papers.has(reference.instrument)) continue;
    if (deed?.test(above?.lemma ?? '') || (deed && above?.upos === 'NOUN' && above.lemma === word.lemma))
      return [{ instrument: reference.instrument, isUndone }];
  }
  return nearest === null ? [] : [{ instrument: nearest, isUndone }];
}

/** `an extension of one year`: for how long, not of what. */
const isSpan = (analysis: Analysis, { lemma }: Token, index: number): boolean =>
  /^(?:extension|renewal)$/.test(lemma) &&
  (/^(?:year|month|week|day)$/.test(analysis.tokens[index]!.lemma) ||
    /^(?:\w+-)?(?:year|month|week|day)$/.test(analysis.tokens[index]!.form));

/** `backed the panel's findings`: the ruling that the text has told of, or null. */
function findingOf(analysis: Analysis, instruments: InstrumentsRead, word: Token): string | null {
  const isFound =
    word.lemma === 'finding' &&
    dependents(analysis, word.index, 'nmod:poss', 'nmod').some(({ lemma }) =>
      /^(?:court|tribunal|panel|judge|arbitrator|chamber)$/i.test(lemma),
    );
  if (!isFound) return null;
  const rulings = new Set(instruments.instruments.filter(({ kind }) => kind === 'ruling').map(({ id }) => id));
  const last = instruments.references.findLast(({ head, instrument }) => head < word.index && rulings.has(instrument));
  return last?.instrument ?? null;
}

/** `extended the fishing season. Chile hailed the extension.`: of what was told last to be done so, where that is no instrument. */
function isDoneToOther(analysis: Analysis, instruments: InstrumentsRead, deed: RegExp, noun: Token): boolean {
  const { first } = analysis.sentences[Math.max(0, noun.sentence - 1)]!;
  for (let at = noun.index - 1; at >= first; at--) {
    const { upos, lemma } = analysis.tokens[at]!;
    if (upos !== 'VERB' || !deed.test(lemma)) continue;
    const objects = dependents(analysis, at, 'obj', 'nsubj:pass');
    return (
      objects.length > 0 &&
      objects.every((object) => object.upos === 'NOUN' && !targetsIn(analysis, instruments, object).length)
    );
  }
  return false;
}

/** `voted for the extension` */
const isForOrAgainst = ({ deprel, form }: Token): boolean => deprel === 'case' && /^(?:for|against)$/.test(form);

/** What is done to an instrument by whoever does not go. */
const ending = /^(?:end|terminate|cancel|suspend|scrap|annul|repeal|revoke|sign|ratify|renew|extend|adopt)$/;

const verbsOf: Readonly<Record<string, RegExp>> = {
  suspension: /^suspend$/,
  withdrawal: /^(?:withdraw|leave|quit|exit|pull|denounce)$/,
  exit: /^(?:withdraw|leave|quit|exit|pull|denounce)$/,
  termination: /^(?:terminate|end)$/,
  repeal: /^repeal$/,
  veto: /^veto$/,
  denunciation: /^(?:withdraw|leave|quit|exit|pull|denounce)$/,
  accession: /^(?:join|accede|ratify)$/,
  ratification: /^ratify$/,
  adoption: /^adopt$/,
  extension: /^(?:extend|prolong|renew)$/,
  renewal: /^(?:renew|extend|prolong)$/,
  signing: /^sign$/,
  signature: /^sign$/,
  passage: /^(?:pass|adopt|approve)$/,
  approval: /^(?:approve|pass|adopt|ratify)$/,
  rejection: /^(?:reject|refuse|turn)$/,
};

/** `Chad's accession brought the pact into force`, `deposited its notice of withdrawal`: what a deed without more is done to. */
export function ofDeed(
  analysis: Analysis,
  cast: Cast,
  instruments: InstrumentsRead,
  noun: Token,
  given: readonly Token[],
): readonly Target[] {
  // `a bill on accession to the house`: whom it goes to
  if (
    given.some(({ index }) => !cast.referenceAt(index)?.actor) ||
    !/^(?:accession|ratification|withdrawal|exit|denunciation|suspension)$/.test(noun.lemma)
  )
    return [];
  const verb = relation(noun) === 'nsubj' ? governor(analysis, noun.index) : null;
  const done = verb
    ? dependents(analysis, verb.index, 'obj').flatMap((word): readonly Target[] => {
        const before = verb.lemma === 'bring' ? instrumentBefore(analysis, instruments, cast, word, true) : null;
        return before ? [{ instrument: before, isUndone: false }] : targetsIn(analysis, instruments, word);
      })
    : [];
  const paper = paperOf(analysis, noun);
  // `exchanged instruments of ratification for a treaty`
  const named = paper
    ? [paper, ...dependents(analysis, paper.index, 'obj')]
        .flatMap(({ index }) => dependents(analysis, index, 'obl', 'nmod'))
        .filter(({ index }) => dependents(analysis, index, 'case').some(({ form }) => /^(?:for|of|to)$/.test(form)))
        .flatMap((word) => targetsIn(analysis, instruments, word))
    : [];
  const meant = named.length || !paper ? named.slice(0, 1) : bridged(analysis, instruments, noun, cast);
  return [...done.slice(0, 1), ...meant].map(({ instrument }) => ({ instrument, isUndone: false }));
}
