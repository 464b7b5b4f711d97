import { type Analysis, dependents, extent, governor, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type InstrumentsRead, isDenied } from '../instruments/index.js';
import { isEffect } from './effect-words.js';
import { nouns, verbs } from './lexicon.js';
import { predicatesOf } from './predicate-words.js';
import { isFate, isToBeDone } from './sought.js';

/**
 * What `it` means at the head of a paragraph, where that before ends on a sentence about one instrument alone (`The board passed a
 * resolution.` and, a paragraph on, `Peru opposed it.`); or null. Agencies write paragraphs of one sentence, so that much is told in
 * this way, but a new paragraph may as well turn to another thing: of all that the sentence before names nothing else may be meant.
 */
export function inParagraphBefore(
  analysis: Analysis,
  instruments: InstrumentsRead,
  cast: Cast,
  word: Token,
  carried: () => string | null,
): string | null {
  const previous = analysis.sentences[word.sentence - 1];
  if (!previous || previous.paragraph !== analysis.sentences[word.sentence]!.paragraph - 1) return null;
  const isSought = isToBeDone(analysis, word);
  const isSeveral = /^(?:they|them)$/i.test(word.form);
  if (isSeveral ? !isSought : !/^it$/i.test(word.form)) return null;
  if (!isSought && (isActedUpon(analysis, word) || isEmpty(analysis, word))) return null;
  const verb = governor(analysis, word.index);
  const isOfTexts = isSought || (!!verb && ofTextsAlone.test(verb.lemma) && !/^nsubj/.test(word.deprel));
  const theme =
    themeOf(analysis, instruments, previous.first, previous.last) ??
    (isOfTexts ? onlyOne(analysis, instruments, previous.first, previous.last) : null);
  // `Canada criticised it.`, then `Russia praised it.`
  if (!theme) {
    const isOn =
      isSought &&
      analysis.tokens.slice(previous.first, previous.last).some((other) => isPutAgain(analysis, other, isSeveral));
    return verb && (isOn || isTakenUpIn(analysis, instruments, verb, previous.first, previous.last)) ? carried() : null;
  }
  if (isSought && isSeveral !== theme.xpos.endsWith('S')) return null;
  const { instrument } = instruments.instrumentAt(theme.index)!;
  // `said the pact was unfair`, then `condemned it`: it may be what was said
  if (isJudged(analysis, theme) && word.deprel === 'obj' && answering.test(verb?.lemma ?? '')) return null;
  if (!isOfTexts && (!isPutForward(analysis, theme) || isToldBeside(analysis, theme))) return null;
  const isRival = (at: number): boolean =>
    isOfTexts
      ? texts.test(analysis.tokens[at]!.lemma) || (isSought && liftable.test(analysis.tokens[at]!.lemma))
      : couldBeMeant(analysis, cast, at, /^nsubj/.test(word.deprel) ? /^NNS?$/ : /^NN$/);
  // `Under the accord Chad leaves the strip. Libya criticised it.`
  if (!isOfTexts && isTelling(analysis, theme) && !deciding.test(verb?.lemma ?? '')) {
    const meant = cast.referenceAt(word.index)?.actor;
    if (theme.deprel === 'obl' || (meant && isNamedIn(cast, meant, previous.first, previous.last))) return null;
  }
  const own = withMatter(analysis, theme);
  const told = isTelling(analysis, theme) || isJudged(analysis, theme) ? spanOfObject(analysis, theme) : null;
  for (let at = previous.first; at < previous.last; at++) {
    if (at >= own.first && at < own.last) continue;
    if (instruments.instrumentAt(at)) {
      if (instruments.instrumentAt(at)!.instrument !== instrument) return null;
    } else if (!(told && at >= told.first && at < told.last) && isRival(at) && !isOfJudgement(analysis, theme, at))
      return null;
  }
  return instrument;
}

const isNamedIn = (cast: Cast, actor: string, first: number, last: number): boolean =>
  cast.references.some((one) => one.actor === actor && one.head >= first && one.head < last);

/**
 * Whether a sentence without an instrument tells only what somebody thinks of _it_ (`Canada criticised it.`), and no deed that the
 * next verb could judge (`Canada left it. Russia condemned it.`).
 */
function isTakenUpIn(
  { tokens }: Analysis,
  instruments: InstrumentsRead,
  judging: Token,
  first: number,
  last: number,
): boolean {
  const words = tokens.slice(first, last);
  const it = words.find(({ form, deprel }) => form === 'it' && /^(?:obj|obl)$/.test(deprel));
  const verb = it ? tokens[it.head] : undefined;
  if (verb?.deprel !== 'root' || !verbs.has(verb.lemma)) return false;
  if (harming.test(verb.lemma) && !standing.test(judging.lemma)) return false;
  return words.every(
    ({ upos, index, deprel, xpos }) =>
      !instruments.instrumentAt(index) && !(upos === 'NOUN' && xpos === 'NN' && /^(?:obj|conj|appos)$/.test(deprel)),
  );
}

/** The mention of the only instrument that a sentence names, or null. */
function onlyOne({ tokens }: Analysis, instruments: InstrumentsRead, first: number, last: number): Token | null {
  const found = instruments.references.filter(({ head }) => head >= first && head < last);
  const [one] = found;
  return one && found.every(({ instrument }) => instrument === one.instrument) ? tokens[one.head]! : null;
}

/** Whether a noun tells who judges a text, or what he finds it: `The registrar said the warrant …`, `described the pact as a farce`, `voiced support for it`. */
function isOfJudgement(analysis: Analysis, theme: Token, at: number): boolean {
  const word = analysis.tokens[at]!;
  const above = governor(analysis, at);
  return (
    (word.deprel === 'nsubj' && saying.test(above?.lemma ?? '')) ||
    (theme.deprel === 'nmod' && at === theme.head) ||
    (above?.index === theme.head && dependents(analysis, at, 'case').some(({ form }) => form === 'as')) ||
    (above?.index === theme.head && word.deprel === 'xcomp')
  );
}

/** What else is lifted, eased or renewed. */
const liftable =
  /^(?:restriction|curb|tariff|ban|duty|measure|visa|emergency|curfew|siege|blockade|embargo|quota|subsidy|sanction|limit|barrier|lease|licen[cs]e)$/;

/** `demanded that they be renewed`, `argued that it had outlived its use`, then `wants it lifted`: still the same. */
const isPutAgain = (analysis: Analysis, word: Token, isSeveral: boolean): boolean => {
  if (!(isSeveral ? /^(?:they|them)$/i : /^it$/i).test(word.form)) return false;
  const said = /^nsubj/.test(word.deprel) ? governor(analysis, word.index) : null;
  const above = said?.deprel === 'ccomp' ? governor(analysis, said.index) : null;
  return (
    isToBeDone(analysis, word) || (!!above && saying.test(above.lemma) && predicatesOf(analysis, said!) !== undefined)
  );
};

const answering =
  /^(?:condemn|criticise|criticize|regret|deplore|denounce|dismiss|reject|deny|dispute|echo|welcome|praise|hail)$/;

/** What is done to an instrument and may itself be judged. */
const harming =
  /^(?:violate|breach|break|flout|defy|sabotage|circumvent|block|veto|suspend|cancel|terminate|tear|scrap|leave|quit|exit|abandon|withdraw|pull|walk|renounce|ratify|sign)$/;

/** To stay with an instrument, or to go from it, is to judge no deed. */
const standing =
  /^(?:stand|stick|remain|stay|keep|abide|adhere|comply|honou?r|observe|respect|uphold|sign|ratify|join|rejoin|leave|quit|exit|withdraw|pull|walk|renounce|abandon)$/;

/** The mention of the one instrument that the main clause of a sentence is about, or null. */
function themeOf(analysis: Analysis, instruments: InstrumentsRead, first: number, last: number): Token | null {
  let theme: Token | null = null;
  for (let at = first; at < last; at++) {
    const id = instruments.instrumentAt(at)?.instrument;
    const token = analysis.tokens[at]!;
    if (!id || !isOfMainClause(analysis, token)) continue;
    // `the treaty and the annex`
    if (theme && instruments.instrumentAt(theme.index)!.instrument !== id) return null;
    theme ??= token;
  }
  return theme && !instruments.pairAt(theme.index).length ? theme : null;
}

/** Whether a noun is subject or object of the main clause, or of one that is said or planned in it. */
function isOfMainClause(analysis: Analysis, { deprel, head }: Token): boolean {
  if (deprel === 'conj' && head >= 0) return isOfMainClause(analysis, analysis.tokens[head]!);
  // `voiced support for the pact`
  const above = deprel === 'nmod' ? analysis.tokens[head]! : null;
  if (above && nouns.has(above.lemma) && above.deprel === 'obj') return isOfMainClause(analysis, above);
  let verb = /^(?:nsubj|nsubj:pass|obj|obl)$/.test(deprel) ? analysis.tokens[head]! : null;
  if (verb?.deprel === 'xcomp')
    verb = aiming.test(governor(analysis, verb.index)!.lemma) ? governor(analysis, verb.index) : null;
  if (verb?.deprel === 'ccomp')
    verb = saying.test(governor(analysis, verb.index)!.lemma) ? governor(analysis, verb.index) : null;
  return verb?.deprel === 'root';
}

const aiming =
  /^(?:agree|plan|expect|want|urge|call|appeal|ask|demand|intend|prepare|set|begin|start|hope|vow|promise|decide|vote|move|have|be|meet|gather|try|seek|use|continue)$/;

const saying =
  /^(?:say|argue|insist|complain|maintain|claim|warn|stress|announce|report|confirm|declare|add|tell|recall|note)$/;

/** Whether a sentence tells of an instrument that it is there to be judged: it was made or is debated, or it is told what it lays down. */
function isPutForward(analysis: Analysis, theme: Token): boolean {
  const verb = governor(analysis, theme.index);
  if (isJudged(analysis, theme)) return true;
  if (!verb || isDenied(analysis, verb.index)) return false;
  const cases = dependents(analysis, theme.index, 'case').map(({ form }) => form.toLowerCase());
  // `Under the pact Peru gives up its port.`
  if (theme.deprel === 'obl')
    return cases.includes('under') || (cases.includes('on') && /^(?:vote|agree|work|debate)$/.test(verb.lemma));
  // `passed a resolution`, `the pact was signed`, `has been negotiating a pact`
  if (/^(?:obj|nsubj:pass)$/.test(theme.deprel)) return making.test(verb.lemma);
  return isTelling(analysis, theme);
}

const making =
  /^(?:adopt|pass|approve|sign|initiall?|ratify|submit|draft|table|sponsor|co-sponsor|introduce|conclude|reach|strike|negotiate|broker|agree|issue|draw|write|present|unveil|propose|float|advance|outline|publish|put|announce|release|circulate|finali[sz]e|endorse|seal|ink|clinch|hammer|debate|discuss|consider|criticise|criticize|praise|back|support|welcome|oppose|hail|defend|favou?r|condemn|slam|dismiss|describe|call|consider|regard|want|uphold|honou?r|respect|implement|observe|restore|save)$/;

/** `The pact gives Egypt most of the water.`: the subject of what is told of its terms. */
const isTelling = (analysis: Analysis, { deprel, head, index }: Token): boolean =>
  (deprel === 'nsubj' && laying.test(analysis.tokens[head]!.lemma)) ||
  (deprel === 'obl' && dependents(analysis, index, 'case').some(({ form }) => /^under$/i.test(form)));

/**
 * `Diaz said the pact was unfair`, `… gave away their land`, `The pact has never been revoked, Diaz said`, `Diaz voiced support for the
 * pact`: what somebody is said to think of it.
 */
function isJudged(analysis: Analysis, theme: Token): boolean {
  const said = theme.head < 0 ? null : analysis.tokens[theme.head]!;
  if (theme.deprel === 'nmod') return nouns.has(said!.lemma);
  if (!said || !/^nsubj(?::pass)?$/.test(theme.deprel)) return false;
  const above = said.deprel === 'ccomp' ? governor(analysis, said.index) : null;
  const isSaid =
    (!!above && saying.test(above.lemma)) ||
    dependents(analysis, said.index, 'parataxis').some(({ lemma }) => saying.test(lemma));
  const isOpen = dependents(analysis, said.index, 'aux').some(({ lemma }) => /^(?:may|might|could|can)$/.test(lemma));
  const isRemaining = /^(?:remain|stay)$/.test(said.lemma);
  return isSaid && !isOpen && (isRemaining || isEffect(said) || predicatesOf(analysis, said) !== undefined);
}

const laying =
  /^(?:give|ban|require|call|set|limit|allow|oblige|bind|demand|commit|cover|create|establish|cap|grant|provide|guarantee|prohibit|outlaw|regulate|bar|divide|impose|protect|include|order|authori[sz]e|urge|condemn|force|enable|permit|let|forbid|entitle|award)$/;

/** Where an instrument stands with what it is on, be that hung on the verb (`adopted a protocol on shipping`). */
function withMatter(analysis: Analysis, theme: Token): { first: number; last: number } {
  const { first, last } = extent(analysis, theme.index);
  const preposition = analysis.tokens[last];
  const matter = preposition?.form === 'on' && preposition.deprel === 'case' ? governor(analysis, last) : null;
  const isOnVerb = matter?.head === theme.head && matter.upos === 'NOUN';
  return { first, last: isOnVerb ? extent(analysis, matter.index).last : last };
}

/** Where what is laid down stands. */
function spanOfObject(analysis: Analysis, { head, index }: Token): { first: number; last: number } {
  const { last } = extent(analysis, head);
  return { first: Math.max(head, index), last };
}

/** Whether the sentence tells of more than the instrument: `Peru signed the pact and moved its troops`, `… as floods swept the north`. */
const isToldBeside = (analysis: Analysis, theme: Token): boolean => {
  const verb = governor(analysis, theme.index)!;
  return [verb, ...(verb.head >= 0 ? [analysis.tokens[verb.head]!] : [])].some((one) =>
    dependents(analysis, one.index, 'conj', 'advcl', 'parataxis').some(
      ({ index, upos }) =>
        upos === 'VERB' &&
        !isMore(analysis, theme, analysis.tokens[index]!) &&
        (index > theme.index || dependents(analysis, index, 'nsubj', 'nsubj:pass').length > 0),
    ),
  );
};

/** `said the pact was valid and bound them all`, `voiced support for the pact, saying it was fair`: still about the pact. */
const isMore = (analysis: Analysis, theme: Token, verb: Token): boolean =>
  (verb.xpos === 'VBG' && saying.test(verb.lemma)) ||
  isFate(analysis, verb) ||
  (/^nsubj/.test(theme.deprel) &&
    verb.deprel === 'conj' &&
    verb.head === theme.head &&
    isJudged(analysis, theme) &&
    !dependents(analysis, verb.index, 'nsubj', 'nsubj:pass').length);

/** Whether a noun is a thing that `it` could mean, and no time, occasion or actor. */
function couldBeMeant(analysis: Analysis, cast: Cast, at: number, number: RegExp): boolean {
  const { upos, xpos, lemma, deprel, form } = analysis.tokens[at]!;
  if (upos !== 'NOUN' || !number.test(xpos)) return false;
  if (/^(?:compound|amod|nmod:poss|obl:unmarked|nmod:unmarked|fixed)/.test(deprel)) return false;
  return !cast.referenceAt(at)?.actor && !settings.test(lemma) && !/^\p{Lu}/u.test(form);
}

/** When, where and by how many something is decided. */
const settings =
  /^(?:year|month|week|weekend|day|hour|decade|century|morning|afternoon|evening|night|time|summit|meeting|ceremony|conference|session|talk|negotiation|vote|majority|margin|assembly|debate|round|capital|city|town|country|nation|member|minister|president|leader|diplomat|official|people|side|party|government|envoy|delegate|lawmaker|deputy|today|yesterday|start|end|beginning|part)$/;

/** What else one signs or ratifies. */
const texts =
  /^(?:contract|bill|decision|proposal|offer|decree|order|statement|letter|document|text|amendment|budget|lease|petition|declaration|law|act|plan)$/;

/** What nobody does but to a text, whatever else is spoken of. */
const ofTextsAlone =
  /^(?:sign|ratify|initiall?|accede|annul|repeal|nullify|renegotiate|rejoin|abrogate|ratification|accession|signatory)$/;

/** What is done to what is laid down rather than to anybody. */
const deciding = /^(?:reject|accept|oppose|approve|agree|vote)$/;

/** `accused it of hypocrisy`, `urged it to act`: somebody. */
const isActedUpon = (analysis: Analysis, { head, deprel }: Token): boolean =>
  head >= 0 &&
  deprel !== 'nsubj' &&
  (/^(?:accuse|thank|urge|ask|blame|warn|tell|invite|congratulate|pressure|threaten|invade|attack|join|visit)$/.test(
    analysis.tokens[head]!.lemma,
  ) ||
    dependents(analysis, head, 'xcomp').some(({ upos, xpos }) => upos === 'VERB' && xpos === 'VB') ||
    // `condemned it for the attack`
    dependents(analysis, head, 'obl', 'advcl').some(({ index }) =>
      dependents(analysis, index, 'case', 'mark').some(({ form }) => form === 'for'),
    ));

/** `It is vital that …`, `It was wrong to …`: what follows is meant. */
const isEmpty = (analysis: Analysis, { head, deprel }: Token): boolean =>
  /^(?:nsubj|expl)/.test(deprel) &&
  head >= 0 &&
  dependents(analysis, head, 'csubj', 'ccomp', 'xcomp', 'acl:relcl', 'expl', 'advcl').some(
    ({ index, deprel: role }) => index > head && (role !== 'xcomp' || analysis.tokens[index]!.upos === 'VERB'),
  );
