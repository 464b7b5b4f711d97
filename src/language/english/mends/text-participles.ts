import type { Annotation } from '../model/index.js';

const texts =
  /^(?:convention|treaty|protocol|agreement|accord|pact|resolution|law|deal|statute|covenant|declaration|act|directive|regulation|bill)$/i;
const doing =
  /^(?:banning|outlawing|governing|regulating|limiting|prohibiting|protecting|covering|creating|ending|establishing|guaranteeing|settling|restricting|curbing)$/;

/**
 * Hangs what a text does on the text, where the parser makes one phrase of both: in `left the Lima Convention banning whaling` the
 * convention bans it, and is left. Changes the annotation in place.
 */
export function mendWhatTextsDo(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  for (let verb = 2; verb + 1 < words.length; verb++) {
    const text = verb - 1;
    if (!doing.test(words[verb]!) || !texts.test(words[text]!)) continue;
    const isOwnObject = deprel[text] === 'obj' && head[text] === verb;
    if (deprel[text] !== 'compound' && deprel[text] !== 'nsubj' && !isOwnObject) continue;
    const last = head[text]!;
    const object =
      last === verb ? head.findIndex((above, at) => above === verb && at > verb && deprel[at] === 'obj') : last;
    if (last < verb || object < 0) continue;
    // the phrase hangs where its last word, or the participle, hung
    const from = head[object] === verb ? verb : object;
    const above = head[from]!;
    if (above < 0 || above >= text) continue;
    const isCase = deprel.some(
      (relation, at) => relation === 'case' && at < text && (head[at] === object || head[at] === verb),
    );
    const role = isCase ? 'obl' : 'obj';
    for (let at = 0; at < text; at++)
      if (
        (head[at] === object || head[at] === verb) &&
        at > above &&
        /^(?:case|det|amod|compound|nummod|nmod:poss)$/.test(deprel[at]!)
      )
        head[at] = text;
    [head[text], deprel[text]] = [above, upos[above] === 'VERB' ? role : 'nmod'];
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [text, 'acl', 'VERB', 'VBG'];
    [head[object], deprel[object]] = [verb, 'obj'];
  }
}
mendWhatTextsDo.needs = [doing, texts];

const drawing = /^(?:drew|sparked|prompted|won|angered|alarmed|provoked|triggered|stirred)$/;

/**
 * Makes the predicate of a past that the parser takes for a part of a name behind what somebody decided: in `The decision to leave the
 * Lima Accord drew criticism` the decision drew it. Changes the annotation in place.
 */
export function mendPastsBehindDecisions(words: readonly string[], annotation: Annotation): void {
  const { head, deprel, upos, xpos } = annotation;
  const noun = head.findIndex((above) => above < 0);
  if (noun < 0 || upos[noun] !== 'NOUN') return;
  for (let verb = noun + 4; verb + 1 < words.length; verb++) {
    const thing = head[verb]!;
    if (!drawing.test(words[verb]!) || deprel[verb] !== 'compound' || thing < verb || deprel[thing] !== 'obj') continue;
    const infinitive = head[thing]!;
    if (head[infinitive] !== noun || deprel[infinitive] !== 'acl' || xpos[infinitive] !== 'VB') continue;
    const text = verb - 1;
    for (let at = infinitive + 1; at < text; at++) if (head[at] === thing || head[at] === verb) head[at] = text;
    for (let at = text + 2; at < words.length; at++) if (head[at] === noun) head[at] = verb;
    [head[text], deprel[text]] = [infinitive, 'obj'];
    [head[verb], deprel[verb], upos[verb], xpos[verb]] = [-1, 'root', 'VERB', 'VBD'];
    [head[thing], deprel[thing]] = [verb, 'obj'];
    [head[noun], deprel[noun]] = [verb, 'nsubj'];
    return;
  }
}
mendPastsBehindDecisions.needs = [drawing, /^to$/];

/** Takes what somebody is told of for what the telling is about (`notified Peru of its withdrawal`). Changes the annotation in place. */
export function mendWhatIsNotified(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let of = 2; of + 1 < words.length; of++) {
    if (words[of] !== 'of' || deprel[of] !== 'case') continue;
    const thing = head[of]!;
    const told = head[thing]!;
    if (deprel[thing] !== 'nmod' || told < 0 || told > of || !/^i?obj$/.test(deprel[told]!) || upos[thing] !== 'NOUN')
      continue;
    if (/^(?:notified|informed|reminded|notify|inform|remind)$/.test(words[head[told]!] ?? ''))
      [head[thing], deprel[thing]] = [head[told]!, 'obl'];
  }
}
mendWhatIsNotified.needs = [/^of$/, /^(?:notif|inform|remind)/];

const steps = /^(?:departure|withdrawal|exit|pullout|secession|obligations|commitments|duties)$/;
const loose = /^(?:from|under)$/;

/**
 * Hangs what somebody leaves on his leaving, and that under which he has duties on these, where the parser hangs it on the verb
 * (`reversed its withdrawal from the pact`). Changes the annotation in place.
 */
export function mendWhatIsLeft(words: readonly string[], { head, deprel, upos }: Annotation): void {
  for (let noun = 1; noun + 2 < words.length; noun++) {
    if (!steps.test(words[noun]!) || !loose.test(words[noun + 1]!) || deprel[noun] !== 'obj') continue;
    const left = head[noun + 1]!;
    if (
      left > noun &&
      /^(?:obl|obj)$/.test(deprel[left]!) &&
      head[left] === head[noun] &&
      /^(?:NOUN|PROPN)$/.test(upos[left]!)
    )
      [head[left], deprel[left]] = [noun, 'nmod'];
  }
}
mendWhatIsLeft.needs = [steps, loose];
