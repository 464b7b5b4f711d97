import { relation, type Token } from '../../language/index.js';
import { isCalendar } from './calendar.js';
import { endOfReport } from './clause.js';
import type { Range } from './draft.js';
import { child, type Grammar, subtree, trim } from './grammar.js';
import { namesMedium } from './medium.js';
import type { Source } from './phrase.js';
import { opensWithQuestion } from './questions-before.js';
import { actorOfScene } from './scenes.js';

/**
 * The reported clause by the order of words, for verbs of saying whose tree shows none: from the "that" which follows the
 * verb over addressee, place and time, or from the word after the addressee ("told reporters the talks …"), to the end of
 * the sentence.
 */
export function clauseAfter(g: Grammar, cue: Range & { head: number }, told: boolean): Range | null {
  const { tokens, sentences } = g.analysis;
  const end = sentences[tokens[cue.head]!.sentence]!.last;
  for (let at = cue.last; at < end && at < cue.last + 16; at++) {
    const token = tokens[at]!;
    // "asked on Monday: “That …"
    if (g.quotationAt[at]! >= 0 && tokens[at - 1]!.form === ':') break;
    if (token.form.toLowerCase() === 'that') {
      const isPronoun =
        token.upos === 'PRON' &&
        (tokens[at + 1]?.upos === 'VERB' ||
          tellsWhich(g, at) ||
          tellsWhichOfGoal(g, cue.head, at) ||
          isWhatIsTaken(g, cue.head, at));
      if (isPronoun || sumsUp(g, at)) return null;
      const own = endOfReport(g, cue.head);
      if (own < end && hasVerb(g, at, own)) return { first: at, last: own };
      // "adding that such talk “fans the flames”", "said that ships from Peru involved grain": the parser may miss the verb
      const isSure = at === cue.last && end - at > 4 && (token.xpos === 'IN' || hasQuotation(g, at, end));
      return isSure || hasVerb(g, at, end) ? { first: at, last: end } : null;
    }
    // "said before leaving the hall that …"
    if (
      token.xpos === 'VBG' &&
      /^(?:before|after|while|when|since|upon)$/.test(tokens[at - 1]!.form) &&
      at === cue.last + 1
    )
      continue;
    // "told guests at the ball how he had saved the hall"
    const isTold = told && tokens[cue.head]!.deprel !== 'csubj' && tokens[at - 1]!.upos !== 'ADP';
    if (isTold && /^(?:how|why|whether)$/.test(token.form) && at > cue.last && child(g, cue.head, 'iobj', 'obj'))
      return hasVerb(g, at, end) ? { first: at, last: endOfReport(g, cue.head) } : null;
    // "said in an interview taped in May that …"
    const isAttribute = token.deprel === 'acl' && token.xpos === 'VBN' && token.head >= cue.last;
    // "said following a vote in May that …"
    if (token.form === 'following') continue;
    if ((token.upos === 'VERB' && !isAttribute) || token.upos === 'AUX' || token.form === ';') break;
  }
  if (!told) return null;
  const addressee = child(g, cue.head, 'iobj', 'obj');
  const first = addressee && addressee.index >= cue.last ? addressee.index + 1 : 0;
  if (!first || first >= end || !['PRON', 'DET', 'PROPN', 'NOUN', 'NUM'].includes(tokens[first]!.upos)) return null;
  return hasVerb(g, first, end) ? { first, last: end } : null;
}

/** "claimed the port, a threat that Peru dismissed": what is told of a word that sums up the clause. */
function sumsUp({ analysis: { tokens } }: Grammar, at: number): boolean {
  const clause = tokens[tokens[at]!.head];
  const noun = tokens[at - 1]!;
  // the tree may hang the clause on what the noun stands beside
  const isOfNoun = clause?.deprel === 'acl:relcl' && (clause.head === at - 1 || clause.head === noun.head);
  return isOfNoun && noun.deprel === 'appos' && /^an?$/.test(tokens[at - 2]?.form ?? '');
}

/** "pledged money to a fund that Peru opened": what a noun behind the verb's object is told apart by. */
function tellsWhichOfGoal({ analysis: { tokens, children } }: Grammar, cue: number, at: number): boolean {
  const clause = tokens[tokens[at]!.head];
  const noun = clause && clause.deprel === 'acl:relcl' ? tokens[clause.head] : undefined;
  return (
    noun?.index === at - 1 &&
    /^(?:obl|nmod)$/.test(noun.deprel) &&
    noun.upos === 'NOUN' &&
    children[noun.index]!.some((child) => tokens[child]!.deprel === 'case') &&
    children[cue]!.some((child) => tokens[child]!.deprel === 'obj' && child > cue && child < noun.index)
  );
}

/** Verbs that take a thing as well as a clause, and those of making it. */
const taking = /^(?:accept|agree|approve|confirm|acknowledge|recommend|propose|suggest|announce|declare|reveal)$/;
const making =
  /^(?:propose|offer|draft|broker|negotiate|mediate|table|present|submit|prepare|write|sign|adopt|pass|order|request|approve|make|publish|issue|suggest|float|finance|build|want|seek|demand|reject|oppose)$/;

/** "accepted a truce that Peru had proposed": the pronoun of what is accepted, which the clause lacks. */
function isWhatIsTaken({ analysis: { tokens, children } }: Grammar, cue: number, at: number): boolean {
  const clause = tokens[tokens[at]!.head];
  const noun = clause && clause.deprel === 'acl:relcl' ? tokens[clause.head] : undefined;
  return (
    tokens[at]!.deprel === 'obj' &&
    noun?.deprel === 'obj' &&
    noun.head === cue &&
    noun.index < at &&
    taking.test(tokens[cue]!.lemma) &&
    making.test(clause!.lemma) &&
    !children[clause!.index]!.some((c) => c > clause!.index && /^(?:obj|ccomp)$/.test(tokens[c]!.deprel))
  );
}

/** "agreed on the route that Baku wants": the relative pronoun of a thing, not a day or an addressee, that stands before it. */
function tellsWhich({ analysis: { tokens, children } }: Grammar, at: number): boolean {
  const clause = tokens[tokens[at]!.head];
  const noun = clause && clause.deprel === 'acl:relcl' ? tokens[clause.head] : undefined;
  return (
    noun?.index === at - 1 &&
    noun.deprel === 'obl' &&
    noun.upos === 'NOUN' &&
    children[noun.index]!.some((child) => /^(?:about|on|over|to|with)$/i.test(tokens[child]!.form)) &&
    children[noun.index]!.some((child) => tokens[child]!.form === 'the')
  );
}

const opensWhen = ({ analysis: { tokens, children } }: Grammar, clause: number): boolean =>
  tokens[clause]!.deprel === 'advcl' &&
  children[clause]!.some((child) =>
    /^(?:when|where|whereas|while|after|before|once|since|until)$/i.test(tokens[child]!.form),
  );

/** The clause before "…, the minister said" at the end of a sentence. */
export function clauseBefore(g: Grammar, cue: Range & { head: number }, source: Source): Range | null {
  const { tokens, sentences } = g.analysis;
  const sentence = sentences[tokens[cue.head]!.sentence]!;
  const first = Math.min(source.first, cue.first);
  const comma = tokens[first - 1];
  // "…, which suspected a trick": what stands before is not what they suspect
  if (/^W/.test(tokens[source.head]!.xpos)) return null;
  if (comma?.form !== ',' || first - 1 <= sentence.first + 2 || opensWithQuestion(g, sentence.first, cue.head))
    return null;
  for (let at = Math.max(cue.last, source.last); at < sentence.last; at++) {
    const token = tokens[at]!;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.form === ',' || g.quotationAt[at]! >= 0) return null;
  }
  // the subject must stand right beside its verb, or the comma divides something else
  if (source.last < cue.first - 1 || cue.last < source.first) return null;
  const range = trim(g, { first: sentence.first, last: first - 1 });
  // "When the deal failed, Peru said enough": the clause tells when
  // but not "Since the deal failed, the envoys who came have left, Peru said": the parser gives the verb both subjects
  const isWhen = g.analysis.children[cue.head]!.some(
    (at) =>
      at < range.last &&
      opensWhen(g, at) &&
      !g.analysis.children[cue.head]!.some(
        (c) => c >= g.edges.right[at]! && c < range.last && relation(tokens[c]!) === 'nsubj',
      ),
  );
  // "Speaking on Monday, the envoy told the Council": nor does what somebody does meanwhile
  const isMeanwhile = g.analysis.children[cue.head]!.some(
    (at) =>
      at < range.last && tokens[at]!.xpos === 'VBG' && tokens[at]!.deprel === 'advcl' && !child(g, at, 'nsubj', 'aux'),
  );
  // "In a note sent by her aide, the minister denied the charge": where it is said is not what
  const isOccasion = g.analysis.children[cue.head]!.some(
    (at) =>
      relation(tokens[at]!) === 'obl' &&
      g.edges.left[at] === range.first &&
      g.edges.right[at]! >= range.last &&
      tokens[range.first]!.upos === 'ADP' &&
      tokens[range.first]!.head === at,
  );
  return !isWhen && !isMeanwhile && !isOccasion && hasVerb(g, range.first, range.last) ? range : null;
}

/** The clause that a short insertion cuts in two: "The talks, the minister said, had failed". */
export function clauseAround(g: Grammar, cue: Range & { head: number }): Range[] | null {
  const { tokens, sentences } = g.analysis;
  const sentence = sentences[tokens[cue.head]!.sentence]!;
  const subject = nearestSubject(g, cue.head);
  if (!subject) return null;
  const own = subtree(g, subject.index);
  const first = Math.min(own.first, cue.first);
  const last = Math.max(own.last, cue.last);
  // speaker and verb, and nothing else, between two commas
  if (last - first > own.last - own.first + cue.last - cue.first) return null;
  if (tokens[first - 1]?.form !== ',' || tokens[last]?.form !== ',' || first - 1 <= sentence.first) return null;
  if (g.quotationAt[first - 2]! >= 0 || !hasVerb(g, last + 1, sentence.last)) return null;
  return [
    { first: sentence.first, last: first - 1 },
    { first: last + 1, last: sentence.last },
  ];
}

/**
 * The clause right after a main verb of saying whose parts the tree joins otherwise: "Critics said the plan had failed",
 * "The Herald reported on Monday the ministry had closed two ports". After a verb that does nothing but say (`isSure`) prepositions may
 * stand before the clause's own verb.
 */
export function clauseBeside(g: Grammar, cue: Range & { head: number }, isSure: boolean): Range | null {
  const { tokens, sentences } = g.analysis;
  const verb = tokens[cue.head]!;
  const end = sentences[verb.sentence]!.last;
  const first = isSure ? afterOccasion(g, cue) : cue.last;
  const next = tokens[first];
  const isPerfect = verb.xpos === 'VBN' && child(g, cue.head, 'aux')?.lemma === 'have';
  if (!(/^(VBD|VBZ|VBP|VBG)$/.test(verb.xpos) || isPerfect) || !next || first >= end) return null;
  if (!['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ'].includes(next.upos) || g.quotationAt[next.index]! >= 0)
    return null;
  for (let at = first; at < end; at++) {
    const token = tokens[at]!;
    if (/^[,;:—–]$/.test(token.form) || token.upos === 'CCONJ' || /^W/.test(token.xpos)) return null;
    if (token.upos === 'ADP' && !isSure) return null;
    if (/^(VBD|VBZ|VBP|MD)$/.test(token.xpos)) return at > first ? { first, last: end } : null;
  }
  return null;
}

/** Where the words end that say when, where or in what the verb before them says it: "reported on Monday …", "said in a statement …". */
function afterOccasion(g: Grammar, cue: Range & { head: number }): number {
  const { tokens } = g.analysis;
  for (const at of g.analysis.children[cue.head]!) {
    const isOccasion = /^obl/.test(tokens[at]!.deprel) && (isCalendar(tokens[at]!) || namesMedium(tokens[at]!));
    if (isOccasion && g.edges.left[at] === cue.last && at - cue.last < 5) return at + 1;
  }
  return cue.last;
}

/** Of several subjects that the parser gives to a verb of saying the last before it, else the first after it. */
export function nearestSubject(g: Grammar, verb: number): Token | null {
  let subject: Token | null = null;
  for (const at of g.analysis.children[verb]!) {
    const token = g.analysis.tokens[at]!;
    if (relation(token) === 'nsubj' && (!subject || at < verb)) subject = token;
  }
  return subject;
}

/**
 * The clause of a verb of saying that has its speaker for a subject and the subject of the clause as well: "Lind said areas
 * where he wants changes include …", and turned round, "The promise …, said Lind".
 */
export function tornClause(g: Grammar, cue: Range & { head: number }): { content: Range; source?: Source } | null {
  const { tokens, sentences } = g.analysis;
  const subjects = g.analysis.children[cue.head]!.filter((at) => relation(tokens[at]!) === 'nsubj');
  const later = subjects.find((at) => at > cue.head);
  const earlier = subjects.filter((at) => at < cue.head).at(-1);
  if (later === undefined || earlier === undefined) return null;
  const { first, last } = sentences[tokens[cue.head]!.sentence]!;
  const begin = g.edges.left[later]!;
  // a subject with words before the verb is no clause behind it
  if (begin < cue.last) return null;
  if (tokens[cue.first - 1]?.form === ',') {
    const content = trim(g, { first, last: cue.first });
    const source = { head: later, ...trim(g, { first: begin, last: g.edges.right[later]! }) };
    const isTurned = begin === cue.last && !hasVerb(g, source.last, last);
    if (isTurned) return hasVerb(g, content.first, content.last) ? { content, source } : null;
  }
  return hasVerb(g, begin, last) && !/^[,:;]$/.test(tokens[begin - 1]!.form)
    ? { content: { first: begin, last } }
    : null;
}

function hasQuotation(g: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (g.quotationAt[at]! >= 0) return true;
  return false;
}

function hasVerb(g: Grammar, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (['VERB', 'AUX'].includes(g.analysis.tokens[at]!.upos)) return true;
  return false;
}

/** Prepositions that go on with what an object is about: "expressed gratitude to China for its position". */
const going = new Set([
  'to',
  'for',
  'of',
  'on',
  'about',
  'with',
  'over',
  'against',
  'toward',
  'towards',
  'from',
  'between',
  'as',
  'into',
]);

/** An object with the phrases after it that the tree hangs on the verb although they go on with the object. */
export function objectRange(g: Grammar, verb: number, object: number): Range {
  return goingOn(g, verb, subtree(g, object));
}

/** `as has the mayor`: an auxiliary behind `as`, with its subject behind it. */
export const isSameOfOthers = ({ analysis: { tokens } }: Grammar, as: number): boolean =>
  tokens[as]?.form === 'as' && /^(?:has|have|had|did|does|do)$/.test(tokens[as + 1]?.form ?? '');

/** A complement with the phrases that go on with it. */
export function goingOn(g: Grammar, verb: number, complement: Range): Range {
  const { first } = complement;
  let { last } = complement;
  for (const at of g.analysis.children[verb]!) {
    const token = g.analysis.tokens[at]!;
    if (g.edges.left[at]! !== last) continue;
    const word = child(g, at, 'case') ?? child(g, at, 'mark');
    const goes = word
      ? going.has(word.form.toLowerCase()) || isFieldOf(g, word, at, last - 1) || isFigure(g, word, at)
      : token.deprel === 'acl:relcl' ||
        token.deprel === 'xcomp' ||
        actorOfScene(g, at) >= 0 ||
        isPictured(g, verb, token);
    // `will not back her, as has the mayor`: what another does as well
    if (word && isSameOfOthers(g, word.index)) continue;
    // `welcomed the ruling, with its leader saying …`: what another says beside it
    if (token.xpos === 'VBG' && word?.form === 'with') continue;
    // `questioned the envoy, as the king insisted …`: what happens meanwhile
    if (
      word?.form === 'as' &&
      token.deprel === 'advcl' &&
      child(g, at, 'nsubj') &&
      (g.analysis.tokens[last]!.form === ',' || /^VB[DZP]$/.test(token.xpos))
    )
      continue;
    if (!goes || token.deprel === 'obl:agent' || token.deprel.startsWith('conj')) continue;
    last = g.edges.right[at]!;
  }
  return { first, last };
}

/** `showed two soldiers leaning on a lorry`: what those in a picture do. */
const isPictured = ({ analysis: { tokens } }: Grammar, verb: number, { deprel, xpos }: Token): boolean =>
  deprel === 'advcl' && xpos === 'VBG' && /^(?:show|depict|portray|capture)$/.test(tokens[verb]!.lemma);

/** `reported growth in farming`, `denied charges under the act`: the field that a noun right before it is of, not when or through what one speaks. */
function isFieldOf(g: Grammar, { form, upos }: Token, field: number, noun: number): boolean {
  const { tokens } = g.analysis;
  const { upos: kind, lemma, head } = tokens[field]!;
  // `blames delays at the crossing`
  const isPlace = tokens[head]!.lemma === 'blame' && /^(?:at|on|along|around|near|between|across)$/.test(form);
  if (upos !== 'ADP' || !(isPlace || /^(?:in|under|among)$/.test(form))) return false;
  if (tokens[noun]!.upos !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(kind)) return false;
  if (occasions.has(lemma) || /^\d/.test(lemma) || deeds.has(tokens[head]!.lemma)) return false;
  return !isCalendar(tokens[field]!) && !namesMedium(tokens[field]!);
}

/** What may stand behind `in` and `under` for when, how and where somebody speaks. */
const occasions = new Set(
  (
    'speech court book tweet email e-mail op-ed ad advertisement debate rally remark front private public part full fact turn hour day ' +
    'week month year decade past morning afternoon evening night spring summer autumn fall winter moment minute time way ' +
    'favor favour return response exchange addition effort attempt bid hope case event oath pressure condition term guise process ' +
    'manner appearance batch number answer headline defiance show session light wake support opposition language election disclosure ' +
    'protest reaction retaliation reply filing testimony hearing trial person position'
  ).split(' '),
);

/** What is done somewhere and somehow rather than said of something there. */
const deeds = new Set(
  'release post deliver vote back support issue speak go cast hit send sign run retweet share'.split(' '),
);

/** `estimated the loss at $40`: the figure that something is reckoned at. */
const isFigure = (g: Grammar, { form }: Token, figure: number): boolean =>
  form === 'at' && /^(?:CD|\$)$/.test(g.analysis.tokens[figure]!.xpos);

/** "polls show her ahead of him in Ohio": where what is said of a second object ends. */
export function endOfPredicate(g: Grammar, verb: number): number {
  let last = verb + 1;
  for (const at of g.analysis.children[verb]!)
    if (at > verb && !/^(punct|conj|cc|parataxis)/.test(g.analysis.tokens[at]!.deprel)) last = g.edges.right[at]!;
  return last;
}
