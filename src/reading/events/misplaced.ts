import { type Analysis, relation } from '../../language/index.js';
import { additions, introduction, isVerbal } from './constructions.js';
import type { Draft } from './dependents.js';
import { givingTwo } from './giving.js';
import { nounClasses } from './lexicon.js';

const times = nounClasses.get('time')!.words;
/** Verbs that say what their object is. */
const calling = new Set(['name', 'elect', 'appoint', 'call', 'dub', 'declare', 'consider', 'deem', 'choose', 'find']);

/** Verbs that have no object: what stands behind the next verb is its own (`resigned and fled the country`). */
const alone =
  /^(?:resign|abdicate|arrive|march|demonstrate|rally|riot|mutiny|revolt|retreat|relent|apologi[sz]e|clash|gather|convene|talk|flock)$/;

/** Puts subjects and objects of a clause in their places where the parser has them elsewhere; `governor` is the word it hangs on. */
export function placeArguments(analysis: Analysis, draft: Draft, governor: number): void {
  const { tokens, children } = analysis;
  const { head } = draft;
  const verb = tokens[head]!;
  if (verb.deprel === 'amod' && governor > head && draft.subjects.length && !draft.objects.length) {
    // `farmers blocked roads`: a verb with a subject is none of the noun's adjectives.
    draft.objects = [governor];
  }
  // `a sign that some denounced her`: with an object of its own the clause lacks none, and `that` stands for nothing.
  // `what he called a trick`: what is called something is not called up.
  if (verb.lemma === 'call' && verb.deprel === 'acl:relcl' && tokens[governor]!.lemma === 'what') draft.objects = [];
  else if (
    draft.objects.length > 1 &&
    draft.subjects.length &&
    verb.deprel === 'acl:relcl' &&
    !givingTwo.has(verb.lemma)
  )
    draft.objects = draft.objects.filter((at) => at !== governor);
  // `The army, which is backed by Chad, bombed the camp.`: with an object and no auxiliary a past, but for verbs of two objects
  const isPast =
    !draft.hasAuxiliary &&
    draft.objects.length > 1 &&
    !givingTwo.has(verb.lemma) &&
    !calling.has(verb.lemma) &&
    /^(?:root|ccomp|parataxis)$/.test(verb.deprel);
  if (draft.undergoer !== null && (draft.isPerfect || isPast) && !draft.hasPassiveAuxiliary) {
    // `has called`: without `been` no passive, whatever the parser says of the subject.
    draft.passive = false;
    draft.subjects = [draft.undergoer, ...draft.subjects];
    draft.objects = draft.objects.filter((at) => at !== draft.undergoer);
  }
  // `is not aiming at just them`: more than that is done.
  const isMore = (at: number): boolean => children[at]!.some((c) => additions.has(tokens[c]!.lemma));
  if (draft.isNegated && [...draft.objects, ...draft.obliques.map((o) => o.head)].some((at) => at > head && isMore(at)))
    draft.isNegated = false;
  if (!draft.objects.length && draft.indirect.length) draft.objects = draft.indirect.splice(0);
  if (!draft.subjects.length && draft.addressed !== null && !draft.passive) draft.subjects = [draft.addressed];
  if (!draft.subjects.length && draft.empty !== null && verb.deprel === 'ccomp') draft.subjects = [draft.empty];
  if (!draft.objects.length && !draft.passive && isVerbal(verb) && !alone.test(verb.lemma)) {
    // `wrote and signed the letter`: the object stands with the second verb.
    const next = children[head]!.find((c) => c > head && tokens[c]!.deprel === 'conj' && isVerbal(tokens[c]!));
    const between = next === undefined ? undefined : children[next]!;
    if (between && !between.some((c) => tokens[c]!.deprel.startsWith('nsubj')) && next! - head <= 3) {
      const shared = between.filter((c) => tokens[c]!.deprel === 'obj');
      // `fired on and arrested them`
      const left = tokens[head + 1]!;
      if (/^(?:on|upon|at|into)$/.test(left.form) && left.head === head && tokens[head + 2]!.deprel === 'cc')
        draft.obliques.push(...shared.map((at) => ({ preposition: left.form.toLowerCase(), head: at })));
      else draft.objects = shared;
    }
  }
  if (!draft.objects.length && !draft.passive) {
    // A name as a bare complement is an object (`called Foreign Minister Okafor to discuss …`).
    const name = draft.obliques.find(
      (o) => !o.preposition && tokens[o.head]!.deprel === 'xcomp' && tokens[o.head]!.upos === 'PROPN',
    );
    if (name) {
      draft.objects = [name.head];
      draft.obliques.splice(draft.obliques.indexOf(name), 1);
    }
  }
  if (!draft.objects.length && !draft.passive) {
    // A bare phrase right after the verb is its object, whatever the parser thinks of `more than a hundred people`.
    const bare = draft.obliques.find(
      (o) =>
        !o.preposition &&
        o.head > head &&
        relation(tokens[o.head]!) === 'obl' &&
        (tokens[o.head]!.deprel === 'obl' || !times.has(tokens[o.head]!.lemma.toLowerCase())),
    );
    if (bare && tokens[bare.head]!.upos !== 'NUM' && children[bare.head]!.every((c) => tokens[c]!.deprel !== 'case'))
      draft.objects = [bare.head];
  }
  if (!draft.subjects.length && !draft.passive && draft.hasAuxiliary && verb.deprel === 'conj') {
    // `comes as the presidents have pledged`: the subject of a verb that no `and` joins, taken for a phrase with `as`.
    const isJoined = children[head]!.some((c) => tokens[c]!.deprel === 'cc');
    const told = isJoined
      ? undefined
      : children[governor]!.find((c) => c > governor && c < head && introduction(analysis, c) === 'as');
    if (told !== undefined) draft.subjects = [told];
  }
  // `should have insisted`: what was right is no demand any more.
  if (draft.modal === 'obliged' && draft.isPerfect) draft.modal = 'possible';
}
