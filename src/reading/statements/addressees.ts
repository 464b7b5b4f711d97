import type { Actor } from '../../record/index.js';
import type { Cast } from '../cast.js';
import type { Draft } from './draft.js';
import { child, type Grammar } from './grammar.js';
import type { MediumRead } from './medium.js';
import { membersOf, referents } from './referents.js';

/** Prepositions before the one to whom a verb speaks: "wrote to the council that", "called on Chad to". */
const speaking = new Map<string, string>(
  (
    'say write explain complain appeal admit confirm suggest propose announce confess whisper repeat stress insist declare promise ' +
    'report swear signal indicate apologize apologise'
  )
    .split(' ')
    .map((verb) => [verb, 'to']),
);
for (const [verb, preposition] of [
  ['call', 'on'],
  ['plead', 'with'],
] as const)
  speaking.set(verb, preposition);

const occasion =
  /^(?:conference|briefing|meeting|rally|summit|forum|seminar|ceremony|event|interview|breakfast|lunch|luncheon|dinner|reception|hearing)$/;

/** Whom a verb speaks to behind its preposition. */
function spokenTo(g: Grammar, { cue }: Draft): number | null {
  const verb = cue ? g.analysis.tokens[cue.head]! : null;
  const preposition = verb?.upos === 'VERB' ? speaking.get(verb.lemma) : undefined;
  if (!verb || !preposition) return null;
  return (
    g.analysis.children[verb.index]!.find(
      (at) =>
        at > verb.index &&
        g.analysis.tokens[at]!.deprel === 'obl' &&
        child(g, at, 'case')?.lemma.replace('upon', 'on') === preposition,
    ) ?? null
  );
}

/** To whom: the object of "told", "a letter to X", "the letter addressed to X", "in a meeting with X". */
export function addresseesOf(
  g: Grammar,
  cast: Cast,
  actors: ReadonlyMap<string, Actor>,
  draft: Draft,
  medium: MediumRead | null,
  speakers: readonly string[],
): string[] {
  const { tokens } = g.analysis;
  const found: string[] = [];
  const add = (head: number): void => {
    for (const id of membersOf(actors, referents(g, cast, head, null)))
      if (!found.includes(id) && !speakers.includes(id)) found.push(id);
  };
  // "told a news conference with Lind, the minister": an occasion is nobody, whoever is named beside it
  for (const head of draft.addressees)
    if (cast.referenceAt(head)?.actor || !occasion.test(tokens[head]!.lemma)) add(head);
  const spoken = spokenTo(g, draft);
  if (spoken !== null) add(spoken);
  if (medium?.noun != null) {
    const within = (word: number, prepositions: RegExp): void => {
      for (const at of g.analysis.children[word]!) {
        const part = tokens[at]!;
        if (/^(nmod|obl)/.test(part.deprel) && prepositions.test(child(g, at, 'case')?.lemma ?? '')) add(at);
        else if (part.deprel === 'acl' && part.lemma === 'address') within(at, /^to$/);
      }
    };
    within(
      medium.noun,
      medium.medium === 'meeting' || medium.medium === 'call' || medium.medium === 'interview' ? /^with$/ : /^to$/,
    );
  }
  return found;
}
