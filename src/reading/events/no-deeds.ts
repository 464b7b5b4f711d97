import type { Analysis } from '../../language/index.js';
import type { Clause } from './clause.js';
import type { Entry } from './lexicon.js';
import type { Sides } from './sides.js';

/** What is written, and in which one protests without taking to the streets. */
const writings =
  /^(?:letter|note|statement|petition|message|resolution|motion|cable|memo|memorandum|e-?mail|telegram|declaration|tweet|post|article)$/;
/** Of what sort a mission is that keeps the peace. */
const keeping =
  /^(?:peace.?keeping|military|stabili[sz]ation|security|police|un|monitoring|verification|humanitarian|relief|support|training)$/i;
const pacts = /^(?:deal|pact|treaty|truce|accord|agreement|ceasefire|convention|plan|resolution)$/;

const guests = /^(?:guest|delegation|visitor|envoy|counterpart|delegate|participant|attendee)$/;
/** What an operation is like that hits nobody. */
const peaceful =
  /^(?:lawful|legal|legitimate|normal|routine|regular|patrol|rescue|relief|humanitarian|search|salvage|evacuation|resupply|training|peacekeeping|maintenance|survey|fishing|drilling|mining|inspection|enforcement|demining|monitoring|surveillance|reconnaissance|covert|clandestine|undercover|intelligence|influence|navigation|aid|recovery|clean-up|cleanup|disarmament|repatriation|research|scientific|commercial|escort)$/;

/** From what words are struck. */
const written =
  /^(?:text|draft|record|list|agenda|resolution|treaty|bill|document|law|register|roll|statute|book|preamble|communique)$/;

const isPeaceful = ({ tokens, children }: Analysis, at: number): boolean =>
  children[at]!.some(
    (child) => /^(?:amod|compound|nmod)/.test(tokens[child]!.deprel) && peaceful.test(tokens[child]!.lemma),
  );

const isWords = ({ tokens }: Analysis, at: number): boolean =>
  /^(?:remark|comment|word|statement)$/.test(tokens[at]!.lemma);

const isOnesOwn = ({ tokens, children }: Analysis, at: number): boolean =>
  children[at]!.some((child) => tokens[child]!.deprel === 'nmod:poss' && tokens[child]!.upos === 'PRON');

/** `asked that the levy be struck from the text`: words, and nobody. */
const isStruckOut = ({ tokens }: Analysis, lemma: string, { obliques }: Clause): boolean =>
  lemma === 'strike' &&
  obliques.some(({ preposition, head }) => /^(?:from|off)$/.test(preposition) && written.test(tokens[head]!.lemma));

/** Whether a clause tells of nothing that its subject has done to anybody, though it has the words of an entry. */
export function isNoDeedOfTheirs(analysis: Analysis, sides: Sides, { name }: Entry, clause: Clause): boolean {
  const { tokens, children } = analysis;
  const { lemma, xpos, deprel } = tokens[clause.head]!;
  switch (name) {
    // `regretted her remarks` is sorry, `regretted public remarks on its ports` is not
    case 'act:regret':
      return lemma === 'regret' && clause.objects.some((at) => isWords(analysis, at) && !isOnesOwn(analysis, at));
    case 'act:criticize':
      return lemma === 'regret' && clause.objects.some((at) => isWords(analysis, at) && isOnesOwn(analysis, at));
    // `has to leave`, `said it had to leave`: what somebody ought to do is not done yet
    case 'operator:have-to':
      return xpos !== 'VBD' || deprel === 'ccomp';
    // `fighting for Rwanda`: on whose side, and against nobody
    case 'act:fight-each-other':
      return clause.obliques.some((o) => o.preposition === 'for' && sides.isActor(o.head));
    // `after Ethiopia walked out`: of talks; states and delegates leave no work lying
    case 'act:strike-work':
      return (
        isStruckOut(analysis, lemma, clause) ||
        (lemma === 'walk' && clause.subjects.some((at) => sides.isState(at) || sides.isOfficial(at)))
      );
    // `will not enforce the sanctions`: whose they are is not told;
    // `the charity suspended activities in the north after a raid`: its own
    case 'act:restrict':
    case 'act:cut-exchange':
      return (
        (clause.isNegated && /^(?:enforce|implement)$/.test(lemma)) ||
        (/^(?:suspend|halt|pause|stop|freeze|end|close|shut_down)$/.test(lemma) &&
          clause.subjects.length > 0 &&
          !clause.passive &&
          clause.subjects.every((at) => sides.isPrivate(at)) &&
          clause.objects.some((at) =>
            /^(?:activity|operation|work|service|programme|program)$/.test(tokens[at]!.lemma),
          ))
      );
    // `told Delgado that he would lose`: somebody who has the name of a town
    case 'act:talk':
      return (
        lemma === 'tell' &&
        clause.objects.concat(clause.indirect).some((at) => {
          const told = sides.of(at);
          return told.length > 0 && told.every((side) => sides.isMerelyPlace(side));
        })
      );
    // `handed him a note protesting at the raid`: no crowd does
    case 'act:demonstrate':
      return (
        deprel === 'acl' &&
        tokens[tokens[clause.head]!.head]?.upos === 'NOUN' &&
        writings.test(tokens[tokens[clause.head]!.head]!.lemma)
      );
    // `a mission sent by the union watched the vote`
    case 'act:peacekeeping-aid':
      return [...clause.objects, ...clause.subjects, ...(deprel === 'acl' ? [tokens[clause.head]!.head] : [])].some(
        (at) =>
          tokens[at]!.lemma === 'mission' &&
          !children[at]!.some((c) => /^(?:amod|compound)/.test(tokens[c]!.deprel) && keeping.test(tokens[c]!.form)),
      );
    // `soldiers who had defended the town`: they took nobody's side by what they said
    case 'act:defend':
      return clause.subjects.some((at) => sides.areArmed(at)) && clause.objects.some((at) => sides.isPlace(at));
    // `supports the treaty with Libya`: that helps nobody
    case 'act:give-aid':
      return (
        /^(?:support|help)$/.test(lemma) &&
        clause.objects.some((at) => pacts.test(tokens[at]!.lemma) && !sides.isActor(at))
      );
    // `conducted a rescue operation`: with no weapons
    case 'act:attack':
      return (
        clause.objects.some((at) => tokens[at]!.lemma === 'operation' && isPeaceful(analysis, at)) ||
        isStruckOut(analysis, lemma, clause)
      );
    // `welcomed the president and the delegation`: that one greets guests tells nothing of what one backs
    case 'act:back':
      return (
        lemma === 'welcome' &&
        clause.objects.length > 0 &&
        // `welcomed him to mediate`
        !clause.infinitives.length &&
        clause.objects.every((at) => sides.isPerson(at) || guests.test(tokens[at]!.lemma)) &&
        !clause.obliques.some(({ preposition }) => /^(?:as|into|back|for|against)$/.test(preposition))
      );
    default:
      return false;
  }
}
