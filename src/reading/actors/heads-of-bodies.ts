import type { Scene } from './scene.js';
import { type Entity, type Held, type Phrase, settled } from './working.js';

const bodies =
  /^(?:council|assembly|parliament|commission|court|committee|senate|chamber|congress|bank|tribunal|conference|federation|association)$/i;

/**
 * `the president of the Security Council` is not the president of a state, whom the text has named: whether behind `of` stands a body of
 * which nothing tells that this head of a state presides over it, too.
 */
export function isOfBodyElsewhere({ ground, byHead }: Scene, entity: Entity, phrase: Phrase): boolean {
  if (phrase.office?.title !== 'president' || !leadsState(entity)) return false;
  const { forms, analysis } = ground;
  const noun = analysis.children[phrase.head]!.find(
    (child) => child > phrase.head && analysis.tokens[child]!.deprel === 'nmod',
  );
  if (noun === undefined || forms[phrase.head + 1] !== 'of') return false;
  const body = byHead[noun]?.entity ? settled(byHead[noun].entity) : null;
  const isBody = bodies.test(forms[noun]!) || (body?.kind === 'organisation' && body.entry !== null);
  if (!isBody) return false;
  const word = forms[noun]!.toLowerCase();
  const isTold = ({ first, last, from, to }: Phrase): boolean =>
    forms
      .slice(Math.max(0, Math.min(first, from) - 3), Math.max(last, to) + 4)
      .some((form) => form.toLowerCase() === word);
  return !entity.phrases.slice(0, 20).some(isTold);
}

const leadsState = ({ term, offices }: Entity): boolean => term !== null || offices.some(isOfState);

const isOfState = ({ country, of, office }: Held): boolean =>
  office.level === 'head' && country !== null && (of === null || settled(of).kind === 'state');
