import { type Analysis, dependents, governor, type Token, tokensIn } from '../../language/index.js';
import type { Event, Position, Span, Stance } from '../../record/index.js';
import { parallelsOf } from './parallels.js';

/** Praise and criticism that an event reports are positions toward its recipients. */
/** Who comes to terms with another, or deals with him again, need not back him. */
const dealing = /^(?!operator:praise).*act:(?:sign|recognize|elect-in|ratify-law)\b/;
/** What others have written: whoever praises it takes no stand on them. */
const texts =
  /^(?:draft|text|order|warrant|loan|resolution|motion|proposal|plan|bill|amendment|treaty|version|roadmap|initiative|deal|agreement|accord|pact|framework|charter|declaration|memorandum|moratorium|convention|protocol|understanding|ceasefire|truce)s?$/;
/** Such, and what courts and houses decide. */
const papers = new RegExp(
  `${texts.source}|^(?:ruling|judge?ment|verdict|award|decision|law|measure|act|package|demand|call|idea|move|request|appeal|claim|vote|step|offer)s?$`,
);

/** Whether a word names a text, be it part of a name (`the Lima Accord`); Bill Ruiz is none. */
const isPaper = ({ lemma }: Token): boolean =>
  texts.test(lemma) || (lemma !== 'Bill' && texts.test(lemma.toLowerCase()));

export function fromEvent(analysis: Analysis, event: Event, done: ReadonlySet<string>): Position[] {
  if (event.status !== 'asserted' || dealing.test(event.because)) return [];
  const isOfText = (span: Span): boolean =>
    tokensIn(analysis, span).some((token) => {
      let at: Token | null = token;
      for (let step = 0; at && step < 3; step++) {
        if (isPaper(at)) return true;
        at = /^(?:amod|compound|nmod:poss|flat)$/.test(at.deprel) ? governor(analysis, at.index) : null;
      }
      // `endorsed a treaty proposed by Peru and Chile`
      const listed = token.deprel === 'conj' ? (governor(analysis, token.index) ?? token) : token;
      const above = analysis.tokens[listed.head];
      const of = above?.deprel === 'acl' ? governor(analysis, above.index) : above;
      return !!of && isPaper(of);
    });
  const pronouns = tokensIn(analysis, event.trigger)
    .flatMap(({ index }) => dependents(analysis, index, 'obj', 'obl'))
    .filter(({ form }) => /^(?:it|them)$/i.test(form));
  // `passed a resolution. Peru welcomed it.`: the resolution, as told already, whoever the pronoun is taken for
  const isIt = ({ start, end }: Span): boolean =>
    /^(?:it|them)$/i.test(analysis.text.slice(start, end)) || (pronouns.length > 0 && end <= event.trigger.start);
  // `cheers its suspension`, of a treaty
  const isIts = ({ start, end }: Span): boolean => /^(?:its|their)\b/i.test(analysis.text.slice(start, end));
  // `refuses to sign the pact; Chad hails it`
  const isSetBeside = pronouns.some((it) => parallelsOf(analysis, it).some(({ lemma }) => papers.test(lemma)));
  // `respected Peru's decision. Mexico deplored it.`: the decision
  const isOfDeed = pronouns.length > 0 && isDeedBefore(analysis, event.trigger);
  // `China protested against the suspension; Washington applauded it`: what is told before
  const isOfDoing = pronouns.some(
    (it) =>
      /^it$/i.test(it.form) &&
      dependents(
        analysis,
        governor(analysis, governor(analysis, it.index)?.index ?? it.index)?.index ?? it.index,
        'obl',
        'obj',
      ).some(({ index, lemma }) => index < it.index && doings.test(lemma)),
  );
  // `condemned the violence in Peru`: where it is
  const isScene = ({ start }: Span): boolean =>
    event.type === 'ACCUSE' && troubled.test(analysis.text.slice(Math.max(0, start - 40), start));
  // who inquires has not made up his mind
  if (event.mode === 'investigate') return [];
  const stance: Stance | null = event.type === 'SUPPORT' ? 'supports' : event.type === 'ACCUSE' ? 'opposes' : null;
  if (!stance) return [];
  return event.actors.flatMap((side) =>
    event.recipients
      .filter(
        (other) =>
          other.actor !== side.actor &&
          !isOfText(other) &&
          !isScene(other) &&
          !((isSetBeside || isOfDeed || isOfDoing) && isIt(other)) &&
          !((isIt(other) || isIts(other)) && done.has(`${event.trigger.start} ${side.actor}`)),
      )
      .map((other) => ({
        holder: side.actor,
        stance,
        toward: other.actor,
        statement: event.statement,
        evidence: event.evidence,
        because: `event:${event.type}`,
      })),
  );
}

const troubled =
  /\b(?:violence|fighting|escalation|bloodshed|clashes|hostilities|conflict|war|situation|unrest|massacres?|atrocities) (?:\p{L}+ )?in (?:the )?$/u;

const doings =
  /^(?:suspension|withdrawal|decision|move|step|vote|ruling|exit|ban|freeze|delay|extension|ratification|adoption|launch|test|strike|attack|raid|reform|election|summit|outcome|release)$/;

/** Whether the sentence before that of a span ends its clause on what somebody has done: `respected the decision`. */
function isDeedBefore({ tokens, sentences }: Analysis, span: Span): boolean {
  const own = sentences.findIndex(({ start, end }) => start <= span.start && span.start < end);
  const before = sentences[own - 1];
  if (!before || before.paragraph !== sentences[own]!.paragraph) return false;
  return tokens
    .slice(before.first, before.last)
    .some(
      ({ deprel, lemma }) =>
        /^(?:obj|nsubj|nsubj:pass)$/.test(deprel) &&
        /^(?:decision|move|step|vote|ruling|announcement|withdrawal|departure|exit|suspension|statement|remark|comment|ban|killing|strike|attack|raid|arrest|plan|proposal)$/.test(
          lemma,
        ),
    );
}
