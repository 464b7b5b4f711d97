import { type Analysis, dependents, governor, relation, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type InstrumentsRead, isDenied } from '../instruments/index.js';
import type { ActEntry } from './lexicon.js';
import type { Target } from './targets.js';

/** `Chad signed the pact, but Peru declined to sign`, `… and urged Peru to join`: the instrument last spoken of in the sentence. */
export function leftOut(
  analysis: Analysis,
  instruments: InstrumentsRead,
  cast: Cast,
  verb: Token,
  { lemma, to }: ActEntry,
  given: readonly Token[],
): readonly Target[] {
  const above = relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  // `Peru signed the pact. Chile withdrew its signature.`
  if (
    lemma === 'signature' &&
    to === 'to' &&
    !given.length &&
    (isIts(analysis, verb) || dependents(analysis, verb.index, 'det').some(({ form }) => form === 'the'))
  ) {
    const { first } = analysis.sentences[Math.max(0, verb.sentence - 1)]!;
    for (let at = verb.index - 1; at >= first; at--) {
      const reference = instruments.instrumentAt(at);
      if (reference) return [{ instrument: reference.instrument, isUndone: false }];
    }
  }
  // `came on board after it was promised funds`
  if (
    !given.length &&
    lemma === 'board' &&
    to === 'with' &&
    /^(?:come|get)$/.test(governor(analysis, verb.index)?.lemma ?? '')
  ) {
    const near = nearestVoted(analysis, instruments, verb, 1);
    return near ? [{ instrument: near, isUndone: false }] : [];
  }
  // `Moscow withheld its consent`
  if (!given.length && governor(analysis, verb.index)?.lemma === 'withhold' && isIts(analysis, verb)) {
    const near = nearestVoted(analysis, instruments, verb, 1);
    return near ? [{ instrument: near, isUndone: false }] : [];
  }
  // `Peru has since added its name`
  if (!given.length && lemma === 'name' && above === null && governor(analysis, verb.index)?.lemma === 'add') {
    const near = nearestVoted(analysis, instruments, verb, 1);
    return near ? [{ instrument: near, isUndone: false }] : [];
  }
  // `but Nauru dug in its heels`, `while Chad dragged its feet`
  if (
    !given.length &&
    /^(?:heel|foot)s?$|^feet$/.test(lemma) &&
    /^(?:dig|drag)$/.test(governor(analysis, verb.index)?.lemma ?? '') &&
    isIts(analysis, verb)
  ) {
    const near = nearestVoted(analysis, instruments, verb, 1);
    return near ? [{ instrument: near, isUndone: false }] : [];
  }
  // `Peru and Chile stand in the way`
  if (!given.length && lemma === 'way' && above === null && governor(analysis, verb.index)?.lemma === 'stand') {
    const near = nearestVoted(analysis, instruments, verb, 1);
    return near ? [{ instrument: near, isUndone: false }] : [];
  }
  // `has ruled out leaving`
  if (
    !given.length &&
    to === 'obj' &&
    /^(?:leave|quit|exit)$/.test(lemma) &&
    above &&
    isBareBelow(analysis, verb, above)
  ) {
    const main = lastTreaty(analysis, instruments, verb, true);
    return main ? [{ instrument: main, isUndone: false }] : [];
  }
  // `Lithuania formally left in March`, `voted to leave`
  if (!given.length && /^(?:leave|quit|exit|withdraw)$/.test(lemma) && isLeftByState(analysis, cast, verb)) {
    const last = lastTreaty(analysis, instruments, verb);
    if (last && isOfParagraph(analysis, instruments, verb, last)) return [{ instrument: last, isUndone: false }];
  }
  // `Chile joined in 2020`
  if (!given.length && to === 'obj' && lemma === 'join' && isLeftByState(analysis, cast, verb)) {
    const last = lastTreaty(analysis, instruments, verb);
    if (last && isOfParagraph(analysis, instruments, verb, last)) return [{ instrument: last, isUndone: false }];
  }
  // `said it would stay in`
  if (
    !given.length &&
    to === 'in' &&
    /^(?:stay|remain)$/.test(lemma) &&
    analysis.tokens[verb.index + 1]?.form === 'in' &&
    /^[.,;:"”]$/.test(analysis.tokens[verb.index + 2]?.form ?? '.')
  ) {
    const last = lastTreaty(analysis, instruments, verb);
    if (last && isOfParagraph(analysis, instruments, verb, last)) return [{ instrument: last, isUndone: false }];
  }
  // `would remain a party`, `Peru remains opposed`, `is in favour`
  if (!given.length && isBareSide(analysis, verb, lemma)) {
    const last =
      lemma === 'party' ? lastTreaty(analysis, instruments, verb) : nearestVoted(analysis, instruments, verb);
    if (last && isOfParagraph(analysis, instruments, verb, last)) return [{ instrument: last, isUndone: false }];
  }
  // `Peru alone has objected`, `was invited to sign but declined`
  if (!given.length && /^(?:object|refuse|decline|balk|baulk|demur)$/.test(lemma) && isBare(analysis, verb)) {
    if (isExempted(analysis, instruments, verb) || isDemandedBefore(analysis, verb)) return [];
    const near = nearestVoted(analysis, instruments, verb, 1);
    if (near && /^(?:refuse|decline)$/.test(lemma) && isAskedToUndo(analysis, instruments, verb, near)) return [];
    return near ? [{ instrument: near, isUndone: false }] : [];
  }
  // `dropped its veto`, `over Egyptian objections`
  if (
    !given.length &&
    /^(?:veto|objection|opposition|doubt|misgiving|reservation|protest)$/.test(lemma) &&
    isOwnedAlone(analysis, verb)
  ) {
    if (isToOther(analysis, instruments, verb) || isOfDisputeBefore(analysis, instruments, verb)) return [];
    const near = spokenOfAgain(analysis, instruments, verb) ?? nearestVoted(analysis, instruments, verb);
    return near ? [{ instrument: near, isUndone: false }] : [];
  }
  // `Peru acceded in March`, `urged all states to accede`
  const isAcceding = to === 'to' && lemma === 'accede';
  if (given.length || !(isAcceding || (to === 'obj' && /^(?:sign|ratify|endorse|join)$/.test(lemma)))) return [];
  if (isAlone(analysis, verb)) {
    // nobody accedes to anything but a treaty
    const last =
      lastTreaty(analysis, instruments, verb) ?? (isAcceding ? lastTreaty(analysis, instruments, verb, true) : null);
    return last ? [{ instrument: last, isUndone: false }] : [];
  }
  if (
    !above ||
    !/^(?:decline|refuse|urge|ask|call|press)$/.test(above.lemma) ||
    dependents(analysis, verb.index, 'obl').some(
      ({ index }) => !dependents(analysis, index, 'case').some(({ form }) => form === 'without'),
    )
  )
    return [];
  const { first } = analysis.sentences[verb.sentence]!;
  for (let at = above.index - 1; at >= first; at--) {
    const reference = instruments.instrumentAt(at);
    if (reference) return [{ instrument: reference.instrument, isUndone: false }];
  }
  // `refused to sign and called the letter a farce`
  const behind = above.deprel === 'root' ? dependents(analysis, above.index, 'conj') : [];
  for (const { index: next } of behind)
    for (const { index } of dependents(analysis, next, 'obj')) {
      const reference = instruments.instrumentAt(index);
      if (reference) return [{ instrument: reference.instrument, isUndone: false }];
    }
  // `Peru signed the pact. Chile has declined to sign.`
  // `It took effect on Monday. Chad urged all to accede.`
  const isCalledFor =
    /^(?:accede|ratify)$/.test(lemma) &&
    !dependents(analysis, verb.index, 'obj', 'nsubj:pass', 'aux:pass', 'ccomp', 'xcomp').length;
  const last = isCalledFor || /^(?:decline|refuse)$/.test(above.lemma) ? lastTreaty(analysis, instruments, verb) : null;
  return last ? [{ instrument: last, isUndone: false }] : [];
}

/** `lifted its objections after Peru assured it that nothing in the package would …`: what the sentence goes on to speak of, and the text did before. */
function spokenOfAgain(
  analysis: Analysis,
  { references, instruments }: InstrumentsRead,
  { sentence }: Token,
): string | null {
  const { first, last } = analysis.sentences[sentence]!;
  const again = references.find(
    ({ instrument, head }) =>
      head >= first &&
      head < last &&
      references.some((other) => other.instrument === instrument && other.head < first) &&
      instruments.some(({ id, kind }) => id === instrument && kind !== 'letter'),
  );
  return again?.instrument ?? null;
}

/** `insisted that it name them, and Peru refused`: to do what others demanded, and not what a text says. */
const isDemandedBefore = (analysis: Analysis, verb: Token): boolean => {
  const before = verb.deprel === 'conj' ? governor(analysis, verb.index) : null;
  return (
    before !== null &&
    /^(?:insist|demand|ask|request|want|propose)$/.test(before.lemma) &&
    dependents(analysis, before.index, 'ccomp').length > 0
  );
};

/** Whether a verb of leaving says nothing of what is left, and who leaves is a state: `Chad left in March`, not `her envoy left on Monday`. */
function isLeftByState(analysis: Analysis, cast: Cast, verb: Token): boolean {
  if (verb.upos !== 'VERB' || !dependents(analysis, verb.index).every((word) => isTimeOrManner(analysis, word)))
    return false;
  const above = relation(verb) === 'xcomp' ? governor(analysis, verb.index) : null;
  if (
    above &&
    !/^(?:vote|decide|plan|want|threaten|vow|choose|intend|begin|start|move|prepare|opt|resolve)$/.test(above.lemma)
  )
    return false;
  if (!above && !/^(?:root|conj|ccomp|parataxis)$/.test(verb.deprel)) return false;
  const [subject] = dependents(analysis, (above ?? verb).index, 'nsubj');
  const actor = subject && cast.actors.find(({ id }) => id === cast.referenceAt(subject.index)?.actor);
  return !!actor && (actor.kind === 'state' || /^(?:parliament|senate|cabinet|government)$/i.test(subject.lemma));
}

/** Whether what hangs on a verb says only who, when or how. */
const isTimeOrManner = (analysis: Analysis, { deprel, form, index, upos }: Token): boolean =>
  /^(?:nsubj|aux|advmod|punct|cc|mark|obl:unmarked)$/.test(deprel) ||
  (deprel === 'obl' &&
    dependents(analysis, index, 'case').every((word) => /^(?:in|on|after|before)$/.test(word.form)) &&
    (upos === 'NUM' || times.test(form)));

const times =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[12]\d{3}|weeks?|months?|years?)$/;

/** `remains a party`, `remains opposed`, `is in favour`, `spoke in favour`: a side that does not say to what it is. */
function isBareSide(analysis: Analysis, word: Token, lemma: string): boolean {
  const below = dependents(analysis, word.index);
  if (lemma === 'party') {
    const above = governor(analysis, word.index);
    const isSaid =
      below.some(({ deprel }) => deprel === 'cop') ||
      (!!above && /^(?:xcomp|obj)$/.test(word.deprel) && /^(?:remain|stay|become)$/.test(above.lemma));
    const isPlain = below.every(
      ({ deprel, form }) => /^(?:det|cop|nsubj|aux|punct|mark|cc)$/.test(deprel) && form !== 'the',
    );
    return isSaid && isPlain && below.some(({ form }) => /^an?$/.test(form));
  }
  if (lemma === 'favour' || lemma === 'favor')
    return (
      below.some(({ form }) => form === 'in') &&
      below.every(({ deprel }) => /^(?:case|cop|nsubj|aux|punct|advmod|mark)$/.test(deprel)) &&
      // `spoke in favour` is told by the verb
      (word.deprel === 'root' || /^(?:be|come)$/.test(governor(analysis, word.index)?.lemma ?? ''))
    );
  return (
    /^opposed?$/.test(lemma) &&
    word.form === 'opposed' &&
    word.deprel === 'xcomp' &&
    /^(?:remain|stay)$/.test(governor(analysis, word.index)?.lemma ?? '') &&
    !dependents(analysis, word.head, 'obl').length &&
    below.every(({ deprel }) => /^(?:advmod|punct)$/.test(deprel))
  );
}

/** Whether the paragraph of a word speaks of an instrument before it. */
function isOfParagraph(analysis: Analysis, { references }: InstrumentsRead, word: Token, id: string): boolean {
  const { paragraph } = analysis.sentences[word.sentence]!;
  return references.some(
    ({ instrument, head }) =>
      instrument === id &&
      head < word.index &&
      analysis.sentences[analysis.tokens[head]!.sentence]!.paragraph === paragraph,
  );
}

/** `its opponents include Peru`, `the deal's champions`: who is so toward what the sentence or the one before is about. */
export function ofIts(
  analysis: Analysis,
  instruments: InstrumentsRead,
  cast: Cast,
  noun: Token,
  { to }: ActEntry,
): readonly Target[] {
  if (noun.upos !== 'NOUN' || to !== 'of' || !siders.test(noun.lemma)) return [];
  const owner = dependents(analysis, noun.index, 'nmod:poss')[0];
  const owned = owner ? instruments.instrumentAt(owner.index)?.instrument : undefined;
  if (owned) return [{ instrument: owned, isUndone: false }];
  // `a letter whose signatories include Peru`
  const clause = owner && /^whose$/i.test(owner.form) ? governor(analysis, noun.index) : null;
  const told = clause?.deprel === 'acl:relcl' ? instruments.instrumentAt(clause.head)?.instrument : undefined;
  if (told) return [{ instrument: told, isUndone: false }];
  const its = dependents(analysis, noun.index, 'nmod:poss').find(({ form }) => /^its$/i.test(form));
  const actor = its ? cast.referenceAt(its.index)?.actor : null;
  // `Peru and Chile stand in its way`: nobody stands in his own
  const isOwn =
    noun.lemma === 'way' &&
    dependents(analysis, noun.head, 'nsubj').some(
      ({ index }) =>
        cast.referenceAt(index)?.actor === actor ||
        dependents(analysis, index, 'conj').some((one) => cast.referenceAt(one.index)?.actor === actor),
    );
  if (!its || (!isOwn && actor && cast.actors.some(({ id, kind }) => id === actor && kind === 'state'))) return [];
  const near = nearestVoted(analysis, instruments, noun, 1);
  return near ? [{ instrument: near, isUndone: false }] : [];
}

const siders =
  /^(?:opponent|critic|supporter|backer|sponsor|signatory|detractor|champion|defender|foe|enemy|advocate|proponent|guarantor|way)$/;

const isIts = (analysis: Analysis, { index }: Token): boolean =>
  dependents(analysis, index, 'nmod:poss').some(({ form }) => /^(?:its|their|his|her)$/.test(form));

/** Whether a verb says nothing of what it is about. */
const isBare = (analysis: Analysis, verb: Token): boolean =>
  verb.upos === 'VERB' &&
  /^(?:root|conj|ccomp|parataxis)$/.test(verb.deprel) &&
  dependents(analysis, verb.index).every(({ deprel }) => /^(?:nsubj|aux|advmod|punct|cc|mark)$/.test(deprel));

/** Whether a verb stands alone below one that says whether it is to be done. */
const isBareBelow = (analysis: Analysis, { index }: Token, above: Token): boolean =>
  /^(?:rule|vow|refuse|decline|threaten|urge|beg|oppose|favou?r|support|back|advocate|resist)$/.test(above.lemma) &&
  dependents(analysis, index).every(({ deprel }) => /^(?:mark|punct|advmod)$/.test(deprel));

/** `its veto`, `Egyptian objections`: of a noun with an owner that says not of what it is. */
const isOwnedAlone = (analysis: Analysis, noun: Token): boolean =>
  // the opposition of a state may be a party, its doubts be of anything
  (/^(?:veto|objection)$/.test(noun.lemma) ||
    dependents(analysis, noun.index, 'case').some(({ form }) => /^(?:over|despite)$/.test(form))) &&
  dependents(analysis, noun.index).every(
    (word) =>
      /^(?:nmod:poss|amod|case|det|punct|compound)$/.test(word.deprel) ||
      dependents(analysis, word.index, 'case').some(({ form }) => /^(?:of|from|by)$/.test(form)),
  ) &&
  dependents(analysis, noun.index, 'nmod:poss', 'amod', 'nmod').some(
    ({ deprel, form }) => deprel === 'nmod:poss' || /^(?:\p{Lu}|opposition$)/u.test(form),
  );

/** `gave his ruling over objections by Peru`: to what was given, and no instrument told of before. */
function isToOther(analysis: Analysis, instruments: InstrumentsRead, noun: Token): boolean {
  const verb = relation(noun) === 'obl' ? governor(analysis, noun.index) : null;
  return (
    !!verb &&
    dependents(analysis, noun.index, 'case').some(({ form }) => /^(?:over|despite)$/.test(form)) &&
    dependents(analysis, verb.index, 'obj').some(
      ({ index, upos }) => index < noun.index && upos === 'NOUN' && !instruments.instrumentAt(index),
    )
  );
}

/** `does not recognise Peru's claim to the strait. Lima dismissed its objections.`: to what the sentence before tells of, which is no instrument. */
function isOfDisputeBefore(analysis: Analysis, instruments: InstrumentsRead, { sentence }: Token): boolean {
  const before = analysis.sentences[sentence - 1];
  if (!before || instruments.references.some(({ head }) => head >= before.first && head < before.last)) return false;
  return analysis.tokens
    .slice(before.first, before.last)
    .some(
      ({ upos, lemma, index }) =>
        upos === 'VERB' &&
        /^(?:recogni[sz]e|accept|dispute|contest|reject|oppose|question|challenge)$/.test(lemma) &&
        dependents(analysis, index, 'obj').some((object) => object.upos === 'NOUN'),
    );
}

/** The instrument spoken of last before a noun, in its sentence or the two before, where it is one that is decided upon. */
/** `demanded that he veto the budget; Lind refused`: whoever will not undo something is not against it. */
function isAskedToUndo(analysis: Analysis, instruments: InstrumentsRead, verb: Token, instrument: string): boolean {
  for (let at = verb.index - 1; at >= 0; at--) {
    if (instruments.instrumentAt(at)?.instrument !== instrument) continue;
    const deed = governor(analysis, at);
    return (
      !!deed &&
      /^(?:block|veto|reject|scrap|repeal|revoke|cancel|withdraw|leave|quit|suspend|abandon|drop|tear|bin|ditch|delay|halt|stop|oppose|renounce|denounce|end|void|annul)$/.test(
        deed.lemma,
      )
    );
  }
  return false;
}

function nearestVoted(analysis: Analysis, instruments: InstrumentsRead, noun: Token, within = 2): string | null {
  const kinds = new Map(instruments.instruments.map(({ id, kind }) => [id, kind]));
  const { first } = analysis.sentences[Math.max(0, noun.sentence - within)]!;
  for (let at = noun.index - 1; at >= first; at--) {
    const id = instruments.instrumentAt(at)?.instrument;
    if (id && !/^(?:letter|communique|charter|ruling)$/.test(kinds.get(id) ?? '')) return id;
  }
  if (within < 2) return null;
  // what all is about
  const counts = instruments.instruments.map(({ mentions }) => mentions.length);
  const most = Math.max(...counts);
  const main = instruments.instruments.filter(({ mentions }) => mentions.length === most);
  return most > 3 && main.length === 1 && main[0]!.mentions[0]!.start < noun.start ? main[0]!.id : null;
}

/** `China, which ratified in December`, `said it was ready to sign`: with nothing but when or where behind it. */
function isAlone(analysis: Analysis, verb: Token): boolean {
  if (
    !(/^(?:sign|ratify|accede)$/.test(verb.lemma) || (verb.lemma === 'join' && isDenied(analysis, verb.index))) ||
    dependents(analysis, verb.index, 'obj', 'nsubj:pass', 'ccomp', 'xcomp').length
  )
    return false;
  // `were among the first to ratify`
  const isRanked =
    /^(?:acl|advcl)$/.test(verb.deprel) && /^(?:first|last|second)$/.test(governor(analysis, verb.index)?.form ?? '');
  const above = relation(verb) === 'xcomp' || isRanked ? governor(analysis, verb.index) : null;
  const isTensed =
    /^VB[DZP]$/.test(verb.xpos) ||
    dependents(analysis, verb.index, 'aux').some(({ lemma }) => /^(?:have|will|would|'ll)$/.test(lemma));
  if (
    !(above
      ? /^(?:ready|willing|prepare|prepared|agree|pledge|promise|first|last|second)$/.test(above.lemma)
      : isTensed)
  )
    return false;
  return dependents(analysis, verb.index, 'obl', 'advmod', 'compound:prt').every(
    ({ upos, form, index }) =>
      /^(?:PROPN|NUM)$/.test(upos) ||
      upos === 'ADV' ||
      /^(?:not|n't|never)$/.test(form) ||
      dependents(analysis, index, 'case').some((one) => /^(?:in|on|at|after|before)$/.test(one.form)) ||
      /^(?:week|month|year|day)$/.test(form),
  );
}

/** The treaty or agreement that the text speaks of most often, where it does so in the sentence or the two before it; or the last one. */
function lastTreaty(analysis: Analysis, instruments: InstrumentsRead, verb: Token, isMainOnly = false): string | null {
  const treaties = new Map(
    instruments.instruments
      .filter(({ kind }) => /^(?:treaty|agreement|charter)$/.test(kind))
      .map(({ id, mentions }) => [id, mentions.length]),
  );
  const most = Math.max(...treaties.values());
  const { first } = analysis.sentences[Math.max(0, verb.sentence - 2)]!;
  const near: string[] = [];
  for (let at = verb.index - 1; at >= first; at--) {
    const id = instruments.instrumentAt(at)?.instrument;
    if (id && treaties.has(id)) near.push(id);
  }
  const main = [...treaties].find(([, count]) => count === most && count > 2)?.[0];
  if (isMainOnly) return main ?? null;
  return near.length ? (main ?? near[0]!) : null;
}

/** `won an exemption from the sanctions, and Chile objected`: to that, and not to the sanctions. */
function isExempted(analysis: Analysis, instruments: InstrumentsRead, verb: Token): boolean {
  for (let at = verb.index - 1; at >= analysis.sentences[verb.sentence]!.first; at--) {
    if (!instruments.instrumentAt(at)) continue;
    const noun = relation(analysis.tokens[at]!) === 'nmod' ? governor(analysis, at) : null;
    return !!noun && /^(?:exemption|waiver|exception|relief|easing|reprieve|carve-out)$/.test(noun.lemma);
  }
  return false;
}
