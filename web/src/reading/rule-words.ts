const frames: Readonly<Record<string, string>> = {
  ccomp: 'what is said stands in a clause after it',
  xcomp: 'what is said stands in the infinitive after it',
  obj: 'what is said is its object',
  'obj-to': 'it asks somebody to do something',
  inserted: 'it is inserted into what is said',
  passive: 'it stands in the passive',
  raise: 'it says how something appears',
  headline: 'what is said stands after it in a headline',
};

/** A rule of the reading, as `because` names it, in words for people; a rule of no known form stays as it is written. */
export function ruleWords(because: string): string {
  const [, kind, rest] = /^([a-z-]+):(.*)$/s.exec(because) ?? [];
  switch (kind) {
    case 'cue':
      return cueWords(rest!);
    case 'quote':
      return `Words in quotation marks, with who says them: ${plain(rest!)}.`;
    case 'stance': {
      const [word, to] = rest!.split('/');
      return `The word “${plain(word!)}” takes a stance${to && to !== 'obj' ? ` with “${plain(to)}”` : ' toward its object'}.`;
    }
    case 'predicate':
      return `The instrument is said to be, or to do, “${plain(rest!)}”.`;
    case 'presupposed':
      return `The word “${plain(rest!)}” takes it for granted.`;
    case 'event':
      return `It follows from the event of type ${rest!} in the same words.`;
  }
  if (because === 'according-to') return 'The source is named by “according to”.';
  return eventWords(because);
}

function cueWords(rest: string): string {
  const [lemma, frame = ''] = rest.split('/');
  const how = frames[frame] ?? `with “${plain(frame.replace(/^obj\+/, '')).trim()}”`;
  return `The word of saying “${plain(lemma!)}”${frame ? `: ${how}` : ''}.`;
}

function eventWords(because: string): string {
  const cut = because.lastIndexOf('/');
  const roles = because.slice(cut + 1);
  if (cut < 0 || !/^(no-)?[a-z]+\+(no-)?[a-z]+$/.test(roles)) return because;
  const named = roles.split('+').map((role) => (role.startsWith('no-') ? `no ${role.slice(3)}` : `the ${role}`));
  return `${capital(chain(because.slice(0, cut)))}; ${named.join(' and ')} named.`;
}

/** An operator over what it is said of, down to the act. */
function chain(rule: string): string {
  const [, outer, inner] = /^([^()]+)\((.*)\)$/s.exec(rule) ?? [];
  if (outer === undefined) {
    const [, act] = /^act:(.+)$/.exec(rule) ?? [];
    return act ? `the act “${plain(act)}”` : rule === '…' ? 'an act that has no type of its own' : `“${plain(rule)}”`;
  }
  if (outer === 'nominal') return `${chain(inner!)}, named by a noun`;
  if (outer === 'statement') return `a statement read as ${chain(inner!)}`;
  return `“${plain(outer.replace(/^operator:/, ''))}” said of ${chain(inner!)}`;
}

const plain = (name: string): string => name.replace(/[-_]/g, ' ');
const capital = (words: string): string => words.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
