import { useQuery } from '@tanstack/react-query';
import type { KnownActor, LedgerStatement } from '../../client/answers';
import { statementsAsked } from '../../client/statements';
import { Lines } from '../../parts/lines';
import { counted } from '../../parts/number';
import { StatementLine } from '../../parts/statement-line';
import { Answer } from '../../parts/states';
import { ChoiceFacet, type Valued } from '../events/facet';

/** Of how many statements topics and addressees are counted. */
const looked = 200;
const shown = 40;

/** What somebody said, by what it is about and to whom. */
export function Sayings({
  actor,
  topic,
  addressee,
  onChoose,
}: {
  readonly actor: KnownActor;
  readonly topic: string | undefined;
  readonly addressee: string | undefined;
  readonly onChoose: (changes: { topic?: string | undefined; addressee?: string | undefined }) => void;
}) {
  const all = useQuery(statementsAsked({ speaker: actor.id, limit: looked }));
  const found = useQuery(
    statementsAsked({
      speaker: actor.id,
      ...(topic && { about: topic }),
      ...(addressee && { addressee }),
      limit: shown,
    }),
  );
  return (
    <div className="said">
      <div className="said-lists page-ways">
        <Answer of={all}>
          {({ statements, next }) => (
            <>
              <p className="soft small">
                Counted in {next ? `the latest ${looked} statements` : counted(statements.length, 'statement')}
              </p>
              <ChoiceFacet
                title="About"
                values={countsOf(statements.flatMap(({ about }) => about))}
                chosen={topic}
                onChoose={(value) => onChoose({ topic: value })}
              />
              <ChoiceFacet
                title="To"
                values={countsOf(statements.flatMap(({ addressees }) => addressees))}
                chosen={addressee}
                onChoose={(value) => onChoose({ addressee: value })}
              />
            </>
          )}
        </Answer>
      </div>
      <Answer of={found}>
        {({ statements }: { statements: readonly LedgerStatement[] }) => (
          <Lines of={statements}>{(one) => <StatementLine key={one.id} statement={one} />}</Lines>
        )}
      </Answer>
    </div>
  );
}

/** How often each occurs, the most frequent first. */
function countsOf(named: readonly { readonly id: string; readonly name: string }[]): Valued[] {
  const counts = new Map<string, { words: string; count: number }>();
  for (const { id, name } of named) counts.set(id, { words: name, count: (counts.get(id)?.count ?? 0) + 1 });
  return [...counts].map(([value, own]) => ({ value, ...own })).sort((a, b) => b.count - a.count);
}
