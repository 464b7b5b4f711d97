import { officialsNamed } from '../../knowledge/index.js';
import { type Amendment, type Analysis, rehang } from '../../language/index.js';
import type { Name } from '../cast.js';

/** Who speaks in another's name. */
const speaking = /^spokes(?:man|woman|person)$/;

/** Who serves another, and may be no less by rank. */
const serving = /^(?:aide|advis[eo]r|deputy|secretary|envoy|lawyer)$/;

/** Offices, by what they are called and what stands before or behind them, with the titles of those who hold them and not of who speaks for them. */
const titled: readonly (readonly [office: RegExp, of: RegExp, title: RegExp])[] = [
  [
    /^(?:chief|commander|head)$/,
    /^(?:army|military|navy|naval|force|forces|staff|defen[cs]e|junta|guard|guards)$/,
    /^(?:General|Gen\.|Admiral|Adm\.|Marshal)$/,
  ],
  [/^(?:chief|commander|head|commissioner)$/, /^police$/, /^(?:Commissioner|General)$/],
  [/^(?:judge|justice|president)$/, /^(?:chief|court|tribunal)$/, /^(?:Justice|Judge)$/],
  [/^(?:bishop|archbishop|patriarch|cardinal)$/, /^/, /^(?:Bishop|Archbishop|Patriarch|Cardinal)$/],
  [/^(?:king|emir|sultan|ruler|prince|monarch)$/, /^/, /^(?:King|Emir|Sultan|Sheikh|Prince)$/],
];

/**
 * Hangs a name on the office of whoever is spoken for, where the parser hangs it on who speaks and the one so named is known to hold
 * offices, or has a title that holders of this office have: in `A spokeswoman for the UN secretary-general, António Guterres, said` and
 * `An aide to the army chief, General Rosa Lind, said` it is not they who speak. Of others it cannot be told, and the name is that of who
 * speaks.
 */
export function mendSpokenFor(analysis: Analysis, names: readonly Name[]): Analysis {
  const { tokens, children } = analysis;
  const changes = new Map<number, Amendment>();
  for (const { kind, first, last } of names) {
    if (kind !== 'person') continue;
    let head = first;
    while (head < last && tokens[head]!.deprel !== 'appos') head++;
    const comma = tokens.slice(Math.max(first - 3, 0), head).findLast(({ form }) => form === ',');
    if (head === last || !comma || comma.index < first - 3) continue;
    const speaker = tokens[tokens[head]!.head]!;
    const speaks = speaking.test(speaker.lemma);
    if (!speaks && !serving.test(speaker.lemma)) continue;
    const office = children[speaker.index]!.find(
      (at) =>
        at > speaker.index &&
        at < comma.index &&
        tokens[at]!.deprel === 'nmod' &&
        /^(?:NOUN|PROPN)$/.test(tokens[at]!.upos),
    );
    if (office === undefined || children[office]!.some((at) => /^(?:appos|flat)/.test(tokens[at]!.deprel))) continue;
    const titles = tokens.slice(comma.index + 1, last);
    const known =
      speaks && comma.index === first - 1 && last - first >= 2
        ? officialsNamed(tokens.slice(first, last).map(({ form }) => form))
        : [];
    if (
      known.some(({ terms }) => terms.every(({ title }) => !/spokes/.test(title))) ||
      isHeld(analysis, office, titles)
    )
      changes.set(head, { head: office });
  }
  return rehang(analysis, changes);
}

/** Whether one of some words is a title of those who hold an office. */
function isHeld({ tokens, children }: Analysis, office: number, words: readonly { form: string }[]): boolean {
  const { lemma } = tokens[office]!;
  return titled.some(
    ([noun, of, title]) =>
      noun.test(lemma.toLowerCase()) &&
      words.some(({ form }) => title.test(form)) &&
      (of.test('') ||
        children[office]!.some((at) => of.test(tokens[at]!.lemma.toLowerCase()) && tokens[at]!.deprel !== 'appos')),
  );
}
