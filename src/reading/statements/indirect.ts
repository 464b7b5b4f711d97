import { relation, type Token } from '../../language/index.js';
import type { Span } from '../../record/index.js';
import { clauseOf, reach } from './clause.js';
import { allowsObject, type Cue, cueOf, type Frame } from './cues.js';
import type { Draft, Range } from './draft.js';
import { lastOf, settleSource } from './edges-of-source.js';
import { child, type Grammar, isPassive, spanOf, subtree, trim, without } from './grammar.js';
import { nearestSource, type Source, sourceOf, sourceOfNoun } from './source.js';
import { clauseAfter, clauseBefore, goingOn, objectRange } from './surface.js';

/** The words of a cue: the verb with its auxiliaries, the adverbs and the negation between them, and its particle. */
export function cueRange(g: Grammar, head: number): Range & { head: number } {
  const { tokens } = g.analysis;
  let first = head;
  for (let at = head - 1; at >= 0 && tokens[at]!.sentence === tokens[head]!.sentence; at--) {
    const token = tokens[at]!;
    if (token.head !== head || !/^(aux|cop|advmod|compound:prt)/.test(token.deprel)) break;
    if (g.edges.left[at]! < at && relation(token) === 'advmod') break;
    // "May said": a modal before a past form is a name
    if (token.xpos === 'MD' && ['VBD', 'VBZ'].includes(tokens[head]!.xpos)) break;
    first = at;
  }
  const particle = child(g, head, 'compound:prt');
  const last = particle && particle.index <= head + 2 && particle.index > head ? particle.index + 1 : head + 1;
  return { head, first, last };
}

/** The cue with the verbs that lead up to it: "went on to call", "made the case for", "has shown interest in". */
function grown(g: Grammar, cue: Range & { head: number }, source: Source | null): Range & { head: number } {
  const { tokens } = g.analysis;
  let { first } = cue;
  let at = cue.head;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[at]!;
    const above = tokens[token.head];
    if (above?.upos !== 'VERB' || above.index >= first || first - above.index > 5) break;
    const isChain = token.upos === 'VERB' && token.deprel === 'xcomp';
    const isLight = token.upos === 'NOUN' && token.deprel === 'obj' && source !== null && source.last <= above.index;
    if (!isChain && !isLight) break;
    if (isChain)
      for (let between = above.index + 1; between < first; between++)
        if (!['PART', 'ADV'].includes(tokens[between]!.upos)) return { ...cue, first };
    first = cueRange(g, above.index).first;
    at = above.index;
  }
  return first === cue.first ? cue : { ...cue, first };
}

const isActive = (g: Grammar, at: number): boolean =>
  g.analysis.tokens[at]!.upos === 'VERB' && !isPassive(g, at) && child(g, at, 'expl') === null;

type Found = Pick<Draft, 'content' | 'addressees' | 'because'> & {
  source?: Source | null;
  cue?: Range & { head: number };
};

/** Reads the statement that a cue word makes of its clause, or null where the word takes none of its frames here. */
export function readIndirect(g: Grammar, token: Token): Draft | null {
  const pos =
    token.upos === 'VERB' ? 'verb' : token.upos === 'NOUN' ? 'noun' : token.upos === 'ADJ' ? 'adjective' : null;
  if (!pos) return null;
  const cue = cueOf(pos, token.lemma, token.form);
  if (!cue) return null;
  if (pos === 'verb' && isAsked(g, token)) return null;
  const found = pos === 'verb' ? fromVerb(g, token, cue) : fromNominal(g, token, cue);
  if (!found?.content.length) return null;
  const source =
    found.source !== undefined
      ? found.source
      : pos === 'noun'
        ? sourceOfNoun(g, token.index)
        : (sourceOf(g, token.index) ?? (isActive(g, token.index) ? nearestSource(g, cueRange(g, token.index)) : null));
  const words = grown(g, found.cue ?? cueRange(g, token.index), source);
  const start = g.analysis.tokens[words.first]!.start;
  const isAfterClause = found.content[0]!.start < start;
  const settled = source && settleSource(g, lastOf(g, source, words, isAfterClause), words);
  return {
    cue: words,
    source: settled,
    content: settled ? before(g, found.content, settled, words) : found.content,
    addressees: found.addressees,
    isDirect: false,
    because: found.because,
  };
}

/** Whether somebody is only asked to do it: in "urged both sides to honour the truce" nobody honours anything. */
function isAsked(g: Grammar, token: Token): boolean {
  if (token.deprel !== 'xcomp' || token.head < 0) return false;
  const above = g.analysis.tokens[token.head]!;
  return (
    above.upos === 'VERB' &&
    (cueOf('verb', above.lemma, above.form)?.frames.has('obj-to') ?? false) &&
    child(g, above.index, 'obj', 'iobj') !== null
  );
}

/** What is said before its speaker is named, without the speaker: "The talks failed, the minister said". */
function before(g: Grammar, content: readonly Span[], source: Source, cue: Range): readonly Span[] {
  const { tokens } = g.analysis;
  if (source.last > cue.first || source.first === 0) return content;
  const { start } = tokens[source.first]!;
  const stop = tokens[cue.last - 1]!.end;
  return content.map((span) => {
    if (span.start >= start || span.end <= start || span.end > stop) return span;
    const { last } = trim(g, { first: 0, last: source.first });
    return { start: span.start, end: Math.max(span.start + 1, tokens[last - 1]?.end ?? 0) };
  });
}

function ranges(g: Grammar, ...list: Range[]) {
  return list
    .map((range) => trim(g, range))
    .filter((range) => range.last > range.first)
    .map((range) => spanOf(g, range));
}

function fromVerb(g: Grammar, token: Token, cue: Cue): Found | null {
  const { frames } = cue;
  const at = token.index;
  const words = cueRange(g, at);
  const because = (frame: string) => `cue:${cue.lemma}/${frame}`;
  const told = frames.has('told');
  const object = child(g, at, 'obj') ?? (frames.has('obj-to') ? child(g, at, 'iobj') : null);
  const recipient = child(g, at, 'iobj') ?? (told ? object : null);
  const addressees = recipient ? [recipient.index] : [];
  const passive = isPassive(g, at);

  if (frames.has('that')) {
    const clause = clauseOf(g, at);
    if (clause) {
      const content = without(g, reach(g, at, clause.index), words);
      const source = sourceOf(g, at);
      // a clause that comes first swallows nothing of its speaker: "The talks failed, he said"
      const parts = source ? content.flatMap((part) => without(g, part, source)) : content;
      return {
        content: ranges(g, ...parts),
        addressees: passive ? subjects(g, at) : addressees,
        because: because('ccomp'),
      };
    }
  }
  if (frames.has('that') && !passive && !frames.has('to') && !frames.has('obj-to')) {
    // a clause without a verb of its own is an open one to the parser: "said yes", "says not so"
    const open = child(g, at, 'xcomp');
    if (open && open.index > at && child(g, open.index, 'mark')?.lemma !== 'to')
      return {
        content: ranges(g, ...without(g, reach(g, at, open.index), words)),
        addressees,
        because: because('ccomp'),
      };
  }
  if (frames.has('inserted') && relation(token) === 'parataxis' && token.head >= 0 && child(g, at, 'nsubj')) {
    const whole = subtree(g, token.head);
    const own = subtree(g, at);
    const content = without(g, whole, own);
    if (content.length) return { content: ranges(g, ...content), addressees, because: because('inserted') };
  }
  if (frames.has('that') && frames.has('inserted') && !passive) {
    const clause = clauseAfter(g, words, told) ?? splitClause(g, at, object) ?? postposed(g, words);
    if (clause) return { content: ranges(g, clause), addressees, because: because('ccomp') };
  }
  const infinitive = child(g, at, 'xcomp');
  if (passive) {
    const subject = child(g, at, 'nsubj');
    if (!frames.has('passive') || !subject) return null;
    const rest = infinitive ?? complement(g, at, cue);
    return {
      content: ranges(g, subtree(g, subject.index), ...(rest ? [subtree(g, rest.index)] : [])),
      addressees: [],
      because: because('passive'),
    };
  }
  if (frames.has('raise')) {
    const subject = child(g, at, 'nsubj');
    if (infinitive && subject)
      return {
        content: ranges(g, subtree(g, subject.index), subtree(g, infinitive.index)),
        addressees: [],
        because: because('raise'),
        source: null,
      };
    return null;
  }
  if (infinitive && frames.has('to') && !(object && frames.has('obj-to')))
    return { content: ranges(g, subtree(g, infinitive.index)), addressees, because: because('xcomp') };
  const asked = object && frames.has('obj-to') ? (infinitive ?? infinitiveAfter(g, at, object)) : null;
  if (object && asked) {
    const first = Math.min(g.edges.left[object.index]!, g.edges.left[asked.index]!);
    const last = Math.max(g.edges.right[object.index]!, g.edges.right[asked.index]!);
    return {
      content: ranges(g, { first: Math.max(first, at + 1), last }),
      addressees: [object.index],
      because: because('obj-to'),
    };
  }
  for (const [word, range] of oblique(g, at, cue)) {
    if (object && object.index > at) {
      if (!frames.has('obj')) {
        if (!told) continue;
        return { content: ranges(g, range), addressees, because: because(word), cue: withWord(words, range) };
      }
      const first = g.edges.left[object.index]!;
      return { content: ranges(g, { first, last: range.last }), addressees, because: because(`obj+${word}`) };
    }
    return { content: ranges(g, range), addressees, because: because(word), cue: withWord(words, range) };
  }
  if (!object && infinitive && infinitive.index > at && frames.has('obj')) {
    // "called the plan a mistake": the parser may take object and predicate for one clause
    if (child(g, infinitive.index, 'mark')?.lemma !== 'to')
      return { content: ranges(g, subtree(g, infinitive.index)), addressees, because: because('obj') };
  }
  const objectClass = frames.get('obj');
  if (object && objectClass && allowsObject(objectClass, object.lemma) && !(told && object === recipient)) {
    const range = objectRange(g, at, lastObject(g, at, object).index);
    const last = infinitive && infinitive.index > object.index ? g.edges.right[infinitive.index]! : range.last;
    // "calls the plan a mistake": what is called stands where the addressee of another verb would
    const called = frames.has('passive') && recipient && recipient.index > at ? recipient.index : object.index;
    const first = Math.min(g.edges.left[called]!, range.first);
    return { content: ranges(g, { first, last }), addressees, because: because('obj') };
  }
  return null;
}

/** "pressed the envoy to leave": the infinitive that the parser hung on the object, or on the verb as an adverbial. */
function infinitiveAfter(g: Grammar, verb: number, object: Token): Token | null {
  for (const word of [verb, object.index])
    for (const at of g.analysis.children[word]!) {
      const token = g.analysis.tokens[at]!;
      if (at > object.index && /^(advcl|acl)/.test(token.deprel) && child(g, at, 'mark')?.lemma === 'to') return token;
    }
  return null;
}

/** The second of two objects, as the parser gives them to verbs of calling; else the only one. */
function lastObject(g: Grammar, verb: number, object: Token): Token {
  let last = object;
  for (const at of g.analysis.children[verb]!)
    if (g.analysis.tokens[at]!.deprel === 'obj') last = g.analysis.tokens[at]!;
  return last;
}

/** "saying the plan … shows": an object right before a finite verb is the subject of a clause that the parser cut in two. */
function splitClause(g: Grammar, verb: number, object: Token | null): Range | null {
  if (!object || object.index < verb) return null;
  const { first, last } = subtree(g, object.index);
  const next = g.analysis.tokens[last];
  if (!next || next.sentence !== object.sentence || !['VBZ', 'VBP', 'VBD', 'MD'].includes(next.xpos)) return null;
  return { first, last: reach(g, verb, object.index, next.index).last };
}

function postposed(g: Grammar, words: Range & { head: number }): Range | null {
  const source = sourceOf(g, words.head) ?? nearestSource(g, words);
  return source && clauseBefore(g, words, source);
}

const subjects = (g: Grammar, at: number): number[] => {
  const subject = child(g, at, 'nsubj');
  return subject ? [subject.index] : [];
};

/** The cue grown by the preposition that stands between it and its content: "called for". */
function withWord(words: Range & { head: number }, content: Range): Range & { head: number } {
  return content.first > words.last && content.first - words.last <= 2 ? { ...words, last: content.first } : words;
}

/** Prepositional complements that the cue takes, each without its preposition. */
function* oblique(g: Grammar, at: number, cue: Cue): Generator<[string, Range]> {
  if (!cue.prepositions.size) return;
  for (const index of g.analysis.children[at]!) {
    const token = g.analysis.tokens[index]!;
    const base = relation(token);
    if (index < at || (base !== 'obl' && base !== 'nmod' && base !== 'advcl' && base !== 'xcomp' && base !== 'acl'))
      continue;
    const word = child(g, index, 'case') ?? child(g, index, 'mark');
    if (!word || !cue.prepositions.has(word.lemma)) continue;
    const { first, last } = subtree(g, index);
    const range = { first: Math.max(first, word.index + 1), last: withInfinitive(g, at, last) };
    yield [word.lemma, withClause(g, goingOn(g, at, range))];
  }
}

/** "talked about how …": after a lone question word the clause that the tree hangs elsewhere, to the end of the sentence. */
function withClause(g: Grammar, range: Range): Range {
  const { tokens, sentences } = g.analysis;
  if (range.last !== range.first + 1 || !/^W/.test(tokens[range.first]!.xpos)) return range;
  return { first: range.first, last: sentences[tokens[range.first]!.sentence]!.last };
}

/** Where a complement ends if the clause goes on with it: "called for both sides to return", "referred to it as a mistake". */
function withInfinitive(g: Grammar, verb: number, last: number): number {
  for (const at of g.analysis.children[verb]!)
    if (g.edges.left[at]! === last && (child(g, at, 'mark')?.lemma === 'to' || child(g, at, 'case')?.lemma === 'as'))
      return g.edges.right[at]!;
  return last;
}

function complement(g: Grammar, at: number, cue: Cue): Token | null {
  for (const index of g.analysis.children[at]!) {
    const token = g.analysis.tokens[index]!;
    if (index < at || !['obl', 'advcl', 'xcomp', 'obj'].includes(relation(token))) continue;
    const word = child(g, index, 'case') ?? child(g, index, 'mark');
    if (!word || cue.prepositions.has(word.lemma)) return token;
  }
  return null;
}

function fromNominal(g: Grammar, token: Token, cue: Cue): Found | null {
  const at = token.index;
  const frames: [Frame, string][] = [
    ['that', 'that'],
    ['to', 'to'],
  ];
  for (const index of g.analysis.children[at]!) {
    const dependent = g.analysis.tokens[index]!;
    if (index < at) continue;
    const base = relation(dependent);
    if (
      dependent.deprel === 'acl:relcl' &&
      child(g, index, 'nsubj')?.lemma !== 'that' &&
      child(g, index, 'mark') === null
    )
      continue;
    const mark = child(g, index, 'mark');
    if (base === 'acl' || base === 'ccomp' || base === 'advcl' || base === 'xcomp' || base === 'csubj')
      for (const [frame, word] of frames)
        if (cue.frames.has(frame) && (mark ? mark.lemma === word : base === 'ccomp' && frame === 'that'))
          return { content: ranges(g, subtree(g, index)), addressees: [], because: `cue:${cue.lemma}/${frame}` };
  }
  for (const [word, range] of oblique(g, at, cue)) {
    const words = cueRange(g, at);
    return {
      content: ranges(g, range),
      addressees: [],
      because: `cue:${cue.lemma}/${word}`,
      cue: withWord(words, range),
    };
  }
  return null;
}
