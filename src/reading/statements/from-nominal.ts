import { relation, type Token } from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { arisen } from './arisen.js';
import { isFiniteClause } from './clause.js';
import { cueRange, withWord } from './cue-words.js';
import { allowsVerb, type Cue, type CueClass, cueOf, type Frame, isIdiom } from './cues.js';
import type { Range } from './draft.js';
import { type Found, ranges } from './found.js';
import { gapOf, strandedAfter } from './gap.js';
import { child, type Grammar, headOf, isPassive, subtree } from './grammar.js';
import { holderOf, infinitiveOfHolder } from './holders.js';
import { oblique } from './oblique.js';
import { withoutCase } from './phrase.js';
import { predicatedOf, thatAfter } from './predicated.js';
import { siderOf } from './siders.js';
import { sourceOf } from './source.js';
import { firstFrom } from './statement-at.js';
import { isTarget } from './unsaid.js';

/** What a noun or adjective makes of its complements: "the claim that", "aware of". */
export function fromNominal(g: Grammar, token: Token, cue: Cue): Found | null {
  const found = completed(g, token, cue);
  if (!found || found.source !== undefined || token.upos !== 'NOUN') return found;
  const holder = siderOf(g, token) ?? holderOf(g, token, firstFrom(g.analysis, found.content[0]?.start ?? 0));
  return holder ? { ...found, source: holder } : found;
}

/** Verbs that say nothing whole without an object. */
const transitive =
  /^(?:sign|initial|reach|conclude|seal|approve|ratify|adopt|accept|reject|denounce|make|negotiate|broker|draft|issue|publish|release|present|table|submit|commission|order|request|obtain|write|prepare|send|circulate|file|draw|share|endorse|dispute|contest|oppose|support|back|resist|welcome|hail|deplore|ignore)$/;

/** Whether a pronoun is the object of an infinitive that a clause takes ("that Chad declined to join"). */
function isOfInner({ analysis: { tokens } }: Grammar, pronoun: number, clause: number): boolean {
  const { xpos, deprel, head } = tokens[pronoun]!;
  const verb = tokens[head];
  return xpos === 'WDT' && deprel === 'obj' && verb?.deprel === 'xcomp' && verb.head === clause && verb.xpos === 'VB';
}

/** `an agreement that Peru and Chile signed`: the verb has no object but `that`. */
function lacksObject(g: Grammar, verb: number): boolean {
  const { tokens, children } = g.analysis;
  if (!transitive.test(tokens[verb]!.lemma)) return false;
  const objects = children[verb]!.filter((c) => tokens[c]!.deprel === 'obj');
  return objects.length === 1 && objects[0]! < verb && tokens[objects[0]!]!.lemma === 'that';
}

const isWanted = ({ analysis: { tokens } }: Grammar, { deprel, head }: Token): boolean =>
  deprel === 'obj' && /^(?:need|want|seek|require|lack|court|await|solicit)$/.test(tokens[head]!.lemma);

function completed(g: Grammar, token: Token, cue: Cue): Found | null {
  const at = token.index;
  // "needs Peru's vote for the plan": nobody has voted yet
  if (token.lemma === 'vote' && isWanted(g, token)) return null;
  const frames: [Frame, string][] = [
    ['that', 'that'],
    ['to', 'to'],
  ];
  for (const index of g.analysis.children[at]!) {
    const dependent = g.analysis.tokens[index]!;
    if (index < at) continue;
    const base = relation(dependent);
    const mark = child(g, index, 'mark') ?? conjunctionOf(g, index);
    // "an opinion that the council commissioned": its pronoun, taken for a conjunction, is what was commissioned
    if (mark?.xpos === 'WDT' && transitive.test(dependent.lemma) && !child(g, index, 'obj', 'ccomp', 'xcomp')) continue;
    if (dependent.deprel === 'acl:relcl' && mark === null && child(g, index, 'nsubj')?.lemma !== 'that') {
      // "allegations he beat a guard": a clause that lacks nothing is what is alleged, not a relative one
      const hasPronoun =
        g.analysis.children[index]!.some((c) => /^wh(?:ich|om?|ose)$/.test(g.analysis.tokens[c]!.lemma)) ||
        // "a statement that Chad declined to join"
        isOfInner(g, g.edges.left[index]!, index) ||
        isRelative(g, g.analysis.tokens[g.edges.left[index]!]!);
      if (!cue.frames.has('that') || hasPronoun || lacksObject(g, index) || !isWhole(g, index)) continue;
      return { content: ranges(g, subtree(g, index)), addressees: [], because: `cue:${cue.lemma}/that` };
    }
    if (base === 'acl' || base === 'ccomp' || base === 'advcl' || base === 'xcomp' || base === 'csubj')
      for (const [frame, word] of frames)
        if (cue.frames.has(frame) && (mark ? opens(frame, word, mark.lemma) : base === 'ccomp' && frame === 'that'))
          return { content: ranges(g, subtree(g, index)), addressees: [], because: `cue:${cue.lemma}/${frame}` };
  }
  const infinitive = cue.frames.has('to') && token.upos === 'NOUN' ? infinitiveOfHolder(g, token) : null;
  if (infinitive)
    return { content: ranges(g, subtree(g, infinitive.index)), addressees: [], because: `cue:${cue.lemma}/to` };
  const predicated = cue.frames.has('that') && token.upos === 'NOUN' ? predicatedOf(g, token) : null;
  if (predicated) {
    // "his point was that …": what joins the two belongs to the cue
    const own = cueRange(g, at);
    const words = { ...own, last: predicated.first - at <= 3 ? predicated.first : own.last };
    const content = ranges(g, predicated);
    return { content, addressees: [], because: `cue:${cue.lemma}/that`, cue: words };
  }
  const clause = cue.frames.has('that') && (token.upos === 'NOUN' ? thatAfter(g, token) : clauseOfAdjective(g, token));
  if (clause) return { content: ranges(g, clause), addressees: [], because: `cue:${cue.lemma}/that` };
  const risen = arisen(g, token, cue);
  if (risen) {
    const content = ranges(g, risen.content);
    return { content, addressees: [], because: `cue:${cue.lemma}/risen`, cue: risen.cue };
  }
  const received = cue.frames.get('received');
  if (received) {
    const found = fromReceived(g, token, cue, received);
    if (found) return found;
  }
  const among = cue.frames.has('among') ? fromAmong(g, token, cue) : null;
  if (among) return among;
  const governor = relation(token) === 'obj' && token.head < at ? g.analysis.tokens[token.head]!.lemma : null;
  // "deserves praise for": nobody has given it yet
  if (governor && /^(?:deserve|merit|warrant)$/.test(governor)) return null;
  for (const [word, range] of [...oblique(g, at, cue), ...hungHigher(g, token, cue)]) {
    if (cue.prepositions.get(word)!.verbs && !isIdiom(cue, word, governor)) continue;
    // a preposition at the end of a text has nothing behind it
    if (range.first >= range.last) continue;
    // "has claims of its own", "has competing claims to the reef": what one holds to be one's own
    if (
      cue.lemma === 'claim' &&
      /^(?:of|to|on|over)$/.test(word) &&
      governor &&
      /^(?:have|lay|press|hold|pursue|share)$/.test(governor)
    )
      continue;
    // "a statement on behalf of the union"
    if (g.analysis.tokens[range.first]!.form === 'behalf') continue;
    // "left after an attack on tourists": nobody says anything
    if (/^(?:attack|assault)$/.test(cue.lemma) && (isOccasion(g, token) || isStruck(g, token, range))) continue;
    // "became the sole support of their families": who lives on somebody is not backed
    if (cue.lemma === 'support' && word === 'of' && (relation(token) === 'xcomp' || child(g, at, 'cop'))) continue;
    // "the joint statement of the ministers": whose it is
    if (word === 'of' && issued.test(cue.lemma) && isSomebody(g.analysis.tokens[headOf(g, range.first, range.last)]!))
      continue;
    // "a statement on its website": where it stands, not what it is about
    if (word === 'on' && pages.test(g.analysis.tokens[range.last - 1]!.form)) continue;
    const words = cueRange(g, at);
    return {
      content: ranges(g, range),
      addressees: [],
      because: `cue:${cue.lemma}/${word}`,
      cue: withWord(words, range),
    };
  }
  const left = token.upos === 'ADJ' ? strandedAfter(g, token) : null;
  const gap = left && cue.prepositions.has(left.lemma) ? gapOf(g, token) : null;
  if (gap) {
    // "something the rebels are aware of"
    const words = { ...cueRange(g, at), last: left!.index + 1 };
    return { content: ranges(g, gap), addressees: [], because: `cue:${cue.lemma}/${left!.lemma}`, cue: words };
  }
  return token.upos === 'ADJ' ? behindNoun(g, token, cue) : null;
}

/** Texts that are somebody's. */
const issued = /^(?:statement|declaration|message|announcement|testimony|pronouncement)$/;

/** "staged an attack on the island", "an attack on a convoy": not with words. */
function isStruck(g: Grammar, noun: Token, range: Range): boolean {
  const governor = relation(noun) === 'obj' ? g.analysis.tokens[noun.head]!.lemma : '';
  return staging.has(governor) || isTarget(g, g.analysis.tokens[headOf(g, range.first, range.last)]!);
}

/** What is done to attacks with weapons alone. */
const staging = new Set('simulate stage rehearse repel repulse foil thwart survive avert'.split(' '));

/** "after an attack", "since the assault": when something was. */
const isOccasion = (g: Grammar, noun: Token): boolean =>
  relation(noun) === 'obl' &&
  /^(?:after|before|since|following|despite|amid|over)$/.test(child(g, noun.index, 'case')?.lemma ?? '');

/** What is done with words. */
const voicing = new Set('level make repeat echo voice raise air share back find'.split(' '));

/** "a charge that Peru called laughable": its pronoun is what the verb is about. */
function isRelative(g: Grammar, { lemma, deprel, head, xpos }: Token): boolean {
  if (lemma !== 'that' || deprel !== 'obj') return false;
  // "a charge that several ministers have levelled"
  if (xpos === 'WDT' && voicing.has(g.analysis.tokens[head]!.lemma)) return true;
  const verb = cueOf('verb', g.analysis.tokens[head]!.lemma);
  return verb?.kind === 'speech' && verb.frames.has('obj');
}

/** "the point that members lost", "the claim that votes were lost": a `that` for which the clause has no gap, though the parser gives it one. */
function conjunctionOf(g: Grammar, clause: number): Token | null {
  const { tokens, children } = g.analysis;
  const word = tokens[g.edges.left[clause]!]!;
  if (word.lemma !== 'that' || word.head !== clause || word.index === clause) return null;
  const subjects = children[clause]!.filter((at) => at < clause && relation(tokens[at]!) === 'nsubj');
  if (word.deprel === 'obl:unmarked' && subjects.length) return word;
  return subjects[0] === word.index && subjects.length > 1 ? word : null;
}

/** "lawmakers nervous about the plan": what the preposition right behind an adjective brings that stands behind its noun. */
function behindNoun(g: Grammar, token: Token, cue: Cue): Found | null {
  const { tokens } = g.analysis;
  const noun = tokens[token.index - 1];
  const word = tokens[token.index + 1];
  if (!noun || !word || !['NOUN', 'PROPN'].includes(noun.upos) || child(g, token.index, 'cop', 'nsubj')) return null;
  if (!/^(?:case|mark)$/.test(word.deprel) || word.head <= word.index || !cue.prepositions.has(word.lemma)) return null;
  const range = { first: word.index + 1, last: g.edges.right[word.head]! };
  const words = { head: token.index, first: token.index, last: range.first };
  const source = { head: noun.index, first: g.edges.left[noun.index]!, last: token.index };
  return { content: ranges(g, range), addressees: [], because: `cue:${cue.lemma}/${word.lemma}`, cue: words, source };
}

/** "was unsure why they left", "made it clear they would leave": a clause of the adjective or of the verb above it. */
function clauseOfAdjective(g: Grammar, token: Token): Range | null {
  const { tokens, children } = g.analysis;
  // "Whether Lima wants a deal is unclear"
  const subject = child(g, token.index, 'cop') ? child(g, token.index, 'csubj') : null;
  if (subject && subject.index < token.index && /^whether$/i.test(child(g, subject.index, 'mark')?.form ?? ''))
    return subtree(g, subject.index);
  const above = relation(token) === 'xcomp' && token.head < token.index ? children[token.head]! : [];
  for (const at of [...children[token.index]!, ...above]) {
    const { first, last } = subtree(g, at);
    if (at <= token.index) continue;
    // the parser may make the question word the head of its clause
    // "angry at what they see": a phrase with a preposition, which is no clause
    const isPhrase = tokens[first]!.upos === 'ADP';
    if (/^W/.test(tokens[at]!.xpos) && last > at + 2 && !isPhrase) return { first, last };
    if (!clausal.has(relation(tokens[at]!))) continue;
    const mark = child(g, at, 'mark')?.lemma;
    if (first <= token.index || (mark && mark !== 'that' && mark !== 'whether')) continue;
    if (isPhrase) continue;
    const isQuestion = /^W/.test(tokens[first]!.xpos) && relation(tokens[at]!) !== 'advcl';
    if (isQuestion || isFiniteClause(g, at)) return { first, last };
  }
  return null;
}

const pages =
  /^(?:websites?|sites?|page|channel|account|platform|feed|blog|portal|Telegram|Facebook|Twitter|X|Instagram|Weibo)$/;

const clausal = new Set(['ccomp', 'csubj', 'advcl', 'acl']);

/** Whether a clause of a frame may begin with a word: "was unsure whether" is as good as "was sure that". */
const opens = (frame: Frame, word: string, mark: string): boolean =>
  mark === word || (frame === 'that' && mark === 'whether');

/** Whether a clause without a word that opens it has its subject and its object or predicate. */
function isWhole(g: Grammar, clause: number): boolean {
  const subject = child(g, clause, 'nsubj');
  if (!subject || subject.index > clause || /^W/.test(subject.xpos)) return false;
  // "a finding Tripoli called absurd": what is called so is the finding
  const isNaming = /^(?:call|deem|label|brand|dub|term|consider)$/.test(g.analysis.tokens[clause]!.lemma);
  return child(g, clause, 'obj', 'cop', 'aux:pass', 'ccomp', ...(isNaming ? [] : ['xcomp'])) !== null;
}

/** "drew criticism from the ministers": who gives it is the source, who gets it the content. */
function fromReceived(g: Grammar, token: Token, cue: Cue, cueClass: CueClass): Found | null {
  if (relation(token) !== 'obj' || token.head < 0 || token.head > token.index) return null;
  const verb = g.analysis.tokens[token.head]!;
  // "has the support of the union"
  const isHeld = verb.lemma === 'have';
  if (!isHeld && !allowsVerb(cueClass, verb.lemma)) return null;
  // "rises in the polls and wins the support of": the subject of the first verb
  // "hopes to win the support of": it has not
  if (isPassive(g, verb.index) || child(g, verb.index, 'mark')?.lemma === 'to') return null;
  const subject = sourceOf(g, verb.index);
  if (!subject || subject.last > verb.index) return null;
  for (const at of [...g.analysis.children[token.index]!, ...g.analysis.children[verb.index]!]) {
    const word = at > token.index ? child(g, at, 'case') : null;
    // "won the endorsement of the union", but "won support for the plan"
    const isOf = word?.lemma === 'of' && granted.test(token.lemma) && isSomebody(g.analysis.tokens[at]!);
    if (!isOf && (isHeld || word?.lemma !== 'from')) continue;
    const source = withoutCase(g, at);
    // "[drew criticism] from the ministers": what brings its source is no part of the cue
    // "faced [stern opposition] from": it is only there
    const lead = verb.lemma === 'face' ? token.index : verb.index;
    const words = { head: token.index, first: cueRange(g, lead).first, last: token.index + 1 };
    const content = ranges(g, subject);
    return { content, addressees: [], because: `cue:${cue.lemma}/received`, source, cue: words };
  }
  return null;
}

/** What somebody wins, or draws on himself, of somebody else. */
const granted = /^(?:endorsement|support|backing|blessing|approval|praise|ire|wrath|scorn|anger|fury)$/;

const isSomebody = ({ upos, lemma }: Token): boolean =>
  upos === 'PROPN' ||
  nounOf(lemma) !== null ||
  /^(?:many|most|some|other|majority|percent|million|thousand|hundred|dozen)$/.test(lemma);

/** "her support among the ministers": those among whom it is are its source, and whose it is the content. */
function fromAmong(g: Grammar, token: Token, cue: Cue): Found | null {
  const owner = child(g, token.index, 'nmod:poss');
  if (!owner) return null;
  for (const at of g.analysis.children[token.index]!) {
    const word = at > token.index ? child(g, at, 'case') : null;
    if (word?.lemma !== 'among') continue;
    const words = { head: token.index, first: token.index, last: token.index + 1 };
    const { first, last } = subtree(g, owner.index);
    const content = ranges(g, { first, last: g.analysis.tokens[last - 1]!.upos === 'PART' ? last - 1 : last });
    return { content, addressees: [], because: `cue:${cue.lemma}/among`, source: withoutCase(g, at), cue: words };
  }
  return null;
}

/** "expressed support for the plan": the complement of an object that the tree hangs on its verb. */
function* hungHigher(g: Grammar, noun: Token, cue: Cue): Generator<[string, Range]> {
  if (noun.upos !== 'NOUN' || relation(noun) !== 'obj' || noun.head > noun.index) return;
  for (const [word, range] of oblique(g, noun.head, cue))
    if (range.first > noun.index && range.first <= g.edges.right[noun.index]! + 1) yield [word, range];
}
