import { type Analysis, relation, type Token } from '../../language/index.js';
import {
  additions,
  calledThing,
  hasAlternative,
  introduction,
  isAccompaniment,
  isAddition,
  isBeside,
  isInverted,
  isOnlyPredicate,
  isRelative,
  isStraySubject,
  isVerbal,
  opensSentence,
  sufferer,
  topOf,
} from './constructions.js';
import { controllerOf } from './control.js';
import { followersIn } from './ellipsis.js';
import { featOf } from './feats.js';
import { nounClasses } from './lexicon.js';

/** A prepositional phrase or a clause with its preposition. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/** A predicate seen in the active voice: who does it, to what, and how it is put. All numbers are token indices. */
export interface Clause {
  readonly head: number;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Clauses with `to`. */
  readonly infinitives: readonly number[];
  /** Finite complements. */
  readonly complements: readonly number[];
  /** Verbs in -ing, with the preposition before them or ''. */
  readonly gerunds: readonly Oblique[];
  readonly particles: readonly string[];
  readonly isNegated: boolean;
  readonly modal: 'future' | 'conditional' | 'possible' | 'obliged' | null;
  /** Said to be so `probably`. */
  readonly isGuess: boolean;
  /** Hangs on an `if`. */
  readonly isConditional: boolean;
  /** Relative pronouns have been replaced by what they stand for; the subject was not expressed in this clause. */
  readonly borrowsSubject: boolean;
}

const modals: Record<string, Clause['modal']> = {
  will: 'future',
  "'ll": 'future',
  '’ll': 'future',
  wo: 'future',
  shall: 'future',
  // `Peru to send troops`, as headlines have it
  to: 'future',
  would: 'conditional',
  "'d": 'conditional',
  '’d': 'conditional',
  may: 'possible',
  might: 'possible',
  could: 'possible',
  can: 'possible',
  ca: 'possible',
  must: 'obliged',
  should: 'obliged',
  ought: 'obliged',
};
const third = /^VB[DZ]$/;
const clipped = new Set(["'d", '’d']);
const doubts = /^(?:doubt|fear|hope|concern|question|prospect|alarm|tension|spect(?:re|er)|speculation|suspicion)$/;

/** `…, raising doubts about the truce`: what happened raises them, not who did it. */
export const raisesDoubts = ({ tokens, children }: Analysis, { index: at, xpos, lemma, deprel }: Token): boolean =>
  lemma === 'raise' &&
  xpos === 'VBG' &&
  deprel === 'advcl' &&
  tokens[at - 1]?.form === ',' &&
  children[at]!.some((c) => tokens[c]!.deprel === 'obj' && doubts.test(tokens[c]!.lemma));

/** Articles that deny: `signed no treaty`, `welcomed neither text`. */
const none = new Set(['no', 'neither']);
const negations = new Set([
  ...['not', "n't", 'n’t', 'never', 'nor', 'neither'],
  ...['hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'insufficiently'],
]);
const guesses = new Set(['probably', 'likely', 'possibly', 'perhaps', 'maybe', 'presumably', 'conceivably']);
const nobody = new Set(['none', 'nobody', 'nothing', 'neither']);
/** Marks of clauses that a clause is conditional on. */
const setting = /^(?:if|unless|provid(?:ed|ing)(?: that)?)$/;
const times = nounClasses.get('time')!.words;
const documents = new Set([...nounClasses.get('document')!.words, ...nounClasses.get('resolution')!.words]);
/** Verbs whose subject speaks in the document that is their object. */
const puttingOut = new Set([
  'issue',
  'put',
  'produce',
  'present',
  'publish',
  'release',
  'send',
  'write',
  'sign',
  'file',
  'post',
  'circulate',
  'submit',
  'deliver',
  'make',
  'hand',
  'adopt',
  'pass',
  'approve',
  'enact',
  'ratify',
]);
/** Bodies that stand for a cause. */
const backers = new Set([
  ...['pac', 'group', 'organization', 'organisation', 'committee', 'campaign', 'coalition', 'movement', 'party'],
  ...['ad', 'fund', 'union', 'bloc', 'alliance', 'faction', 'lobby', 'petition'],
]);
/** Verbs that take two objects. */
const givingTwo = new Set(
  'give offer send pay tell teach lend grant show owe award promise deny ask cost call make hand sell bring buy assure guarantee supply pledge refuse'.split(
    ' ',
  ),
);
/** Verbs that say what their object is. */
const calling = new Set(['name', 'elect', 'appoint', 'call', 'dub', 'declare', 'consider', 'deem', 'choose', 'find']);
/** Where one speaks. */
const speeches = new Set(['rally', 'speech', 'address', 'event', 'tour', 'tweet', 'post', 'ad', 'video', 'interview']);
/** Verbs of being something still. */
const staying = new Set(['remain', 'stay', 'stand']);
/** Deeper chains of borrowed subjects are not followed. */
const deepest = 12;

/** Sees clauses; each is built once. */
export function clauses(
  analysis: Analysis,
  antecedentOf: (pronoun: number, governor: number) => number = (_, governor) => governor,
): (head: number) => Clause {
  const { tokens, children } = analysis;
  const built = new Map<number, Clause>();
  const followers = followersIn(analysis);

  /** The body right before a participle without a comma (`to a group backing …`), or null. */
  const backerBefore = (head: number): number | null => {
    const before = tokens[head - 1]?.upos === 'PUNCT' && /^['"’”]+$/.test(tokens[head - 1]!.form) ? head - 2 : head - 1;
    return tokens[before] && backers.has(tokens[before]!.lemma.toLowerCase().replace(/s$/, '')) ? before : null;
  };

  const view = (head: number, depth: number): Clause => {
    const known = built.get(head);
    if (known) return known;
    const verb = tokens[head]!;
    let passive = false;
    let subjects: number[] = [];
    let objects: number[] = [];
    const indirect: number[] = [];
    const obliques: Oblique[] = [];
    const infinitives: number[] = [];
    const complements: number[] = [];
    const gerunds: Oblique[] = [];
    const particles: string[] = [];
    let isNegated = false;
    let modal: Clause['modal'] = null;
    let isConditional = false;
    let hasAuxiliary = false;
    let hasPassiveAuxiliary = false;
    let isPerfect = false;
    let undergoer: number | null = null;
    const beside: number[] = [];
    let empty: number | null = null;
    let addressed: number | null = null;
    const who = children[head]!.find((child) => isRelative(tokens[child]!));
    const above = sufferer(analysis, verb.head, head);
    const governor = who === undefined || above < 0 || above !== verb.head ? above : antecedentOf(who, above);
    const referent = (index: number): number =>
      isRelative(tokens[index]!) && governor >= 0 && relation(verb) === 'acl' ? governor : calledThing(analysis, index);
    for (const child of children[head]!) {
      const token = tokens[child]!;
      switch (relation(token)) {
        case 'nsubj':
          // `Governors in five states balked`: a second subject with a preposition is a phrase of the first.
          if (isStraySubject(analysis, child)) break;
          if (token.deprel === 'nsubj:pass') {
            passive = true;
            undergoer = referent(child);
            objects.push(undergoer);
          } else subjects.push(referent(child));
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
            isNegated = true;
          break;
        case 'vocative':
          // `Khan, who is a Muslim, decried …`: nobody is addressed with a verb in the third person.
          if (child < head && third.test(verb.xpos)) addressed = child;
          break;
        case 'expl':
          // `it is willing`: the parser takes the pronoun for an empty one.
          if (token.lemma === 'it') empty = child;
          break;
        case 'obj':
          // A day beside the verb is no object (`called Thursday on …`).
          if (times.has(token.lemma.toLowerCase()) && token.upos === 'PROPN')
            obliques.push({ preposition: '', head: child });
          else objects.push(referent(child));
          // `gave no support`
          if (children[child]!.some((c) => /^(?:det|cc)/.test(tokens[c]!.deprel) && none.has(tokens[c]!.lemma)))
            isNegated = true;
          break;
        case 'iobj':
          indirect.push(referent(child));
          break;
        case 'obl': {
          if (isAccompaniment(analysis, child)) break;
          const preposition = introduction(analysis, child);
          // `rioted following a march`: the preposition taken for a participle.
          const isAfter =
            !preposition && children[head]!.some((c) => c < child && c > head && tokens[c]!.form === 'following');
          const word = token.deprel === 'obl:agent' ? 'by' : isAfter ? 'following' : preposition;
          // `Along with Chile, Peru left`, but not `left along with Chile`, which may be of the object
          if (child < head && isBeside(analysis, child)) beside.push(child);
          else obliques.push({ preposition: word, head: referent(child) });
          break;
        }
        case 'nmod':
          obliques.push({ preposition: introduction(analysis, child), head: child });
          break;
        case 'xcomp':
        case 'ccomp':
        case 'advcl':
        case 'acl': {
          const word = introduction(analysis, child);
          if (setting.test(word) || isInverted(analysis, child)) isConditional = true;
          const isInfinitive =
            // `said his plan was to hit them`: what something is, is a clause of its own.
            (word === 'to' && !children[child]!.some((c) => relation(tokens[c]!) === 'cop')) ||
            (word === 'for' && children[child]!.some((c) => tokens[c]!.deprel === 'mark' && tokens[c]!.form === 'to'));
          if (isInfinitive && isVerbal(token)) {
            infinitives.push(child);
            if (word === 'for') gerunds.push({ preposition: word, head: child });
            // `opened the border for pilgrims to enter`: whom it is for
            const own = children[child]!.find((c) => tokens[c]!.deprel === 'nsubj');
            const isFor = own !== undefined && (word === 'for' || introduction(analysis, own) === 'for');
            if (isFor && objects.length) obliques.push({ preposition: 'for', head: own });
          } else if (!isVerbal(token) && word && word !== 'that' && token.deprel !== 'ccomp')
            obliques.push({ preposition: word, head: child });
          else if (
            token.xpos === 'VBG' &&
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
              // `denied deliberately shelling them`
              (child === head + 2 && tokens[head + 1]!.deprel === 'advmod' && tokens[head + 1]!.head === child)
            )
              gerunds.push({ preposition: word, head: child });
          } else if (token.deprel === 'ccomp' || word === 'that' || (token.deprel === 'xcomp' && isVerbal(token)))
            complements.push(child);
          else if (token.deprel === 'xcomp') obliques.push({ preposition: '', head: child });
          break;
        }
        case 'advmod':
          if (negations.has(token.form.toLowerCase())) isNegated ||= !isAddition(analysis, child);
          else if (token.form === 'longer' && children[child]!.some((c) => tokens[c]!.lemma === 'no')) isNegated = true;
          else if (token.upos === 'ADP' || token.upos === 'ADV') particles.push(token.form.toLowerCase());
          break;
        case 'det':
          if (none.has(token.lemma)) isNegated = true;
          break;
        case 'compound':
          if (token.deprel === 'compound:prt') particles.push(token.form.toLowerCase());
          break;
        case 'aux':
          hasAuxiliary = true;
          if (token.deprel === 'aux:pass') passive = hasPassiveAuxiliary = true;
          else if (token.lemma === 'have') isPerfect = true;
          // `'d seen`: had.
          if (!(clipped.has(token.form) && verb.xpos === 'VBN')) modal = modals[token.form.toLowerCase()] ?? modal;
          break;
        case 'cop':
          hasAuxiliary = true;
          break;
        case 'case':
          if (isVerbal(verb)) particles.push(token.form.toLowerCase());
          break;
      }
    }
    if (verb.deprel === 'amod' && governor > head && subjects.length && !objects.length) {
      // `farmers blocked roads`: a verb with a subject is none of the noun's adjectives.
      objects = [governor];
    }
    // `a sign that some denounced her`: with an object of its own the clause lacks none, and `that` stands for nothing.
    // `what he called a trick`: what is called something is not called up.
    if (verb.lemma === 'call' && verb.deprel === 'acl:relcl' && tokens[governor]!.lemma === 'what') objects = [];
    else if (objects.length > 1 && subjects.length && verb.deprel === 'acl:relcl' && !givingTwo.has(verb.lemma))
      objects = objects.filter((at) => at !== governor);
    // `The army, which is backed by Chad, bombed the camp.`: with an object and no auxiliary a past, but for verbs of two objects
    const isPast =
      !hasAuxiliary &&
      objects.length > 1 &&
      !givingTwo.has(verb.lemma) &&
      !calling.has(verb.lemma) &&
      /^(?:root|ccomp|parataxis)$/.test(verb.deprel);
    if (undergoer !== null && (isPerfect || isPast) && !hasPassiveAuxiliary) {
      // `has called`: without `been` no passive, whatever the parser says of the subject.
      passive = false;
      subjects = [undergoer, ...subjects];
      objects = objects.filter((at) => at !== undergoer);
    }
    // `is not aiming at just them`: more than that is done.
    const isMore = (at: number): boolean => children[at]!.some((c) => additions.has(tokens[c]!.lemma));
    if (isNegated && [...objects, ...obliques.map((o) => o.head)].some((at) => at > head && isMore(at)))
      isNegated = false;
    if (!objects.length && indirect.length) objects = indirect.splice(0);
    if (!subjects.length && addressed !== null && !passive) subjects = [addressed];
    if (!subjects.length && empty !== null && verb.deprel === 'ccomp') subjects = [empty];
    if (!objects.length && !passive && isVerbal(verb)) {
      // `wrote and signed the letter`: the object stands with the second verb.
      const next = children[head]!.find((c) => tokens[c]!.deprel === 'conj' && isVerbal(tokens[c]!));
      const between = next === undefined ? undefined : children[next]!;
      if (between && !between.some((c) => tokens[c]!.deprel.startsWith('nsubj')) && next! - head <= 3)
        objects = between.filter((c) => tokens[c]!.deprel === 'obj');
    }
    if (!objects.length && !passive) {
      // A name as a bare complement is an object (`called Foreign Minister Okafor to discuss …`).
      const name = obliques.find(
        (o) => !o.preposition && tokens[o.head]!.deprel === 'xcomp' && tokens[o.head]!.upos === 'PROPN',
      );
      if (name) {
        objects = [name.head];
        obliques.splice(obliques.indexOf(name), 1);
      }
    }
    if (!objects.length && !passive) {
      // A bare phrase right after the verb is its object, whatever the parser thinks of `more than a hundred people`.
      const bare = obliques.find(
        (o) =>
          !o.preposition &&
          o.head > head &&
          relation(tokens[o.head]!) === 'obl' &&
          (tokens[o.head]!.deprel === 'obl' || !times.has(tokens[o.head]!.lemma.toLowerCase())),
      );
      if (bare && tokens[bare.head]!.upos !== 'NUM' && children[bare.head]!.every((c) => tokens[c]!.deprel !== 'case'))
        objects = [bare.head];
    }
    if (!subjects.length && !passive && hasAuxiliary && verb.deprel === 'conj') {
      // `comes as the presidents have pledged`: the subject of a verb that no `and` joins, taken for a phrase with `as`.
      const isJoined = children[head]!.some((c) => tokens[c]!.deprel === 'cc');
      const told = isJoined
        ? undefined
        : children[governor]!.find((c) => c > governor && c < head && introduction(analysis, c) === 'as');
      if (told !== undefined) subjects = [told];
    }
    // `should have insisted`: what was right is no demand any more.
    if (modal === 'obliged' && isPerfect) modal = 'possible';
    let borrowsSubject = false;
    const isOwned = (at: readonly number[]): boolean =>
      at.some((subject) => children[subject]!.some((c) => tokens[c]!.xpos === 'WP$'));
    const outer = governor >= 0 && depth < deepest ? tokens[governor]! : null;
    // `remained ready to talk`
    if (outer && verb.upos === 'ADJ' && verb.deprel === 'xcomp' && staying.has(outer.lemma) && !subjects.length) {
      const matrix = view(governor, depth + 1);
      subjects = [...matrix.subjects];
      isNegated ||= matrix.isNegated;
      modal ??= matrix.modal;
    }
    if (outer && isVerbal(verb)) {
      const isParticiple = verb.xpos === 'VBN' && !hasAuxiliary;
      const from = relation(verb);
      if (from === 'acl' && !passive) {
        if (verb.deprel === 'acl:relcl' && children[head]!.some((c) => tokens[c]!.xpos === 'WRB')) {
          // `where they met`: the noun is neither who met nor whom.
        } else if (verb.deprel === 'acl:relcl') {
          if (!subjects.length && !objects.includes(governor)) subjects = [governor];
          // `Peru, whose ships sailed`: the noun is whose they are, not where they sailed.
          else if (
            !objects.length &&
            !isOwned(subjects) &&
            ![...subjects, ...obliques.map((o) => o.head)].includes(governor)
          )
            objects = [governor];
        } else if (
          isParticiple &&
          !subjects.length &&
          // `refugees granted asylum`: of two objects one may be left
          ((objects.length && !(givingTwo.has(verb.lemma) && head === governor + 1)) ||
            isOnlyPredicate(analysis, verb, outer))
        ) {
          // A participle with an object of its own is a past tense that the tagger took for a participle.
          subjects = [objects.length ? governor : topOf(analysis, governor)];
        } else if (isParticiple && !subjects.length) {
          passive = true;
          objects = [governor, ...objects];
        } else if (!subjects.length && verb.xpos === 'VBG') {
          // A report that accuses speaks for whoever puts it out.
          const author =
            documents.has(outer.lemma) && outer.head >= 0 && puttingOut.has(tokens[outer.head]!.lemma)
              ? outer.head
              : -1;
          // `opened a rally blasting the governor`: who speaks there.
          const host =
            speeches.has(outer.lemma) && outer.head >= 0 && relation(outer) !== 'nsubj' ? outer.head : author;
          subjects = host >= 0 ? [...view(host, depth + 1).subjects] : [governor];
        } else if (!subjects.length) {
          const feat = featOf(analysis, head);
          if (feat) subjects = [feat.subject];
          if (feat && feat.predicate !== null) {
            const told = view(feat.predicate, depth + 1);
            modal ??= told.modal;
            isNegated ||= told.isNegated;
          }
        }
      } else if (
        !subjects.length &&
        !(passive && objects.length && (undergoer !== null || !givingTwo.has(verb.lemma))) &&
        from !== 'root'
      ) {
        // `is a donor, providing …`: so does who is said to be one
        const isPredicate =
          verb.deprel === 'advcl' &&
          verb.xpos === 'VBG' &&
          children[governor]!.some((c) => tokens[c]!.deprel === 'cop');
        const matrix = isVerbal(outer) || outer.upos === 'ADJ' || isPredicate ? view(governor, depth + 1) : null;
        if (matrix) {
          if (from === 'conj') {
            if (isParticiple && matrix.passive) {
              passive = true;
              if (!objects.length) objects = [...matrix.objects];
              // `paid for by Peru and backed by the bank`: each has its own agent
              subjects = obliques.some((one) => one.preposition === 'by') ? [] : [...matrix.subjects];
            } else if (passive) {
              const undergoers = matrix.passive ? matrix.objects : matrix.subjects;
              if (objects.length && givingTwo.has(verb.lemma)) indirect.push(...undergoers);
              else objects = [...undergoers];
            } else subjects = [...(matrix.passive ? matrix.objects : matrix.subjects)];
            if (!hasAuxiliary && (verb.xpos === 'VB' || isParticiple)) modal ??= matrix.modal;
            const isEither = hasAlternative(analysis, head);
            if (!hasAuxiliary && (verb.xpos === 'VB' || (isParticiple && isEither))) isNegated ||= matrix.isNegated;
            borrowsSubject = true;
          } else if (from === 'advcl' && verb.xpos === 'VBG' && backerBefore(head) !== null) {
            // `gave money to a group backing the mayor`: hung on the giving.
            subjects = [backerBefore(head)!];
          } else if (from === 'xcomp' || from === 'advcl' || from === 'ccomp' || from === 'parataxis') {
            const borrowed = raisesDoubts(analysis, verb) ? [] : controllerOf(analysis, verb, matrix, passive);
            if ((isParticiple || opensSentence(analysis, verb)) && from === 'advcl' && !objects.length) {
              passive = true;
              objects = [...borrowed];
            } else if (passive) objects = objects.length ? objects : [...borrowed];
            else subjects = [...borrowed];
            borrowsSubject = borrowed.length > 0;
          }
        }
      }
    }
    if (passive)
      for (const { preposition, head: agent } of obliques)
        if (preposition === 'by') subjects = [...subjects.filter((s) => s !== agent), agent];
    if (passive && !subjects.length) {
      // `was shot in the back by an officer`: the agent hangs on the phrase before it.
      for (const { head: phrase, preposition } of obliques) {
        if (phrase < head || preposition === 'by') continue;
        const agent = children[phrase]!.find(
          (c) => relation(tokens[c]!) === 'nmod' && introduction(analysis, c) === 'by' && !isRelative(tokens[c]!),
        );
        if (agent !== undefined) {
          subjects = [agent];
          break;
        }
      }
    }
    if (passive && !subjects.length) {
      // `was shot and killed by the police`: both have the one agent.
      const next = children[head]!.find(
        (c) => c > head && c - head <= 4 && tokens[c]!.deprel === 'conj' && tokens[c]!.xpos === 'VBN',
      );
      const agent =
        next === undefined
          ? undefined
          : children[next]!.find((c) => relation(tokens[c]!) === 'obl' && introduction(analysis, c) === 'by');
      if (agent !== undefined) subjects = [agent];
    }
    // `was promised missiles by Peru`: who is given something, not what
    if (passive && undergoer !== null && objects.length > 1 && givingTwo.has(verb.lemma)) {
      indirect.push(undergoer);
      objects = objects.filter((at) => at !== undergoer);
    }
    for (const one of followers.get(head) ?? [])
      if (one.isPassive === passive && one.isNegated === isNegated) {
        if (passive) objects.push(one.head);
        else if (subjects.length) subjects = [...subjects, one.head];
      }
    if (!passive && subjects.length) subjects = [...subjects, ...beside];
    const clause: Clause = {
      head,
      passive,
      subjects,
      objects,
      indirect,
      obliques,
      infinitives,
      complements,
      gerunds,
      particles,
      isNegated,
      modal,
      isGuess: children[head]!.some(
        (c) => tokens[c]!.deprel === 'advmod' && guesses.has(tokens[c]!.lemma.toLowerCase()),
      ),
      isConditional,
      borrowsSubject,
    };
    built.set(head, clause);
    return clause;
  };
  return (head) => view(head, 0);
}
