// Scores coreference: node training/score-coreference.mjs [FILE] [--miss] [--plain]
// Mentions match by their exact span. Gold chains are those of two mentions and more of which one names a person,
// organisation or state. Of the reading's chains those count that share a mention with such a chain, or that hold a name
// of a person, organisation, bloc or state themselves: a chain that should not be there costs precision.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chainsOf, isNamed, readDocuments } from './coreference/gold.mjs';
import { count, score } from './coreference/metric.mjs';
import { respond } from './coreference/response.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { miss: { type: 'boolean' }, plain: { type: 'boolean' } },
});
const file = positionals[0] ?? path.resolve('../shared/corpora/ud/gum-dev.conllu');
const named = [];
const all = [];
const genres = new Map();
for (const document of readDocuments(file, { speakers: !values.plain })) {
  const { chains } = respond(document);
  const keyOf = ({ start, end }) => `${start}-${end}`;
  const gold = chainsOf(document);
  const goldNamed = gold.filter((chain) => isNamed(document, chain));
  const wanted = new Set(goldNamed.flat().map(keyOf));
  const given = chains.filter((chain) => chain.isNamed || chain.mentions.some(({ key }) => wanted.has(key)));
  const counts = count(
    goldNamed.map((chain) => chain.map(keyOf)),
    given.map((chain) => chain.mentions.map(({ key }) => key)),
  );
  named.push(counts);
  all.push(
    count(
      gold.map((chain) => chain.map(keyOf)),
      chains.map((chain) => chain.mentions.map(({ key }) => key)),
    ),
  );
  const genre = document.id.split('_')[1];
  genres.set(genre, [...(genres.get(genre) ?? []), counts]);
  if (values.miss) explain(document, goldNamed, given);
}
for (const [genre, counts] of genres) console.log(`${genre.padEnd(14)} ${line(score(counts))}`);
console.log(`\n${named.length} documents`);
table('chains that hold a named person, organisation or state', score(named));
table('all chains', score(all));

function line({ conll, mentions, muc, bCubed, ceafE }) {
  const f = ({ f1 }) => pct(f1);
  return `CoNLL ${pct(conll)}  MUC ${f(muc)}  B³ ${f(bCubed)}  CEAF-e ${f(ceafE)}  mentions P ${pct(mentions.precision)} R ${pct(mentions.recall)}`;
}

function table(title, scores) {
  console.log(`\n${title}`);
  for (const [name, label] of [
    ['mentions', 'mentions'],
    ['muc', 'MUC'],
    ['bCubed', 'B³'],
    ['ceafE', 'CEAF-e'],
  ]) {
    const { precision, recall, f1 } = scores[name];
    console.log(`${label.padEnd(12)} P ${pct(precision)}  R ${pct(recall)}  F1 ${pct(f1)}`);
  }
  console.log(`${'mean F1'.padEnd(12)}                  F1 ${pct(scores.conll)}`);
}

function pct(x) {
  return (100 * x).toFixed(1).padStart(5);
}

/** Each chain with where the other side puts its mentions. */
function explain(document, gold, given) {
  const words = ({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' ').slice(0, 60);
  const show = (title, chains, others, mark) => {
    console.log(`\n== ${document.id}: ${title}`);
    const at = new Map(others.flatMap((chain, index) => chain.map(({ start, end }) => [`${start}-${end}`, index])));
    chains.forEach((chain, index) => {
      const found = chain.map((mention) => `${words(mention)} → ${at.get(`${mention.start}-${mention.end}`) ?? mark}`);
      console.log(`  [${index}] ${found.join(' | ')}`);
    });
  };
  const mine = given.map(({ mentions }) => mentions);
  show('gold', gold, mine, '—');
  show('read', mine, gold, '✗');
}
