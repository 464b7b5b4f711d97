import { nameOf, namesOf } from '../../procedures/index.js';
import { covers, overlaps, type Span } from '../../record/index.js';
import { bindingId, type Proposal } from './binding.js';
import { fitFact } from './fit.js';
import {
  type ActingState,
  daysIn,
  evidenceOf,
  isAbout,
  sentenceAt,
  statesIn,
  statesOf,
  stemOf,
  type Token,
  type Told,
  tokensOf,
} from './told.js';

/** An act that a sentence seems to tell of. */
interface Telling {
  readonly act: string;
  readonly sentence: Span;
  readonly states: readonly ActingState[];
  /** EDTF of when it was done, if that is said. */
  readonly when: string | null;
  /** Whether only the document names the instrument, not the sentence. */
  readonly isAside?: boolean;
  readonly reasons: readonly string[];
  readonly doubts: readonly string[];
}

/** Acts of the procedure that a document tells of: by events that were read, else by sentences that have its words. */
export function tellActs(told: Told): Proposal[] {
  const byEvent = told.document.reading.events.flatMap((event) => tellByEvent(told, event));
  const bySentence = told.document.reading.sentences
    .flatMap((sentence) =>
      isAbout(told, sentence) ? tellBySentence(told, sentence) : tellVote(told, tellBySentence(told, sentence)),
    )
    .filter(({ act, sentence }) => !byEvent.some((one) => one.act === act && overlaps(one.sentence, sentence)));
  return [...byEvent, ...bySentence].flatMap((telling) => proposalOf(told, telling));
}

function tellByEvent(told: Told, event: Told['document']['reading']['events'][number]): Telling[] {
  const sentence = sentenceAt(told, event.trigger);
  if (event.status !== 'asserted' || !isAbout(told, sentence)) return [];
  const trigger = tokensOf(told, event.trigger);
  const beside = tokensOf(told, event.evidence).filter((token) => !overlaps(token, event.trigger));
  const [best, second] = actsWith(told, trigger, beside);
  const before = tokensOf(told, { start: sentence.start, end: event.trigger.start }).slice(-3);
  if (!best || isUndone([...before, ...trigger.filter(({ stem }) => stem !== best.verb)])) return [];
  const states = event.actors.flatMap(({ actor }) => statesOf(told, actor));
  const words = told.document.text.slice(event.trigger.start, event.trigger.end);
  return [
    {
      act: best.act,
      sentence,
      states,
      when: event.when?.edtf ?? null,
      reasons: [`event read at “${words}”`, ...best.reasons],
      doubts: [
        ...best.doubts,
        ...(second && second.weight === best.weight
          ? [`may be as well: ${told.procedure.acts[second.act]!.name}`]
          : []),
        ...(event.statement === null ? [] : ['it is what a speaker says, not the document itself']),
      ],
    },
  ];
}

/** What keeps a verb from telling of something done. */
const undone = new Set(
  [
    'not never cannot without no would could may might will shall should must can if unless whether to threaten plan',
    'want vow prepare consider urge call refuse fail before',
  ]
    .join(' ')
    .split(' ')
    .map(stemOf),
);

const isUndone = (tokens: readonly Token[]): boolean => tokens.some(({ stem }) => undone.has(stem));

/** A vote is told by what it was on, in a document that names the instrument elsewhere; that it was held is documented. */
function tellVote({ procedure }: Told, tellings: readonly Telling[]): Telling[] {
  return tellings.flatMap((telling) =>
    procedure.acts[telling.act]!.vote === undefined || telling.when === null
      ? []
      : { ...telling, isAside: true, doubts: [...telling.doubts, 'the instrument is not named in the sentence'] },
  );
}

/** A draft that was not adopted was voted on. */
const notAdopted = /\b(?:fail(?:ed|s)? to|did not|does not|refuse[ds]? to|decline[ds]? to) (?:adopt|approve|pass)\b/i;

function tellBySentence(told: Told, sentence: Span): Telling[] {
  const tokens = tokensOf(told, sentence);
  return tokens.flatMap((verb, i) => {
    const beside = tokens.filter((token) => token !== verb);
    const [best] = actsWith(told, [verb], beside);
    if (!best) return [];
    const isVote =
      told.procedure.acts[best.act]!.vote !== undefined &&
      notAdopted.test(told.document.text.slice(tokens[Math.max(0, i - 2)]!.start, tokens[i + 2]?.end ?? verb.end));
    if (!isVote && isUndone(tokens.slice(Math.max(0, i - 4), i))) return [];
    const before = statesIn(told, sentence).filter(({ end }) => end <= verb.start);
    const nearest = before.at(-1);
    // Those named in a row with the nearest: nothing but a few marks and a conjunction between them.
    const row: (ActingState & Span)[] = [];
    for (let at = verb.start; nearest && before.length; ) {
      const next = before.pop()!;
      if (row.length && at - next.end > 8) break;
      row.push(next);
      at = next.start;
    }
    const [day] = daysIn(told, sentence).sort(
      (a, b) => Math.abs(a.start - verb.start) - Math.abs(b.start - verb.start),
    );
    const isSaid = told.document.reading.statements.some(({ content }) => content.some((span) => covers(span, verb)));
    return [
      {
        act: best.act,
        sentence,
        states: row,
        when: day?.day ?? null,
        reasons: best.reasons,
        doubts: [
          ...best.doubts,
          'no event was read in the sentence; it has the words of one',
          ...(isSaid ? ['it is what a speaker says, not the document itself'] : []),
        ],
      },
    ];
  });
}

/** The acts whose verb is among some words, with one of its words beside it; the one with most of them first. */
function actsWith(told: Told, verbs: readonly Token[], beside: readonly Token[]) {
  const { acts, takes } = told.procedure;
  const found = Object.entries(acts).flatMap(([act, { name, reported }]) => {
    // Of an act that is another procedure's, that one is asked.
    if (!reported || takes?.acts.includes(act)) return [];
    const isOne = (words: readonly string[]) => verbs.find(({ stem }) => words.some((word) => stemOf(word) === stem));
    const sure = isOne(reported.verbs);
    const unsure = sure ? undefined : isOne(reported.unsure);
    const wanted = new Set(reported.with.map(stemOf));
    const shared = new Set(beside.flatMap(({ stem }) => (wanted.has(stem) ? [stem] : [])));
    if (!(sure ?? unsure) || (wanted.size && !shared.size)) return [];
    return {
      act,
      verb: (sure ?? unsure)!.stem,
      weight: shared.size,
      reasons: [`words of: ${name}`],
      doubts: unsure ? ['the verb may tell of what follows from the act instead'] : [],
    };
  });
  return found.sort((a, b) => b.weight - a.weight);
}

/** Makes a fact of what is told, where somebody entitled to it acts on a day that is known. */
function proposalOf(told: Told, telling: Telling): Proposal[] {
  const { procedure, document } = told;
  const role = roleOf(told, telling.act);
  const who = role?.who ?? 'any';
  const inRole = telling.states.filter(({ state }) => who === 'any' || who.includes(state));
  if (role && !inRole.length) return [];
  const others = telling.states.filter((state) => !inRole.includes(state));
  const by = [...new Set(inRole.map(({ state }) => state))].sort();
  const fit = fitFact(told, telling, by);
  if (!fit || (telling.isAside && fit.fact.case === null)) return [];
  const evidence = [evidenceOf(told, telling.sentence)];
  const { start, end } = telling.sentence;
  return [
    {
      id: bindingId({ procedure: procedure.id, what: telling.act, document: document.id, start, end }),
      procedure: procedure.id,
      kind: 'act',
      fact: { ...fit.fact, evidence },
      holders: [],
      premise: null,
      readings: [],
      day: fit.fact.on.slice(0, 10),
      start,
      end,
      reasons: [...telling.reasons, ...fit.reasons],
      doubts: [
        ...telling.doubts,
        ...inRole.filter(({ isItself }) => !isItself).map(({ state }) => `somebody acts for ${nameOf(state)}`),
        ...(others.length ? [`named beside them: ${namesOf(others.map(({ state }) => state))}`] : []),
        ...fit.doubts,
      ].filter((doubt, i, all) => all.indexOf(doubt) === i),
    },
  ];
}

/** The role in which an act is done, if the procedure asks for one. */
function roleOf({ procedure }: Told, act: string) {
  const { stages, roles } = procedure;
  const named = stages.flatMap(({ begins, exits, extended, paused }) => [
    ...[...begins, ...exits, ...extended].filter((one) => one.act === act),
    ...paused.filter((one) => one.act === act || one.resumes === act),
  ]);
  const by = named.find((one) => one.by !== undefined && one.by !== 'opener')?.by;
  const moved = Object.values(roles).find((role) => [...role.begins, ...role.ends].some((one) => one.act === act));
  const opened = named.some((one) => one.by === 'opener') ? Object.values(roles)[0] : undefined;
  return by === undefined ? (moved ?? opened) : roles[by];
}
