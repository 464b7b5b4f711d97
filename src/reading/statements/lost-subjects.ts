import {
  type Amendment,
  type Analysis,
  dependent,
  isUnder,
  rehang,
  relation,
  type Token,
} from '../../language/index.js';
import { nounOf } from '../actors/index.js';
import { cueOf } from './cues.js';
import { firstWord, lastWord } from './stretch.js';

/**
 * Gives verbs of saying the subjects that the parser lost to a neighbour: to a preposition (`a day after Lind, in Rome, insisted
 * that …`), to a name in the phrase before (`through Chad, an official said …`), to the verb of what is said (`an official who
 * asked for silence said Peru had left`), to a participle (`acting President Lind vowed`); and relative clauses the noun they
 * tell of (`a clause the lawyers say Peru ignored`).
 */
export function mendSubjects(analysis: Analysis): Analysis {
  const changes = new Map<number, Amendment>();
  for (const token of analysis.tokens) {
    if (token.head < 0) continue;
    const change =
      token.deprel === 'nsubj'
        ? (ofClauseBefore(analysis, token) ?? describedNoun(analysis, token) ?? deniedRelative(analysis, token))
        : token.upos === 'VERB' && token.deprel === 'advcl'
          ? (ofPreposition(analysis, token) ?? inOffice(analysis, token))
          : token.deprel === 'appos'
            ? (ofNameBefore(analysis, token) ?? behindTopic(analysis, token) ?? behindOpening(analysis, token))
            : token.deprel === 'vocative'
              ? ofQuoted(analysis, token)
              : token.deprel === 'ccomp'
                ? ofPredicate(analysis, token)
                : token.deprel === 'conj'
                  ? ofClauseWithHad(analysis, token)
                  : token.xpos === 'WDT'
                    ? deniedRelative(analysis, token)
                    : null;
    if (change?.every(([index]) => !changes.has(index))) for (const [index, what] of change) changes.set(index, what);
  }
  return rehang(analysis, changes);
}

type Changes = [number, Amendment][] | null;

const hasTense = ({ xpos }: Token): boolean => /^VB[DZP]$/.test(xpos);

const speaks = ({ lemma, upos }: Token): boolean => upos === 'VERB' && cueOf('verb', lemma)?.kind === 'speech';

/** `an official who asked for silence said Peru had left`: of two subjects the one before the verb of saying is that verb's. */
function ofClauseBefore({ tokens, children }: Analysis, token: Token): Changes {
  const said = tokens[token.head]!;
  const verb = tokens[said.head];
  if (relation(said) !== 'ccomp' || !verb || token.index > verb.index || verb.index > said.index) return null;
  if (!speaks(verb) || !/^VB[DNZP]$/.test(verb.xpos)) return null;
  if (children[verb.index]!.some((at) => /^(?:nsubj|csubj|expl|aux|cop)/.test(tokens[at]!.deprel))) return null;
  const hasOwn = children[said.index]!.some((at) => at > verb.index && /^(?:nsubj|expl)/.test(tokens[at]!.deprel));
  if (!hasOwn) return null;
  const change: Changes = [[token.index, { head: verb.index }]];
  if (verb.xpos === 'VBN') change.push([verb.index, { xpos: 'VBD' }]);
  return change;
}

/** `…, a clause the lawyers say Peru ignored`: what stands before the subject, set off, is what the clause tells of. */
function describedNoun(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const verb = tokens[token.head]!;
  if (!/^an?$/.test(tokens[firstWord(analysis, token.index)]!.form) || !hasTense(verb)) return null;
  const first = firstWord(analysis, token.index);
  if (!/^[,–—-]$/.test(tokens[first - 1]?.form ?? '') || verb.head < 0 || verb.head >= first) return null;
  const next = children[verb.index]!.find(
    (at) => at > token.index && at < verb.index && tokens[at]!.deprel === 'nsubj',
  );
  if (next === undefined || firstWord(analysis, next) !== lastWord(analysis, token.index) + 1) return null;
  return [
    [token.index, { head: verb.head, deprel: 'appos' }],
    [verb.index, { head: token.index, deprel: 'acl:relcl' }],
  ];
}

/** `…, which the firm denies`: the pronoun before a subject is what is denied. */
function deniedRelative({ tokens, children }: Analysis, token: Token): Changes {
  if (token.form !== 'which' || tokens[token.index - 1]?.form !== ',') return null;
  const subject = tokens[token.head]!;
  const verb = tokens[subject.head];
  if (subject.deprel !== 'nsubj' || !verb || subject.head < subject.index || !hasTense(verb)) return null;
  if (children[verb.index]!.some((at) => /^(?:obj|iobj|ccomp|xcomp)$/.test(relation(tokens[at]!)))) return null;
  return [[token.index, { head: verb.index, deprel: 'obj' }]];
}

/** `What worries him, he says, is a mistake`: what the predicate is said of, around the verb of saying. */
function ofPredicate(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const verb = tokens[token.head]!;
  if (token.index > verb.index || !speaks(verb) || tokens[firstWord(analysis, token.index)]!.form !== 'What')
    return null;
  const said = children[verb.index]!.find((at) => at > verb.index && tokens[at]!.deprel === 'ccomp');
  if (said === undefined || !dependent(analysis, said, 'cop') || dependent(analysis, said, 'nsubj', 'mark'))
    return null;
  if (tokens[firstWord(analysis, said)]!.upos !== 'AUX') return null;
  return [[token.index, { head: said, deprel: 'csubj' }]];
}

/** `said it was ready and had offered a truce`: behind *said* nobody goes on with *had offered* for himself. */
function ofClauseWithHad(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const verb = tokens[token.head]!;
  if (token.xpos !== 'VBN' || verb.xpos !== 'VBD' || !speaks(verb)) return null;
  if (dependent(analysis, token.index, 'aux')?.form !== 'had' || dependent(analysis, token.index, 'nsubj')) return null;
  const said = children[verb.index]!.find(
    (at) => at > verb.index && at < token.index && tokens[at]!.deprel === 'ccomp',
  );
  if (said === undefined || !dependent(analysis, said, 'nsubj', 'nsubj:pass')) return null;
  return tokens[firstWord(analysis, token.index) - 1]!.form === ',' ? null : [[token.index, { head: said }]];
}

/** `a day after Lind, in an interview, insisted that …`: a name behind a word of time, with a verb that has no subject. */
function ofPreposition(analysis: Analysis, verb: Token): Changes {
  const { tokens, children } = analysis;
  if (!hasTense(verb)) return null;
  const own = children[verb.index]!.map((at) => tokens[at]!);
  if (own.some(({ deprel }) => /^(?:nsubj|csubj|expl|aux|mark|cop)/.test(deprel))) return null;
  const noun = children[verb.head]!.map((at) => tokens[at]!).find(
    ({ index, deprel, upos }) =>
      deprel === 'obl' &&
      index > verb.head &&
      index < verb.index &&
      upos === 'PROPN' &&
      /^(?:after|before|as|since|until)$/.test(dependent(analysis, index, 'case')?.lemma ?? ''),
  );
  if (!noun) return null;
  const next = tokens[lastWord(analysis, noun.index) + 1];
  if (!next || (next.form !== ',' && next.index !== verb.index)) return null;
  return [
    [noun.index, { head: verb.index, deprel: 'nsubj' }],
    [dependent(analysis, noun.index, 'case')!.index, { head: verb.index, deprel: 'mark', upos: 'SCONJ' }],
  ];
}

/** `acting President Lind vowed`: acting is what the president is, and not what is done. */
function inOffice(analysis: Analysis, acting: Token): Changes {
  const { tokens, children } = analysis;
  if (acting.form !== 'acting') return null;
  const holder = dependent(analysis, acting.index, 'obj');
  if (!holder || firstWord(analysis, holder.index) !== acting.index + 1 || holder.upos !== 'PROPN') return null;
  const verb = tokens[lastWord(analysis, holder.index) + 1];
  if (verb?.head !== acting.head || !hasTense(verb) || !speaks(verb) || dependent(analysis, verb.index, 'nsubj'))
    return null;
  if (children[acting.index]!.length > 2) return null;
  return [
    [acting.index, { head: holder.index, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' }],
    [holder.index, { head: verb.index, deprel: 'nsubj' }],
    [verb.index, { deprel: verb.deprel === 'advcl' ? 'parataxis' : verb.deprel }],
  ];
}

/** `Asked about flights through Chad, an official said …`: no country is an official, whom the verb lacks. */
function ofNameBefore(analysis: Analysis, token: Token): Changes {
  const { tokens, sentences } = analysis;
  const name = tokens[token.head]!;
  // `Addressing the members, many of them wary of the plan, the chief said …`: nor is a plan a chief
  const isThing =
    name.upos === 'NOUN' && !nounOf(name.lemma) && tokens[firstWord(analysis, token.index) - 1]?.form === ',';
  const opens = isThing ? /^(?:an?|the|one|two|three)$/ : /^(?:an?|one|two|three)$/;
  if (!nounOf(token.lemma) || !opens.test(tokens[firstWord(analysis, token.index)]!.form)) return null;
  if (!isThing && (name.upos !== 'PROPN' || !dependent(analysis, name.index, 'case'))) return null;
  let opening = name;
  for (let step = 0; step < 8 && opening.head >= 0 && tokens[opening.head]!.head >= 0; step++)
    opening = tokens[opening.head]!;
  const verb = tokens[opening.head];
  if (verb?.deprel !== 'root' || relation(opening) !== 'advcl' || !hasTense(verb)) return null;
  if (opening.index > sentences[verb.sentence]!.first + 1 || !/^VB[DNG]$/.test(opening.xpos)) return null;
  if (verb.index < token.index || dependent(analysis, verb.index, 'nsubj', 'expl', 'csubj')) return null;
  return isUnder(analysis, verb.index, token.index) ? null : [[token.index, { head: verb.index, deprel: 'nsubj' }]];
}

/** `Of Chad, Lind, who lived there, said …`: behind whom a verb of saying without a subject tells of stands who says it. */
function behindTopic(analysis: Analysis, token: Token): Changes {
  const { tokens, sentences } = analysis;
  const topic = tokens[token.head]!;
  const verb = tokens[topic.head];
  if (token.upos !== 'PROPN' || topic.deprel !== 'obl' || !verb || verb.deprel !== 'root' || !hasTense(verb))
    return null;
  const of = dependent(analysis, topic.index, 'case');
  if (of?.form !== 'Of' || of.index !== sentences[verb.sentence]!.first || !speaks(verb)) return null;
  if (token.index > verb.index || dependent(analysis, verb.index, 'nsubj', 'expl')) return null;
  return [[token.index, { head: verb.index, deprel: 'nsubj' }]];
}

/** `In her speech, Lind, who heads the party, warned against it`: a name behind the phrase that opens the sentence, whom the verb lacks. */
function behindOpening(analysis: Analysis, token: Token): Changes {
  const { tokens, sentences } = analysis;
  const opening = tokens[token.head]!;
  const verb = tokens[opening.head];
  if (token.upos !== 'PROPN' || opening.deprel !== 'obl' || verb?.deprel !== 'root' || !speaks(verb)) return null;
  if (firstWord(analysis, opening.index) !== sentences[verb.sentence]!.first || token.index > verb.index) return null;
  if (!/^VB[DNZP]$/.test(verb.xpos) || dependent(analysis, verb.index, 'nsubj', 'expl', 'csubj', 'aux')) return null;
  const first = firstWord(analysis, token.index);
  if (tokens[first - 1]?.form !== ',' || tokens[lastWord(analysis, token.index) + 1]?.form !== ',') return null;
  const change: Changes = [[token.index, { head: verb.index, deprel: 'nsubj' }]];
  if (verb.xpos === 'VBN') change.push([verb.index, { xpos: 'VBD' }]);
  return change;
}

/** `The envoy, she told reporters, “remains ready”`: whoever is named before the verb of saying is told of, not spoken to. */
function ofQuoted(analysis: Analysis, token: Token): Changes {
  const { tokens, children } = analysis;
  const verb = tokens[token.head]!;
  if (!speaks(verb) || token.index > verb.index || tokens[lastWord(analysis, token.index) + 1]?.form !== ',')
    return null;
  if (!dependent(analysis, verb.index, 'nsubj')) return null;
  const said = dependent(analysis, verb.index, 'ccomp');
  if (!said || said.index < verb.index || !/^(?:VB[DZP]|MD)$/.test(said.xpos)) return null;
  if (children[said.index]!.some((at) => /^(?:nsubj|expl|csubj)/.test(tokens[at]!.deprel))) return null;
  return [[token.index, { head: said.index, deprel: 'nsubj' }]];
}
