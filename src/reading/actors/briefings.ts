import type { Turn } from '../names/index.js';
import { join, leave } from './entities.js';
import { holds } from './holders.js';
import type { Scene } from './scene.js';
import { type Entity, type Phrase, settled } from './working.js';

const briefing = /\b(?:press|news|media) (?:briefing|conference|gaggle|availability)\b/i;
/** So the American State Department heads its transcripts. */
const americanBriefing = /\b(?:State )?Department Press Briefing\b/;
const asked = /^(?:question|q|reporter)$/i;
const address = /^(?:mr|mrs|ms|miss|dr)\.?$/i;
const rulers = /^(?:president|vice president|prime minister|premier|secretary|foreign minister|minister)$/;

/**
 * The state for which those with a form of address answer questions, by the heading of a briefing: that of the body that it names (`Kremlin press
 * briefing`); or null.
 */
export function countryOfBriefing({ ground, phrases, turns }: Scene): string | null {
  const { analysis, forms } = ground;
  const heading = analysis.sentences[0];
  if (!heading || !turns.some(({ isRole, labelFirst }) => isRole && asked.test(forms[labelFirst]!))) return null;
  const first = turns[0]!.labelFirst;
  const text = analysis.text.slice(heading.start, analysis.tokens[Math.max(first - 1, heading.first)]!.end);
  if (americanBriefing.test(text)) return 'USA';
  if (!briefing.test(text)) return null;
  const named = phrases.filter(({ head, entity, form }) => head < first && form === 'name' && entity !== null);
  const countries = new Set(
    named.flatMap(({ entity }) => {
      const { kind, country, sectors } = settled(entity!);
      return kind !== 'person' && country && (kind === 'state' || sectors.includes('GOV')) ? [country] : [];
    }),
  );
  return countries.size === 1 ? [...countries][0]! : null;
}

/** Whether a turn is that of somebody who has a form of address and no office: `MR PATEL:`. */
export const isAddressed = ({ ground }: Scene, { labelFirst, labelLast }: Turn): boolean =>
  labelLast - labelFirst > 1 && address.test(ground.forms[labelFirst]!);

/**
 * `the President` of one who answers for his state in a briefing is no other state's, whomever the one who asked told of: takes the phrase from
 * a holder elsewhere.
 */
export function leaveOthersRulers(scene: Scene, phrase: Phrase, country: string): void {
  const { forms } = scene.ground;
  const { form, quotation, name, head, first, last, entity } = phrase;
  if (form !== 'nominal' || quotation >= 0 || name || !entity || !rulers.test(phrase.lemma)) return;
  if (!/^\p{Lu}/u.test(forms[head]!) || !/^the$/i.test(forms[first]!) || head - first > 2) return;
  if (/^(?:of|in|for)$/.test(forms[last] ?? '')) return;
  const one = settled(entity);
  if (one.kind !== 'person' || !one.country || one.country === country || !one.phrases.some((other) => other.name))
    return;
  leave(phrase, one);
  const own = scene.holders.filter((other: Entity) => !other.same && other.country === country && holds(other, phrase));
  if (own.length === 1) join(phrase, own[0]!, scene.ground);
}
