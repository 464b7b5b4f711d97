import { useMemo, useState } from 'react';
import type { ProcedureAnswer } from '../client/procedures';
import { Day } from '../parts/day';
import { TypedField } from '../parts/typed-field';
import { Proposals } from './proposals';
import { SideBySide } from './side-by-side';
import { StepPanel } from './step-panel';
import { type Step, stepAt } from './steps';
import { ProcedureTimeline } from './timeline';
import { caseAt, caseWindow, timeOf, wholeWindow } from './window';

/** A procedure: its timeline with a lane a reading, how it stands on the chosen day, and what documents tell of it. */
export function ProcedureView({
  answer,
  asOf,
  onAsOf,
}: {
  readonly answer: ProcedureAnswer;
  readonly asOf: string;
  readonly onAsOf: (day: string) => void;
}) {
  const [period, setPeriod] = useState<string>();
  const [open, setOpen] = useState<string>();
  const inHand = period ?? caseAt(answer) ?? 'whole';
  const shown = useMemo(
    () => (inHand === 'whole' ? wholeWindow(answer) : caseWindow(answer, inHand)),
    [answer, inHand],
  );
  const step: Step | null = open === undefined ? null : stepAt(answer, open);
  return (
    <div className="stack">
      <p className="soft procedure-says">
        {answer.procedure.says}{' '}
        <span className="small">
          <bdi>{answer.procedure.instrument.name}</bdi>, {answer.procedure.provision}
        </span>
      </p>
      <div className="row procedure-tools">
        <TypedField label="On the day" type="date" value={asOf.slice(0, 10)} onValue={(day) => day && onAsOf(day)} />
        <fieldset className="periods">
          <legend className="small soft">Shown</legend>
          <div className="row">
            {[...answer.cases.map(({ id, name }) => [id, name] as const), ['whole', 'All of it'] as const].map(
              ([id, name]) => (
                <button
                  key={id}
                  type="button"
                  className="button small"
                  aria-pressed={id === inHand}
                  onClick={() => {
                    setPeriod(id);
                    const own = answer.cases.find((one) => one.id === id);
                    const { from, until } = own ? caseWindow(answer, id) : wholeWindow(answer);
                    if (own && (timeOf(asOf) < from || timeOf(asOf) > until)) onAsOf(own.until);
                  }}
                >
                  {name}
                </button>
              ),
            )}
          </div>
        </fieldset>
      </div>
      <ProcedureTimeline answer={answer} shown={shown} open={open} onOpen={setOpen} onAsOf={onAsOf} />
      {step && <StepPanel answer={answer} step={step} onClose={() => setOpen(undefined)} />}
      <h3>
        By each reading on <Day edtf={answer.asOf.text} />
      </h3>
      <SideBySide answer={answer} />
      <Proposals answer={answer} />
    </div>
  );
}
