import type { Annotation } from '../model/index.js';
import { hasDependant, isUnder } from './tree.js';

/** What was done to people or with them before they speak. */
const done =
  /^(?:briefed|involved|interviewed|contacted|reached|quoted|stationed|based|trapped|detained|wounded|polled|surveyed|deployed|displaced|familiarised|familiarized|consulted)$/;
const saying = /^(?:said|say|says|told|tell|described|warned|confirmed|reported|added|believe|believed)$/;

/**
 * Makes those who speak the subject of their verb, where the parser takes what describes them for a clause (`Two officials briefed on
 * the talks said he was paid`). Changes the annotation in place.
 */
export function mendSpeakersDescribed(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let at = 1; at + 2 < words.length; at++) {
    const said = head[at]!;
    if (!done.test(words[at]!) || !/^(?:ccomp|advcl|csubj)$/.test(deprel[at]!) || said < at) continue;
    if (!saying.test(words[said]!) || hasDependant(annotation, said, ['nsubj'])) continue;
    if (hasDependant(annotation, at, ['aux', 'obj', 'ccomp', 'xcomp', 'mark', 'cc'])) continue;
    const speaker = deprel.findIndex((relation, i) => /^nsubj/.test(relation) && head[i] === at && i < at);
    if (speaker < 0 || !/^(?:NOUN|PROPN)$/.test(upos[speaker]!)) continue;
    // all words between are of the description
    if (words.slice(at + 1, said).some((word, i) => word === ',' || !isUnder(annotation, at + 1 + i, at))) continue;
    [head[speaker], deprel[speaker]] = [said, 'nsubj'];
    [head[at], deprel[at], xpos[at]] = [speaker, 'acl', 'VBN'];
  }
}
mendSpeakersDescribed.needs = [done, saying];

/**
 * Gives a clause behind a semicolon its subject, where the parser hangs it on a noun before that and takes its name alone for the
 * subject (`Lind offered help; her minister, Ana Mora, urged calm`). Changes the annotation in place.
 */
export function mendSubjectsBehindSemicolons(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos } = annotation;
  for (let name = 4; name + 1 < words.length; name++) {
    const verb = head[name]!;
    if (deprel[name] !== 'nsubj' || upos[name] !== 'PROPN' || words[name - 1] !== ',' || verb < name) continue;
    const semicolon = words.lastIndexOf(';', name);
    const noun = deprel.findIndex(
      (relation, at) =>
        at > semicolon && at < name - 1 && /^(?:appos|conj|nmod)$/.test(relation) && head[at]! < semicolon,
    );
    if (semicolon < 1 || noun < 0 || upos[noun] !== 'NOUN' || words[noun + 1] !== ',') continue;
    if (words.slice(semicolon + 1, noun).some((_, i) => !isUnder(annotation, semicolon + 1 + i, noun))) continue;
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    [head[name], deprel[name]] = [noun, 'appos'];
    head[semicolon] = verb;
  }
}
mendSubjectsBehindSemicolons.needs = [/^;$/];

const papers = /^(?:communiqu[eé]|statement|letter|resolution|declaration|petition|motion|note|memo|manifesto|appeal)$/;
const calling = /^(?:calling|urging|demanding|saying|warning|condemning|rejecting|accusing|asking|pledging)$/;

/**
 * Makes a participle of what a paper says, where the parser takes the paper for a part of a noun (`adopted a communique calling for
 * peace`). Changes the annotation in place.
 */
export function mendPapersBeforeCalling(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let paper = 1; paper + 1 < words.length; paper++) {
    const verb = paper + 1;
    if (!papers.test(words[paper]!) || !calling.test(words[verb]!) || head[paper] !== verb) continue;
    if (!/^(?:amod|compound)$/.test(deprel[paper]!) || upos[verb] !== 'NOUN') continue;
    [head[paper], deprel[paper], upos[paper], xpos[paper]] = [head[verb]!, deprel[verb]!, 'NOUN', 'NN'];
    for (let at = 0; at < words.length; at++) {
      if (head[at] !== verb || at === paper) continue;
      if (at < paper) head[at] = paper;
      else if (deprel[at] === 'nmod') deprel[at] = 'obl';
    }
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [paper, 'acl', 'VERB', 'VBG'];
  }
}
mendPapersBeforeCalling.needs = [papers, calling];

const telling = /^(?:told|tells|tell|informed|reminded)$/;

/**
 * Takes what an audience is told for a clause that says what, where the parser has it describe the audience although the clause lacks
 * nothing (`told a news conference at noon that Peru had lodged a protest`). Changes the annotation in place.
 */
export function mendClaimsBehindAudiences(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let clause = 5; clause < words.length; clause++) {
    const hearer = head[clause]!;
    if (deprel[clause] !== 'acl:relcl' || hearer < 1 || hearer > clause || !/^i?obj$/.test(deprel[hearer]!)) continue;
    const verb = head[hearer]!;
    if (verb < 0 || verb > hearer || !telling.test(words[verb]!) || hasDependant(annotation, verb, ['ccomp'])) continue;
    const that = deprel.findIndex((_, at) => words[at] === 'that' && head[at] === clause && at > hearer && at < clause);
    if (that < 0 || !hasDependant(annotation, clause, ['nsubj'], that)) continue;
    // `the audience that Peru had told`: of a verb with an object of its own nothing is missing
    const isFull = hasDependant(annotation, clause, ['obj', 'ccomp', 'xcomp', 'cop'], that);
    if (!isFull || (deprel[that] !== 'obj' && deprel[that] !== 'mark')) continue;
    [head[clause], deprel[clause]] = [verb, 'ccomp'];
    [deprel[that], upos[that], xpos[that]] = ['mark', 'SCONJ', 'IN'];
  }
}
mendClaimsBehindAudiences.needs = [telling, /^that$/];

/**
 * Hangs what a deed is called on the deed, behind who tells of it, where the parser makes it what is told (`Jets crossed the line, Lima
 * said, in what Lind called a threat`). Changes the annotation in place.
 */
export function mendWhatDeedsAreCalled(words: readonly string[], annotation: Annotation): void {
  const { head, deprel } = annotation;
  for (let what = 5; what + 2 < words.length; what++) {
    const called = head[what]!;
    if (words[what] !== 'what' || words[what - 1] !== 'in' || words[what - 2] !== ',' || called < what) continue;
    const said = deprel[called] === 'ccomp' ? head[called]! : -1;
    if (said < 0 || said > what) continue;
    const isRemark = deprel[said] === 'parataxis' && head[said]! >= 0 && head[said]! < said;
    const deed = isRemark
      ? head[said]!
      : deprel.findIndex((relation, at) => relation === 'ccomp' && head[at] === said && at < said);
    if (deed >= 0) [head[called], deprel[called]] = [deed, 'advcl'];
  }
}
mendWhatDeedsAreCalled.needs = [/^what$/, /^in$/];

const voicing =
  /^(?:alleged|voiced|denied|demanded|claimed|promised|urged|rejected|condemned|criticised|criticized|praised|welcomed|expressed|pledged|vowed|blamed|dismissed|suggested|raised|sought)$/;

/**
 * Makes a clause of a name and what follows it behind `, and`, where the parser takes the verb for an attribute (`It halted the count, and
 * Ana Lind alleged fraud`). Changes the annotation in place.
 */
export function mendPastsBehindJoinedNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const root = head.findIndex((above) => above < 0);
  if (root < 0 || upos[root] !== 'VERB') return;
  for (let verb = root + 4; verb + 1 < words.length; verb++) {
    const object = head[verb]!;
    if (!voicing.test(words[verb]!) || deprel[verb] !== 'amod' || object < verb || object > verb + 3) continue;
    const name = words[verb - 1] === ',' ? verb - 2 : verb - 1;
    if (upos[name] !== 'PROPN') continue;
    const cc = Math.max(words.lastIndexOf('and', verb), words.lastIndexOf('but', verb));
    if (
      cc < root + 1 ||
      words[cc - 1] !== ',' ||
      upos.slice(cc + 1, verb).some((pos) => pos === 'VERB' || pos === 'AUX')
    )
      continue;
    const tops = words.flatMap((_, at) =>
      at > cc && at < verb && upos[at] !== 'PUNCT' && (head[at]! < cc || head[at]! > verb - 1) ? [at] : [],
    );
    const [subject] = tops;
    if (subject === undefined) continue;
    for (const other of tops) if (other !== subject) [head[other], deprel[other]] = [subject, 'appos'];
    for (let at = subject + 1; at < verb; at++) if (head[at] === subject && deprel[at] === 'conj') deprel[at] = 'appos';
    [upos[verb], xpos[verb], head[verb], deprel[verb]] = ['VERB', 'VBD', root, 'conj'];
    [head[subject], deprel[subject]] = [verb, 'nsubj'];
    [head[object], deprel[object]] = [verb, 'obj'];
    head[cc] = verb;
    for (let at = 0; at < object; at++) {
      if (at > verb && head[at] === verb) head[at] = object;
      else if (at < verb && head[at] === object) head[at] = verb;
    }
  }
}
mendPastsBehindJoinedNames.needs = [voicing, /^(?:and|but)$/, /^,$/];

/**
 * Hangs `who` on the name right before it, where the parser hangs it on a thing that has to do with that (`a rebuke from Ana Lind, who
 * accused her`). Changes the annotation in place.
 */
export function mendWhoBehindNames(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let who = 3; who + 1 < words.length; who++) {
    if (words[who] !== 'who' || words[who - 1] !== ',' || upos[who - 2] !== 'PROPN') continue;
    const clause = head[who]!;
    const thing = clause < who || deprel[clause] !== 'acl:relcl' ? -1 : head[clause]!;
    if (thing < 0 || thing > who - 3 || xpos[thing] !== 'NN' || !/^(?:obj|obl)$/.test(deprel[thing]!)) continue;
    let name = who - 2;
    while (deprel[name] === 'flat' && head[name]! < name) name = head[name]!;
    const isOfName = head[name] === thing && deprel[name] === 'nmod';
    const isFrom = deprel.some(
      (relation, at) => relation === 'case' && head[at] === name && /^(?:from|by|to)$/.test(words[at]!),
    );
    if (isOfName && isFrom) head[clause] = name;
  }
}
mendWhoBehindNames.needs = [/^who$/, /^,$/];

const warned = /^(?:warning|saying|arguing|insisting|complaining|fearing|hoping|claiming|predicting)$/;

/**
 * Makes a verb of what some do behind `with`, where the parser takes it for a noun (`They were divided, with some warning that it would
 * fail`). Changes the annotation in place.
 */
export function mendSomeWarning(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 3; verb + 2 < words.length; verb++) {
    const some = verb - 1;
    if (
      !warned.test(words[verb]!) ||
      upos[verb] !== 'NOUN' ||
      !/^(?:some|others|many|most|several|few)$/.test(words[some]!)
    )
      continue;
    if (words[some - 1] !== 'with' || head[some - 1] !== verb || head[some] !== verb || words[verb + 1] !== 'that')
      continue;
    const clause = deprel.findIndex(
      (relation, at) => head[at] === verb && at > verb && /^(?:acl|ccomp)/.test(relation),
    );
    if (clause < 0 || head[verb]! < 0) continue;
    [upos[verb], xpos[verb], deprel[verb]] = ['VERB', 'VBG', 'advcl'];
    [deprel[some], upos[some]] = ['nsubj', 'PRON'];
    [deprel[some - 1], upos[some - 1]] = ['mark', 'SCONJ'];
    deprel[clause] = 'ccomp';
    for (let at = 0; at < some; at++) if (head[at] === clause) head[at] = verb;
  }
}
mendSomeWarning.needs = [warned, /^with$/, /^that$/];
