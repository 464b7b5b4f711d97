import type { Analysis } from '../../language/index.js';
import { relation } from '../../language/index.js';
import { leadOver } from '../enumerations.js';
import { ofWhich } from '../of-which.js';
import { nameAgents } from './agents.js';
import { borrowArguments } from './borrowed.js';
import { calledThing, isRelative, sufferer } from './constructions.js';
import { dependentsOf } from './dependents.js';
import { followersIn } from './ellipsis.js';
import { givingTwo } from './giving.js';
import { issuersOf, writersOf } from './issued.js';
import { placeArguments } from './misplaced.js';
import { guesses, isPresumed } from './modality.js';

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

  const view = (head: number, depth: number): Clause => {
    const known = built.get(head);
    if (known) return known;
    const verb = tokens[head]!;
    const who = children[head]!.find((child) => isRelative(tokens[child]!));
    const above = sufferer(analysis, verb.head, head);
    const governor = who === undefined || above < 0 || above !== verb.head ? above : antecedentOf(who, above);
    const draft = dependentsOf(analysis, head, (index) =>
      isRelative(tokens[index]!) && governor >= 0 && relation(verb) === 'acl' ? governor : calledThing(analysis, index),
    );
    placeArguments(analysis, draft, governor);
    borrowArguments(analysis, draft, governor, depth < deepest ? (outer) => view(outer, depth + 1) : null);
    nameAgents(analysis, draft);
    draft.subjects = draft.subjects.flatMap((at) => {
      const all = ofWhich(analysis, at);
      return all.length ? all : [at];
    });
    // `1. Condemned the raid` under `The Ministers:`
    const lead = draft.passive || draft.subjects.length ? null : leadOver(analysis, head);
    if (lead) draft.subjects = [lead.head];
    if (who !== undefined && governor >= 0 && draft.subjects.includes(governor) && depth < deepest) {
      const issuers = issuersOf(analysis, who, governor, (outer) => view(outer, depth + 1));
      if (issuers) draft.subjects = draft.subjects.flatMap((at) => (at === governor ? issuers : [at]));
    }
    if (!draft.passive && draft.subjects.length === 1 && depth < deepest) {
      const writers = writersOf(analysis, draft.subjects[0]!, (outer) => view(outer, depth + 1));
      if (writers) draft.subjects = [...writers];
    }
    // `was promised missiles by Peru`: who is given something, not what
    if (draft.passive && draft.undergoer !== null && draft.objects.length > 1 && givingTwo.has(verb.lemma)) {
      draft.indirect.push(draft.undergoer);
      draft.objects = draft.objects.filter((at) => at !== draft.undergoer);
    }
    for (const one of followers.get(head) ?? [])
      if (one.isPassive === draft.passive && one.isNegated === draft.isNegated) {
        if (draft.passive) draft.objects.push(one.head);
        else if (draft.subjects.length) draft.subjects = [...draft.subjects, one.head];
      }
    if (!draft.passive && draft.subjects.length) draft.subjects = [...draft.subjects, ...draft.beside];
    const { passive, subjects, objects, indirect, obliques, infinitives, complements, gerunds, particles } = draft;
    const { isNegated, isConditional, borrowsSubject } = draft;
    const modal = draft.modal ?? (isMeansAhead(analysis, head) ? 'future' : null);
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
      isGuess:
        isPresumed(analysis, head) ||
        children[head]!.some((c) => tokens[c]!.deprel === 'advmod' && guesses.has(tokens[c]!.lemma.toLowerCase())),
      isConditional,
      borrowsSubject,
    };
    built.set(head, clause);
    return clause;
  };
  return (head) => view(head, 0);
}

/**
 * `will answer by expelling two diplomats`, `will visit Lima before meeting them`, `will meet in Lima, hosted by Peru`: with what is to come, how it is
 * done is to come too.
 */
function isMeansAhead({ tokens, children }: Analysis, head: number): boolean {
  const { deprel, xpos, head: over } = tokens[head]!;
  if (over < 0) return false;
  const has = (at: number, relation: string, forms: RegExp): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === relation && forms.test(tokens[c]!.form));
  const will = /^(?:will|shall|wo|['’]ll)$/i;
  if (xpos === 'VBN' && !children[head]!.some((c) => tokens[c]!.deprel.startsWith('aux'))) {
    if (deprel === 'advcl') return tokens[over]!.upos === 'VERB' && has(over, 'aux', will);
    // `talks hosted by Peru will be held in May`
    const main = deprel === 'acl' && /^nsubj/.test(tokens[over]!.deprel) ? tokens[over]!.head : -1;
    return main > head && staging.test(tokens[head]!.lemma) && has(main, 'aux', will);
  }
  if (deprel !== 'advcl' || xpos !== 'VBG') return false;
  return has(head, 'mark', /^(?:by|before)$/i) && has(over, 'aux', will);
}

/** What is done for a meeting by whoever has others meet. */
const staging = /^(?:host|chair|convene|mediate|broker|facilitate|organi[sz]e|attend)$/;
