import './procedure.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { oneProcedure, proceduresOf } from '../client/procedures';
import { DecidingDialogs } from '../deciding/dialogs';
import { useFreshAfterDecisions } from '../deciding/on-decided';
import { Answer } from '../parts/states';
import { ProcedureView } from './procedure-view';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The procedures of an instrument, each with its timeline; nothing where the program knows none. */
export function Procedures({
  instrument,
  asOf,
  onAsOf,
}: {
  readonly instrument: string;
  readonly asOf: string | undefined;
  readonly onAsOf: (day: string) => void;
}) {
  const found = useQuery(proceduresOf(instrument));
  const [chosen, setChosen] = useState<string>();
  const procedures = found.data?.procedures ?? [];
  const shown = procedures.find(({ id }) => id === chosen) ?? procedures[0];
  if (!shown) return null;
  return (
    <section className="procedure stack" aria-labelledby="procedure">
      <div className="row procedure-head">
        <h2 id="procedure">{shown.name}</h2>
        {procedures.length > 1 && (
          <select
            className="field procedure-choice"
            aria-label="Procedure"
            value={shown.id}
            onChange={({ target }) => setChosen(target.value)}
          >
            {procedures.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <OneProcedure key={shown.id} id={shown.id} asOf={asOf ?? today()} onAsOf={onAsOf} />
    </section>
  );
}

function OneProcedure({
  id,
  asOf,
  onAsOf,
}: {
  readonly id: string;
  readonly asOf: string;
  readonly onAsOf: (day: string) => void;
}) {
  const answer = useQuery(oneProcedure(id, asOf));
  useFreshAfterDecisions(oneProcedure(id, asOf).queryKey);
  return (
    <Answer of={answer}>
      {(found) => (
        <div aria-busy={answer.isPlaceholderData}>
          <ProcedureView answer={found} asOf={asOf} onAsOf={onAsOf} />
          <DecidingDialogs />
        </div>
      )}
    </Answer>
  );
}
