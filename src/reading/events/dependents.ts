import { type Analysis, relation } from '../../language/index.js';
import type { Clause, Oblique } from './clause.js';
import {
  introduction,
  isAccompaniment,
  isAddition,
  isBeside,
  isInverted,
  isStraySubject,
  isVerbal,
} from './constructions.js';
import { nounClasses } from './lexicon.js';
import { modals, negations, nobody, none } from './modality.js';

/** A clause while it is being seen: what its words say, to be mended and filled. */
export interface Draft {
  readonly head: number;
  passive: boolean;
  subjects: number[];
  objects: number[];
  readonly indirect: number[];
  readonly obliques: Oblique[];
  readonly infinitives: number[];
  readonly complements: number[];
  readonly gerunds: Oblique[];
  readonly particles: string[];
  isNegated: boolean;
  modal: Clause['modal'];
  isConditional: boolean;
  borrowsSubject: boolean;
  hasAuxiliary: boolean;
  hasPassiveAuxiliary: boolean;
  isPerfect: boolean;
  /** The subject of a passive. */
  undergoer: number | null;
  /** Who does it too, told in front: `Along with Chile, Peru left`. */
  readonly beside: number[];
  /** A pronoun that the parser takes for an empty one. */
  empty: number | null;
  /** Whom the parser takes to be addressed. */
  addressed: number | null;
}

const third = /^VB[DZ]$/;
/** What somebody who will not do a thing has none of. */
const willing = /^(?:plan|intention|desire|wish|appetite|interest)$/;
const clipped = new Set(["'d", '’d']);
/** Marks of clauses that a clause is conditional on. */
const setting = /^(?:if|unless|provid(?:ed|ing)(?: that)?)$/;
const times = nounClasses.get('time')!.words;

/** Gathers what hangs on a predicate, word by word; `referent` says what a word in an argument's place stands for. */
export function dependentsOf(analysis: Analysis, head: number, referent: (index: number) => number): Draft {
  const { tokens, children } = analysis;
  const verb = tokens[head]!;
  const draft: Draft = {
    head,
    passive: false,
    subjects: [],
    objects: [],
    indirect: [],
    obliques: [],
    infinitives: [],
    complements: [],
    gerunds: [],
    particles: [],
    isNegated: false,
    modal: null,
    isConditional: false,
    borrowsSubject: false,
    hasAuxiliary: false,
    hasPassiveAuxiliary: false,
    isPerfect: false,
    undergoer: null,
    beside: [],
    empty: null,
    addressed: null,
  };
  for (const child of children[head]!) {
    const token = tokens[child]!;
    switch (relation(token)) {
      case 'nsubj':
        // `Governors in five states balked`: a second subject with a preposition is a phrase of the first.
        if (isStraySubject(analysis, child)) break;
        if (token.deprel === 'nsubj:pass') {
          draft.passive = true;
          draft.undergoer = referent(child);
          draft.objects.push(draft.undergoer);
        } else draft.subjects.push(referent(child));
        // `none of the groups was …`
        if (
          nobody.has(token.lemma.toLowerCase()) ||
          children[child]!.some(
            (c) =>
              (none.has(tokens[c]!.lemma) && tokens[c]!.deprel === 'det') ||
              // `not one of them spoke`
              (tokens[c]!.lemma === 'not' && c < child && tokens[c + 1]?.lemma !== 'only') ||
              tokens[c]!.form.toLowerCase() === 'neither',
          )
        )
          draft.isNegated = true;
        break;
      case 'vocative':
        // `Khan, who is a Muslim, decried …`: nobody is addressed with a verb in the third person.
        if (child < head && third.test(verb.xpos)) draft.addressed = child;
        break;
      case 'expl':
        // `it is willing`: the parser takes the pronoun for an empty one.
        if (token.lemma === 'it') draft.empty = child;
        break;
      case 'obj':
        // A day beside the verb is no object (`called Thursday on …`).
        if (times.has(token.lemma.toLowerCase()) && token.upos === 'PROPN')
          draft.obliques.push({ preposition: '', head: child });
        else draft.objects.push(referent(child));
        // `gave no support`; `has no plans to leave` is a refusal of its own
        if (
          !(verb.lemma === 'have' && willing.test(token.lemma)) &&
          children[child]!.some((c) => /^(?:det|cc)/.test(tokens[c]!.deprel) && none.has(tokens[c]!.lemma))
        )
          draft.isNegated = true;
        break;
      case 'iobj':
        draft.indirect.push(referent(child));
        break;
      case 'obl': {
        if (isAccompaniment(analysis, child)) break;
        const preposition = introduction(analysis, child);
        // `rioted following a march`: the preposition taken for a participle.
        const isAfter =
          !preposition && children[head]!.some((c) => c < child && c > head && tokens[c]!.form === 'following');
        const word = token.deprel === 'obl:agent' ? 'by' : isAfter ? 'following' : preposition;
        // `Along with Chile, Peru left`, but not `left along with Chile`, which may be of the object
        if (child < head && isBeside(analysis, child)) draft.beside.push(child);
        else draft.obliques.push({ preposition: word, head: referent(child) });
        break;
      }
      case 'nmod':
        draft.obliques.push({ preposition: introduction(analysis, child), head: child });
        break;
      case 'xcomp':
      case 'ccomp':
      case 'advcl':
      case 'acl': {
        const word = introduction(analysis, child);
        if (setting.test(word) || isInverted(analysis, child)) draft.isConditional = true;
        const isInfinitive =
          // `said his plan was to hit them`: what something is, is a clause of its own.
          (word === 'to' && !children[child]!.some((c) => relation(tokens[c]!) === 'cop')) ||
          (word === 'for' && children[child]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.form === 'to'));
        if (isInfinitive && isVerbal(token)) {
          draft.infinitives.push(child);
          if (word === 'for') draft.gerunds.push({ preposition: word, head: child });
          // `opened the border for pilgrims to enter`: whom it is for
          const own = children[child]!.find((c) => tokens[c]!.deprel === 'nsubj');
          const isFor = own !== undefined && (word === 'for' || introduction(analysis, own) === 'for');
          if (isFor && draft.objects.length) draft.obliques.push({ preposition: 'for', head: own });
        } else if (!isVerbal(token) && word && word !== 'that' && token.deprel !== 'ccomp')
          draft.obliques.push({ preposition: word, head: child });
        else if (
          // `accused him of having lied`
          (token.xpos === 'VBG' || children[child]!.some((c) => c < child && tokens[c]!.form === 'having')) &&
          token.deprel !== 'acl:relcl' &&
          // `alleged that Chad was arming them`
          !(token.deprel === 'ccomp' && children[child]!.some((c) => tokens[c]!.deprel === 'aux'))
        ) {
          // Without a preposition an adverbial participle says what else is done, not what is begun or stopped.
          if (
            word ||
            token.deprel === 'xcomp' ||
            token.deprel === 'ccomp' ||
            (child === head + 1 && token.form !== 'following') ||
            // `ruled out shelling them`
            (child === head + 2 && tokens[head + 1]!.deprel === 'compound:prt') ||
            // `denied deliberately shelling them`
            (child === head + 2 && tokens[head + 1]!.deprel === 'advmod' && tokens[head + 1]!.head === child)
          )
            draft.gerunds.push({ preposition: word, head: child });
        } else if (token.deprel === 'ccomp' || word === 'that' || (token.deprel === 'xcomp' && isVerbal(token)))
          draft.complements.push(child);
        else if (token.deprel === 'xcomp') draft.obliques.push({ preposition: '', head: child });
        break;
      }
      case 'advmod':
        if (negations.has(token.form.toLowerCase())) draft.isNegated ||= !isAddition(analysis, child);
        else if (token.form === 'longer' && children[child]!.some((c) => tokens[c]!.lemma === 'no'))
          draft.isNegated = true;
        else if (token.upos === 'ADP' || token.upos === 'ADV') draft.particles.push(token.form.toLowerCase());
        // `flew close to Peru`
        if (token.form === 'close')
          for (const near of children[child]!)
            if (tokens[near]!.deprel === 'obl' && introduction(analysis, near) === 'to')
              draft.obliques.push({ preposition: 'close to', head: near });
        break;
      case 'cc':
        // `neither signed nor ratified it`, `Neither Peru nor Chile signed it` hung on the verb
        if (token.deprel === 'cc:preconj' && token.form.toLowerCase() === 'neither') draft.isNegated = true;
        // and of the second of the two
        if (verb.deprel === 'conj' && child < head && token.form === 'nor') draft.isNegated = true;
        break;
      case 'det':
        if (none.has(token.lemma)) draft.isNegated = true;
        break;
      case 'compound':
        if (token.deprel === 'compound:prt') draft.particles.push(token.form.toLowerCase());
        break;
      case 'aux':
        draft.hasAuxiliary = true;
        if (token.deprel === 'aux:pass') draft.passive = draft.hasPassiveAuxiliary = true;
        else if (token.lemma === 'have') draft.isPerfect = true;
        // `'d seen`: had.
        if (!(clipped.has(token.form) && verb.xpos === 'VBN'))
          if (Object.hasOwn(modals, token.form.toLowerCase()))
            draft.modal = modals[token.form.toLowerCase()] ?? draft.modal;
        break;
      case 'cop':
        draft.hasAuxiliary = true;
        break;
      case 'case':
        if (isVerbal(verb)) draft.particles.push(token.form.toLowerCase());
        break;
    }
  }
  return draft;
}
