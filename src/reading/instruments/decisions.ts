import { type KnownInstrument, matchInstrument } from '../../knowledge/index.js';
import { type Analysis, dependents, type Token } from '../../language/index.js';
import type { Cast } from '../cast.js';
import { type Candidate, lower } from './candidate.js';

/** `the African Union's decision on Western Sahara`: what a body of states has decided on something. */
export function decisionOfBody(analysis: Analysis, cast: Cast, token: Token): Candidate[] {
  if (token.lemma !== 'decision' || token.upos !== 'NOUN' || token.xpos === 'NNS') return [];
  const owner = dependents(analysis, token.index, 'nmod:poss', 'compound').find(({ index }) => {
    const id = cast.referenceAt(index)?.actor;
    const actor = cast.actors.find((one) => one.id === id);
    return actor && (actor.kind === 'bloc' || (actor.kind === 'organisation' && actor.sectors.includes('IGO')));
  });
  const topic = dependents(analysis, token.index, 'nmod').find(({ index }) =>
    dependents(analysis, index, 'case').some(({ form, index: at }) => form === 'on' && at === token.index + 1),
  );
  if (!owner || !topic) return [];
  const id = cast.referenceAt(owner.index)!.actor;
  const body = cast.actors.find((one) => one.id === id)!.name.replace(/^The /, '');
  const on = analysis.text.slice(token.end, topic.end).replace(/\s+/g, ' ');
  return [{ head: token.index, first: owner.index, last: token.index + 1, name: `${body} decision${on}`, ...specific }];
}

const specific = {
  form: 'nominal',
  kind: 'resolution',
  known: null,
  isSpecific: true,
  pointsBack: false,
  isDefinite: true,
} as const;

/** `Council Decision 2023/891`, `Regulation (EU) 2024/1991`: acts that have a number. */
export function numberedAct({ tokens }: Analysis, at: number): Candidate[] | null {
  if (!/^(?:Decision|Regulation|Directive)$/.test(tokens[at]!.form)) return null;
  const { sentence } = tokens[at]!;
  let next = at + 1;
  while (next < at + 4 && /^(?:\(|EU|EC|No|No\.|\))$/.test(tokens[next]?.form ?? '')) next++;
  const number = tokens[next];
  if (number?.sentence !== sentence || !/^\d{4}\/\d+$|^\d+\/\d{4}$/.test(number.form)) return null;
  const maker = tokens[at - 1]?.sentence === sentence && /^(?:Council|Commission)$/.test(tokens[at - 1]!.form);
  const name = `${maker ? `${tokens[at - 1]!.form} ` : ''}${tokens[at]!.form} ${number.form}`;
  return [{ ...specific, form: 'name', kind: 'law', head: at, first: at, last: next + 1, name }];
}

/** What a text speaks of where `the Charter` is that of the United Nations. */
const world = /\b(?:United Nations|UN|U\.N\.|Security Council|General Assembly)\b/;
let charter: KnownInstrument | null | undefined;

/** `the Charter` alone, in a text that speaks of the United Nations. */
export function charterAlone({ tokens, text }: Analysis, at: number): Candidate[] | null {
  if (tokens[at]!.form !== 'Charter' || lower(tokens[at - 1]) !== 'the' || tokens[at]!.deprel === 'compound')
    return null;
  if (/^(?:of|for|on)$/.test(tokens[at + 1]?.form ?? '') || /^\p{Lu}/u.test(tokens[at + 1]?.form ?? '')) return null;
  if (!world.test(text) || /\b[A-Z]\w+ Charter\b(?<!\b(?:UN|Nations|The|the) Charter)/.test(text)) return null;
  charter ??= matchInstrument(['UN', 'Charter'], 0)?.instrument ?? null;
  if (!charter) return null;
  return [
    {
      ...specific,
      form: 'name',
      kind: charter.kind,
      known: charter,
      name: charter.name,
      head: at,
      first: at,
      last: at + 1,
    },
  ];
}
