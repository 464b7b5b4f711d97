import type { Token } from '../../language/index.js';

/** Nouns for what happens, and endings of such. */
const deeds =
  /^(?:attack|strike|raid|talk|meeting|vote|visit|summit|election|trip|speech|match|game|event|session|call|interview|conference|report|letter|post|tweet|deal|protest|rally|march|coup|clash|war|battle|crash|blast|shooting|arrest|trial|verdict|launch|test|drill|exercise|earthquake|quake|storm|walkout|truce|ceasefire|swap|debate|dinner|lunch|ceremony|funeral|party|start|end|poll|referendum|parade|race|day|work|service|mass|news|edition|issue|program|programme|show|broadcast|unrest|violence|riot|killing|death|birth|fire|flood|flight|incident|accident|ambush|assault|bombardment|briefing|hearing|opening|closing|sale|deadline|appearance|move|step|decree|order|law|bill|pact|accord|treaty|resolution)s?$/;

/** Whether a noun tells of something that happens. */
export const isDeed = ({ upos, lemma }: Token): boolean =>
  upos === 'NOUN' && (deeds.test(lemma) || /(?:ing|tion|sion|ment|ance|ence|ure|ival|osal|usal)$/.test(lemma));

/** Verbs of what a deed does, as soon as it is done: `Monday's raid killed nine`. */
export const results =
  /^(?:kill|injure|wound|destroy|damage|claim|leave|hit|displace|level|flatten|target|devastate|maim|paralyse|paralyze)$/;

/** Nouns for words that are made known at some time, verbs for making them known, and what such words do. */
export const writings =
  /^(?:statement|report|letter|note|communique|communiqué|interview|article|study|survey|poll|post|tweet|memo|message|release|declaration|resolution|decree|ruling|verdict|opinion|editorial|memorandum|cable|email|e-mail|dispatch|paper|press release)$/i;
const issuing =
  /^(?:issue|publish|release|date|send|air|broadcast|post|write|circulate|deliver|adopt|obtain|carry|hand|distribute)$/;
export const saying =
  /^(?:say|state|show|add|warn|call|urge|accuse|describe|find|conclude|note|claim|demand|ask|argue|suggest|blame|criticise|criticize|condemn|reject|confirm|deny|estimate|put|predict|announce|promise|threaten|read|declare|stress|quote|cite|reveal|welcome|denounce|allege|express)$/;

/** `a statement issued on Monday`, `the letter they sent on Monday`. */
export const isIssued = (clause: Token, noun: Token): boolean =>
  noun.upos === 'NOUN' && issuing.test(clause.lemma) && writings.test(noun.lemma);
