import { type Analysis, relation } from '../../language/index.js';

const vehicles =
  /^(?:helicopter|chopper|plane|aeroplane|airplane|aircraft|airliner|jet|glider|bus|minibus|coach|truck|lorry|van|car|minivan|train|tram|ferry|boat|ship|vessel|trawler|tanker|freighter|barge|canoe|submarine|balloon|fighter|bomber)s?$/;
const wrecking = /^(?:crash|capsize|collide|overturn|derail|sink|plunge|careen|veer|skid|founder|ditch|swerve)$/;
const harming = /^(?:kill|wound|injure|maim|hurt|destroy|damage)$/;

/**
 * Whether what a verb of harm tells came of a wreck: in `the Peruvian helicopter crashed in Chad, killing four soldiers` nobody attacked
 * them, whoever's it was.
 */
export function isOfWreck({ tokens, children }: Analysis, verb: number): boolean {
  const { lemma, deprel, head, xpos } = tokens[verb]!;
  if (!harming.test(lemma) || head < 0 || head > verb) return false;
  if (!(deprel === 'advcl' && xpos === 'VBG') && deprel !== 'conj') return false;
  if (children[verb]!.some((c) => tokens[c]!.deprel.startsWith('nsubj'))) return false;
  const own = children[head]!.map((c) => tokens[c]!);
  const isDown = own.some(({ form, index }) => form === 'down' && index > head);
  const isWreck = wrecking.test(tokens[head]!.lemma) || (/^(?:go|come)$/.test(tokens[head]!.lemma) && isDown);
  return (
    isWreck &&
    !own.some((t) => relation(t) === 'obj' || t.deprel === 'aux:pass') &&
    own.some((t) => relation(t) === 'nsubj' && vehicles.test(t.lemma))
  );
}
