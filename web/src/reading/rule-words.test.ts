import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleWords } from './rule-words';

describe('rules in words', () => {
  it.each([
    ['act:meet/actor+recipient', 'The act “meet”; the actor and the recipient named.'],
    ['act:kill/no-actor+recipient', 'The act “kill”; no actor and the recipient named.'],
    [
      'operator:call-for(operator:stop(act:impose-sanctions))/actor+recipient',
      '“call for” said of “stop” said of the act “impose sanctions”; the actor and the recipient named.',
    ],
    [
      'operator:deny(…)/actor+no-recipient',
      '“deny” said of an act that has no type of its own; the actor and no recipient named.',
    ],
    ['nominal(act:meet)/actor+recipient', 'The act “meet”, named by a noun; the actor and the recipient named.'],
    ['cue:say/ccomp', 'The word of saying “say”: what is said stands in a clause after it.'],
    ['cue:call/for', 'The word of saying “call”: with “for”.'],
    ['quote:after', 'Words in quotation marks, with who says them: after.'],
    ['stance:objection/to', 'The word “objection” takes a stance with “to”.'],
    ['predicate:terminate', 'The instrument is said to be, or to do, “terminate”.'],
    ['event:ACCUSE', 'It follows from the event of type ACCUSE in the same words.'],
    ['according-to', 'The source is named by “according to”.'],
  ])('%s', (rule, words) => {
    expect(ruleWords(rule)).toBe(words);
  });

  it('leaves what it does not know as it is', () => {
    expect(ruleWords('a new rule')).toBe('a new rule');
    fc.assert(fc.property(fc.string(), (rule) => void ruleWords(rule)));
  });
});
