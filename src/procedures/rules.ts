import { type Procedure, VotingRule } from './schema.js';
import agreement from './votes/agreement.data.js';
import charter from './votes/charter-27-3.data.js';
import consensus from './votes/consensus.data.js';
import unanimity from './votes/unanimity.data.js';

const rules: readonly VotingRule[] = [agreement, charter, consensus, unanimity].map((data) => VotingRule.parse(data));

/** The voting rules that procedures share. */
export const votingRules = (): readonly VotingRule[] => rules;

/** A shared voting rule by its id. */
export const votingRule = (id: string): VotingRule | undefined => rules.find((rule) => rule.id === id);

/** The rule that a procedure means: its own, or a shared one. */
export const ruleOf = ({ votes }: Pick<Procedure, 'votes'>, id: string): VotingRule | undefined =>
  votes.find((rule) => rule.id === id) ?? votingRule(id);
