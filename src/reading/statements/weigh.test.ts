import { describe, expect, it } from 'vitest';
import { analyse } from '../../language/index.js';
import { prepareGrammar } from './grammar.js';
import { draftStatements } from './index.js';
import { keepByNesting } from './nesting.js';
import { weighDraft } from './weigh.js';

/** How far a draft with this cue word speaks for a statement. */
function weightOf(cue: string, text: string): number {
  const g = prepareGrammar(analyse(text));
  const { sure, likely } = draftStatements(g);
  let found = Number.NaN;
  keepByNesting(g, sure, likely, (draft, nesting) => {
    const weight = weighDraft(g, draft, nesting);
    if (g.analysis.tokens[draft.cue!.head]!.form === cue) found = weight;
    return weight;
  });
  return found;
}

describe('what speaks for a statement', () => {
  it.each([
    ['doubts', 'Deep doubts about the truce remain.', 'The deep doubts about the truce remain.'],
    ['demands', 'New demands for a truce surfaced.', 'New trade demands for a truce surfaced.'],
    ['call', 'He closed the talks with a call for a truce.', 'He closed the talks after a call for a truce.'],
    ['ignored', 'The agency, which ignored the pact, left.', 'The storm, which ignored the pact, left.'],
    ['ignored', 'The envoy ignored him.', 'The envoy ignored it.'],
    [
      'ignoring',
      'The envoy left Peru, ignoring the pact.',
      'The truce that the envoy broke by ignoring the pact ended.',
    ],
    ['vowed', 'The envoy vowed on Monday to leave.', 'The envoy has vowed to leave.'],
    ['refused', 'The envoy refused to leave.', 'The envoy repeatedly refused to leave.'],
    ['praised', 'The envoy praised the pact Monday.', 'The envoy praised the pact.'],
  ])('%s: "%s" weighs more than "%s"', (cue, more, less) => {
    expect(weightOf(cue, more)).toBeGreaterThan(weightOf(cue, less) + 0.3);
  });

  it('is not what stands inside what somebody else is said to say', () => {
    expect(weightOf('supports', 'According to the envoy, Peru supports the pact.')).toBeLessThan(0);
  });

  it('is a rumour with its clause, though nobody is named', () => {
    expect(weightOf('Rumours', 'Rumours that the truce failed spread.')).toBeGreaterThan(0);
  });
});
