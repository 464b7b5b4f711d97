import { analyse } from '../../language/index.js';
import { prepareGrammar } from './grammar.js';
import { draftStatements } from './index.js';

/** Past forms that the rules of spelling do not give, as the examples of cues need them. */
const irregular = new Map(
  `
admit admitted, ban banned, bar barred, bat batted, beg begged, begin began, bet bet, bid bid, blog blogged,
boo booed, brag bragged, bring brought, broadcast broadcast, cast cast, chat chatted, choose chose,
coax coaxed, come came, commit committed, compel compelled, concur concurred, confer conferred, coo cooed,
dish dished, draw drew, dream dreamed, drop dropped, dub dubbed, extol extolled, feel felt, fight fought,
find found, forbid forbade, foresee foresaw, forget forgot, forgive forgave, forswear forswore, get got,
give gave, go went, grin grinned, hear heard, hiss hissed, hit hit, hold held, infer inferred, jab jabbed,
kid kidded, knock knocked, know knew, label labeled, lay laid, leave left, let let, lie lied, light lit,
make made, map mapped, mean meant, mislead misled, nix nixed, nod nodded, opt opted, overrule overruled,
overstate overstated, own owned, pan panned, permit permitted, plan planned, plot plotted, prod prodded,
put put, quip quipped, quote quoted, read read, rebel rebelled, rebut rebutted, recap recapped,
recast recast, refer referred, regret regretted, retell retold, rig rigged, rip ripped, rue rued, say said,
see saw, seek sought, set set, shoot shot, show showed, shrink shrank, shrug shrugged, shun shunned,
sigh sighed, sing sang, slam slammed, snub snubbed, sob sobbed, speak spoke, spell spelled, spurn spurned,
stand stood, step stepped, stick stuck, strike struck, submit submitted, sum summed, swear swore, take took,
tap tapped, teach taught, tear tore, tell told, think thought, throw threw, tread trod, trot trotted,
understand understood, uphold upheld, vet vetted, wax waxed, wed wed, weep wept, weigh weighed, win won,
withhold withheld, write wrote
`
    .trim()
    .split(/,\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The past form of a verb, its particle after it: `spell_out` → `spelled out`. */
export function past(lemma: string): string {
  if (lemma.includes('_')) return lemma.replace(/^([^_]+)_/, (_, verb) => `${past(verb)} `);
  const known = irregular.get(lemma);
  if (known) return known;
  if (lemma.endsWith('e')) return `${lemma}d`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
}

/** The text of an example, and the span that it marks as content with `{ }`. */
function unmark(example: string) {
  let text = '';
  const marks: Record<string, number> = {};
  for (const c of example) {
    if ('[]{}'.includes(c)) marks[c] = text.length;
    else text += c;
  }
  return { text, content: { start: marks['{']!, end: marks['}']! } };
}

/** Whether a class's example, with this lemma in it, gives a draft that reports most of what the example marks. */
export function readsExample(example: string, lemma: string): boolean {
  const { text, content } = unmark(example.replace('{past}', past(lemma)).replace('{base}', lemma));
  const { sure, likely } = draftStatements(prepareGrammar(analyse(text)));
  return [...sure, ...likely].some((draft) => {
    const shared = draft.content.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, content.end) - Math.max(start, content.start)),
      0,
    );
    return shared >= (content.end - content.start) * 0.7;
  });
}
