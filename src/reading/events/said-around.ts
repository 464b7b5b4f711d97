import type { Analysis, Token } from '../../language/index.js';
import type { Statement } from '../../record/index.js';

/** How far up the tree the words that say so are looked for. */
const furthest = 12;
/** How a clause behind a quotation hangs on a word in it. */
const continuing = /^(?:acl|acl:relcl|ccomp|xcomp|obj)$/;

/**
 * The statement whose words go on over an event that none of its content covers: a clause behind a quotation that a word in it opens
 * (`Lind said, “I have no hope” that Chad would withdraw`), the clause that the verb of saying takes (`“We have no sign,” Lind said, that …`),
 * and a second quotation joined to that verb (`“Chad lied,” Lind said, and “it killed nine villagers.”`).
 */
export function saidAround(analysis: Analysis, statements: readonly Statement[], event: number): Statement | null {
  const { tokens, children, sentences } = analysis;
  const { start: from, end: to } = sentences[tokens[event]!.sentence]!;
  const here = statements.filter(({ source, cue }) => source && cue && from <= cue.start && cue.end <= to);
  if (!here.length) return null;
  const isIn = ({ start }: Token, span: { start: number; end: number }): boolean =>
    span.start <= start && start < span.end;
  let at = tokens[event]!;
  for (let steps = 0; at.head >= 0 && steps < furthest; steps++) {
    const over = tokens[at.head]!;
    const isBehind = at.index > over.index;
    const told = here.find(({ cue }) => isIn(over, cue!));
    if (told) {
      if (!isBehind || told.form !== 'direct' || !/^(?:ccomp|conj)$/.test(at.deprel)) return null;
      // `…, she said, and Libya attacked`: joined to the saying by the text, unless it is quoted too
      const isJoined =
        at.deprel === 'conj' ||
        (tokens.slice(over.index + 1, at.index).some(({ deprel }) => deprel === 'cc') &&
          !children[at.index]!.some((c) => tokens[c]!.deprel === 'mark'));
      return !isJoined || isInMarks(analysis, event) ? told : null;
    }
    const quoted = here.find(({ form, content }) => form === 'direct' && content.some((span) => isIn(over, span)));
    // `“I left,” said Lind, who had attacked Chad`: who says so is told by the text
    const isOfSource = quoted?.cue && over.end <= quoted.cue.start && quoted.cue.start < at.start;
    if (quoted)
      return isBehind && !isOfSource && !isIn(tokens[event]!, quoted.source!) && continuing.test(at.deprel)
        ? quoted
        : null;
    at = over;
  }
  return null;
}

/** Whether a mark of quotation is open before a word of its sentence. */
function isInMarks({ tokens, sentences }: Analysis, event: number): boolean {
  let isOpen = false;
  for (let at = sentences[tokens[event]!.sentence]!.first; at < event; at++) {
    const { form } = tokens[at]!;
    if (form === '“' || form === '``') isOpen = true;
    else if (form === '”' || form === "''") isOpen = false;
    else if (form === '"') isOpen = !isOpen;
  }
  return isOpen;
}
