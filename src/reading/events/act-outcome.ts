import type { Analysis } from '../../language/index.js';
import type { EventType } from '../../record/index.js';
import type { Clause } from './clause.js';
import { introduction } from './constructions.js';
import { withoutEndured } from './endured.js';
import { nounClasses } from './lexicon.js';
import type { Match } from './match.js';
import { deploying, type Meaning } from './meaning.js';
import { forums, type Nearby } from './nearby.js';
import type { Participants } from './participants.js';
import type { Phrases } from './phrases.js';
import { isQuarter } from './quarters.js';
import type { Sides } from './sides.js';

/** Where people gather. */
const venues = new Set(
  'university college school hotel arena stadium center centre hall park square airport church theater theatre campus mall'.split(
    ' ',
  ),
);
/** What is done at borders to those behind them. */
const bordering = new Set<EventType>(['MOBILIZE', 'SANCTION', 'COERCE', 'CONCEDE']);
const hurting = new Set<EventType>(['COERCE', 'ASSAULT']);
/** What opens a clause that tells what is claimed or asked. */
const reporting = new Set(['that', 'whether']);
const embargoes = nounClasses.get('sanctions')!;
const forces = ['troops', 'peacekeepers', 'police-force'].map((name) => nounClasses.get(name)!);

/**
 * Makes the meaning of matches of an act: the act as it stands, with those who take part in it though no slot of the frame
 * names them.
 */
export function actOutcomes(
  analysis: Analysis,
  sides: Sides,
  phrases: Phrases,
  participants: Participants,
  nearby: Nearby,
  clauseAt: (head: number) => Clause,
): (match: Match, clause: Clause) => Meaning | null {
  const { tokens, children } = analysis;
  const { isKnown, namesOf, isOwn } = participants;

  /** `rallied at the university`: where people gather is not whom they protest against. */
  const isScene = (type: EventType, mode: string | null, at: number, actors: readonly number[]): boolean => {
    if (type !== 'PROTEST') return false;
    const preposition = introduction(analysis, at);
    if (preposition === 'in' && mode === 'demo' && sides.isPlace(at)) {
      // `Chadian exiles rallied in Paris`: whose city it is, they are only guests of
      const own = actors.flatMap((one) => [...sides.countriesOf(one)]);
      const there = sides.countriesOf(at);
      return own.length > 0 && there.size > 0 && !own.some((country) => there.has(country));
    }
    return preposition === 'at' && venues.has(tokens[at]!.lemma.toLowerCase());
  };

  /** The state in which a passive without an agent says that authorities act: `was arrested in Chad`. */
  const placeOf = (clause: Clause): number[] => {
    if (!clause.passive) return [];
    const place = clause.obliques.find(({ preposition, head }) => preposition === 'in' && sides.isPlace(head));
    return place && !isQuarter(analysis, place.head) ? [place.head] : [];
  };

  /** Troops that are sent by nobody who is named act themselves (`Polish troops were sent to Mali`). */
  const sentIn = ({ means, entry }: Match, { passive }: Clause, type: EventType): readonly number[] =>
    // `the deployment of Kenyan police began`
    // `inspectors were not let in`: they let nobody in
    (passive || (entry.frame.kind === 'noun' && type === 'MOBILIZE')) &&
    deploying.has(type) &&
    entry.name !== 'act:give-access'
      ? means.flatMap((sent) => {
          // `hundreds of police officers`
          const at = sides.isActor(sent) ? sent : phrases.through(sent);
          if (sides.isActor(at)) return forces.some((nouns) => phrases.isOf(nouns, at)) ? [at] : [];
          // `the Chadian pullout was completed`
          return type === 'RETREAT' && /^(?:withdrawal|pullout|pullback|retreat)$/.test(tokens[at]!.lemma)
            ? children[at]!.filter((c) => /^(?:nmod:poss|amod)$/.test(tokens[c]!.deprel) && sides.of(c).length > 0)
            : [];
        })
      : [];

  /**
   * Whose sanctions they are that nobody is said to impose: `EU sanctions were restored`, and where it is told on whom,
   * `American tariffs were imposed on Peru`.
   */
  const ownersIn = ({ means, recipients }: Match, { passive }: Clause, type: EventType): readonly number[] => {
    if (!passive) return [];
    // `Japan's grant to Fiji was announced`
    if (type === 'AID')
      return means
        .flatMap((at) => [at, ...(tokens[at]!.deprel === 'nmod' ? [tokens[at]!.head] : [])])
        .flatMap((at) =>
          children[at]!.filter((c) => tokens[c]!.deprel === 'nmod:poss' && c < at && sides.of(c).length > 0),
        );
    if (type !== 'SANCTION') return [];
    return means.flatMap((at) =>
      phrases.isOf(embargoes, at)
        ? children[at]!.filter((c) => {
            if (c > at || !sides.of(c).length) return false;
            const { deprel } = tokens[c]!;
            return /^(?:compound|nmod:poss)$/.test(deprel)
              ? !sides.hasCountry(c)
              : deprel === 'amod' && isKnown(recipients);
          })
        : [],
    );
  };

  /** `sent troops to its border with Mali`: whose border it is too. */
  const acrossBorder = (
    heads: readonly number[],
    actors: readonly number[],
    { obliques }: Clause,
  ): readonly number[] => {
    const [border] = heads;
    if (
      border === undefined ||
      !/^(?:border|frontier|boundary)$/.test(tokens[border]!.lemma) ||
      !isOwn(border, namesOf(actors))
    )
      return [];
    const other = [...phrases.under(border), ...obliques].find(
      ({ preposition, head }) => preposition === 'with' && head > border && sides.of(head).length > 0,
    );
    return other ? [other.head] : [];
  };

  /** Between whom a passive says that something is done: `a truce was agreed between Chad and Mali`. */
  const betweenIn = ({ objects, obliques }: Clause): readonly number[] => {
    const between = [...obliques, ...objects.flatMap((at) => phrases.under(at))].find(
      ({ preposition, head }) => preposition === 'between' && sides.of(head).length > 1,
    );
    return between ? [between.head] : [];
  };

  /** `appealed for money to help refugees`: who is to be helped is not asked. */
  const isOfPurpose = (at: number): boolean => {
    const { deprel, head } = tokens[at]!;
    return deprel === 'obj' && tokens[head]!.xpos === 'VB' && introduction(analysis, head) === 'to';
  };

  /** `Kurdish positions`: a people that is no actor of the text owns them. */
  const isOfPeople = (at: number): boolean =>
    children[at]!.some((c) => tokens[c]!.deprel === 'amod' && /^\p{Lu}/u.test(tokens[c]!.form));

  /** `went on strike in support of the students` */
  const isForThem = (at: number): boolean =>
    (/^(?:support|solidarity|sympathy)$/.test(tokens[at]!.lemma) && introduction(analysis, at) === 'in') ||
    // `blocked the road to demand more help for the miners`
    (introduction(analysis, at) === 'for' && tokens[at]!.deprel === 'nmod');

  /** Whether a phrase stands before its verb: `In Lima, they marched for the miners`. */
  const isForward = (at: number, { head }: Clause): boolean => at < head;

  const isSufferer =
    ({ objects }: Clause) =>
    (at: number): boolean =>
      objects.includes(at) && sides.isActor(at) && !sides.isBody(at);

  /** Who is said to have done what is looked into: `an inquiry into claims that officers had hit …`. */
  const suspectsIn = (clause: Clause): number[] => {
    const matters = [
      ...clause.obliques.map((o) => o.head),
      ...clause.objects.flatMap((at) => [at, ...phrases.under(at).map((p) => p.head)]),
    ];
    for (const deed of matters.flatMap((at) => children[at]!)) {
      if (tokens[deed]!.upos !== 'VERB' || !children[deed]!.some((c) => reporting.has(tokens[c]!.lemma))) continue;
      const { passive, subjects } = clauseAt(deed);
      const named = passive ? [] : subjects.filter((at) => sides.of(at).length > 0);
      if (named.length) return named;
    }
    return [];
  };

  return (match, clause) => {
    const { entry, recipients } = match;
    const { type, mode = null, cameo, contexts, needs, by, reciprocal } = entry.act!;
    const actors = match.actors.length
      ? match.actors
      : by === 'authorities'
        ? placeOf(clause)
        : reciprocal && clause.passive
          ? betweenIn(clause)
          : [...sentIn(match, clause, type), ...ownersIn(match, clause, type)];
    // `Chad and Niger held drills near Mali`: what several show they show together.
    if (entry.name === 'act:show-of-force' && actors.flatMap((at) => sides.of(at)).length > 1) return null;
    // `respected the independence of its courts`: what is one's own one need not back.
    if (tokens[clause.head]!.lemma === 'respect' && recipients.some((at) => isOwn(at, namesOf(actors)))) return null;
    // `Chad and Niger exchanged lists of prisoners`: what several do with each other they do to nobody else
    const isMutual =
      reciprocal && (type === 'COOPERATE' || type === 'ACCUSE') && actors.flatMap((at) => sides.of(at)).length > 1;
    // `said the notice was an insult to the voters`: of what is judged so nobody else is the author
    const isVerdict = entry.frame.slots.some(({ site }) => site === 'verdict' || site === 'foreseen');
    const around =
      isKnown(recipients) || isMutual || entry.name === 'act:call-it-war' || isVerdict
        ? []
        : nearby(clause, actors, match.means, type, entry.name === 'act:sign').filter(
            (at) =>
              !(type === 'REQUEST' && isOfPurpose(at)) &&
              !(
                type === 'PROTEST' &&
                (isForThem(at) || (isForward(at, clause) && clause.obliques.some((o) => isForThem(o.head))))
              ) &&
              // `used batons outside the embassy`: that is only near
              !(mode === 'crowd-control' && /^(?:outside|near)$/.test(introduction(analysis, at))),
          );
    // `deported Chilean migrants`: whom a frame only requires suffers it where it says of nobody else.
    const suffering =
      isKnown(recipients) || around.length || !hurting.has(type) ? [] : match.means.filter(isSufferer(clause));
    const suspects = mode === 'investigate' && !isKnown(recipients) && !around.length ? suspectsIn(clause) : [];
    // `lodged a complaint with the commission`: who hears it is not accused
    const isHeard =
      entry.name === 'act:complain-officially' &&
      recipients.some((at) => sides.areInternational(at) || forums.has(tokens[at]!.lemma.toLowerCase()));
    // `ordered the closure of the Libyan consulate in Chad`, says Chad: whose it is, not where
    const isAtHome =
      type === 'SANCTION' && recipients.length > 0 && recipients.every((at) => isOwn(at, namesOf(actors)));
    // `pounded Kurdish positions in Iraq`: whose they are is said, and the place is where
    const isOfOthers =
      entry.name === 'act:shell' &&
      clause.objects.some((at) => !sides.of(at).length && isOfPeople(at)) &&
      recipients.every((at) => !isKnown([at]) || (introduction(analysis, at) === 'in' && sides.isPlace(at)));
    const foreign = isAtHome ? match.means.filter((at) => isKnown([at]) && !isOwn(at, namesOf(actors))) : [];
    const across = bordering.has(type) ? acrossBorder(recipients, actors, clause) : [];
    return {
      head: clause.head,
      type,
      mode,
      cameo,
      contexts,
      actors,
      recipients: foreign.length
        ? foreign
        : across.length
          ? across
          : isHeard || isOfOthers
            ? []
            : isKnown(recipients)
              ? withoutEndured(analysis, entry.act!, recipients).filter((at) => !isScene(type, mode, at, actors))
              : [...recipients, ...around, ...suffering, ...suspects],
      status: 'asserted',
      rule: entry.name,
      parts: [clause.head],
      isPassive: clause.passive,
      needsRecipient: needs === 'recipient',
      isPledge: false,
      isLoose: !isKnown(recipients),
      isDeed: tokens[clause.head]!.upos === 'VERB',
    };
  };
}
