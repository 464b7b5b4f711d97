import { type Analysis, dependents, inSmallLetters, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type Candidate, lower } from './candidate.js';
import { kindOfNoun } from './lexicon.js';
import { isCapital } from './names.js';

const ofParties = /(?:National|Party|Democratic|Republican|Libertarian|Labou?r|Conservative)\s+Convention\b/;

/** `Lima Law School`, `Rose Limited Partnership` */
const firms =
  /\b(?:Law\s+(?:School|Firm|Group|Cent(?:er|re)|Review|Journal|Society|Clinic|Library|Offices?|Faculty)|Limited\s+Partnership|Letters?\s+to\s+the\s+Editor|Full\s+Text|FULL\s+TEXT|Editor['’]s\s+Notes?)\b/;

/** What people write, film or print, which bears a name of its own. */
const works =
  /^(?:journal|magazine|newspaper|weekly|daily|book|novel|memoir|film|movie|documentary|song|album|play|show|series|podcast|blog|website|game|painting|ship|vessel)$/;

/** `the Thrift Savings Plan`: what one pays into. */
const funds = /\b(?:Savings|Pension|Retirement|Insurance|Dental|Medical|Vision)\s+Plan\b/;

const chamber =
  /\b(?:Court|Tribunal|Commission|Committee|Council|Institute|Cent(?:er|re)|Faculty|Ministry|Association)\b/;

/** `the International Tribunal for the Law of the Sea`: a body that is called after what it deals with. */
const isInChamber = ({ references, actors }: Cast, { first, last, form }: Candidate): boolean =>
  form === 'name' &&
  references.some(
    (one) =>
      one.form === 'name' &&
      one.first <= first &&
      last <= one.last &&
      actors.some(({ id, kind, name }) => id === one.actor && kind === 'organisation' && chamber.test(name)),
  );

/** `the academic journal Judgment and Decision Making`, `her novel, A Knack for Deals,`: what a work is called. */
function isTitle({ tokens, sentences }: Analysis, { first, form }: Candidate): boolean {
  if (form !== 'name') return false;
  const { first: start } = sentences[tokens[first]!.sentence]!;
  const before = tokens[first - 1];
  if (works.test(before?.lemma ?? '')) return true;
  if (before && /^[,“"']$/.test(before.form) && works.test(tokens[first - 2]?.lemma ?? '')) return true;
  return [first, first - 1].some((at) => at > start && /^An?$/.test(tokens[at]!.form));
}

/** Words for a kind that nobody is called by: `the Common Framework` is no person, whatever the names say. */
const noSurname =
  /^(?:Framework|Agreement|Treaty|Convention|Protocol|Resolution|Declaration|Memorandum|Communiqu[eé]|Statute|Roadmap|Mechanism|Initiative)$/;

/** `the Government of National Accord` */
const isOfGovernment = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.form === 'Government' && lower(tokens[at + 1]) === 'of';

/** `Republican Rep. Bill Posey`: the word for the kind, at one of these tokens, is a part of the name of somebody or of a government. */
export function isInPerson({ tokens }: Analysis, cast: Cast, first: number, last: number): boolean {
  if (isOfGovernment(tokens, first) || isOfGovernment(tokens, first - 2) || isOfGovernment(tokens, first - 3))
    return true;
  for (let at = first; at < last; at++) {
    if (tokens[at]!.upos !== 'PROPN' || !kindOfNoun.has(inSmallLetters(tokens[at]!.form))) continue;
    if (noSurname.test(tokens[at]!.form)) continue;
    const { start, end } = tokens[at]!;
    const isPart = ({ kind, mentions, name }: Cast['actors'][number]): boolean =>
      kind === 'person' &&
      name.includes(tokens[at]!.form) &&
      mentions.some((mention) => mention.form === 'name' && mention.start <= start && end <= mention.end);
    if (cast.actors.some(isPart)) return true;
  }
  return false;
}

/** What was found under a name with such a noun, unless it is something else: a party (`Law and Justice`), a firm, a book, a meeting. */
export function notOther(analysis: Analysis, cast: Cast, found: Candidate[] | null): Candidate[] | null {
  const [one] = found ?? [];
  // `the Historic Pact coalition`
  const next = one ? analysis.tokens[one.last] : undefined;
  if (next && one!.form === 'name' && /^(?:coalition|party|alliance|movement|bloc)$/i.test(next.form)) return null;
  if (one && isInPerson(analysis, cast, one.first, one.last)) return null;
  if (one && isTitle(analysis, one)) return null;
  if (one && (firms.test(one.name ?? '') || funds.test(one.name ?? '') || isInChamber(cast, one))) return null;
  // `the Democratic National Convention in Lima` is a meeting
  if (
    one &&
    ofParties.test(
      analysis.text.slice(analysis.tokens[Math.max(0, one.first - 1)]!.start, analysis.tokens[one.last - 1]!.end),
    )
  )
    return null;
  // `Law and Justice`, `the Historic Pact`
  return one?.form === 'name' && [one.first, one.last - 1].some((at) => isParty(cast, at)) ? null : found;
}

/** Whether a word stands for a party. */
export const isParty = (cast: Cast, at: number): boolean => {
  const id = cast.referenceAt(at)?.actor;
  return !!id && cast.actors.some((actor) => actor.id === id && actor.sectors.includes('PTY'));
};

/** `its convention`, of a party. */
const isOfParty = (cast: Cast, { index, lemma }: Token): boolean =>
  /^(?:party|national|democratic|republican|gop|nominating|delegate)$/i.test(lemma) ||
  cast.actors.some(({ id, sectors }) => id === cast.referenceAt(index)?.actor && sectors.includes('PTY'));

/** Of what a text speaks that tells of a party's convention. */
const gathering =
  /\b(?:National Convention|nominees?|superdelegates?|caucus(?:es)?|primary (?:season|election|contest)s?|(?:presidential|party|GOP|Republican|Democratic) nomination)\b/;

const sports = /^(?:club|striker|player|coach|winger|midfielder|defender|goalkeeper|forward|label|band|singer)$/;

const invoices =
  /^(?:gas|electricity|water|energy|fuel|hospital|phone|tax|import|food|grocery|hotel|repair|restaurant|wage|heating|power|utility|pension|reconstruction|dollar|euro|import|oil)$/;

/** Words beside which a paper is one that was agreed on. */
const agreed =
  /^(?:joint|bilateral|trilateral|comprehensive|partnership|framework|strategic|final|cooperation|treaty|peace|understanding)$/i;

/** What somebody means to do with himself, and no plan for others. */
const ownDoings =
  /^(?:attend|visit|travel|run|retire|marry|meet|speak|return|stay|appear|resign|campaign|go|move|wed|skip|host|watch|write|study|open|build|buy|sell|hire|launch|start|stand|expand)$/;

/** Whether a noun that may name an instrument means another thing of that name, by the words around it. */
export function isOtherThing(
  analysis: Analysis,
  cast: Cast,
  token: Token,
  modifiers: readonly Token[],
  complements: readonly Token[],
): boolean {
  // `presented her letters of credence`
  if (
    token.lemma === 'letter' &&
    complements.some(({ lemma }) => /^(?:credence|recall|recommendation|condolence)$/.test(lemma))
  )
    return true;
  const isPlural = token.xpos.endsWith('S');
  const has = (word: RegExp): boolean => modifiers.some(({ lemma }) => word.test(lemma));
  switch (inSmallLetters(token.lemma)) {
    case 'partnership':
      // `Rose Limited Partnership` is a firm
      return modifiers.some(({ form }) => form === 'Limited');
    case 'declaration':
      return complements.some(({ lemma }) => /^(?:war|love|victory)$/.test(lemma));
    case 'convention': {
      const isOnMatter = complements.some(({ index }) =>
        /^(?:on|for|against)$/.test(lower(dependents(analysis, index, 'case')[0])),
      );
      // a party's convention is a meeting
      return (
        !isOnMatter &&
        ([...modifiers, ...complements].some((word) => isOfParty(cast, word)) ||
          has(/^(?:constitutional|annual|nominating|political)$/) ||
          (!isCapital(token) && gathering.test(analysis.text)))
      );
    }
    case 'deal':
      // `the team agreed a deal for the striker`
      return complements.some(({ lemma }) => sports.test(lemma));
    case 'draft':
      return has(/^military$/);
    case 'letter':
      // `is a dead letter`, `in letter and spirit`, `national security letters`
      return (
        has(/^dead$/) ||
        dependents(analysis, token.index, 'conj').some(({ lemma }) => lemma === 'spirit') ||
        (isPlural && has(/^(?:security|capital|initial)$/))
      );
    case 'law':
      // `taught constitutional law`, `invoke domestic law to justify it`: all that is law there, and no text
      return (
        modifiers.length === 1 &&
        has(
          /^(?:constitutional|domestic|national|internal|municipal|local|common|criminal|civil|maritime|customary)$/,
        ) &&
        !isPlural &&
        !dependents(analysis, token.index, 'det').length
      );
    case 'act':
      // `hostile acts` are no laws
      return !isCapital(token) && (isPlural || !modifiers.some(({ deprel }) => deprel === 'compound'));
    case 'note':
      // `took note of it`, `an editor's note`
      if (has(/^editor$/i)) return true;
      return token.head >= 0 && analysis.tokens[token.head]!.lemma === 'take';
    case 'bill':
      // `the electricity bill` is to be paid
      return has(invoices);
    case 'document':
      // `its financial documents`, but not `the joint documents`
      return isPlural && !has(agreed);
    case 'plan':
      // `the Thrift Savings Plan`, `Diaz's plans to attend the rally`
      return (
        (isCapital(token) && modifiers.some(({ form }) => funds.test(`${form} Plan`))) ||
        (isPlural &&
          complements.some(({ deprel, xpos, lemma }) => deprel === 'acl' && xpos === 'VB' && ownDoings.test(lemma)))
      );
    default:
      return false;
  }
}
