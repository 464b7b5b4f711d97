// What real text does that treebanks seldom do: headlines in capitals or in title case, no final stop, typographic quotes.
const FINAL = /^[.!?]$/;

/** Answers the sentence, or a changed copy of it. */
export function disturb(sentence, random) {
  let s = sentence;
  const p = random.uniform();
  if (p < 0.03) s = { ...s, form: s.form.map((f) => f.toUpperCase()) };
  else if (p < 0.05) s = { ...s, form: s.form.map((f) => f.toLowerCase()) };
  else if (p < 0.07) s = { ...s, form: s.form.map((f) => (f.length > 3 ? f[0].toUpperCase() + f.slice(1) : f)) };
  if (random.uniform() < 0.08) s = dropFinal(s);
  if (random.uniform() < 0.1) s = { ...s, form: s.form.map((f) => TYPOGRAPHIC[f] ?? f) };
  return s;
}

const TYPOGRAPHIC = {
  "n't": 'n’t',
  "'s": '’s',
  "'re": '’re',
  "'ve": '’ve',
  "'ll": '’ll',
  "'d": '’d',
  "'m": '’m',
  "'": '’',
  '``': '“',
  "''": '”',
  '--': '—',
  '-': '–',
};

function dropFinal(s) {
  const last = s.form.length - 1;
  if (last < 2 || !FINAL.test(s.form[last]) || s.head.includes(last + 1)) return s;
  const cut = (list) => list.slice(0, last);
  return {
    form: cut(s.form),
    upos: cut(s.upos),
    xpos: cut(s.xpos),
    name: cut(s.name),
    head: cut(s.head),
    deprel: cut(s.deprel),
  };
}
