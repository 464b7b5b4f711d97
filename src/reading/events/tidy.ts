import { matchName } from '../../knowledge/index.js';
import { type Analysis, firstAt } from '../../language/index.js';
import type { Actor, Event, Side } from '../../record/index.js';
import { introduction } from './constructions.js';

const partnering =
  /\b(?:(?:along|together|jointly|in (?:concert|tandem|conjunction|league)) with|alongside) (?:(?:the|its|his|their) )?$/;

/** `recruited men to fight alongside the army`: beside whom others do something else. */
const serving = /\bto (?:fight|serve|work|operate|train|patrol|deploy) (?:\p{L}+ )?(?:alongside|together with)\b/u;

/** `joined Peru in opposing it` */
const joining = /\bjoin(?:s|ed|ing)? (?:(?:the|its|his|their) )?$/;

/** What is done with words, wherever the speaker is. */
const spoken = new Set<Event['type']>(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']);

/** What is done for others: `French help` is then given by the French. */
const giving = new Set<Event['type']>(['AGREE', 'AID', 'COOPERATE', 'SUPPORT']);

/**
 * The sides of an event without who stands there twice or by the way: a group whose members stand beside it all, and the
 * state of the actors where only an adjective names it (`the minister offered French help` is no offer to France).
 */
export function tidySides(
  analysis: Analysis,
  actors: ReadonlyMap<string, Actor>,
  event: Pick<Event, 'type' | 'actors' | 'recipients' | 'because'> & { readonly head: number },
): Pick<Event, 'actors' | 'recipients'> {
  const acting = withoutCovering(actors, event.actors);
  const owns = acting.map(({ actor }) => actors.get(actor));
  const isOwn = ({ actor, start }: Side): boolean => {
    const state = actors.get(actor);
    if (state?.kind !== 'state' || !owns.length || !giving.has(event.type)) return false;
    const isTheirs = owns.every((own) => own && own.kind !== 'state' && own.country === state.country);
    return isTheirs && isAdjectiveAt(analysis, start);
  };
  /** `a quarrel between the two`: a group to which the actors belong is not aimed at by them beside somebody else. */
  const holds = ({ actor }: Side): boolean => {
    const members = actors.get(actor)?.members ?? [];
    return acting.some((side) => members.includes(side.actor));
  };
  /** `Peru and Chile extended their truce`: the two together are nobody beside the two. */
  const isThem = ({ actor }: Side): boolean => {
    const members = actors.get(actor)?.members ?? [];
    // of a bloc only those members are known that the text names
    return (
      actors.get(actor)?.kind !== 'bloc' &&
      members.length > 1 &&
      members.every((member) => acting.some((side) => side.actor === member))
    );
  };
  /** `Peru and Chile agreed to resume flights in Rome` */
  const isMutual = acting.length > 1 && event.because.includes('operator:agree');
  /** `withdrew from the talks in Rome`: the town is where, and nobody withdrew from its state. */
  const isAbroad = (state: string): boolean => !owns.some((own) => own?.country === actors.get(state)?.country);
  const isVenue = ({ actor, start }: Side): boolean =>
    (/\bact:(?:talk|meet|halt-talks|sign)\b/.test(event.because) ||
      // `backed the ceasefire in Mali`: where it holds
      (event.type === 'SUPPORT' && /act:declare-ceasefire/.test(event.because)) ||
      // `signed a truce in Doha`
      ((spoken.has(event.type) || /act:declare-ceasefire/.test(event.because) || isMutual) &&
        isAbroad(actor) &&
        isTownAt(analysis, start))) &&
    actors.get(actor)?.kind === 'state' &&
    /\b(?:in|at)\s$/.test(analysis.text.slice(Math.max(0, start - 4), start));
  /** `marched in Lima over the price of bread`: where people march they march against nobody. */
  const isScene = ({ actor, start }: Side): boolean =>
    event.type === 'PROTEST' &&
    !event.because.includes('act:obstruct') &&
    acting.length > 0 &&
    actors.get(actor)?.kind === 'state' &&
    /\b(?:in|across|throughout|around|through|(?:streets?|squares?|avenues?|centre|center|outskirts) of) (?:the )?$/.test(
      analysis.text.slice(Math.max(0, start - 20), start),
    ) &&
    !isOfTarget(analysis, start);
  /** `blocked the road to Lima`: where a road goes nobody is blocked. */
  const isRoadEnd = ({ actor, start, end }: Side): boolean =>
    event.because.includes('act:obstruct') &&
    actors.get(actor)?.kind === 'state' &&
    analysis.text.slice(start, end) !== actors.get(actor)?.name &&
    /\b(?:roads?|highways?|motorways?|routes?|bridges?|railways?|lines?|streets?|avenues?) (?:to|from|between|near|outside|around|through|into|towards?|linking|connecting) (?:the )?(?:\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)? (?:and|to|with) (?:the )?)?$/u.test(
      analysis.text.slice(Math.max(0, start - 60), start),
    );
  /** `In the United Nations, Peru called for …`: in front of all, a body is where it was said. */
  const isForum = ({ actor, start }: Side): boolean =>
    spoken.has(event.type) &&
    actors.get(actor)?.kind === 'organisation' &&
    !!actors.get(actor)?.sectors.includes('IGO') &&
    /(?:^|[.!?”"\n]\s*)(?:In|At) (?:the )?$/.test(analysis.text.slice(Math.max(0, start - 12), start));
  /** `agreed to step up joint patrols`: what is done together is nobody. */
  const isJoint = ({ actor }: Side): boolean => {
    const group = actors.get(actor);
    return group?.kind === 'group' && /^joint /.test(group.name);
  };
  /** `notified the United Nations of its withdrawal from the pact`: whoever keeps the papers is not whom it befalls. */
  const isDepositary = ({ actor, start }: Side): boolean =>
    event.because.startsWith('operator:announce') &&
    !!actors.get(actor)?.sectors.includes('IGO') &&
    /\b(?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?)\b[^.;:]{0,40}$/.test(
      analysis.text.slice(Math.max(0, start - 50), start),
    );
  /** `the union's envoy warned that the union could act`: nobody threatens whom he speaks for. */
  const isOwnBody = ({ actor }: Side): boolean =>
    event.type === 'THREATEN' && owns.some((own) => own?.offices.some((office) => office.of === actor));
  /** `the Peruvian minister warned that Peru would fight`: nor the state whose minister he is. */
  const isOwnHome = ({ actor }: Side): boolean => {
    const state = actors.get(actor);
    if (state?.kind !== 'state' || !/^(?:THREATEN|AGREE|AID)$/.test(event.type) || !owns.length) return false;
    return owns.every((own) => own?.kind === 'person' && own.sectors.includes('GOV') && own.country === state.country);
  };
  /** `ordered the army to the border`: his own troops are not whom he sends them against. */
  const isOwnTroops = ({ actor, start }: Side): boolean => {
    const troops = actors.get(actor);
    if (event.type !== 'MOBILIZE') return false;
    // `ordered jets to Lima`: his own state is where he sends them
    if (troops?.kind === 'state' && event.because.includes('act:mobilize-troops'))
      return (
        /\bto (?:the )?$/.test(analysis.text.slice(Math.max(0, start - 8), start)) &&
        owns.length > 0 &&
        owns.every((own) => own?.country === troops.country)
      );
    if (!troops?.sectors.includes('MIL')) return false;
    return owns.some((own) => troops.country === null || own?.country === troops.country);
  };
  /** `told reporters that he would end the talks`: whoever is only told of it. */
  const isAudience = ({ actor }: Side): boolean =>
    /^(?:THREATEN|REJECT|AGREE|REQUEST)$/.test(event.type) &&
    /(?:^|\()(?:operator:(?:announce-own|demand-others)|will)\(/.test(event.because) &&
    actors.get(actor)?.kind === 'group' &&
    !!actors.get(actor)?.sectors.includes('JRN');
  /** `imposed sanctions together with Peru`: who does it too. */
  const isPartner = ({ start }: Side): boolean => {
    const before = analysis.text.slice(Math.max(0, start - 40), start);
    return (
      (partnering.test(before) && !serving.test(before)) ||
      (joining.test(before) && !event.because.includes('act:join'))
    );
  };
  const partners = acting.length ? event.recipients.filter(isPartner) : [];
  /** `refused it, according to the agency`, `… according to a network of doctors`: who says so. */
  const isReporter = ({ start }: Side): boolean =>
    /\baccording to [^,;:.]*$/.test(analysis.text.slice(Math.max(0, start - 60), start));
  /** `denounced a French letter on Mali`: what a text is about, and not whose it is. */
  const isMatterOfText = ({ start }: Side): boolean =>
    spoken.has(event.type) &&
    /\b(?:letter|report|statement|article|paper|memo|study|declaration|documentary|film|book|editorial)s? (?:on|about|over|concerning|regarding) (?:the )?(?:\p{L}+ )?$/u.test(
      analysis.text.slice(Math.max(0, start - 50), start),
    );
  /** `revive the panel of experts, a step Peru has blocked`: those of whom the step is are not whom it is refused to. */
  const isBeforeStep = ({ start, end }: Side): boolean =>
    event.type === 'REJECT' &&
    analysis.tokens[firstAt(analysis, start)]!.deprel.startsWith('nmod') &&
    end < analysis.tokens[event.head]!.start &&
    /^[^.;]*, an? (?:step|move|measure|demand|idea) /.test(
      analysis.text.slice(end, analysis.tokens[event.head]!.start),
    );
  /** `joined the coalition against the rebels`: nobody is helped against whom he helps. */
  const isFoe = ({ start }: Side): boolean =>
    giving.has(event.type) && /\bagainst (?:the )?$/.test(analysis.text.slice(Math.max(0, start - 12), start));
  /** `outside the French military base`: forces that only say of what kind the base is. */
  const isKind = ({ actor, start }: Side, all: readonly Side[]): boolean => {
    const force = actors.get(actor);
    return (
      force?.kind !== 'state' &&
      !!force?.sectors.includes('MIL') &&
      isAttribute(analysis, start) &&
      all.some((one) => one.end + 1 === start)
    );
  };
  /** `extradited a Peruvian`, `refused to extradite a Peruvian`: whoever is handed over is not to whom. */
  const isHandedOver = ({ actor, start }: Side): boolean =>
    /\bact:extradite\b/.test(event.because) &&
    !/^(?:state|bloc|organisation)$/.test(actors.get(actor)?.kind ?? '') &&
    !/\b(?:to|from|by|with) (?:the )?$/.test(analysis.text.slice(Math.max(0, start - 9), start)) &&
    /\b(?:extradit\w+|surrender\w*|over|up|off|of) (?:\p{L}+ ){0,3}$/u.test(
      analysis.text.slice(Math.max(0, start - 40), start),
    );
  /** `shared intelligence on the rebels`: about whom, not with whom. */
  const isMatter = ({ start }: Side): boolean =>
    /\bact:share-information\b/.test(event.because) &&
    /\b(?:on|about|of|concerning|regarding) (?:the )?$/.test(analysis.text.slice(Math.max(0, start - 15), start));
  /** `both signed a pact on a road to the Peruvian border`: several who sign do so with each other and with whoever stands behind `with`. */
  const isBesideSigners = ({ start }: Side): boolean =>
    /(?:^|[^-])act:sign\b/.test(event.because) &&
    acting.length > 1 &&
    isAdjectiveAt(analysis, start) &&
    !/\bwith (?:the )?(?:\p{L}+ )?$/u.test(analysis.text.slice(Math.max(0, start - 25), start));
  /** `said at the Lima Conference`, `seized land between Chad and Mali`: where it was said, and what lies to both sides of the land. */
  const isAround = ({ actor, start, end }: Side): boolean => {
    const before = analysis.text.slice(Math.max(0, start - 60), start);
    if (/^(?:ASSAULT|COERCE)$/.test(event.type) && !/act:(?:clash|fight)/.test(event.because))
      return /\bbetween (?:the )?(?:[^.;,]{1,40} and (?:the )?)?$/.test(before);
    return (
      spoken.has(event.type) &&
      actors.get(actor)?.kind === 'organisation' &&
      /(?:Conference|Summit|Forum|Convention|Congress)$/.test(analysis.text.slice(start, end)) &&
      /\b(?:at|during) (?:the |this |last )?(?:\p{Ll}+ )?$/u.test(before)
    );
  };
  return {
    actors: [...acting, ...partners],
    recipients: withoutCovering(actors, event.recipients).filter(
      (side, _, all) =>
        !partners.includes(side) &&
        !isReporter(side) &&
        !isFoe(side) &&
        !isAudience(side) &&
        !isOwnBody(side) &&
        !isDepositary(side) &&
        !isOwnHome(side) &&
        !isOwnTroops(side) &&
        !isJoint(side) &&
        !isOwn(side) &&
        !isThem(side) &&
        !isVenue(side) &&
        !isScene(side) &&
        !isRoadEnd(side) &&
        !isForum(side) &&
        !isKind(side, all) &&
        !isHandedOver(side) &&
        !isAround(side) &&
        !isBesideSigners(side) &&
        !isMatter(side) &&
        !isMatterOfText(side) &&
        !isBeforeStep(side) &&
        (all.length < 2 || !holds(side)),
    ),
  };
}

/** `marched against the ministry in Lima`: whose ministry it is. */
function isOfTarget(analysis: Analysis, start: number): boolean {
  const { deprel, head } = analysis.tokens[firstAt(analysis, start)]!;
  return deprel === 'nmod' && head >= 0 && /^(?:against|outside|before|at)$/.test(introduction(analysis, head));
}

/** Whether a word that is an attribute of another stands at an offset. */
function isAttribute(analysis: Analysis, start: number): boolean {
  const { deprel, form } = analysis.tokens[firstAt(analysis, start)]!;
  return /^(?:amod|compound)$/.test(deprel) && /^\p{Ll}/u.test(form);
}

/** Whether a town stands at an offset, that only stands for its state. */
function isTownAt({ text }: Analysis, start: number): boolean {
  const form = /^[\p{L}.'’-]+/u.exec(text.slice(start, start + 40))?.[0];
  return !!form && (matchName([form], 0)?.entries.some(({ isMetonym }) => isMetonym) ?? false);
}

function withoutCovering(actors: ReadonlyMap<string, Actor>, sides: readonly Side[]): readonly Side[] {
  const standing = new Set(sides.map(({ actor }) => actor));
  const isCovered = ({ actor }: Side): boolean => {
    const { kind, members } = actors.get(actor) ?? { members: [] };
    // `France and the European Union condemned it`: a bloc of which the text names some members is more than they
    const least = kind === 'bloc' ? 3 : 1;
    return members.length >= least && members.every((member) => standing.has(member));
  };
  return sides.length > 1 ? sides.filter((side) => !isCovered(side)) : sides;
}

function isAdjectiveAt({ tokens }: Analysis, start: number): boolean {
  let [low, high] = [0, tokens.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token !== undefined && token.start <= start && (token.upos === 'ADJ' || token.deprel === 'amod');
}
